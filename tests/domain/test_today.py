"""Where the person stands today, and which days are hard."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from holdfast.check_ins import CheckIn
from holdfast.days import Moment
from holdfast.today import is_hard_again, is_hard_day, is_hard_for_two_days, standing

TODAY = date(2026, 3, 3)


def checked(**ratings: float) -> CheckIn:
    return CheckIn("x", Moment(TODAY), ratings)


@pytest.mark.parametrize(
    ("last", "expected"),
    [(None, "empty"), (TODAY - timedelta(days=13), "nothing_yet"), (TODAY - timedelta(days=14), "welcome_back")],
)
def test_standing_without_a_check_in_today(last: date | None, expected: str) -> None:
    assert standing([], last, TODAY) == expected


def test_standing_with_one() -> None:
    assert standing([checked(mood=5)], TODAY, TODAY) == "checked_in"


@pytest.mark.parametrize("ratings", [{"mood": 1}, {"hope": 0}, {"urge": 9}])
def test_a_hard_day(ratings: dict[str, float]) -> None:
    assert is_hard_day([checked(mood=6), checked(**ratings)])


def test_an_unanswered_rating_is_not_a_hard_one() -> None:
    assert not is_hard_day([checked(anxiety=10)])
    assert not is_hard_day([])


def test_the_soft_line_takes_two_days_and_not_an_urge() -> None:
    assert is_hard_for_two_days([checked(mood=1)], [checked(hope=0)])
    assert not is_hard_for_two_days([checked(mood=1)], [checked(mood=2)])
    assert not is_hard_for_two_days([checked(urge=10)], [checked(urge=10)])


def test_the_soft_line_comes_on_the_second_very_low_day() -> None:
    assert is_hard_again({"mood": 1}, [checked(mood=6), checked(hope=0)])
    assert not is_hard_again({"mood": 2}, [checked(mood=0)])
    assert not is_hard_again({"hope": 0}, [])
    assert not is_hard_again({}, [checked(mood=0)])
