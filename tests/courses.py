"""Courses for the tests of what is said about one: a stretch one is in with another before it, or the first days."""

from __future__ import annotations

from datetime import date, timedelta

from holdfast.plateaus.course import Claim, Course, Current, Kind, LinePoint, Stretch, SuddenShift
from holdfast.scales import find_scale, shipped_scales

TODAY = date(2026, 3, 3)
DAY = timedelta(days=1)
MOOD = find_scale(shipped_scales(), "mood")
ANXIETY = find_scale(shipped_scales(), "anxiety")


def course_of(
    kind: Kind,
    claim: Claim,
    *,
    days: int = 42,
    level: float = 5.0,
    change: float = 0.0,
    before: Kind = "gain",
    steady: bool = False,
    shifts: tuple[SuddenShift, ...] = (),
) -> Course:
    """Return the course of somebody in a stretch of so many days up to `TODAY`, after thirty days of another."""
    since = TODAY - (days - 1) * DAY
    first = since - 30 * DAY
    earlier = Stretch(first, since - DAY, before, 0.9, 3.0, 1.0, 20)
    stretch = Stretch(since, TODAY, kind, 0.9, level, change, 32, steady=steady)
    line = [LinePoint(3.0, 0.4)] * 30
    line += [LinePoint(level - change / 2 + change * day / days, 0.4) for day in range(days)]
    current = Current(kind, claim, since, since - 9 * DAY, since + 9 * DAY, days // 7, level, 12)
    return Course("mood", (earlier, stretch), current, shifts, first, tuple(line))


def begun(needed: int | None = 8) -> Course:
    """The course of the first few days."""
    stretch = Stretch(TODAY - 6 * DAY, TODAY, "unclear", None, 5.0, 0.0, 5)
    return Course("mood", (stretch,), Current("unclear", "not_enough", level=5.0, entries_needed=needed))
