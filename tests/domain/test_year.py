"""The year calendar: every day of a year exactly once, below its weekday, on its plateau."""

from __future__ import annotations

from calendar import isleap
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.charts.symbols import PLAIN
from holdfast.charts.year import (
    COLUMNS,
    Tone,
    Under,
    Year,
    YearLayout,
    YearRow,
    beside,
    days_of,
    layout_of,
    rounded,
    tone_of,
    weekday_of,
    year_rows,
)
from holdfast.plateaus.course import Stretch
from holdfast.scales import find_scale, shipped_scales

MOOD = find_scale(shipped_scales(), "mood")
ANXIETY = find_scale(shipped_scales(), "anxiety")
DAY = timedelta(days=1)
TODAY = date(2026, 3, 3)

NUMBERS = st.integers(1, 9999)
LAYOUTS = st.builds(YearLayout, NUMBERS, st.integers(1, 4), st.integers(0, 4), st.integers(0, 1))


def plateau(start: date, end: date) -> Stretch:
    return Stretch(start, end, "plateau", 0.9, 5.0, 0.0, 30)


def texts(rows: list[YearRow]) -> list[str]:
    return ["".join(run.text for run in row) for row in rows]


def cells(row: YearRow) -> list[tuple[str, Tone, Under]]:
    return [(character, run.tone, run.under) for run in row for character in run.text]


@given(NUMBERS)
def test_a_year_has_its_days(number: int) -> None:
    days = days_of(number)
    assert len(days) == 365 + isleap(number)
    assert (days[0], days[-1]) == (date(number, 1, 1), date(number, 12, 31))


@given(LAYOUTS)
def test_every_day_stands_in_one_place_below_its_weekday_and_is_found_there(layout: YearLayout) -> None:
    days = days_of(layout.number)
    places = [layout.place(day) for day in days]
    assert len(set(places)) == len(days)
    first_row = {layout.column(weekday): weekday % 7 for weekday in range(COLUMNS)}
    for day, (row, column) in zip(days, places, strict=True):
        assert first_row[column] == day.weekday()
        assert 0 < row < layout.height
        assert column < layout.width
        assert layout.day_at(row, column) == day
        assert layout.day_at(row, column - layout.cell + 1) == day


@given(LAYOUTS)
def test_every_day_with_a_value_is_drawn_once(layout: YearLayout) -> None:
    values = {day: float(day.day % 11) for day in days_of(layout.number)}
    rows = year_rows(Year(MOOD, layout.number, values, (), date.max), layout)
    assert len(rows) == layout.height
    assert all(len(text) == layout.width for text in texts(rows))
    for month in range(1, 13):
        row = layout.row(month)
        drawn = [texts(rows)[row][: layout.place(day)[1] + 1] for day in values if day.month == month]
        shown = ["t" if rounded(value) == 10 and layout.cell == 1 else str(rounded(value)) for value in values.values()]
        of_month = [number for day, number in zip(values, shown, strict=True) if day.month == month]
        assert all(text.endswith(number) for text, number in zip(drawn, of_month, strict=True))


@given(LAYOUTS, st.integers(0, 400), st.integers(0, 400))
def test_a_plateau_lies_under_its_days_and_no_others(layout: YearLayout, start: int, length: int) -> None:
    layout = layout._replace(number=max(2, min(9998, layout.number)))
    first = date(layout.number, 1, 1) + (start - 20) * DAY
    last = first + length * DAY
    rows = year_rows(Year(MOOD, layout.number, {}, [plateau(first, last)], date.min), layout)
    for day in days_of(layout.number):
        row, column = layout.place(day)
        _, _, under = cells(rows[row])[column]
        assert (under is Under.PLATEAU) == (first <= day <= last)


def test_between_two_days_of_a_plateau_there_is_no_hole() -> None:
    layout = YearLayout(2026, 2, 3)
    rows = year_rows(Year(MOOD, 2026, {}, [plateau(date(2026, 2, 3), date(2026, 2, 20))], TODAY), layout)
    row = cells(rows[layout.row(2)])
    left, right = layout.place(date(2026, 2, 3))[1], layout.place(date(2026, 2, 20))[1]
    assert [under for *_, under in row].count(Under.PLATEAU) == right - left + 1
    assert all(under is Under.PLATEAU for *_, under in row[left : right + 1])


def test_two_plateaus_side_by_side_are_one_ground_and_two_apart_are_two() -> None:
    layout = YearLayout(2026, 2, 0)
    grounds = []
    for second in (date(2026, 2, 11), date(2026, 2, 13)):
        plateaus = [plateau(date(2026, 2, 3), date(2026, 2, 10)), plateau(second, date(2026, 2, 20))]
        row = cells(year_rows(Year(MOOD, 2026, {}, plateaus, TODAY), layout)[layout.row(2)])
        left, right = layout.place(date(2026, 2, 3))[1], layout.place(date(2026, 2, 20))[1]
        grounds.append(all(under is Under.PLATEAU for *_, under in row[left : right + 1]))
    assert grounds == [True, False]


def test_without_colour_a_plateau_is_filled_between_and_on_its_blank_days() -> None:
    layout = layout_of(2026, 80, 0)
    values = {date(2026, 1, 5): 5.0, date(2026, 1, 6): 4.0, date(2026, 1, 8): 10.0}
    year = Year(MOOD, 2026, values, [plateau(date(2026, 1, 5), date(2026, 1, 9))], TODAY)
    assert texts(year_rows(year, layout, symbols=PLAIN, fill=True))[1].strip() == "Jan               5:4::10::"
    assert texts(year_rows(year, layout, fill=True))[1].strip() == "Jan               5·4··10··"
    assert texts(year_rows(year, layout))[1].strip() == "Jan               5 4  10"


def test_a_month_begins_below_its_weekday_and_the_weekdays_are_named() -> None:
    rows = texts(year_rows(Year(MOOD, 2026, {date(2026, 6, 1): 7.0}, (), TODAY), layout_of(2026, 76, 0)))
    assert rows[0].split()[:2] == ["MTWTFSS", "MTWTFSS"]
    assert rows[6] == "Jun 7".ljust(len(rows[6]))  # 1 June 2026 is a Monday


def test_today_without_a_value_is_hollow_and_another_day_is_blank() -> None:
    layout = YearLayout(2026, 2)
    row = cells(year_rows(Year(MOOD, 2026, {}, (), TODAY), layout)[layout.row(3)])
    assert [(character, tone) for character, tone, _ in row[3:] if character != " "] == [("○", Tone.TODAY)]


@pytest.mark.parametrize("value", [None, 4.0, 10.0])
@pytest.mark.parametrize("cell", [1, 2])
def test_the_lamp_is_on_its_day_alone(value: float | None, cell: int) -> None:
    layout = YearLayout(2024, cell)
    day = date(2024, 2, 29)
    values = {} if value is None else {day: value}
    rows = year_rows(Year(MOOD, 2024, values, [plateau(day, day)], day), layout, cursor=day)
    lit = [(character, tone) for row in rows for character, tone, under in cells(row) if under is Under.CURSOR]
    shown = " " if value is None else "4" if value == 4 else "10" if cell == 2 else "t"
    assert lit == [(character, Tone.LIT) for character in shown]
    elsewhere = year_rows(Year(MOOD, 2023, values, (), day), YearLayout(2023), cursor=day)
    assert all(under is not Under.CURSOR for row in elsewhere for *_, under in cells(row))


@pytest.mark.parametrize(
    ("number", "mood", "anxiety"),
    [
        (0, Tone.LOW, Tone.HIGH),
        (3, Tone.LOW, Tone.HIGH),
        (4, Tone.MIDDLE, Tone.MIDDLE),
        (6, Tone.MIDDLE, Tone.MIDDLE),
        (7, Tone.HIGH, Tone.LOW),
        (10, Tone.HIGH, Tone.LOW),
    ],
)
def test_a_number_is_coloured_by_what_is_better(number: int, mood: Tone, anxiety: Tone) -> None:
    assert tone_of(number, MOOD) is mood
    assert tone_of(number, ANXIETY) is anxiety


def test_a_half_is_shown_as_the_number_above_and_coloured_as_it() -> None:
    assert [rounded(value) for value in (2.5, 6.49, 6.5, 7.5, 10.0)] == [3, 6, 7, 8, 10]


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(-24, 24))
def test_above_and_below_stand_the_same_weekdays(day: date, months: int) -> None:
    moved = beside(day, months)
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months
    if moved.day not in (
        1,
        (moved.replace(day=28) + 4 * DAY).replace(day=1).toordinal() - moved.replace(day=1).toordinal(),
    ):
        assert weekday_of(moved) == weekday_of(day)


@pytest.mark.parametrize(
    ("width", "height", "cell", "month_gap"),
    [(58, 13, 1, 0), (76, 13, 1, 0), (77, 13, 2, 0), (112, 24, 2, 1), (112, 23, 2, 0), (180, 40, 3, 1), (20, 5, 1, 0)],
)
def test_the_roomiest_layout_that_fits_is_taken(width: int, height: int, cell: int, month_gap: int) -> None:
    layout = layout_of(2026, width, height)
    assert (layout.cell, layout.month_gap) == (cell, month_gap)
    assert layout.width <= max(width, 41)
