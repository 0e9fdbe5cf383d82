"""What of an exercise can be taken along: into a check-in, or beside one that said "no word yet"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from holdfast.check_ins import FEELINGS_LIMIT, NO_WORD_YET, Draft
from holdfast.namings import Naming
from holdfast.playing.answers import feelings_in
from holdfast.playing.play import Play
from holdfast.playing.stations import asked_in
from holdfast.text import clean

_TAKEN_ALONG = ("feeling-finder", "not-knowing")
"""The exercises that are about how one is right now, in words that a check-in has a place for."""

_RATED = {"not-knowing": "not_knowing"}
"""Exercises whose last rating is what a scale of the check-in asks for, with that scale."""


class Carried(NamedTuple):
    """What can be taken along.

    Attributes:
        feelings: feeling words, in the order chosen.
        words: own words, as typed; empty for none.
        ratings: ids of scales to ratings, 0 to 10.
    """

    feelings: tuple[str, ...] = ()
    words: str = ""
    ratings: Mapping[str, float] = MappingProxyType({})

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to take along."""
        return not (self.feelings or self.words or self.ratings)

    @property
    def names(self) -> bool:
        """Whether it can stand as the word for what had none: "no word yet" once more is no word."""
        return bool(self.words or [word for word in self.feelings if word != NO_WORD_YET])


def carried_from(play: Play) -> Carried:
    """Return what can be taken along from an exercise; nothing where it is about something else."""
    if play.base.id not in _TAKEN_ALONG:
        return Carried()
    feelings: tuple[str, ...] = ()
    words: list[str] = []
    ratings: dict[str, float] = {}
    for _, station in asked_in(play.stations):
        text = play.words.get(station.text, "").strip()
        if station.answer == "feelings":
            feelings += feelings_in(text)
        elif station.answer == "words" and text:
            words.append(clean(text))
        elif station.answer == "rating" and text and play.base.id in _RATED:
            ratings[_RATED[play.base.id]] = float(text)
    return Carried(feelings[:FEELINGS_LIMIT], "\n".join(words), ratings)


def into_draft(carried: Carried, draft: Draft) -> Draft:
    """Return a check-in in the making with what is taken along; what stands in it already stays."""
    feelings = tuple(dict.fromkeys((*draft.feelings, *carried.feelings)))[:FEELINGS_LIMIT]
    note = "\n".join(filter(None, (draft.note.rstrip(), carried.words)))
    return draft._replace(feelings=feelings, note=note, ratings={**carried.ratings, **draft.ratings})


def naming_of(carried: Carried, naming_id: str, check_in_id: str, day: date) -> Naming:
    """Return the words as those found later for a check-in that had none.

    Args:
        carried: what is taken along.
        naming_id: the id of the naming.
        check_in_id: the id of the check-in.
        day: the civil day it is.
    """
    named = tuple(word for word in carried.feelings if word != NO_WORD_YET)
    return Naming(naming_id, check_in_id, day, named, carried.words)
