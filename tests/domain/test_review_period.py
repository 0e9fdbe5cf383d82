"""Which days a review sheet is about."""

from __future__ import annotations

from datetime import date, timedelta

from holdfast.review.period import Period, period_of
from holdfast.review.words import since_told
from tests.reviewed import SESSION, TODAY


def test_it_begins_with_the_day_of_the_last_session() -> None:
    period = period_of(TODAY, SESSION)
    assert (period.first, period.last, period.why, period.days) == (date(2026, 2, 26), TODAY, "session", 6)
    assert since_told(period) == "since the session with M. on Thu 26 Feb, 6 days"
    assert since_told(period_of(TODAY, SESSION._replace(name=""))) == "since the session on Thu 26 Feb, 6 days"


def test_without_one_it_is_four_weeks_and_that_is_said() -> None:
    period = period_of(TODAY, None)
    assert (period.first, period.days) == (date(2026, 2, 4), 28)
    assert since_told(period) == "the last four weeks, 4 Feb – 3 Mar; no session is recorded yet"


def test_four_weeks_that_were_asked_for_say_nothing_of_sessions() -> None:
    period = period_of(TODAY, SESSION, weeks=True)
    assert since_told(period) == "the last four weeks, 4 Feb – 3 Mar"


def test_any_day_goes_before_the_last_session() -> None:
    period = period_of(TODAY, SESSION, date(2026, 1, 1))
    assert (period.first, period.why) == (date(2026, 1, 1), "day")
    assert since_told(period) == "since Thu 1 Jan, 8 weeks"
    assert since_told(period_of(TODAY, SESSION, TODAY)) == "since Tue 3 Mar, 1 day"


def test_what_it_is_compared_with_is_as_long_and_lies_just_before() -> None:
    period = period_of(TODAY, SESSION)
    first, last = period.before
    assert last == period.first - timedelta(days=1)
    assert (last - first).days + 1 == period.days


def test_its_sheet_keeps_its_name_while_days_go_by() -> None:
    tomorrow = TODAY + timedelta(days=1)
    assert period_of(tomorrow, SESSION).id == period_of(TODAY, SESSION).id
    assert period_of(tomorrow, None).id == period_of(TODAY, None).id == period_of(TODAY, SESSION, weeks=True).id
    assert period_of(TODAY, SESSION, date(2026, 1, 1)).id != period_of(TODAY, SESSION).id


def test_both_ends_belong_to_it() -> None:
    period = Period(date(2026, 2, 26), TODAY, "day")
    assert [period.holds(period.first), period.holds(TODAY)] == [True, True]
    assert not period.holds(TODAY + timedelta(days=1))
