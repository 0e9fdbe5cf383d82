"""The worksheet: weighed for each by itself, never ranked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.refusals import Refusal
from holdfast.therapy.choosing import (
    AGAIN_LIMIT,
    CRITERIA,
    NOTE_LIMIT,
    WEIGHTS,
    Weighed,
    Worksheet,
    checked_again,
    checked_worksheet,
    criteria,
    weighed,
    weights_of,
)

RATINGS = st.dictionaries(st.sampled_from(CRITERIA), st.integers(0, 10))
GIVEN_WEIGHTS = st.dictionaries(st.sampled_from(CRITERIA), st.sampled_from(WEIGHTS))


@given(RATINGS, GIVEN_WEIGHTS)
def test_the_mean_lies_within_what_was_answered(ratings: dict[str, int], given_: dict[str, int]) -> None:
    found = weighed(Worksheet("m", ratings), weights_of(given_))
    assert (found.answered, found.of) == (len(ratings), len(CRITERIA))
    if ratings:
        assert found.mean is not None
        assert min(ratings.values()) <= found.mean <= max(ratings.values())
    else:
        assert found.mean is None


@given(RATINGS, st.sampled_from(WEIGHTS))
def test_equal_weights_are_as_none(ratings: dict[str, int], weight: int) -> None:
    equal = weighed(Worksheet("m", ratings), dict.fromkeys(CRITERIA, weight))
    plain = weighed(Worksheet("m", ratings), {})
    assert equal.answered == plain.answered
    assert equal.mean == pytest.approx(plain.mean)


def test_a_weight_counts_a_rating_as_often() -> None:
    sheet = Worksheet("m", {"ease": 10, "gut": 1})
    assert weighed(sheet, {"gut": 3}).told == "3.2, from 2 of 10"
    assert weighed(sheet, {}).told == "5.5, from 2 of 10"
    assert Weighed(None, 0).told == "not rated yet"


@pytest.mark.parametrize("stored", [None, [], "x", 3, {"gut": 9, "ease": "3", "nothing": 2, "heard": None}])
def test_what_is_no_weight_counts_once(stored: object) -> None:
    assert weights_of(stored) == dict.fromkeys(CRITERIA, 1)


@given(RATINGS, st.dictionaries(st.sampled_from([*CRITERIA, "unknown"]), st.text(max_size=300)))
def test_a_worksheet_is_clean_or_refused_and_never_cut(ratings: dict[str, int], notes: dict[str, str]) -> None:
    try:
        kept = checked_worksheet(Worksheet("m", {**ratings, "unknown": 5}, notes))
    except Refusal as refusal:
        assert refusal.key == "choosing.note_too_long"
        assert any(len(note) > NOTE_LIMIT for note in notes.values())
        return
    assert kept.ratings == ratings
    assert set(kept.notes) <= set(CRITERIA)
    assert all(note == " ".join(note.split()) for note in kept.notes.values())
    assert all(kept.notes.values())


def test_the_last_line_is_cleaned_and_not_cut() -> None:
    assert checked_again("  M., \x1b[2Jfor her humour \n") == "M., for her humour"
    with pytest.raises(Refusal):
        checked_again("x" * (AGAIN_LIMIT + 1))


def test_every_criterion_is_named_for_a_form_and_for_a_column() -> None:
    assert tuple(each.id for each in criteria()) == CRITERIA
    assert all(len(each.short) <= 16 for each in criteria())
