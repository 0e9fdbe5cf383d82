"""How far back one looks."""

from __future__ import annotations

from datetime import date, timedelta

from holdfast.look_back import LookBack
from holdfast.ranges import RANGES, find_range

TODAY = date(2026, 3, 3)
YEAR = LookBack().at(date(2020, 1, 1), TODAY, TODAY)


def test_it_begins_with_the_usual_range_and_goes_from_there() -> None:
    assert YEAR.shown.id == "1y"
    assert YEAR.wider().shown.id == "2y"
    assert YEAR.closer().closer().shown.id == "3m"


def test_all_of_it_and_back() -> None:
    chosen = YEAR.closer()
    assert chosen.whole().shown == RANGES[-1]
    assert chosen.whole().whole().shown == chosen.shown
    assert YEAR.whole().whole().shown.id == "1y"


def test_all_of_it_reached_by_steps_goes_back_to_the_usual() -> None:
    stepped = YEAR.wider().wider().wider()
    assert stepped.shown == RANGES[-1]
    assert stepped.whole().shown.id == "1y"


def test_what_was_before_is_forgotten_with_the_next_step() -> None:
    assert YEAR.closer().whole().closer().wider().whole().shown.id == "1y"


def test_a_younger_rating_is_seen_over_the_same_range() -> None:
    assert YEAR.at(TODAY - timedelta(days=3), TODAY, TODAY).shown.id == "1y"
    assert LookBack().at(TODAY - timedelta(days=3), TODAY, TODAY).shown.id == "4w"
    assert LookBack().at(TODAY - timedelta(days=3), TODAY, TODAY).at(date(2020, 1, 1), TODAY, TODAY).shown.id == "1y"


def test_what_is_chosen_stays_with_other_values() -> None:
    assert YEAR.closer().at(date(2001, 1, 1), date(2001, 2, 1), TODAY).shown == find_range("6m")
