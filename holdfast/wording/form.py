"""What every form says."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "choose": "choose",
    "save": "Save",
    "kept": "Kept as you type.",
    "kept_before": "Where you left off. z sets it aside.",
    "set_aside": "Set aside. z brings it back.",
    "left": "Kept as a draft. It is offered again when this is opened again.",
    "nothing_typed": "Nothing is typed yet.",
    "as_typed": "A name, or a few words",
}
