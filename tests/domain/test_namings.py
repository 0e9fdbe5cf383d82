"""Naming later: which check-in is offered, and what makes a naming."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from holdfast.check_ins import CheckIn
from holdfast.marks import Mark
from holdfast.namings import WORDS_LIMIT, Naming, can_be_named, naming_of, to_be_named
from holdfast.refusals import Refusal
from tests.made import NOW, checked_in

TODAY = NOW.date()


def unnamed(days_ago: int) -> CheckIn:
    return checked_in(days_ago)._replace(feelings=("tired", "no word yet"))


def test_the_newest_is_offered_for_two_weeks() -> None:
    assert to_be_named([], (), TODAY) is None
    newest, older = unnamed(2), unnamed(9)
    assert to_be_named([newest, older], (), TODAY) is newest
    assert to_be_named([newest, older], {newest.id}, TODAY) is older
    last = unnamed(14)
    assert to_be_named([last], (), TODAY) is last
    assert to_be_named([last], (), TODAY + timedelta(days=1)) is None
    assert to_be_named([last], (), TODAY - timedelta(days=20)) is None


def test_what_says_no_word_yet_can_be_named_at_any_age() -> None:
    assert can_be_named(unnamed(400))
    assert not can_be_named(checked_in())
    assert not can_be_named(Mark("1", TODAY, "no word yet"))
    assert not can_be_named(None)


NEW = Naming("n", "c", date(2026, 3, 3))


def test_feelings_or_words_are_enough_and_one_of_them_is_needed() -> None:
    assert naming_of(NEW, ["lonely"], "  ") == NEW._replace(feelings=("lonely",))
    assert naming_of(NEW, [], " grey, and heavy \x1b[2J") == NEW._replace(words="grey, and heavy")
    with pytest.raises(Refusal, match="feeling or a few words"):
        naming_of(NEW, [], "  ")
    with pytest.raises(Refusal, match="longer than"):
        naming_of(NEW, [], "x" * (WORDS_LIMIT + 1))
