"""Exercises in the middle: kept beside what else is being written, and gone once they are saved."""

from __future__ import annotations

from datetime import timedelta

import pytest

from holdfast.days import moment_of
from holdfast.ids import new_id
from holdfast.playing.draft import PracticeDraft
from holdfast.practices import Practice, Rated
from storage.journal import Journal, JournalProblem, Problem
from tests.conftest import FrozenClock
from tests.hostile import HARD_TO_DRAW


def made(clock: FrozenClock, **values: object) -> PracticeDraft:
    moment = moment_of(clock())
    return PracticeDraft(new_id(clock()), moment, "urge-surfing", "Ride the urge")._replace(**values)  # type: ignore[arg-type]


def test_it_comes_back_to_the_letter_in_the_order_begun(journal: Journal, clock: FrozenClock) -> None:
    first = made(clock, words={"Urge to…": HARD_TO_DRAW}, ratings=(Rated(0, 7),), before=0, acted=False, seconds=9.5)
    clock.move(timedelta(minutes=5))
    second = made(clock, at=3)
    for draft in (second, first, second._replace(at=4)):
        journal.keep_practice_draft(draft)
    assert journal.practice_drafts() == [first, second._replace(at=4)]


def test_keeping_one_changes_nothing_recorded(journal: Journal, clock: FrozenClock) -> None:
    before = journal.revision
    draft = made(clock)
    journal.keep_practice_draft(draft)
    journal.drop_practice_draft(draft.id)
    assert journal.revision == before
    assert journal.practice_drafts() == []


def test_saving_the_practice_forgets_its_draft(journal: Journal, clock: FrozenClock) -> None:
    draft = made(clock)
    journal.keep_practice_draft(draft)
    journal.keep_practice_draft(made(clock))
    journal.save_practice(Practice(draft.id, draft.moment, draft.exercise, draft.name))
    assert [each.id for each in journal.practice_drafts()] != [draft.id]
    assert len(journal.practice_drafts()) == 1


def test_one_that_this_program_did_not_write_is_damage(journal: Journal) -> None:
    with journal._writing():
        journal._file.table("drafts").insert({"form": "practice:x", "body": "{}", "kept_at": "2026-03-03T20:10:00Z"})
    with pytest.raises(JournalProblem) as damaged:
        journal.practice_drafts()
    assert damaged.value.problem is Problem.DAMAGED
