"""Days, spans and times as they are written."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from holdfast.days import Moment
from holdfast.wording import dates

TODAY = date(2026, 3, 3)


def test_a_day_carries_its_weekday() -> None:
    assert dates.short_day(TODAY) == "Tue 3 Mar"


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(2026, 1, 8), "Thu 8 Jan"),
        (date(2025, 12, 29), "Mon 29 Dec"),
        (date(2025, 4, 8), "Tue 8 Apr"),
        (date(2025, 4, 7), "Mon 7 Apr 2025"),
        (date(2024, 3, 3), "Sun 3 Mar 2024"),
        (date(2027, 1, 1), "Fri 1 Jan 2027"),
    ],
)
def test_the_year_is_told_where_it_would_be_in_doubt(day: date, told: str) -> None:
    assert dates.day_of(day, TODAY) == told


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        (date(2025, 11, 20), date(2026, 1, 19), "20 Nov – 19 Jan"),
        (date(2025, 3, 3), date(2025, 5, 24), "3 Mar – 24 May"),
        (date(2024, 3, 3), date(2024, 5, 24), "3 Mar – 24 May 2024"),
        (date(2023, 11, 20), date(2024, 1, 19), "20 Nov 2023 – 19 Jan 2024"),
        (date(2024, 12, 1), date(2026, 1, 19), "1 Dec 2024 – 19 Jan"),
        (date(2026, 1, 8), date(2026, 1, 8), "8 Jan"),
    ],
)
def test_a_span_tells_as_few_years_as_it_can(start: date, end: date, told: str) -> None:
    assert dates.span(start, end, TODAY) == told


def test_a_month_of_another_year_is_told_with_it() -> None:
    assert dates.month_of(TODAY, TODAY) == "March"
    assert dates.month_of(date(2025, 12, 1), TODAY) == "December 2025"


def test_a_moment_without_a_time_is_a_day() -> None:
    known = Moment(TODAY, datetime(2026, 3, 3, 8, 40))
    assert dates.time_of(known) == "08:40"
    assert dates.moment_as_told(known, TODAY) == "Tue 3 Mar, 08:40"
    assert dates.time_of(Moment(TODAY)) == ""
    assert dates.moment_as_told(Moment(TODAY), TODAY) == "Tue 3 Mar"
    assert dates.clock(time(4)) == "04:00"


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (1, "1 day"),
        (13, "13 days"),
        (14, "2 weeks"),
        (20, "2 weeks"),
        (42, "6 weeks"),
        (730, "104 weeks"),
        (731, "over 2 years"),
        (1460, "over 3 years"),
        (7305, "over 20 years"),
    ],
)
def test_a_length_is_told_in_days_then_in_whole_weeks_then_in_years(days: int, told: str) -> None:
    assert dates.length(days) == told
