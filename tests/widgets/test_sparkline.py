"""The one row that stands where the chart will be."""

from __future__ import annotations

from datetime import date, timedelta

from holdfast.charts.axis import Axis
from holdfast.charts.columns import Columns, Point
from holdfast.charts.picture import GUTTER
from widgets.sparkline import sparkline

TODAY = date(2026, 3, 3)
EIGHT_WEEKS = Axis(TODAY - timedelta(days=55), TODAY, 56)


def test_a_line_is_drawn_at_its_height_with_its_gaps() -> None:
    low_then_high = Columns(lines=(tuple(Point(x, 0) for x in range(4)), tuple(Point(x, 10) for x in range(8, 12))))
    drawn = sparkline(low_then_high, Axis(TODAY, TODAY + timedelta(days=11), 12))
    assert drawn[GUTTER + 4 : GUTTER + 8].strip() == ""
    assert set(drawn[GUTTER + 9 : GUTTER + 11]) == {"⠉"}
    assert set(drawn[GUTTER + 1 : GUTTER + 3]) == {"⣀"}


def test_without_a_line_near_days_are_joined_and_distant_ones_are_not() -> None:
    drawn = sparkline(Columns(dots=(Point(2, 5), Point(6, 5), Point(30, 5))), EIGHT_WEEKS)[GUTTER:]
    assert " " not in drawn[3:6]
    assert drawn[7:30].strip() == ""
    assert drawn[30] != " "


def test_up_is_the_better_direction() -> None:
    day = Columns(dots=(Point(0, 0),))
    assert sparkline(day, EIGHT_WEEKS, plain=True)[GUTTER] == "_"
    assert sparkline(day, EIGHT_WEEKS, plain=True, higher_is_better=False)[GUTTER] == "'"


def test_it_is_as_wide_as_the_chart_also_when_there_is_nothing() -> None:
    assert sparkline(Columns(), EIGHT_WEEKS) == " " * (GUTTER + 56)
    assert len(sparkline(Columns(dots=(Point(55, 9),)), EIGHT_WEEKS)) == GUTTER + 56


def test_plain_is_ascii() -> None:
    assert sparkline(Columns(dots=tuple(Point(x, x % 11) for x in range(56))), EIGHT_WEEKS, plain=True).isascii()
