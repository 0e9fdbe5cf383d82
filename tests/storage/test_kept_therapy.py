"""Therapists, sessions, topics, goals and scores: kept whole, whatever stands in them."""

from __future__ import annotations

from collections.abc import Callable
from operator import methodcaller
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from holdfast.days import Moment
from holdfast.goals import Goal, GoalRating
from holdfast.scores import Instrument
from holdfast.therapy.choosing import Worksheet
from holdfast.therapy.sessions import Session
from holdfast.therapy.therapists import Therapist
from storage.journal import Journal
from tests.storage.samples import DAY, asked_directly
from tests.storage.test_kept_check_ins import HOSTILE
from tests.storage.test_saving import traced
from tests.storage.therapy_samples import (
    ANY,
    GOAL_RATINGS,
    INSTRUMENTS,
    OTHERS,
    WORKSHEETS,
    goal,
    open_question,
    review_point,
    score,
    session,
    therapist,
    topic,
)


@pytest.mark.parametrize("kind", ANY)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_of_them_is_read_as_it_was_written(kind: str, journal: Journal, data: st.DataObject) -> None:
    kept: Any = data.draw(ANY[kind])
    methodcaller(f"save_{kind}", kept)(journal)
    assert methodcaller(kind, kept.id)(journal) == kept
    assert type(methodcaller(kind, kept.id)(journal)) is type(kept)


@pytest.mark.parametrize("kind", OTHERS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_of_a_kind_that_is_read_at_once_is_read_as_it_was_written(
    kind: str, journal: Journal, data: st.DataObject
) -> None:
    kept: Any = data.draw(OTHERS[kind])
    methodcaller(f"save_{kind}", kept)(journal)
    assert kept in methodcaller(f"{kind}s")(journal)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(answers=WORKSHEETS, rated=GOAL_RATINGS, own=INSTRUMENTS)
def test_so_are_those_that_belong_to_others(
    journal: Journal, answers: tuple[Any, Any], rated: tuple[Moment, Any, Any], own: Instrument
) -> None:
    theirs, wanted = therapist(), goal()
    journal.save_therapist(theirs)
    journal.save_goal(wanted)
    sheet = Worksheet(theirs.id, *answers)
    journal.save_worksheet(sheet)
    assert journal.worksheet(theirs.id) == sheet
    rating = GoalRating(wanted.id, wanted.id, *rated)
    journal.save_goal_rating(rating)
    assert journal.goal_ratings(wanted.id) == [rating]
    journal.save_instrument(own)
    assert own in journal.instruments()


@pytest.mark.parametrize("text", filter(None, HOSTILE))
def test_words_that_would_act_are_kept_and_do_nothing(text: str, journal: Journal) -> None:
    theirs = therapist(text, reason=text, currency=text, agreed_by=text, notes={"other": text})
    met = session(
        theirs, bring=text, stayed=text, not_said=text, off=text, takeaways=text, homework=text, intuition=text
    )
    wanted: Goal = goal(words=text, anchors=(text, text, text))
    kept: list[tuple[str, Any]] = [("therapist", theirs), ("session", met), ("goal", wanted), ("topic", topic(text))]
    for kind, each in kept:
        methodcaller(f"save_{kind}", each)(journal)
        assert methodcaller(kind, each.id)(journal) == each
    asked = open_question()._replace(words=text, answer=text)
    journal.save_open_question(asked)
    assert journal.open_questions() == [asked]
    point = review_point(asked=text)
    journal.save_review_point(point)
    assert journal.review_points() == [point]
    total = score()._replace(name=text)
    journal.save_score(total)
    assert journal.scores() == [total]


def test_lists_are_in_the_order_by_hand_and_then_as_they_were_made(journal: Journal) -> None:
    made = [topic(text) for text in "abc"]
    journal.save_topics(made)
    assert journal.topics() == made
    journal.save_topics([made[2]._replace(place=-1.0), made[0]._replace(place=2.5, state="parked")])
    assert [each.words for each in journal.topics()] == ["c", "b", "a"]
    assert [each.words for each in journal.topics("open")] == ["c", "b"]
    assert [each.words for each in journal.topics("parked", "done")] == ["a"]
    journal.undo()
    assert journal.topics() == made
    goals = [goal(words=text, place=float(-place)) for place, text in enumerate("abc")]
    journal.save_goals(goals)
    assert [each.words for each in journal.goals()] == ["c", "b", "a"]


def test_another_order_is_one_step(journal: Journal) -> None:
    made = [topic(text) for text in "abc"]
    for each in made:
        journal.save_topic(each)
    journal.save_topics([each._replace(place=float(-place)) for place, each in enumerate(made)])
    before = journal.revision
    journal.save_topics(journal.topics())
    assert journal.revision == before
    undone = journal.undo()
    assert undone is not None
    assert (undone.told, undone.count) == ("undo.topic.several", 2)
    assert journal.topics() == made


def test_a_whole_year_is_kept_in_one_step(journal: Journal) -> None:
    theirs, wanted = therapist(), goal()
    journal.save_therapist(theirs)
    journal.save_goal(wanted)
    sessions = [session(theirs, later=later) for later in range(3)]
    journal.save_sessions(sessions)
    assert journal.sessions() == sessions
    ratings = [GoalRating(each.id, wanted.id, each.moment, 5) for each in sessions]
    journal.save_goal_ratings(ratings)
    assert journal.goal_ratings() == ratings
    for told in ("undo.goal_rating.several", "undo.session.several"):
        undone = journal.undo()
        assert undone is not None
        assert (undone.told, undone.count) == (told, 3)
    assert not journal.sessions()
    assert not journal.goal_ratings()


def met(journal: Journal, theirs: Therapist, *later: int, **others: Any) -> list[Session]:
    """Keep sessions so many days later, and return them."""
    made = [session(theirs, later=days, **others) for days in later]
    for each in made:
        journal.save_session(each)
    return made


def test_sessions_are_asked_for_by_days_and_the_newest_by_number(journal: Journal) -> None:
    theirs = therapist()
    one, two, three = met(journal, theirs, 0, 7, 14)
    early = session(theirs, wall="09:00", later=7)
    without_time = session(theirs, wall=None, later=7)
    journal.save_session(without_time)
    journal.save_session(early)
    assert journal.sessions() == [one, early, two, without_time, three]
    assert journal.sessions(newest=2) == [without_time, three]
    assert journal.sessions(two.moment.day, two.moment.day) == [early, two, without_time]
    assert journal.sessions(until=two.moment.day, newest=1) == [without_time]
    assert journal.sessions(newest=0) == []


def test_sessions_that_were_held_are_counted_by_therapist(journal: Journal) -> None:
    theirs, others, gone = therapist("M."), therapist("A."), therapist("K.")
    for each in (theirs, others):
        journal.save_therapist(each)
    one, *_, last = met(journal, theirs, 0, 7, 14)
    met(journal, theirs, 21, cancelled=True)
    met(journal, theirs, 28)
    met(journal, others, -7)
    met(journal, gone, 3)
    met(journal, gone._replace(name="K. Berg"), 5)
    journal.save_session(session(day=DAY, name="first call"))
    journal.save_therapist(theirs._replace(name="Maria"))
    held = journal.sessions_held(last.moment.day)
    assert [(each.therapist, each.name, each.times) for each in held] == [
        (others.id, "A.", 1),
        (None, "first call", 1),
        (theirs.id, "Maria", 3),
        (gone.id, "K. Berg", 2),
    ]
    assert (held[2].first, held[2].last) == (one.moment.day, last.moment.day)
    assert len(journal.session_days()) == 7


def plan_of(journal: Journal, verb: Callable[[], object]) -> list[str]:
    """Return how SQLite goes about the one statement of a verb."""
    (statement,) = traced(journal, verb)
    return [str(step[3]) for step in asked_directly(journal.path, f"EXPLAIN QUERY PLAN {statement}")]


def test_a_thousand_sessions_are_not_read_for_some_of_them(journal: Journal) -> None:
    assert plan_of(journal, lambda: journal.sessions(newest=50)) == ["SCAN sessions USING INDEX sessions_in_order"]
    assert plan_of(journal, lambda: journal.sessions(DAY)) == ["SEARCH sessions USING INDEX sessions_in_order (day>?)"]
    assert "SCAN sessions USING INDEX sessions_held" in plan_of(journal, lambda: journal.sessions_held(DAY))
    assert "SCAN sessions USING INDEX sessions_rated" in plan_of(journal, lambda: journal.ratings("fit:heard"))
    assert plan_of(journal, lambda: journal.scores("phq9"))[0].startswith("SEARCH scores USING INDEX")
    assert plan_of(journal, lambda: journal.topics("open")) == ["SEARCH topics USING INDEX topics_in_order (state=?)"]
