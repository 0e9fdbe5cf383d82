"""From a draft to a check-in: when it was, and what is refused."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from holdfast.check_ins import CheckIn, Draft
from holdfast.days import Moment
from holdfast.finished import finished
from holdfast.ids import made_at, new_id
from holdfast.refusals import NotUnderstood, Refusal

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 3, 21, 10, tzinfo=BERLIN)


def test_a_draft_without_a_when_is_now() -> None:
    done = finished(Draft("x", {"mood": 6.0}), NOW)
    assert done.check_in.moment == Moment(date(2026, 3, 3), datetime(2026, 3, 3, 21, 10), 60, "Europe/Berlin")
    assert done.check_in.ratings == {"mood": 6.0}
    assert not done.check_in.entered_late


def test_after_midnight_it_still_belongs_to_the_day_before() -> None:
    late = datetime(2026, 3, 4, 1, 30, tzinfo=BERLIN)
    assert finished(Draft("x", note="awake"), late).check_in.moment.day == date(2026, 3, 3)
    assert finished(Draft("x", note="awake"), late, first_hour=0).check_in.moment.day == date(2026, 3, 4)


def test_from_seven_days_on_it_counts_as_entered_late() -> None:
    day = (NOW - timedelta(days=7)).date()
    assert finished(Draft("x", {"mood": 1.0}, when=day.isoformat()), NOW).check_in.entered_late
    day += timedelta(days=1)
    assert not finished(Draft("x", {"mood": 1.0}, when=day.isoformat()), NOW).check_in.entered_late


def test_changing_keeps_the_moment_unless_another_is_named() -> None:
    old = CheckIn("x", Moment(date(2025, 1, 1)), {"mood": 2.0}, entered_late=False)
    kept = finished(Draft("x", {"mood": 3.0}, changing=True), NOW, original=old).check_in
    assert (kept.moment, kept.entered_late, kept.ratings) == (old.moment, False, {"mood": 3.0})
    moved = finished(Draft("x", {"mood": 3.0}, when="yesterday 09:00", changing=True), NOW, original=old).check_in
    assert moved.moment.day == date(2026, 3, 2)


def test_a_wall_time_that_came_twice_is_the_first_and_says_so() -> None:
    done = finished(Draft("x", note="a", when="2025-10-26 02:30"), NOW)
    assert done.twice
    assert done.check_in.moment.offset == 120


def test_nothing_in_it_is_refused() -> None:
    with pytest.raises(Refusal) as refusal:
        finished(Draft("x", note="  \n "), NOW)
    assert refusal.value.key == "check_in.empty"


@pytest.mark.parametrize("when", ["2026-03-04", "2026-03-03 21:12", "2026-03-29 02:30"])
def test_the_future_is_refused(when: str) -> None:
    with pytest.raises(Refusal) as refusal:
        finished(Draft("x", note="a", when=when), NOW)
    assert not isinstance(refusal.value, NotUnderstood)


def test_an_id_knows_when_it_was_made() -> None:
    assert abs(made_at(new_id(NOW)) - NOW) < timedelta(milliseconds=2)
