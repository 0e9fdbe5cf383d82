"""What undo took back: to what kind of record something had been done, and what it was."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "check_in.saved": "Taken back: the check-in is in the trash.",
    "check_in.changed": "Taken back: the check-in is as it was before.",
    "check_in.deleted": "The check-in is back.",
    "check_in.imported": Plural(
        "n",
        "Taken back: 1 imported check-in. The file can be imported again.",
        "Taken back: {n} imported check-ins. The file can be imported again.",
    ),
    "mark.saved": "Taken back: the mark is in the trash.",
    "mark.changed": "Taken back: the mark is as it was before.",
    "mark.deleted": "The mark is back.",
    "stretch_note.saved": "Taken back: the note on the stretch is in the trash.",
    "stretch_note.changed": "Taken back: the note on the stretch is as it was before.",
    "stretch_note.deleted": "The note on the stretch is back.",
    "own_stretch.saved": "Taken back: your word on the stretch is in the trash.",
    "own_stretch.changed": "Taken back: your word on the stretch is as it was before.",
    "own_stretch.deleted": "Your word on the stretch is back.",
    "margin.saved": "Taken back: the margin is the one that comes with Holdfast.",
    "margin.changed": "Taken back: the margin is as it was before.",
    "margin.deleted": "The margin you had set is back.",
    "steady_from.saved": "Taken back: steady begins where it does as Holdfast comes.",
    "steady_from.changed": "Taken back: steady begins where it did before.",
    "steady_from.deleted": "The level you had set for steady is back.",
}
