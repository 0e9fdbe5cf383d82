"""Scores: totals of questionnaires that are filled in elsewhere. None of their items is here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from holdfast.days import Moment


class Band(NamedTuple):
    """A range of totals as the authors name it.

    Attributes:
        low: its lowest total.
        high: its highest, inclusive.
        label: the authors' word ("moderate").
    """

    low: float
    high: float
    label: str


class Instrument(NamedTuple):
    """A questionnaire: what of it is fact, and no item.

    Attributes:
        id: its name on the command line and in the database, ``[a-z0-9_]``, at most 40 characters.
        name: its name ("PHQ-9").
        low: the lowest total.
        high: the highest.
        higher_is_better: the direction.
        about: what it asks about, in a few words.
        bands: the authors' ranges, from the lowest; empty where there are none.
        bands_by: who named them (author, year); empty for nobody.
        reliable_change: a change that is larger than measurement error; None where none is agreed.
        reliable_by: who says so.
        note: one more fact to know when reading a total; empty for none.
        own: the person's own.
    """

    id: str
    name: str
    low: float
    high: float
    higher_is_better: bool
    about: str = ""
    bands: tuple[Band, ...] = ()
    bands_by: str = ""
    reliable_change: float | None = None
    reliable_by: str = ""
    note: str = ""
    own: bool = False

    @property
    def line(self) -> str:
        """The id of its line on Progress."""
        return f"score:{self.id}"


class Score(NamedTuple):
    """A total on a day.

    Attributes:
        id: a UUIDv7, made by the program.
        moment: when it was filled in; mostly a day alone.
        instrument: the instrument's id.
        name: what the instrument was called then, for a person's own may be gone by now.
        total: the raw total, within the instrument's range.
    """

    id: str
    moment: Moment
    instrument: str
    name: str
    total: float


def find_instrument(instruments: Iterable[Instrument], instrument_id: str) -> Instrument | None:
    """Return the instrument of that id; None if there is none."""
    return next((each for each in instruments if each.id == instrument_id), None)
