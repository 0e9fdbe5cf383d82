"""Choosing among several therapists: the worksheet, side by side, without a winner of the program's making."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

from holdfast.refusals import Refusal
from holdfast.scales import Scale
from holdfast.text import clean, clean_line
from holdfast.wording import say

CRITERIA: Final = (
    "ease", "heard", "explained", "experience", "style", "identity", "terms", "reachable", "feedback", "gut",
)  # fmt: skip
"""What is rated of each (CONTENT, section 4), in its order."""

WEIGHTS: Final = (1, 2, 3)
"""How much a criterion matters to the person; 1 unless they say otherwise."""

AGAIN: Final = "choosing"
"""The journal's setting with the answer to the last line, a text."""

WEIGHTS_SET: Final = "choosing_weights"
"""The journal's setting with criterion to weight."""

WHO: Final = "choosing_who"
"""The journal's setting with the ids of those who are shown; without it all are with whom it has not ended."""

NOTE_LIMIT: Final = 200
"""The longest note on a criterion, in characters."""

AGAIN_LIMIT: Final = 2_000
"""The longest answer to the last line, in characters."""


class Worksheet(NamedTuple):
    """One therapist's row.

    Attributes:
        therapist: the therapist's id, which is the row's own.
        ratings: criterion to 0 to 10; only what was answered.
        notes: criterion to the person's own words; those without words are not there.
    """

    therapist: str
    ratings: Mapping[str, int] = MappingProxyType({})
    notes: Mapping[str, str] = MappingProxyType({})


class Weighed(NamedTuple):
    """What the ratings of one therapist come to. It is told of each by itself: nothing is ranked.

    Attributes:
        mean: the mean of what was answered, each counted as often as its weight says; None where nothing was.
        answered: how many criteria were answered.
        of: how many there are.
    """

    mean: float | None
    answered: int
    of: int = len(CRITERIA)

    @property
    def told(self) -> str:
        """``7.2, from 6 of 10``, or that nothing is rated so far."""
        if self.mean is None:
            return say("choosing.nothing_rated")
        return say("choosing.weighed", mean=f"{self.mean:.1f}", n=self.answered, of=self.of)


@cache
def criteria() -> tuple[Scale, ...]:
    """Return what is rated of each therapist, as scales, in the order of `CRITERIA`."""
    return tuple(
        Scale(
            name,
            say(f"choosing.{name}"),
            say(f"choosing.short_{name}"),
            say("choosing.low"),
            say("choosing.high"),
            higher_is_better=True,
            asked=False,
        )
        for name in CRITERIA
    )


def weights_of(stored: object) -> dict[str, int]:
    """Return each criterion with its weight, 1 where nothing, or nothing possible, is stored for it."""
    given = stored if isinstance(stored, Mapping) else {}
    return {name: given[name] if given.get(name) in WEIGHTS else 1 for name in CRITERIA}


def weighed(worksheet: Worksheet, weights: Mapping[str, int]) -> Weighed:
    """Return what the ratings of one therapist come to."""
    rated = {name: worksheet.ratings[name] for name in CRITERIA if name in worksheet.ratings}
    total = sum(weights.get(name, 1) for name in rated)
    mean = sum(value * weights.get(name, 1) for name, value in rated.items()) / total if total else None
    return Weighed(mean, len(rated))


def checked_worksheet(worksheet: Worksheet) -> Worksheet:
    """Return a worksheet as it is stored: what is no criterion, and notes without words, left out.

    Raises:
        Refusal: a note is longer than `NOTE_LIMIT` characters (nothing is cut in silence).
    """
    ratings = {name: worksheet.ratings[name] for name in CRITERIA if name in worksheet.ratings}
    if not all(0 <= value <= 10 for value in ratings.values()):
        raise ValueError("a rating lies outside 0 to 10")  # typed by a key, it cannot
    notes = {}
    for name in CRITERIA:
        text = worksheet.notes.get(name, "")
        note = clean_line(text, limit=max(1, len(text)))
        if len(note) > NOTE_LIMIT:
            raise Refusal("choosing.note_too_long", limit=NOTE_LIMIT)
        if note:
            notes[name] = note
    return Worksheet(worksheet.therapist, ratings, notes)


def checked_again(text: str) -> str:
    """Return the answer to the last line as it is stored.

    Raises:
        Refusal: it is longer than `AGAIN_LIMIT` characters.
    """
    words = clean(text, limit=max(1, len(text)))
    if len(words) > AGAIN_LIMIT:
        raise Refusal("choosing.again_too_long", limit=AGAIN_LIMIT)
    return words
