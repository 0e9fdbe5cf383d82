"""Words beside keys, and why a key cannot act."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "done": "done",
    "nothing_to_save": "There is nothing to save here.",
    "nothing_to_undo": "There is nothing to take back.",
    "no_entry": "There is no entry to do that with.",
    "already_checking_in": "You are checking in already.",
    "copied": "Copied. It is on the clipboard now.",
}
