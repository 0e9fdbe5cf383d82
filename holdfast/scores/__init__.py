"""Scores: totals of questionnaires that are filled in elsewhere. None of their items is here."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any, Literal, NamedTuple, TypeAlias

from holdfast.catalogue import content
from holdfast.days import Moment
from holdfast.nearest import nearest
from holdfast.scales import SCORES

Whose: TypeAlias = Literal["authors", "others", "reported"]
"""Whose ranges are: the authors' of a questionnaire, others', or reported without having been looked up."""


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
        bands: ranges that have a name, from the lowest, perhaps with gaps; empty where there are none.
        bands_by: who named them (author, year); empty where that is reported.
        reliable_change: the least change that is larger than measurement error, in points (Jacobson & Truax 1991:
            1.96 SD sqrt(2 (1 - r))); None where none is agreed.
        reliable_by: who says so; empty where it is reported, and for the person themselves.
        note: one more fact to know when reading a total; empty for none.
        own: the person's own.
        bands_are: whose the ranges are.
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
    bands_are: Whose = "authors"

    @property
    def step(self) -> float:
        """How far apart totals lie: whole points, and halves where the questionnaire is the person's own."""
        return 0.5 if self.own else 1.0

    @property
    def line(self) -> str:
        """The id of its line on Progress."""
        return f"{SCORES}{self.id}"


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


@cache
def shipped_instruments() -> tuple[Instrument, ...]:
    """Return the questionnaires that are known, those that are used most first (CONTENT, section 2)."""
    return tuple(_instrument(row) for row in content("instruments")["instrument"])


def nearest_instruments(instruments: Iterable[Instrument], word: str) -> list[str]:
    """Return the ids of the three questionnaires whose id or name is nearest to ``word``."""
    return nearest(word, {name: each.id for each in instruments for name in (each.id, each.name)})


def instrument_of(instruments: Iterable[Instrument], line_id: str) -> Instrument | None:
    """Return the questionnaire whose totals a line shows; None for a line that shows something else."""
    return find_instrument(instruments, line_id.removeprefix(SCORES)) if line_id.startswith(SCORES) else None


def _instrument(row: dict[str, Any]) -> Instrument:
    bands = tuple(Band(float(low), float(high), label) for low, high, label in row.get("bands", ()))
    numbers: dict[str, Any] = {name: float(row[name]) for name in ("low", "high", "reliable_change") if name in row}
    return Instrument(**row | numbers | {"bands": bands})
