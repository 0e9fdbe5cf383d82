"""The places: their names, what an empty one says, and what the coming ones will keep."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "today": "Today",
    "journal": "Journal",
    "skills": "Skills",
    "progress": "Progress",
    "sessions": "Sessions",
    "support": "Support",
    "safety_plan": "My safety plan",
    "naming": "Finding words",
    "settings": "Settings",
    "help": "Help",
    "player": "Exercise",
    "check_in": "Check in",
    "change": "Change a check-in",
    "demo": "example journal",
    "sessions_coming": "This is where therapy will have its place.",
    "sessions_coming_more": (
        "What to bring next time, what stayed with you, goals in your own words, therapists side by side, and a sheet "
        "to take along. It comes with the next versions."
    ),
    "meanwhile": "Until then a check-in's note is a good place for it.",
}
