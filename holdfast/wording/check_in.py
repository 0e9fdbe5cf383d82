"""The check-in."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "no_rating": "A rating is a number from 0 to 10.",
    "note_too_long": "The note is longer than {limit} characters. Nothing was saved; please make it two.",
}
