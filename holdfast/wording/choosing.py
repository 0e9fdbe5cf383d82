"""Choosing among several therapists: what is rated of each, and what is said of it. Nothing is ranked."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    # The criteria, asked and short
    "ease": "I felt at ease",
    "heard": "I felt heard",
    "explained": "They explained how they work",
    "experience": "Experience with my concern",
    "style": "The style fits",
    "identity": "Respects my identity and culture",
    "terms": "Clear about fees, times, cancelling",
    "reachable": "I can reach and afford them",
    "feedback": "Open to feedback",
    "gut": "My gut feeling",
    "short_ease": "At ease",
    "short_heard": "Heard",
    "short_explained": "Explained how",
    "short_experience": "Experience",
    "short_style": "Style fits",
    "short_identity": "Respects me",
    "short_terms": "Clear terms",
    "short_reachable": "In reach",
    "short_feedback": "Open to feedback",
    "short_gut": "Gut feeling",
    "low": "not at all",
    "high": "fully",
    # The page and its forms
    "title": "Side by side",
    "title_more": "As each seems to you. Nothing is ranked.",
    "seen": "{first} to {last} of {all}",
    "times": "{n}x",
    "mean": "Mean, weighed",
    "mean_cell": "{mean}, {n} of {of}",
    "mean_none": "not rated yet",
    "row": "{asked}: 0 {low}, 10 {high}",
    "form": "How {name} seems",
    "form_more": "From what you saw, heard or felt so far. Any of these may stay empty.",
    "note": "Note",
    "note_hint": "may stay empty",
    "nothing": "One rating or one note is enough. There is none yet.",
    "saved": "Saved.",
    "again_hint": "a name, a reason, or that it is open",
    "no_weight": "The last line has no weight.",
    "who": "Who is shown?",
    "who_more": "Enter shows one, or no longer. Esc when done.",
    # Told
    "weighed": "{mean}, from {n} of {of}",
    "nothing_rated": "not rated yet",
    "again": "Which would I look forward to, or least dread, seeing again?",
    # Refused
    "note_too_long": "A note has at most {limit} characters here.",
    "again_too_long": "That is longer than {limit} characters. Nothing was saved.",
}
