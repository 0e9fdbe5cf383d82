"""The check-in."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "no_rating": "A rating is a number from 0 to 10.",
    "note_too_long": "The note is longer than {limit} characters. Nothing was saved; please make it two.",
    "empty": "One rating is enough, or a feeling, a tag or a note. Nothing was saved.",
    "frame": "Looking at today so far",
    "frame_change": "As it was on {day}",
    "frame_kept": "Where you left off. z starts anew",
    "frame_cleared": "Set aside. z brings it back",
    "feelings": "Feelings",
    "tags": "Tags",
    "note": "Note",
    "when": "When",
    "none": "none",
    "choose": "choose",
    "write": "write",
    "change": "change",
    "note_empty": "a few words, or none",
    "when_now": "now; or 08:40, yesterday 21:00, 2026-03-01",
    "when_same": "{moment}; or another time",
    "save": "Save",
    "keeping": "Kept as you type.",
    "keeping_failed": "Not kept.",
    "keeping_failed_why": "What you type is not kept. {why}",
    "leaving_unkept": "What you typed could not be kept. Esc once more leaves without it.",
    "saved": "Saved: {answers}",
    "saved_on": "Saved for {day}: {answers}",
    "gone": "That check-in is no longer in the journal.",
    "kept": "Kept as a draft. c goes on with it.",
}
