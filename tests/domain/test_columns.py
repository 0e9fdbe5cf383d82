"""Days gathered into columns, and the dates under them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.charts.axis import Axis, labels
from holdfast.charts.columns import columns_of
from holdfast.check_ins import DayValue
from holdfast.plateaus.course import Course, LinePoint
from holdfast.ranges import RANGES

TODAY = date(2026, 3, 3)
DAY = timedelta(days=1)

axes = st.builds(
    lambda days, width: Axis(TODAY - (days - 1) * DAY, TODAY, width), st.integers(1, 9000), st.integers(1, 220)
)


def axis(days: int, width: int) -> Axis:
    return Axis(TODAY - (days - 1) * DAY, TODAY, width)


def value(days_ago: int, mean: float = 5.0, low: float | None = None, high: float | None = None) -> DayValue:
    return DayValue(TODAY - days_ago * DAY, mean, mean if low is None else low, mean if high is None else high, 1)


def course_of(days: int, level: float = 5.0) -> Course:
    return Course("mood", first_day=TODAY - (days - 1) * DAY, line=(LinePoint(level, 0.5),) * days)


@given(axes)
def test_the_first_and_the_last_day_stand_on_the_axis(axis: Axis) -> None:
    assert 0 <= axis.column(axis.first) <= axis.column(axis.last) < axis.width
    assert axis.columns(axis.first, axis.last) == range(axis.width)


@given(axes, st.data())
def test_the_days_of_a_column_are_those_from_its_first_to_the_next_ones_first(axis: Axis, data: st.DataObject) -> None:
    day = axis.first + data.draw(st.integers(0, axis.days - 1)) * DAY
    column = axis.column(day)
    assert axis.first_day_in(column) <= day < axis.first_day_in(column + 1)


@given(axes, st.data())
def test_the_day_pointed_at_is_on_the_axis(axis: Axis, data: st.DataObject) -> None:
    assert axis.shows(axis.day_at(data.draw(st.integers(0, axis.width - 1))))


@given(axes, st.data())
def test_neighbouring_stretches_cover_the_axis_without_gaps(axis: Axis, data: st.DataObject) -> None:
    cut = axis.first + data.draw(st.integers(1, max(1, axis.days - 1))) * DAY
    before, after = axis.columns(axis.first, cut - DAY), axis.columns(cut, axis.last)
    if cut <= axis.last:
        assert before.start == 0
        assert after.stop == axis.width
        assert after.start in (before.stop - 1, before.stop)


def test_a_stretch_beyond_the_axis_has_no_column() -> None:
    assert not axis(28, 70).columns(TODAY - 90 * DAY, TODAY - 28 * DAY)
    assert axis(7305, 70).columns(TODAY - 90 * DAY, TODAY - 88 * DAY)


def test_days_that_share_a_column_are_one_dot_at_their_mean() -> None:
    gathered = columns_of(axis(100, 10), [value(1, 4.0), value(0, 6.0)], None)
    assert gathered.dots == ((9, 5.0),)


def test_days_beyond_the_axis_are_left_out() -> None:
    assert columns_of(axis(7, 70), [value(7), value(3), value(-1)], None).dots == ((34 + 1, 5.0),)


def test_the_range_of_a_day_is_drawn_where_days_have_room_and_differ() -> None:
    values = [value(1, 4.0), value(0, 5.0, 3.0, 7.0)]
    assert columns_of(axis(28, 70), values, None).spans == ((68, 3.0, 7.0),)
    assert columns_of(axis(56, 70), values, None).spans == ()


@pytest.mark.parametrize(("days", "width"), [(56, 74), (366, 74), (7305, 114)])
def test_a_line_without_gaps_is_one_part_with_at_most_a_point_a_column(days: int, width: int) -> None:
    (line,) = columns_of(axis(days, width), [value(ago) for ago in range(days - 1, -1, -1)], course_of(days)).lines
    assert len(line) == min(days, width)
    assert line[0].x < 1
    assert line[-1].x > width - 2
    assert all(point.y == pytest.approx(5.0) for point in line)


@pytest.mark.parametrize(("missing", "parts"), [(6, 1), (7, 2), (30, 2)])
def test_a_week_without_a_check_in_is_a_gap_in_the_line(missing: int, parts: int) -> None:
    values = [value(ago) for ago in range(55, -1, -1) if not 20 <= ago < 20 + missing]
    assert len(columns_of(axis(56, 74), values, course_of(56)).lines) == parts


def test_a_gap_smaller_than_a_column_does_not_break_the_line() -> None:
    values = [value(ago) for ago in range(7304, -1, -1) if not 3000 <= ago < 3010]
    assert len(columns_of(axis(7305, 114), values, course_of(7305)).lines) == 1


def test_nothing_is_drawn_before_the_first_and_after_the_last_check_in() -> None:
    (line,) = columns_of(axis(56, 56), [value(ago) for ago in range(29, 9, -1)], course_of(30)).lines
    assert (line[0].x, line[-1].x) == (26, 45)


def test_a_line_that_comes_from_before_the_axis_enters_at_its_edge() -> None:
    (line,) = columns_of(axis(28, 28), [value(ago) for ago in (40, 37, 33, 29, 25, 20)], course_of(41)).lines
    assert line[0].x == 0


def test_without_a_course_there_are_dots_and_no_line() -> None:
    gathered = columns_of(axis(28, 70), [value(3)], None)
    assert gathered.dots
    assert not gathered.lines
    assert not columns_of(axis(28, 70), [value(3)], Course("mood")).lines


@pytest.mark.parametrize(("days", "width"), [(28, 74), (56, 74), (366, 74), (7305, 114)])
def test_the_band_is_eighty_percent_wide_and_has_one_value_a_column(days: int, width: int) -> None:
    band = columns_of(axis(days, width), [value(ago) for ago in range(days - 1, -1, -1)], course_of(days)).band
    columns = [span.x for span in band]
    assert columns == sorted(set(columns))
    assert len(band) >= width - 2 * width // days
    assert all(span.low == pytest.approx(5.0 - 1.28 * 0.5) for span in band)
    assert all(span.high == pytest.approx(5.0 + 1.28 * 0.5) for span in band)


def test_the_band_stays_on_the_scale() -> None:
    days = [value(ago) for ago in range(27, -1, -1)]
    low, high = (columns_of(axis(28, 28), days, course_of(28, level)).band[0] for level in (0.1, 9.9))
    assert low.low == 0.0
    assert high.high == 10.0


def test_between_two_days_the_band_lies_between_theirs() -> None:
    course = Course("mood", first_day=TODAY - DAY, line=(LinePoint(4.0, 0.2), LinePoint(6.0, 0.8)))
    band = columns_of(axis(2, 20), [value(1), value(0)], course).band
    middles = [(span.low + span.high) / 2 for span in band]
    assert middles == sorted(middles)
    assert [span.high - span.low for span in band] == sorted(span.high - span.low for span in band)
    assert middles[0] == pytest.approx(4.0, abs=0.2)
    assert middles[-1] == pytest.approx(6.0, abs=0.2)


def test_a_week_without_a_check_in_is_a_gap_in_the_band() -> None:
    values = [value(ago) for ago in range(55, -1, -1) if not 20 <= ago < 30]
    found = columns_of(axis(56, 56), values, course_of(56))
    assert [span.x for span in found.band] == [*range(26), *range(36, 56)]


@given(axes, st.data())
def test_dots_and_lines_stay_on_the_axis(axis: Axis, data: st.DataObject) -> None:
    ago = sorted(data.draw(st.sets(st.integers(0, axis.days * 2), max_size=30)), reverse=True)
    gathered = columns_of(axis, [value(each) for each in ago], course_of(axis.days * 2 + 1))
    assert all(0 <= point.x < axis.width for point in gathered.dots)
    assert all(-0.5 <= point.x <= axis.width - 0.5 for line in gathered.lines for point in line)
    assert all(left.x < right.x for line in gathered.lines for left, right in pairwise(line))
    assert all(0 <= span.x < axis.width and span.low <= span.high for span in gathered.band)
    assert all(left.x < right.x for left, right in pairwise(gathered.band))


@pytest.mark.parametrize(
    ("range_id", "width", "texts"),
    [
        ("4w", 70, ["10 Feb", "17 Feb", "24 Feb", "3 Mar"]),
        ("8w", 74, ["20 Jan", "3 Feb", "17 Feb", "3 Mar"]),
        ("1y", 74, ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]),
        ("2y", 74, ["Apr", "Jul", "Oct", "2025", "Apr", "Jul", "Oct", "2026"]),
        ("5y", 74, ["Jul", "2022", "Jul", "2023", "Jul", "2024", "Jul", "2025", "Jul", "2026"]),
    ],
)
def test_dates_are_written_as_close_as_there_is_room(range_id: str, width: int, texts: list[str]) -> None:
    (shown,) = (each for each in RANGES if each.id == range_id)
    found = [label.text for label in labels(Axis(shown.first_day(TODAY), TODAY, width))]
    assert found == texts or found == texts[:-1]


@given(axes)
def test_dates_stand_apart_and_inside(axis: Axis) -> None:
    at = -1
    for column, text in labels(axis):
        assert column > at
        at = column + len(text)
    assert at <= axis.width
