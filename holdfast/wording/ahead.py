"""For when something is planned."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "not_understood": "That is not a time Holdfast knows. Try today 18:00, tomorrow, Saturday 10:00 or 2026-03-05.",
    "impossible": "There is no such date or time. Try a form like 2026-03-05 18:00.",
    "past": "That has passed already. A plan is for a time ahead.",
    "too_late": "That is more than five years ahead. Check the year.",
    "hint": "today 18:00, tomorrow, Saturday 10:00",
}
