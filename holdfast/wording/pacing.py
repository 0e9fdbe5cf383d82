"""What happens in a phase of a paced exercise, in a word or two that are read at a glance."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "in": "in",
    "hold": "hold",
    "out": "out",
    "top_up": "a sip more",
    "hum": "hum",
    "up": "up",
    "down": "down",
    "tense": "tense",
    "release": "let go",
    "tap_left": "left",
    "tap_right": "right",
    "rest": "rest",
    "paused": "paused",
}
