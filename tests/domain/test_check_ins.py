"""Check-ins: ratings as typed, what is read back, and drafts that come back as they were left."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.check_ins import CheckIn, Draft, checked_note, read_back, read_rating
from holdfast.days import Moment
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.scales import shipped_scales
from holdfast.tags import shipped_tags
from holdfast.text import NOTE_LIMIT

EMPTY = CheckIn("id", Moment(date(2026, 3, 3)))


@pytest.mark.parametrize(
    ("text", "value"),
    [("0", 0), ("10", 10), (" 6 ", 6), ("7.5", 7.5), ("7,5", 7.5), (".5", 0.5), ("10.0", 10), ("007", 7)],
)
def test_a_rating_as_typed(text: str, value: float) -> None:
    assert read_rating(text) == value


@pytest.mark.parametrize(
    "text", ["", "11", "10.1", "-1", "+5", "1e1", "nan", "inf", "five", "1_0", "٥", "½", "5/10", "1.2.3", ".", "0x5"]
)
def test_what_is_no_rating(text: str) -> None:
    with pytest.raises(NotUnderstood, match="A rating is a number from 0 to 10"):
        read_rating(text)


@given(st.text(max_size=8))
def test_whatever_is_typed_is_a_rating_or_is_not_understood(text: str) -> None:
    try:
        assert 0 <= read_rating(text) <= 10
    except NotUnderstood:
        return


def test_what_was_saved_is_read_back_without_the_note() -> None:
    check_in = EMPTY._replace(
        ratings={"own_one": 3.0, "not_knowing": 7.5, "anxiety": 4.0, "mood": 6.0},
        feelings=("tired", "calm"),
        tags=("work_stress", "Choir"),
        note="Nobody else reads this.",
    )
    told = read_back(check_in, shipped_scales(), shipped_tags())
    assert told == "mood 6 · anxiety 4 · not knowing 7.5 · own one 3 · tired, calm · work stress, Choir · note"


def test_a_check_in_is_empty_until_something_is_answered_and_a_zero_is_an_answer() -> None:
    assert EMPTY.is_empty
    assert not EMPTY._replace(ratings={"mood": 0.0}).is_empty
    assert not EMPTY._replace(tags=("travel",)).is_empty
    assert Draft("id", note=" \n", when=" ").is_empty
    assert not Draft("id", when="yesterday").is_empty


def test_a_note_too_long_is_refused_whole() -> None:
    assert checked_note(" a\x1b[31mb ") == "ab"
    with pytest.raises(Refusal, match="Nothing was saved; please make it two"):
        checked_note("x" * (NOTE_LIMIT + 1))


WORDS = st.lists(st.text(max_size=8), max_size=3).map(tuple)


@given(
    st.builds(
        Draft,
        id=st.text(max_size=8),
        ratings=st.dictionaries(st.text(max_size=5), st.floats(0, 10), max_size=4),
        feelings=WORDS,
        tags=WORDS,
        note=st.text(max_size=40),
        when=st.text(max_size=10),
        changing=st.booleans(),
    )
)
def test_a_draft_comes_back_as_it_was_left(draft: Draft) -> None:
    assert Draft.from_json(draft.to_json()) == draft


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "{}", '{"id": "x", "ratings": []}', '{"id": "x", "ratings": {"mood": "six"}}']
)
def test_what_is_no_draft(text: str) -> None:
    with pytest.raises(ValueError):
        Draft.from_json(text)
