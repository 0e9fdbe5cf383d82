"""Reading when something was, as people type it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from holdfast.refusals import NotUnderstood, Refusal
from holdfast.when import read_when

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 3, 21, 10, tzinfo=BERLIN)
NIGHT = datetime(2026, 3, 4, 1, 30, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("text", "day", "iso"),
    [
        ("08:40", date(2026, 3, 3), "2026-03-03T08:40:00+01:00"),
        ("8:40", date(2026, 3, 3), "2026-03-03T08:40:00+01:00"),
        ("21:11", date(2026, 3, 3), "2026-03-03T21:11:00+01:00"),
        ("02:15", date(2026, 3, 2), "2026-03-03T02:15:00+01:00"),
        ("2026-03-01", date(2026, 3, 1), "2026-03-01"),
        ("2026-03-01 08:40", date(2026, 3, 1), "2026-03-01T08:40:00+01:00"),
        ("2026-03-01T08:40", date(2026, 3, 1), "2026-03-01T08:40:00+01:00"),
        ("2026-03-01 08:40+05:30", date(2026, 3, 1), "2026-03-01T08:40:00+05:30"),
        ("2026-03-01T08:40-0330", date(2026, 3, 1), "2026-03-01T08:40:00-03:30"),
        ("2026-03-01T08:40Z", date(2026, 3, 1), "2026-03-01T08:40:00+00:00"),
        ("yesterday", date(2026, 3, 2), "2026-03-02"),
        ("Yesterday  21:00", date(2026, 3, 2), "2026-03-02T21:00:00+01:00"),
    ],
)
def test_the_forms_people_type(text: str, day: date, iso: str) -> None:
    moment = read_when(text, NOW).moment
    assert (moment.day, moment.isoformat()) == (day, iso)


def test_after_midnight_it_is_still_the_day_before() -> None:
    assert read_when("23:50", NIGHT).moment.isoformat() == "2026-03-03T23:50:00+01:00"
    assert read_when("01:10", NIGHT).moment.isoformat() == "2026-03-04T01:10:00+01:00"
    assert read_when("01:10", NIGHT).moment.day == date(2026, 3, 3)
    assert read_when("yesterday", NIGHT).moment.day == date(2026, 3, 2)


@pytest.mark.parametrize(
    "text", ["", " ", "tomorrow", "8", "8:4", "noon", "03.03.2026", "2026-3-3", "08:40+01:00", "yesterday21:00"]
)
def test_what_is_no_form(text: str) -> None:
    with pytest.raises(NotUnderstood, match="That is not a time Holdfast knows"):
        read_when(text, NOW)


@pytest.mark.parametrize(
    "text", ["24:00", "08:60", "2026-02-30", "2026-13-01 08:00", "2026-03-01T08:40+15:00", "2026-03-01T08:40+01:75"]
)
def test_what_is_no_possible_time(text: str) -> None:
    with pytest.raises(NotUnderstood, match="There is no such date or time"):
        read_when(text, NOW)


@pytest.mark.parametrize(
    "text", ["21:12", "2026-03-04", "2026-03-04 08:00", "2026-03-03 21:00-05:00", "9999-12-31T23:59-14:00"]
)
def test_the_future_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="lies in the future") as refused:
        read_when(text, NOW)
    assert not isinstance(refused.value, NotUnderstood)


@pytest.mark.parametrize("text", ["1899-12-31", "1899-12-31 23:00", "0001-01-01 00:00", "0001-01-01T00:00+14:00"])
def test_long_ago_is_taken_for_a_slip(text: str) -> None:
    with pytest.raises(Refusal, match="before 1900"):
        read_when(text, NOW)


def test_the_hour_that_daylight_saving_leaves_out_is_refused() -> None:
    with pytest.raises(Refusal, match="02:30 does not exist on 2026-03-29"):
        read_when("2026-03-29 02:30", datetime(2026, 4, 1, 12, tzinfo=BERLIN))


def test_of_the_hour_that_comes_twice_the_first_is_taken_and_that_is_known() -> None:
    when = read_when("2025-10-26 02:30", NOW)
    assert (when.twice, when.moment.isoformat()) == (True, "2025-10-26T02:30:00+02:00")
    assert not read_when("2025-10-26 03:30", NOW).twice


def test_an_offset_makes_a_moment_of_the_hour_that_is_left_out() -> None:
    assert read_when("2026-03-29 02:30+01:00", datetime(2026, 4, 1, 12, tzinfo=BERLIN)).moment.day == date(2026, 3, 28)


@given(st.text(st.sampled_from("0123456789-: T+Zyesterday٢"), max_size=24))
@example("0001-01-01 00:00")
@example("9999-12-31T23:59-14:00")
@example("٢٠٢٦-٠٣-٠١")
def test_no_text_raises_anything_but_a_refusal(text: str) -> None:
    try:
        when = read_when(text, NOW)
    except Refusal:
        return
    assert when.moment.utc is None or when.moment.utc <= NOW.astimezone(UTC) + timedelta(minutes=1)


@given(st.datetimes(datetime(1900, 1, 2), datetime(2026, 3, 3, 21, 10)))
def test_what_is_written_as_a_moment_is_read_back(wall: datetime) -> None:
    try:
        moment = read_when(f"{wall:%Y-%m-%d %H:%M}", NOW).moment
    except Refusal as refused:
        assert refused.key == "when.left_out"
        return
    assert moment.wall == wall.replace(second=0, microsecond=0)
