"""Feelings: words for how it is, by corner and by body; "no word yet" is one of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias

from holdfast.catalogue import content
from holdfast.nearest import nearest
from holdfast.text import clean_line

OWN = "own"
"""The quadrant of a person's own words, which nobody but them could place."""

CORNERS = ("unpleasant_activated", "unpleasant_slowed", "pleasant_activated", "pleasant_calm", "body", "unclear", OWN)
"""The quadrants in the order in which one goes round them; the body is the fifth."""

Side: TypeAlias = Literal["unpleasant", "pleasant", "other"]


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


def side_of(quadrant: str) -> Side:
    """Return on which side a quadrant is; the body, what is hard to name and own words are on neither."""
    return "unpleasant" if quadrant.startswith("unpleasant") else "pleasant" if quadrant.startswith("p") else "other"


def corner_of(*, is_pleasant: bool, is_keyed_up: bool) -> str:
    """Return the quadrant that two answers lead to."""
    if is_pleasant:
        return "pleasant_activated" if is_keyed_up else "pleasant_calm"
    return "unpleasant_activated" if is_keyed_up else "unpleasant_slowed"


def found(words: Iterable[str], typed: str) -> list[str]:
    """Return the words of which a part begins with what is typed; where there are none, those that contain it.

    "re" finds "restless" and not "scared"; "mach" still finds "knotted stomach".
    """
    sought, every = " ".join(typed.casefold().split()), list(words)
    begin = [word for word in every if f" {word.casefold()}".find(f" {sought}") >= 0]
    return begin or [word for word in every if sought in word.casefold()]
