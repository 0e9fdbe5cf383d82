"""A practice in words, and what becomes of it when it is changed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.check_ins import Draft
from holdfast.days import Moment
from holdfast.practice_change import PracticeChange, as_kept, changed, kept_as, unchanged
from holdfast.practice_words import change_of, distress_of, done_as, in_a_line, lasted, told_of
from holdfast.practices import Answer, Rated
from holdfast.refusals import Refusal
from holdfast.text import NOTE_LIMIT, clean
from tests.storage.samples import practice

TODAY = date(2026, 3, 3)


@pytest.mark.parametrize(
    ("before", "after", "words", "numbers", "line"),
    [
        (6, 4, "6 to 4", "6→4", "Longer out-breath, 6 to 4"),
        (10, 10, "10 to 10", "10→10", "Longer out-breath, 10 to 10"),
        (0, 0, "0 to 0", "0→0", "Longer out-breath, 0 to 0"),
        (0, None, "0 before", "", "Longer out-breath, 0 before"),
        (None, 0, "0 after", "", "Longer out-breath, 0 after"),
        (None, None, "", "", "Longer out-breath"),
    ],
)
def test_distress_is_told_as_far_as_it_was_rated(
    before: int | None, after: int | None, words: str, numbers: str, line: str
) -> None:
    done = practice(before=before, after=after)
    assert (distress_of(done), change_of(done), in_a_line(done)) == (words, numbers, line)
    assert change_of(done, plain=True) == (words if numbers else "")


@pytest.mark.parametrize(
    ("seconds", "told"), [(0, ""), (40, "40 s"), (59, "59 s"), (60, "1 min"), (170, "3 min"), (36_000, "600 min")]
)
def test_how_long_it_took(seconds: int, told: str) -> None:
    assert lasted(seconds) == told
    assert done_as(practice(seconds=seconds, variant="no-holds")) == ", ".join(filter(None, ("no holds", told)))


def test_what_it_tells_comes_in_its_order() -> None:
    done = practice(
        before=7,
        after=4,
        ratings=(Rated(0, 7), Rated(2, 8)),
        acted=False,
        planned=Moment(date(2026, 3, 4)),
        followed_up=True,
    )
    assert [(row.label, row.told, row.value, row.before) for row in told_of(done, TODAY)] == [
        ("Distress", "7 to 4", 4, 7),
        ("At the start", "7", 7, None),
        ("After 2 min", "8", 8, None),
        ("Urge", "did not act", None, None),
        ("Planned for", "Wed 4 Mar; looked at again", None, None),
    ]
    assert told_of(practice(), TODAY) == []
    assert [row.told for row in told_of(practice(acted=True), TODAY)] == ["acted"]


def changes(answers: int) -> st.SearchStrategy[PracticeChange]:
    distress = st.none() | st.integers(0, 10)
    texts = st.lists(st.text(max_size=20), min_size=answers, max_size=answers).map(tuple)
    return st.builds(PracticeChange, distress, distress, st.sampled_from([None, True, False]), texts)


DONE = practice(before=6, acted=True, answers=(Answer("Where?", "in the chest"), Answer("And now?", "lower")))


@given(changes(2))
def test_whatever_was_being_changed_is_there_again_from_its_drafts(change: PracticeChange) -> None:
    drafts = {name: Draft.from_json(draft.to_json()) for name, draft in kept_as(DONE, change).items()}
    assert as_kept(DONE, drafts) == change
    assert {draft.id for draft in drafts.values()} <= {DONE.id}
    assert bool(drafts) == (change != unchanged(DONE))


@given(changes(2))
def test_what_is_saved_is_what_was_typed_and_an_emptied_answer_is_taken_out(change: PracticeChange) -> None:
    saved = changed(DONE, change)
    assert (saved.before, saved.after, saved.acted) == change[:3]
    assert [each.answer for each in saved.answers] == [clean(text) for text in change.answers if clean(text)]
    assert {each.asked for each in saved.answers} <= {"Where?", "And now?"}
    assert saved._replace(before=6, after=None, acted=True, answers=DONE.answers) == DONE


def test_what_is_not_changed_is_the_same() -> None:
    assert changed(DONE, unchanged(DONE)) == DONE
    assert kept_as(DONE, unchanged(DONE)) == {}


def test_a_word_too_many_is_not_cut_in_silence() -> None:
    with pytest.raises(Refusal):
        changed(DONE, unchanged(DONE)._replace(answers=("a" * (NOTE_LIMIT + 1), "")))


def test_the_urge_goes_round() -> None:
    change, said = unchanged(practice()), list[bool | None]()
    for _ in range(4):
        said.append(change.acted)
        change = change._replace(acted=change.said_next)
    assert said == [None, False, True, None]
