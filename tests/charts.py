"""Charts that tests are made of, and what stands on them."""

from __future__ import annotations

from datetime import date, timedelta

from holdfast.charts.inks import Ground, Ink, Row
from holdfast.charts.picture import Charted, Layout, picture
from holdfast.check_ins import DayValue
from holdfast.plateaus.course import Claim, Course, Current, Kind, LinePoint, Stretch
from holdfast.scales import find_scale, shipped_scales
from widgets.plot import plotted

TODAY = date(2026, 3, 3)
DAY = timedelta(days=1)
MOOD = find_scale(shipped_scales(), "mood")
ANXIETY = find_scale(shipped_scales(), "anxiety")


def charted(
    days: int = 56, *stretches: Stretch, level: float = 5.0, claim: Claim = "firm", spread: float = 0.3
) -> Charted:
    """A rating of one level on every day, with the stretches given or one plateau."""
    first = TODAY - (days - 1) * DAY
    kept = stretches or (stretch(days - 1, 0, level=level),)
    current = Current(kept[-1].kind, claim, kept[-1].start, level=level)
    course = Course("mood", kept, current, (), first, (LinePoint(level, spread),) * days)
    values = tuple(DayValue(first + day * DAY, level, level, level, 1) for day in range(days))
    return Charted(MOOD, values, course, first, TODAY)


def stretch(start: int, end: int, kind: Kind = "plateau", *, level: float = 5.0, confidence: float = 0.9) -> Stretch:
    """A stretch from so many days ago to so many days ago."""
    return Stretch(TODAY - start * DAY, TODAY - end * DAY, kind, confidence, level, 0.0, 20)


def pictured(what: Charted, layout: Layout, **more: object) -> list[Row]:
    return picture(what, layout, *plotted(what, layout), **more)  # type: ignore[arg-type]


def text(row: Row) -> str:
    return "".join(run.text for run in row)


def of_ink(rows: list[Row], ink: Ink) -> str:
    return "".join(run.text for row in rows for run in row if run.ink == ink)


def on_ground(rows: list[Row], ground: Ground) -> list[tuple[int, int, int]]:
    """Row, first column and width of each run on a ground."""
    found: list[tuple[int, int, int]] = []
    for number, row in enumerate(rows):
        at = 0
        for grounded, width in ((run.ground, len(run.text)) for run in row):
            if grounded == ground:
                same = bool(found) and found[-1][0] == number and found[-1][1] + found[-1][2] == at
                found[-1:] = (
                    [(number, found[-1][1], found[-1][2] + width)] if same else [*found[-1:], (number, at, width)]
                )
            at += width
    return found
