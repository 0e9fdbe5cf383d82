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
}
