"""The review sheet on the screen: choosing moments, days and parts, and writing it to a file."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "moments_about": "three at most, you choose",
    "three_chosen": "Three are chosen. Leave one out first, with Space on it.",
    "no_moment": "There is nothing to choose here: no note and no mark in these days.",
    "no_words": "There is nothing on the sheet. v takes other days, x other parts.",
    "all_off": "Every part of the sheet is switched off, and that is fine too.",
    "all_off_key": "switch parts on",
    "other_days_key": "take other days",
    # Since when
    "since_asked": "Since when?",
    "since_told": "The sheet tells of the days from then on.",
    "since_session": "the last session",
    "since_weeks": "the last four weeks",
    "since_day": "a day",
    "day_asked": "Since which day?",
    "day_told": "A day such as 2026-03-03, or yesterday.",
    "day_field": "Day",
    "day_unknown": "That is not a day Holdfast knows. Try a form like 2026-03-03, or yesterday.",
    # Parts
    "parts_asked": "What is on the sheet?",
    "parts_told": "On the screen and in files. It is remembered.",
    "part_line": "The line",
    "part_ratings": "Ratings, then and now",
    "part_moved": "What moved",
    "part_exercises": "Exercises used",
    "part_feelings": "Feelings",
    "part_moments": "Moments you choose",
    "part_topics": "To bring",
    "part_questions": "Not clear yet",
    "part_goals": "Goals",
    "part_session": "After the last session",
    "part_not_said": "Not said in the last session",
    "part_fit": "How it is with the therapist",
    "part_scores": "Questionnaire scores",
    # To a file
    "file_asked": "Write the sheet to a file",
    "file_told": "Readable for you alone on this computer. It is not encrypted: whoever has the file can read it.",
    "file_told_any": (
        "The end of its name says the format: .txt, .md, .html or .json. It is readable for you alone on this "
        "computer, and it is not encrypted."
    ),
    "file_key": "write it",
    "file_format": "The end of the name says the format: .txt, .md, .html or .json.",
    "written": "Written to {path}. It is not encrypted.",
}
