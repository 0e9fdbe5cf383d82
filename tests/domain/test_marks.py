"""The words of a mark, and the days it may stand on."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.days import Moment
from holdfast.entries import day_of, kind_of, moment_of_entry
from holdfast.ids import new_id
from holdfast.marks import MARK_LIMIT, Mark, checked_day, checked_mark
from holdfast.refusals import Refusal
from tests.made import NOW, checked_in

TODAY = date(2026, 3, 3)


@given(text=st.text(max_size=400))
def test_words_are_one_clean_line_or_refused_and_never_cut(text: str) -> None:
    try:
        words = checked_mark(text)
    except Refusal:
        assert len(text) > MARK_LIMIT
        return
    assert len(words) <= MARK_LIMIT
    assert words == " ".join(words.split())
    assert checked_mark(words) == words


def test_words_behind_a_long_gap_are_not_lost() -> None:
    assert checked_mark(f"new{' ' * 5000}job\n") == "new job"
    assert checked_mark("x" * MARK_LIMIT) == "x" * MARK_LIMIT
    for too_much in ("x" * (MARK_LIMIT + 1), "x " * 5000, "\n".join("x" * 5000)):
        with pytest.raises(Refusal, match="at most 120"):
            checked_mark(too_much)


@pytest.mark.parametrize("nothing", ["", "  \n\t", "\x1b[2J", "\u200b"])
def test_no_words_are_none(nothing: str) -> None:
    assert checked_mark(nothing) == ""


def test_a_mark_stands_on_today_or_an_earlier_day() -> None:
    for day in (TODAY, date(1900, 1, 1)):
        assert checked_day(day, TODAY) == day
    for impossible in (TODAY + timedelta(days=1), date(1899, 12, 31), date(26, 3, 3)):
        with pytest.raises(Refusal):
            checked_day(impossible, TODAY)


def test_each_kind_of_entry_says_what_it_is_and_when_it_was() -> None:
    check_in, mark = checked_in(1), Mark(new_id(NOW), TODAY, "new job")
    assert (kind_of(check_in), day_of(check_in)) == ("check_in", TODAY - timedelta(days=1))
    assert moment_of_entry(check_in) == check_in.moment
    assert (kind_of(mark), day_of(mark), moment_of_entry(mark)) == ("mark", TODAY, Moment(TODAY))
