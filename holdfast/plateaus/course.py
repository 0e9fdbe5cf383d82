"""The course of one rating: its stretches, the current one, sudden shifts and the smoothed line, as values.

These are what the engine returns, the journal caches, the command line prints and the screens draw. The method behind
them can be exchanged without any of those noticing.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any, Literal, NamedTuple, TypeAlias

Kind: TypeAlias = Literal["plateau", "gain", "setback", "unclear"]
Claim: TypeAlias = Literal["not_enough", "unclear", "probable", "firm"]


class Stretch(NamedTuple):
    """A part of the line that is of one kind.

    Attributes:
        start: first civil day.
        end: last civil day, inclusive.
        kind: plateau, gain (better), setback (harder) or unclear.
        confidence: how often such a stretch is right, 0 to 1 (its mean posterior, calibrated); None where it does not
            exist.
        level: mean of the smoothed line, in units of the scale; None without entries.
        change: end minus start of the smoothed line, in units of the scale; None without entries.
        entries: how many entries it rests on.
        steady: a plateau at a good level.
        swings: an unclear stretch that goes up and down too widely to be called level.
        own: the person's own word (`holdfast.plateaus.own`), not the engine's.
        change_low: the lower end of the 90 % interval of its change, as a straight line through its entries tells it,
            in units of the scale; of the stretch the person is in, since it is thought to have begun. None where it
            cannot be told.
        change_high: the upper end.
    """

    start: date
    end: date
    kind: Kind
    confidence: float | None
    level: float | None
    change: float | None
    entries: int
    steady: bool = False
    swings: bool = False
    own: bool = False
    change_low: float | None = None
    change_high: float | None = None

    @property
    def days(self) -> int:
        """How many civil days, both ends counted."""
        return (self.end - self.start).days + 1


class Current(NamedTuple):
    """What can be said of the stretch the person is in.

    Attributes:
        kind: as in `Stretch`.
        claim: how much may be said of ``kind``: not_enough, unclear, probable or firm.
        since: median of when it began; None where unknown.
        since_low: it began no earlier, 9 times in 10.
        since_high: it began no later, 9 times in 10.
        weeks: whole weeks since ``since``; None where unknown.
        level: its level, in units of the scale; None without entries.
        entries_needed: entries still needed before more can be said; 0 once firm; None where no number helps.
    """

    kind: Kind
    claim: Claim
    since: date | None = None
    since_low: date | None = None
    since_high: date | None = None
    weeks: int | None = None
    level: float | None = None
    entries_needed: int | None = None

    @property
    def is_silent(self) -> bool:
        """Whether nothing is said because the last entries are long past; too few of them would have a level."""
        return self.claim == "not_enough" and self.level is None


class SuddenShift(NamedTuple):
    """A jump between two levels.

    Attributes:
        day: the first day of the new level.
        change: new level minus old, in units of the scale.
        probability: that there was a shift within a few days of ``day``, 0 to 1.
    """

    day: date
    change: float
    probability: float


class LinePoint(NamedTuple):
    """The smoothed line on one civil day.

    Attributes:
        mean: posterior mean, in units of the scale.
        spread: posterior standard deviation, in units of the scale.
    """

    mean: float
    spread: float


class Course(NamedTuple):
    """All that is known of the course of one rating.

    Attributes:
        unit: the scale's id, or "value" for a generic series.
        stretches: in order and without gaps from the first to the last day with a value; empty without values.
        current: the stretch the person is in; None without values.
        shifts: sudden shifts, in order.
        first_day: the day of ``line[0]``; None without values.
        line: the smoothed line, a point for each civil day from ``first_day`` on.
        margin: the largest change that still counts as level, in units of the scale.
    """

    unit: str
    stretches: tuple[Stretch, ...] = ()
    current: Current | None = None
    shifts: tuple[SuddenShift, ...] = ()
    first_day: date | None = None
    line: tuple[LinePoint, ...] = ()
    margin: float = 1.0

    def to_json(self) -> str:
        """Return it whole as JSON text, which `from_json` reads back unchanged."""
        body: dict[str, Any] = {
            "unit": self.unit,
            "margin": self.margin,
            "stretches": [stretch._asdict() for stretch in self.stretches],
            "current": None if self.current is None else self.current._asdict(),
            "shifts": [shift._asdict() for shift in self.shifts],
            "first_day": self.first_day,
            "line": [[point.mean, point.spread] for point in self.line],
        }
        return json.dumps(body, default=date.isoformat, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Course:
        """Return the course that `to_json` wrote.

        Raises:
            ValueError: it is no course.
        """
        try:
            body = json.loads(text)
            current = body["current"]
            return cls(
                unit=body["unit"],
                stretches=tuple(Stretch(**_dated(row, "start", "end")) for row in body["stretches"]),
                current=None if current is None else Current(**_dated(current, "since", "since_low", "since_high")),
                shifts=tuple(SuddenShift(**_dated(row, "day")) for row in body["shifts"]),
                first_day=None if body["first_day"] is None else date.fromisoformat(body["first_day"]),
                line=tuple(LinePoint(mean, spread) for mean, spread in body["line"]),
                margin=body["margin"],
            )
        except (KeyError, TypeError, AttributeError) as broken:
            raise ValueError("no course") from broken


def _dated(row: dict[str, Any], *names: str) -> dict[str, Any]:
    """Read the named members of a decoded object as days."""
    return row | {name: date.fromisoformat(row[name]) for name in names if row[name] is not None}
