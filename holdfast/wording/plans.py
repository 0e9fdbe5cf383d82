"""Plans made in an exercise, on Today."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "head": "Planned",
    "today": "today",
    "tomorrow": "tomorrow",
    "yesterday": "yesterday",
    "at": "{day} {time}",
    "was_for": "was for {day}",
    "look_at_plan": "how it went",
    "let_plan_go": "let it go",
    "none": "Nothing is planned. An exercise such as One small thing can plan something.",
    "gone": "Let go. u brings it back.",
}
