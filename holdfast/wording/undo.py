"""What undo took back, by the action it took back."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "saved": "Taken back: the check-in is in the trash.",
    "changed": "Taken back: the check-in is as it was before.",
    "deleted": "It is back.",
    "imported": Plural(
        "n",
        "Taken back: 1 imported check-in. The file can be imported again.",
        "Taken back: {n} imported check-ins. The file can be imported again.",
    ),
}
