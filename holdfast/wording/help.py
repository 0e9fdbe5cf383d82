"""Help and About."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "where_everywhere": "Everywhere",
    "where_places": "To another place",
    "where_today": "Today",
    "where_check_in": "Check in",
    "where_pick": "Choosing words",
    "where_journal": "Journal",
    "where_read": "Reading an entry",
    "where_skills": "Skills",
    "where_change_practice": "Changing what was done",
    "where_progress": "Progress",
    "where_year": "Year calendar",
    "where_together": "What goes together",
    "where_helps": "What helps",
    "where_cards": "Cards",
    "where_scores": "Questionnaire scores",
    "where_goals": "Goals",
    "where_goal": "A goal",
    "where_stretch": "A stretch",
    "where_exercise": "About an exercise",
    "where_form": "Writing something down",
    "where_exercise_form": "Writing an exercise",
    "where_expectations": "What to expect",
    "where_therapists": "Therapists",
    "where_therapist": "A therapist",
    "where_side_by_side": "Side by side",
    "where_player": "During an exercise",
    "where_after": "After an exercise",
    "where_support": "Support",
    "where_safe": "Are you safe right now",
    "where_safety_plan": "My safety plan",
    "where_naming": "Finding words later",
    "where_sessions": "Sessions",
    "where_session": "A session",
    "where_topics": "All topics",
    "where_questions": "Open questions and review points",
    "where_review": "The review sheet",
    "where_settings": "Settings",
    "where_ratings": "Ratings",
    "where_help": "Help",
    "where_hidden": "Hidden",
    "where_first_run": "The first start",
    "lists": "Up, down, page up, page down, home and end go through every list. The mouse works and is never needed.",
    "typing": "While text is being typed letters are letters. Esc leaves the field; what was typed stays.",
    "about": "About Holdfast {version}",
    "about_name": "A holdfast is what a kelp grips the rock with: it moves with the water and stays where it is.",
    "about_not": (
        "This is a personal notebook and practice tool. It does not diagnose, treat or monitor any condition and is "
        "not a substitute for professional care. It is not for emergencies. Written for adults."
    ),
    "about_without": (
        "Not a medical device, not a diagnosis, not a screening tool. No risk score, no AI, no network connection of "
        "any kind, no account, no telemetry."
    ),
    "about_data": "Your data stay in {path} unless you export them.",
    "about_licence": "Free software under the MIT licence.",
}
