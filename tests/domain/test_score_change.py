"""Whether a total changed: against one's own first and last, and never on less than measurement error."""

from __future__ import annotations

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from holdfast.days import Moment
from holdfast.scores import Instrument, shipped_instruments
from holdfast.scores.change import How, change_from, changes_of, in_order
from holdfast.scores.told import change_shortly, change_told
from tests.scored import PHQ9, TODAY, WHO5, score, scores, shipped

EVERY = st.sampled_from(shipped_instruments())
MIRROR: dict[How, How] = {
    "same": "same", "within": "within", "open": "open", "better": "harder", "harder": "better",
}  # fmt: skip


@given(instrument=EVERY, totals=st.lists(st.integers(0, 100), min_size=2, max_size=2))
def test_a_change_is_announced_from_the_reliable_change_on_and_not_below(
    instrument: Instrument, totals: list[int]
) -> None:
    change = change_from(instrument, score(28, totals[0], instrument), score(0, totals[1], instrument))
    least = instrument.reliable_change
    assert change.is_told == (least is not None and abs(totals[1] - totals[0]) >= least)
    if change.is_told:
        assert (change.how == "better") == ((change.amount > 0) == instrument.higher_is_better)


@given(instrument=EVERY, totals=st.lists(st.integers(0, 100), min_size=2, max_size=2))
def test_a_change_back_is_the_same_the_other_way_round(instrument: Instrument, totals: list[int]) -> None:
    one, other = (score(0, total, instrument) for total in totals)
    there, back = change_from(instrument, one, other), change_from(instrument, other, one)
    assert there.amount == -back.amount
    assert back.how == MIRROR[there.how]


@given(totals=st.lists(st.integers(0, 27), max_size=12))
def test_each_score_is_held_against_the_first_and_the_one_before(totals: list[int]) -> None:
    kept = scores(totals)
    found = changes_of(PHQ9, kept)
    assert len(found) == len(kept)
    for place, changes in enumerate(found):
        assert (changes.last is None) == (place == 0)
        assert (changes.first is None) == (place < 2)
        if changes.last is not None:
            assert changes.last.amount == totals[place] - totals[place - 1]
        if changes.first is not None:
            assert changes.first.amount == totals[place] - totals[0]
            assert not changes.first.twice or changes.first.is_told


def test_two_in_a_row_are_told_as_two() -> None:
    *_, third, fourth, fifth = changes_of(PHQ9, scores([18, 17, 12, 11, 25]))
    assert third.first is not None and fourth.first is not None and fifth.first is not None
    assert (third.first.how, third.first.twice) == ("better", False)
    assert (fourth.first.how, fourth.first.twice) == ("better", True)
    assert (fifth.first.how, fifth.first.twice) == ("harder", False)


def test_the_second_score_counts_towards_two_in_a_row() -> None:
    *_, third = changes_of(PHQ9, scores([18, 12, 11]))
    assert third.first is not None
    assert third.first.twice


def test_changes_are_told_plainly_and_never_soothed_away() -> None:
    (_, second, third) = changes_of(PHQ9, scores([12, 9, 19]))
    assert second.last is not None and third.last is not None and third.first is not None
    assert change_told(PHQ9, second.last, "last") == (
        "3 lower than the one before, 12: within measurement error, which is less than 6 either way."
    )
    assert change_told(PHQ9, third.last, "last") == (
        "10 higher than the one before, 9: more than measurement error, in the harder direction. "
        "It rests on one score; two in a row are surer."
    )
    assert change_told(PHQ9, third.first, "first").startswith("7 higher than the first, 12")
    assert [change_shortly(each) for each in (second.last, third.last, None)] == ["(\u22123)", "+10", ""]


def test_where_nothing_is_agreed_a_change_is_a_number() -> None:
    phq2 = shipped("phq2")
    change = change_from(phq2, score(28, 1, phq2), score(0, 5, phq2))
    assert change_told(phq2, change, "last") == (
        "4 higher than the one before, 1. No size is agreed from which that counts as a change."
    )
    assert change_shortly(change) == "+4"


def test_the_same_total_is_told_as_that() -> None:
    change = change_from(WHO5, score(28, 40, WHO5), score(0, 40, WHO5))
    assert change_told(WHO5, change, "first") == "No higher and no lower than the first, 40."
    assert change_shortly(change) == "0"


def test_scores_of_one_day_are_in_the_order_they_were_given_in() -> None:
    morning, evening = (
        score(0, total)._replace(moment=Moment(TODAY, datetime(2026, 3, 3, hour))) for total, hour in ((5, 8), (6, 20))
    )
    untimed, earlier = score(0, 7), score(3, 4)
    assert in_order([untimed, evening, morning, earlier]) == [earlier, morning, evening, untimed]
