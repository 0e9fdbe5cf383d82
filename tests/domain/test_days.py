"""Civil days and moments: what was lived on a day stays on it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.days import Moment, civil_day, entered_late, moment_of, zone_name


@pytest.mark.parametrize(
    ("wall", "first_hour", "day"),
    [
        (datetime(2026, 3, 3, 3, 59, 59), 4, date(2026, 3, 2)),
        (datetime(2026, 3, 3, 4, 0), 4, date(2026, 3, 3)),
        (datetime(2026, 3, 3, 0, 0), 0, date(2026, 3, 3)),
        (datetime(2026, 3, 1, 1, 0), 4, date(2026, 2, 28)),
        (datetime(2026, 3, 3, 11, 59), 12, date(2026, 3, 2)),
    ],
)
def test_a_day_begins_at_its_first_hour(wall: datetime, first_hour: int, day: date) -> None:
    assert civil_day(wall, first_hour) == day


@given(st.datetimes(datetime(1900, 1, 2), datetime(2100, 1, 1)), st.integers(0, 12))
def test_a_civil_day_is_the_calendar_day_or_the_one_before(wall: datetime, first_hour: int) -> None:
    back = wall.date() - civil_day(wall, first_hour)
    assert back == timedelta(days=wall.hour < first_hour)


@pytest.mark.parametrize(
    ("zone", "offset", "iso"),
    [
        (ZoneInfo("Europe/Berlin"), 60, "2026-03-03T21:10:00+01:00"),
        (ZoneInfo("Asia/Kathmandu"), 345, "2026-03-03T21:10:00+05:45"),
        (ZoneInfo("America/St_Johns"), -210, "2026-03-03T21:10:00-03:30"),
        (UTC, 0, "2026-03-03T21:10:00+00:00"),
    ],
)
def test_a_moment_keeps_wall_offset_and_instant(zone: ZoneInfo, offset: int, iso: str) -> None:
    now = datetime(2026, 3, 3, 21, 10, 0, 999, tzinfo=zone)
    moment = moment_of(now)
    assert (moment.day, moment.offset, moment.isoformat()) == (date(2026, 3, 3), offset, iso)
    assert moment.utc == now.replace(microsecond=0).astimezone(UTC)


def test_the_two_hours_of_one_name_are_two_instants() -> None:
    first = datetime(2025, 10, 26, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    one, two = moment_of(first), moment_of(first.replace(fold=1))
    assert one.wall == two.wall
    assert one.utc is not None and two.utc is not None
    assert two.utc - one.utc == timedelta(hours=1)


def test_what_is_not_known_is_not_made_up() -> None:
    assert Moment(date(2026, 3, 3)).utc is None
    assert Moment(date(2026, 3, 3)).isoformat() == "2026-03-03"
    assert Moment(date(2026, 3, 3), datetime(2026, 3, 3, 8)).isoformat() == "2026-03-03T08:00:00"
    assert zone_name(timezone(timedelta(hours=1))) is None
    assert zone_name(ZoneInfo("Europe/Berlin")) == "Europe/Berlin"


def test_an_entry_is_late_from_the_seventh_day_on() -> None:
    assert not entered_late(date(2026, 3, 3), date(2026, 3, 9))
    assert entered_late(date(2026, 3, 3), date(2026, 3, 10))
