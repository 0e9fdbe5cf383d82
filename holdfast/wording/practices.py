"""Practices, as they are listed and read: which exercise, how long, distress before and after."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "practice": "exercise",
    "changed_by": "{before}→{after}",
    "from_to": "{before} to {after}",
    "was_before": "{before} before",
    "was_after": "{after} after",
    "read_back": "distress {told}",
    "minutes": "{n} min",
    "seconds": "{n} s",
    "done": "{name} · {how}",
    "in_a_line": "{name}, {told}",
    "distress": "Distress",
    "distress_before": "Distress before",
    "distress_after": "Distress after",
    "at_minute": "After {n} min",
    "at_start": "At the start",
    "urge": "Urge",
    "acted": "acted",
    "did_not_act": "did not act",
    "not_said": "not said",
    "no_urge": "There was no urge in this exercise.",
    "change": "Change what was done",
    "planned": "Planned for",
    "followed_up": "{planned}; looked at again",
    "named": "{feelings}; named on {day}:",
}
