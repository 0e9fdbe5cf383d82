"""Feelings: words for how it is, by corner and by body; "no word yet" is one of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from holdfast.catalogue import content
from holdfast.nearest import nearest
from holdfast.text import clean_line

OWN = "own"
"""The quadrant of a person's own words, which nobody but them could place."""


@dataclass(frozen=True, slots=True)
class Feeling:
    """One word for a feeling.

    Attributes:
        word: the word itself, which is also what is stored.
        quadrant: pleasant_activated, pleasant_calm, unpleasant_activated, unpleasant_slowed, unclear, body, or own.
        own: the person's own.
    """

    word: str
    quadrant: str
    own: bool = False


@cache
def shipped_feelings() -> tuple[Feeling, ...]:
    """Return the words that come with Holdfast, quadrant by quadrant."""
    return tuple(Feeling(word, quadrant) for quadrant, words in content("feelings").items() for word in words)


def find_feeling(feelings: Iterable[Feeling], word: str) -> Feeling | None:
    """Return the feeling of that word, capitals and spacing aside; None if there is none."""
    wanted = clean_line(word).casefold()
    return next((feeling for feeling in feelings if feeling.word.casefold() == wanted), None)


def nearest_feelings(feelings: Iterable[Feeling], word: str) -> list[str]:
    """Return the three words nearest to ``word``."""
    return nearest(word, {feeling.word: feeling.word for feeling in feelings})
