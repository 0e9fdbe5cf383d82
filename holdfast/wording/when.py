"""Dates and times a person types."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "not_understood": "That is not a time Holdfast knows. Try 08:40, 2026-03-03, 2026-03-03 08:40 or yesterday 21:00.",
    "impossible": "There is no such date or time. Try a form like 2026-03-03 08:40.",
    "future": "That lies in the future. A check-in is for now or for any earlier time.",
    "too_early": "That is before 1900. Check the year.",
    "left_out": "{time} does not exist on {day}: clocks went forward over it. Choose a time before or after.",
    "twice": "{time} came twice that night, since clocks went back. The first one was taken.",
}
