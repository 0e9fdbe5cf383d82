"""Practices come back as they were, in their order, with what was planned in them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from holdfast.check_ins import Draft
from holdfast.days import Moment
from holdfast.ids import new_id
from holdfast.practices import Answer, Practice, Rated, Used
from storage.journal import Journal, JournalProblem, Problem
from tests.storage.samples import DAY, done_directly, ids, moments, practice, texts, words
from tests.storage.test_kept_check_ins import HOSTILE

BEFORE = DAY - timedelta(days=1)


@given(
    kept=st.builds(
        Practice,
        id=ids(),
        moment=moments(),
        exercise=words(),
        name=words(),
        variant=texts(),
        before=st.none() | st.integers(0, 10),
        after=st.none() | st.integers(0, 10),
        seconds=st.integers(0, 86_400),
        answers=st.lists(st.builds(Answer, words(), words()), max_size=3).map(tuple),
        ratings=st.lists(st.builds(Rated, st.integers(0, 999), st.integers(0, 10)), max_size=3).map(tuple),
        acted=st.sampled_from([None, True, False]),
        planned=st.none() | moments(),
        followed_up=st.booleans(),
    )
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_practice_comes_back_as_it_was(kept: Practice, journal: Journal) -> None:
    journal.save_practice(kept)
    assert journal.practice(kept.id) == kept
    journal.delete_practice(kept.id)
    assert journal.practice(kept.id) is None
    journal.undo()
    assert kept in journal.practices(kept.moment.day, kept.moment.day, kept.exercise)


@pytest.mark.parametrize("text", filter(None, HOSTILE))
def test_words_of_any_kind_are_kept_to_the_letter(text: str, journal: Journal) -> None:
    kept = practice(exercise=text, name=text, variant=text, answers=(Answer(text, text), Answer(text, text * 2)))
    journal.save_practice(kept)
    journal.delete(kept.id)
    journal.undo()
    assert journal.practices() == [kept]


def test_they_come_oldest_first(journal: Journal) -> None:
    ordered = [practice(BEFORE), practice(DAY, "08:00"), practice(DAY, "20:00", exercise="box"), practice(DAY, None)]
    for each in ordered[::-1]:
        journal.save_practice(each)
    assert journal.practices() == ordered
    assert journal.practices(DAY) == ordered[1:]
    assert journal.practices(until=BEFORE) == ordered[:1]
    assert journal.practices(DAY, DAY, "box") == [ordered[2]]
    assert journal.practices(exercise="extended-exhale") == [ordered[0], ordered[1], ordered[3]]
    assert journal.practices(exercise="nobody") == []


def test_plans_come_soonest_first_until_they_are_looked_at_again(journal: Journal) -> None:
    evening = practice(planned=practice(DAY, "19:00").moment, exercise="activity-plan")
    some_time = practice(planned=Moment(DAY), exercise="activity-plan")
    tomorrow = practice(planned=Moment(DAY + timedelta(days=1)), exercise="activity-plan")
    for each in (tomorrow, some_time, practice(), evening):
        journal.save_practice(each)
    assert journal.plans() == [evening, some_time, tomorrow]
    journal.save_practice(some_time._replace(followed_up=True))
    assert journal.plans() == [evening, tomorrow]
    journal.undo()
    assert journal.plans() == [evening, some_time, tomorrow]


def test_a_plan_is_read_off_its_index(journal: Journal) -> None:
    told = journal._file.rows(
        "EXPLAIN QUERY PLAN SELECT * FROM practices WHERE planned_day IS NOT NULL AND NOT followed_up"
        " ORDER BY planned_day, ifnull(planned_wall, '~'), id"
    )
    assert [step[3] for step in told] == ["SEARCH practices USING INDEX practices_planned (planned_day>?)"]


def test_a_save_drops_the_draft_it_came_from(journal: Journal) -> None:
    kept = practice()
    journal.keep_draft("practice", Draft(kept.id, note="in the chest"))
    journal.keep_draft("another", Draft("another"))
    journal.save_practice(kept)
    assert journal.draft("practice") is None
    assert journal.draft("another") == Draft("another")


def test_what_is_there_already_is_not_saved_again(journal: Journal) -> None:
    kept = practice(answers=(Answer("Where?", "in the chest"),))
    journal.save_practice(kept)
    journal.save_practice(kept)
    assert journal.revision == 1
    journal.undo()
    assert journal.practices() == []
    assert journal.undo() is None


@pytest.mark.parametrize("broken", ["answers = '[{]'", "answers = '[{\"asked\": 1}]'", "ratings = '[[1, 2]]'"])
def test_a_list_that_holdfast_never_wrote_is_told_as_damage(broken: str, journal: Journal) -> None:
    journal.save_practice(practice())
    done_directly(journal.path, f"UPDATE practices SET {broken}")
    with pytest.raises(JournalProblem) as refused:
        journal.practices()
    assert refused.value.problem is Problem.DAMAGED


def test_practices_that_were_rated_alike_are_counted_those_made_last_at_the_end(journal: Journal) -> None:
    kinds = [(6, 4, "Tea"), (6, None, "Tea"), (6, 4, "Tea"), (8, 4, "Green tea")]
    for second, (before, after, name) in enumerate(kinds):
        made = practice(exercise="tea", name=name, before=before, after=after)
        journal.save_practice(made._replace(id=new_id(datetime(2026, 3, 3, 8, 0, second, tzinfo=UTC))))
    gone = practice(exercise="tea", name="Black tea", before=1, after=1)
    journal.save_practice(gone)
    journal.delete_practice(gone.id)
    alike = [Used("tea", 6, None, 1, "Tea"), Used("tea", 6, 4, 2, "Tea"), Used("tea", 8, 4, 1, "Green tea")]
    assert journal.used() == alike
    assert journal.used(DAY, DAY) == alike
    assert journal.used(since=DAY + timedelta(days=1)) == journal.used(until=BEFORE) == []
