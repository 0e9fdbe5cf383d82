"""Words beside the keys that answer a question."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "enter": "Enter",
    "esc": "Esc",
    "space": "Space",
    "save_key": "ctrl+s",
    "choose": "choose",
    "next": "next",
    "save": "save",
    "digits": "0–9",
    "answer": "answer",
    "ten_key": "t",
    "ten": "ten",
    "back": "back",
    "switch": "switch",
    "done": "done",
    "type_to_filter": "type to filter",
}
