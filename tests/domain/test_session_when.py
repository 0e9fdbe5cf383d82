"""When a session is or was: what is understood in one line, and what is refused with a sentence that helps."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.days import moment_of
from holdfast.refusals import Refusal
from holdfast.therapy.session_when import read_session_when
from holdfast.wording import dates

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 3, 21, 10, tzinfo=BERLIN)
"""A Tuesday evening."""


def read(typed: str, now: datetime = NOW) -> str:
    return read_session_when(typed, now).moment.isoformat()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tomorrow 14:00", "2026-03-04T14:00:00+01:00"),
        ("Tomorrow, at 9:30", "2026-03-04T09:30:00+01:00"),
        ("Thu 14:00", "2026-03-05T14:00:00+01:00"),
        ("thursday", "2026-03-05"),
        ("Tue 22:00", "2026-03-03T22:00:00+01:00"),
        ("Tue 20:00", "2026-03-10T20:00:00+01:00"),
        ("Tue", "2026-03-10"),
        ("last Thu 15:10", "2026-02-26T15:10:00+01:00"),
        ("last tue", "2026-02-24"),
        ("2026-03-05 14:00", "2026-03-05T14:00:00+01:00"),
        ("2026-03-05T14:00-05:00", "2026-03-05T14:00:00-05:00"),
        ("2026-03-05t14:00Z", "2026-03-05T14:00:00+00:00"),
        ("2026-03-05", "2026-03-05"),
        ("yesterday 15:10", "2026-03-02T15:10:00+01:00"),
        ("yesterday", "2026-03-02"),
        ("5 Mar 14:00", "2026-03-05T14:00:00+01:00"),
        ("26 february, 15:00", "2026-02-26T15:00:00+01:00"),
        ("Thu 5 Mar, 14:00", "2026-03-05T14:00:00+01:00"),
        ("20 Dec", "2025-12-20"),
        ("20 Aug", "2026-08-20"),
        ("Thu 1 Apr 2027, 8:00", "2027-04-01T08:00:00+02:00"),
        ("14:00", "2026-03-03T14:00:00+01:00"),
        ("23:30", "2026-03-03T23:30:00+01:00"),
        ("today", "2026-03-03"),
        ("in 2 weeks 8:00", "2026-03-17T08:00:00+01:00"),
        ("in 1 day", "2026-03-04"),
        ("29 Feb 2028 10:00", "2028-02-29T10:00:00+01:00"),
    ],
)
def test_past_or_to_come_it_is_understood(typed: str, meant: str) -> None:
    assert read(typed) == meant


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", "sessions.when_not_understood"),
        ("soon", "sessions.when_not_understood"),
        ("soon 14:00", "sessions.when_not_understood"),
        ("5", "sessions.when_not_understood"),
        ("5 Mars", "sessions.when_not_understood"),
        ("foo 5 Mar", "sessions.when_not_understood"),
        ("tomorrow 14:00+01:00", "sessions.when_not_understood"),
        ("2026-02-30 14:00", "sessions.when_impossible"),
        ("30 Feb", "sessions.when_impossible"),
        ("29 Feb", "sessions.when_impossible"),
        ("tomorrow 25:00", "sessions.when_impossible"),
        ("2026-03-05 14:00+19:00", "sessions.when_impossible"),
        ("Fri 5 Mar", "sessions.when_weekday"),
        ("Wed 5 Mar", "sessions.when_weekday"),
        ("Fri 5 Mar 2026", "sessions.when_weekday"),
        ("1899-12-31", "when.too_early"),
        ("2062-03-05 14:00", "ahead.too_late"),
        ("9999-12-31 23:59", "ahead.too_late"),
        ("2026-03-29 02:30", "when.left_out"),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(typed: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_session_when(typed, NOW)
    assert refused.value.key == key


def test_a_time_that_comes_twice_is_told_and_the_first_is_taken() -> None:
    when = read_session_when("2026-10-25 02:30", NOW)
    assert when.twice
    assert when.moment.isoformat() == "2026-10-25T02:30:00+02:00"
    assert not read_session_when("2026-10-25 03:30", NOW).twice


def test_after_midnight_the_day_that_is_not_over_is_today() -> None:
    late = NOW.replace(day=4, hour=1)
    assert read("today", late) == "2026-03-03"
    assert read("tomorrow 14:00", late) == "2026-03-04T14:00:00+01:00"
    assert read("14:00", late) == "2026-03-03T14:00:00+01:00"
    assert read_session_when("00:30", late).moment.day.isoformat() == "2026-03-03"


def test_the_day_without_a_year_is_the_nearest_across_new_year() -> None:
    assert read("2 Jan", NOW.replace(month=12, day=30)) == "2027-01-02"
    assert read("30 Dec", NOW.replace(month=1, day=2)) == "2025-12-30"
    assert read("29 Feb", NOW.replace(year=2027)) == "2028-02-29"


@given(st.datetimes(datetime(2024, 1, 1), datetime(2029, 1, 1)), st.datetimes(datetime(2026, 1, 1)))
def test_what_the_app_writes_of_a_day_it_reads(wall: datetime, later: datetime) -> None:
    there = wall.replace(second=0, microsecond=0, hour=12, tzinfo=BERLIN)
    now = NOW.replace(month=later.month, day=min(later.day, 28))
    told = dates.moment_as_told(moment_of(there), now.date())
    assert read_session_when(told, now).moment == moment_of(there)


@given(st.text(max_size=30))
def test_any_text_is_a_time_or_refused(typed: str) -> None:
    try:
        moment = read_session_when(typed, NOW).moment
    except Refusal:
        return
    assert abs(moment.day - NOW.date()) < timedelta(days=366 * 130)
