"""Charts of ratings whose scale is not 0 to 10: the totals of questionnaires, alone, laid over, and by the year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.charts.axis import Axis
from holdfast.charts.columns import Columns, Point, columns_of
from holdfast.charts.guides import guides_of
from holdfast.charts.inks import Ground, Ink
from holdfast.charts.picture import GUTTER, Charted, Layout, Over
from holdfast.charts.symbols import PLAIN
from holdfast.charts.words import day_told, measured_told, over_named
from holdfast.charts.year import Tone, Year, YearLayout, levels_of, tone_of, year_rows
from holdfast.check_ins import DayValue
from holdfast.lines import line_of_instrument
from holdfast.plateaus.course import Course, Current, LinePoint, Stretch
from holdfast.scales import Scale, shipped_scales
from holdfast.scores import Instrument, shipped_instruments
from tests.charts import DAY, MOOD, TODAY, charted, of_ink, on_ground, pictured, text
from tests.scored import GAD7, OWN, PHQ9, WHO5, shipped
from widgets.sparkline import sparkline

LINES = st.sampled_from([*map(line_of_instrument, shipped_instruments()), *shipped_scales()])
WIDE = Layout(76, 13)
"""A plot of 72 columns and, with lane and dates, 11 rows."""


def scored(
    instrument: Instrument, totals: Sequence[float], *, apart: int = 28, course: Course | None = None
) -> Charted:
    """A year of totals so many days apart, the last one today."""
    days = [TODAY - (len(totals) - 1 - place) * apart * DAY for place in range(len(totals))]
    values = tuple(DayValue(day, float(total), total, total, 1) for day, total in zip(days, totals, strict=True))
    first = TODAY - 364 * DAY
    return Charted(line_of_instrument(instrument), values, course, first, TODAY, instrument=instrument)


def level_course(instrument: Instrument, level: float, *, days: int = 365) -> Course:
    """A plateau of that level with its line on every day, and the reliable change as margin."""
    first = TODAY - (days - 1) * DAY
    kept = Stretch(first, TODAY, "plateau", 0.9, level, 0.0, 13)
    margin = instrument.reliable_change or 1.0
    current = Current("plateau", "firm", first, level=level)
    return Course(instrument.line, (kept,), current, (), first, (LinePoint(level, 0.5),) * days, margin)


def gutters(what: Charted, layout: Layout = WIDE) -> dict[int, str]:
    """The numbers at the axis, by their rows."""
    rows = [text(row)[:GUTTER].strip() for row in pictured(what, layout)[: layout.rows]]
    return {row: number for row, number in enumerate(rows) if number}


@given(one=LINES, other=LINES, share=st.floats(0, 1))
def test_a_scale_is_laid_on_another_end_at_end_and_better_at_better(one: Scale, other: Scale, share: float) -> None:
    value = one.low + share * (one.high - one.low)
    laid = one.laid(value, other)
    assert other.low - 1e-9 <= laid <= other.high + 1e-9
    assert other.points(laid) == pytest.approx(one.points(value), abs=1e-9)
    assert one.laid(value, one) == value


def test_the_numbers_at_the_axis_are_the_ends_and_where_ranges_begin() -> None:
    phq9, who5 = line_of_instrument(PHQ9), line_of_instrument(WHO5)
    assert guides_of(MOOD) == (0, 10, 5)
    assert guides_of(phq9, PHQ9.bands) == (0, 27, 5, 10, 15, 20)
    assert guides_of(phq9) == (0, 27)
    assert guides_of(who5, WHO5.bands) == (0, 100, 29, 51)
    assert gutters(scored(PHQ9, [12])) == {0: "0", 2: "5", 4: "10", 6: "15", 7: "20", 10: "27"}
    assert gutters(scored(WHO5, [12])) == {0: "100", 5: "51", 7: "29", 10: "0"}


def test_where_rows_are_few_the_ends_keep_their_numbers() -> None:
    assert gutters(scored(shipped("core10"), [12]), Layout(40, 6, lane=False)) == {
        0: "0", 1: "6", 2: "15", 3: "25", 4: "40",
    }  # fmt: skip


def test_totals_are_points_that_are_seen_and_nothing_lies_between_them() -> None:
    months = scored(PHQ9, [12, 13, 11, 12], course=level_course(PHQ9, 12))
    assert of_ink(pictured(months, WIDE), Ink.LINE) == "●●●●"
    assert of_ink(pictured(months, WIDE._replace(symbols=PLAIN)), Ink.LINE) == "****"
    assert columns_of(WIDE.axis(months), months.values, months.course, months.scale).band == ()


def test_totals_of_every_week_have_a_line_behind_them() -> None:
    weeks = scored(PHQ9, [12] * 20, apart=7, course=level_course(PHQ9, 12))
    drawn = of_ink(pictured(weeks._replace(first=TODAY - 139 * DAY), WIDE), Ink.LINE)
    assert drawn.count("●") == 20
    assert len(drawn) > 40


def test_a_terrace_is_as_high_as_measurement_error_both_ways() -> None:
    what = scored(PHQ9, [12, 13, 11, 12], course=level_course(PHQ9, 12))
    rows = {row for row, *_ in on_ground(pictured(what, Layout(76, 30, band=False)), Ground.TERRACE)}
    step = 27 / 27  # 28 rows of a plot hold 0 to 27
    assert rows == {row for row in range(28) if 6 <= row * step <= 18}


def test_the_names_of_ranges_stand_where_they_begin_at_the_right_or_else_at_the_left() -> None:
    rows = [text(row) for row in pictured(scored(PHQ9, [25, 10]), WIDE)]
    assert rows[0].endswith("  minimal")
    assert rows[7].endswith("  severe")
    assert rows[4].startswith("10   moderate  ")
    assert rows[6].endswith("  moderately severe")
    assert "severe" not in rows[10]


def test_no_name_of_a_range_lies_on_a_terrace() -> None:
    course = level_course(PHQ9, 12, days=60)
    for chosen in (None, course.stretches[0]):
        rows = [text(row) for row in pictured(scored(PHQ9, [25, 12], course=course), WIDE, chosen=chosen)]
        assert rows[0].endswith("  minimal")
        assert rows[4].startswith("10   moderate  ")
        assert rows[6].startswith("15   moderately severe  ")
    everywhere = scored(PHQ9, [25, 12], course=level_course(PHQ9, 12))
    assert "moderate" not in "".join(text(row) for row in pictured(everywhere, WIDE))


def test_without_anchors_no_name_of_a_range_is_written() -> None:
    rows = [text(row) for row in pictured(scored(PHQ9, [17, 10]), WIDE._replace(anchors=False))]
    assert not any(word in "".join(rows) for word in ("minimal", "mild", "moderate", "severe"))


def test_one_laid_over_has_its_own_range_at_the_right() -> None:
    over = scored(PHQ9, [0, 27, 14, 14, 14])
    what = charted(365, level=8.0)._replace(over=Over(over.scale, over.values, None))
    rows = pictured(what, WIDE)
    assert text(rows[0]).endswith("   0")
    assert text(rows[10]).endswith("  27")
    where = [(number, run.text) for number, row in enumerate(rows) for run in row if run.ink == Ink.OVER]
    assert [number for number, told in where if told.strip() == "▪"] == [0, 5, 5, 5, 10]
    assert "minimal" not in "".join(text(row) for row in rows)
    assert over_named(what, Over(over.scale, over.values, None)) == "PHQ-9, 0 on top"


def test_the_lamp_is_on_the_total_of_its_day() -> None:
    what = scored(PHQ9, [18, 3], course=level_course(PHQ9, 12))
    rows = pictured(what, WIDE, cursor=TODAY)
    assert [number for number, row in enumerate(rows) for run in row if run.ink == Ink.LAMP] == [1]


def test_a_row_that_stands_for_the_chart_knows_the_scale_too() -> None:
    axis = Axis(TODAY, TODAY + timedelta(days=55), 56)
    low, high = Columns(dots=(Point(0, 10),)), Columns(dots=(Point(0, 50),))
    assert sparkline(low, axis, plain=True, ends=(10, 50))[GUTTER] == "_"
    assert sparkline(high, axis, plain=True, ends=(10, 50))[GUTTER] == "'"
    assert sparkline(high, axis, plain=True, ends=(10, 50), higher_is_better=False)[GUTTER] == "_"


@given(line=LINES, share=st.floats(0, 1))
def test_every_number_of_a_scale_is_low_in_the_middle_or_high(line: Scale, share: float) -> None:
    levels = levels_of(line)
    assert levels[0][0] == line.low
    assert levels[-1][1] == line.high
    assert all(after[0] == before[1] + 1 for before, after in pairwise(levels))
    number = round(line.low + share * (line.high - line.low))
    place = next(place for place, (low, high) in enumerate(levels) if low <= number <= high)
    tones = (Tone.LOW, Tone.MIDDLE, Tone.HIGH)
    assert tone_of(number, line) == (tones if line.higher_is_better else tones[::-1])[place]


def test_a_number_without_room_is_a_shape_in_the_calendar() -> None:
    def drawn(instrument: Instrument, total: float, layout: YearLayout) -> str:
        day = date(2026, 2, 4)
        rows = year_rows(Year(line_of_instrument(instrument), 2026, {day: total}, (), date.min), layout)
        return "".join(run.text for run in rows[layout.row(2)])[layout.column(9) - 1 : layout.column(9) + 1].strip()

    narrow, roomy = YearLayout(2026, 1), YearLayout(2026, 2)
    assert [drawn(PHQ9, total, narrow) for total in (4, 12, 22)] == ["4", "●", "▾"]
    assert [drawn(PHQ9, total, roomy) for total in (4, 12, 22)] == ["4", "12", "22"]
    assert drawn(WHO5, 100, roomy) == "▴"


def test_under_a_chart_stands_whose_its_ranges_are_and_how_large_measurement_error_is() -> None:
    assert measured_told(scored(PHQ9, [12])) == (
        "Ranges as the authors name them (Kroenke 2001), not a diagnosis. "
        "A change of less than 6 is within measurement error (NHS Talking Therapies manual)."
    )
    assert measured_told(scored(shipped("audit_c"), [3])) == "No size of change is agreed for AUDIT-C."
    assert measured_told(charted()) == ""


def test_a_day_is_told_with_the_name_of_its_range() -> None:
    twelve = DayValue(TODAY, 12.0, 12, 12, 1)
    assert day_told(PHQ9, twelve) == "12. The authors call 10–14 ‘moderate’."
    assert day_told(OWN, twelve._replace(mean=7.5)) == "7.5, on a scale from 0 to 10."
    assert day_told(GAD7, twelve._replace(entries=2)) == ""
    assert day_told(PHQ9, None) == day_told(None, twelve) == ""
