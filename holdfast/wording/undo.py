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
    "practice.saved": "Taken back: the exercise you did is in the trash.",
    "practice.changed": "Taken back: the exercise you did is as it was before.",
    "practice.deleted": "The exercise you did is back.",
    "own_exercise.saved": "Taken back: your own exercise is in the trash.",
    "own_exercise.changed": "Taken back: your own exercise is as it was before.",
    "own_exercise.deleted": "Your own exercise is back.",
    "own_exercise.imported": Plural(
        "n",
        "Taken back: 1 imported exercise. The file can be imported again.",
        "Taken back: {n} imported exercises. The file can be imported again.",
    ),
    "pin.saved": "Taken back: the exercise is not pinned.",
    "pin.changed": "Taken back: the pinned exercises are in the order they had.",
    "pin.deleted": "The exercise is pinned again.",
    "card.saved": "Taken back: the card is in the trash.",
    "card.changed": "Taken back: the card is as it was before.",
    "card.deleted": "The card is back.",
    "safety_plan.saved": "Taken back: the safety plan is in the trash.",
    "safety_plan.changed": "Taken back: the safety plan is as it was before.",
    "safety_plan.deleted": "The safety plan is back.",
    "naming.saved": "Taken back: the words found later are in the trash.",
    "naming.changed": "Taken back: the words found later are as they were before.",
    "naming.deleted": "The words found later are back.",
}
