"""The therapy of the example year: the same each time, one with its check-ins, and showing what Sessions is for."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from statistics import fmean
from zoneinfo import ZoneInfo

import pytest

from holdfast.catalogue import content
from holdfast.days import civil_day
from holdfast.demo import demo_check_ins
from holdfast.demo_goals import demo_goal_ratings, demo_goals, demo_scores
from holdfast.demo_sessions import demo_sessions, next_session_day
from holdfast.demo_therapists import demo_fits, demo_side_by_side, demo_therapists, demo_worksheets
from holdfast.demo_topics import demo_open_questions, demo_review_points, demo_topics
from holdfast.goals import ATTAINMENT, GOAL_LIMIT
from holdfast.plateaus import find_course
from holdfast.plateaus.reading import Reading
from holdfast.text import clean, clean_line
from holdfast.therapy.choosing import AGAIN, CRITERIA, WEIGHTS_SET, WHO, checked_again, weights_of
from holdfast.therapy.fits import fit_questions
from holdfast.therapy.sessions import Session
from holdfast.therapy.therapists import NOTES, PHASES
from holdfast.therapy.topics import TOPIC_LIMIT
from tests.domain.test_demo_practices import SEASONS

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=BERLIN)
WEEK = [NOW + timedelta(days=later) for later in range(7)]
QUESTIONS = {question.id for question in fit_questions()}


def words_of(session: Session) -> list[str]:
    """Return everything written of a session."""
    return [
        words
        for words in (
            session.bring,
            session.stayed,
            session.not_said,
            session.off,
            session.takeaways,
            session.homework,
            session.intuition,
        )
        if words
    ]


def held(now: datetime) -> list[Session]:
    """Return the sessions that were held."""
    today = civil_day(now.replace(tzinfo=None))
    return [each for each in demo_sessions(now) if not each.cancelled and each.moment.day < today]


def rated(question: str, sessions: list[Session]) -> list[int]:
    """Return how a question was answered after sessions; there are eight answers at least."""
    values = [each.ratings[question] for each in sessions if question in each.ratings]
    assert len(values) >= 8
    return values


def test_it_is_the_same_for_the_same_moment() -> None:
    for made in (
        demo_therapists,
        demo_worksheets,
        demo_fits,
        demo_sessions,
        demo_topics,
        demo_open_questions,
        demo_review_points,
        demo_goals,
        demo_goal_ratings,
        demo_scores,
    ):
        assert made(NOW) == made(NOW)


@pytest.mark.parametrize("now", [*WEEK, datetime(2024, 2, 29, 23, 59, tzinfo=UTC)])
def test_every_session_that_the_year_tags_is_there_with_its_time(now: datetime) -> None:
    days = [each.moment.day for each in demo_sessions(now)]
    tagged = {each.moment.day for each in demo_check_ins(now) if "therapy_session" in each.tags}
    assert tagged <= set(days)
    assert len(set(days)) == len(days)
    assert days == sorted(days)
    assert all(each.moment.wall is not None for each in demo_sessions(now))
    ids = [each.id for each in demo_sessions(now)]
    assert ids == sorted(set(ids))


@pytest.mark.parametrize("now", WEEK)
def test_one_is_cancelled_and_the_next_is_in_two_days_or_after_the_weekend(now: datetime) -> None:
    today = now.date()
    sessions = demo_sessions(now)
    (cancelled,) = (each for each in sessions if each.cancelled)
    assert cancelled.moment.day < today
    (following,) = (each for each in sessions if each.moment.day >= today)
    in_two_days = today + timedelta(days=2)
    assert following.moment.day == next_session_day(now)
    if in_two_days.weekday() < 5:
        assert following.moment.day == in_two_days
    else:
        assert (following.moment.day.weekday(), (following.moment.day - today).days <= 4) == (0, True)
    assert following.mode == "in_person"
    assert not words_of(following)


@pytest.mark.parametrize("now", WEEK)
def test_what_was_written_finds_its_session_and_agrees_with_the_evening(now: datetime) -> None:
    sessions = held(now)
    rows = content("demo_therapy")["told"]
    written = {each.stayed: each for each in sessions}
    evenings = {each.moment.day: each.note for each in demo_check_ins(now) if each.note}
    found = [row for row in rows if row["stayed"] in written]
    assert len(found) >= len(rows) - 2  # the last two of the year take the place of what an evening says
    for row in found:
        if "evening" in row:
            assert evenings[written[row["stayed"]].moment.day].startswith(row["evening"])
    last = sessions[-1]
    assert last.stayed == "She waited, and I did not fill the silence."
    assert last.homework_for is not None
    assert now.date() < last.homework_for.day < next_session_day(now) + timedelta(days=1)
    assert not last.homework_done


@pytest.mark.parametrize("now", WEEK)
def test_trust_and_safety_rise_while_mood_is_level(now: datetime) -> None:
    course = find_course(
        [(each.moment.day, each.ratings["mood"]) for each in demo_check_ins(now)],
        Reading(unit="mood", today=now.date()),
    )
    for stretch in (course.stretches[0], course.stretches[-1]):
        assert stretch.kind == "plateau"
        safe = rated("safe_to_say", [each for each in held(now) if stretch.start <= each.moment.day <= stretch.end])
        assert fmean(safe[-4:]) - fmean(safe[:4]) >= 1
    trust = rated("trust", held(now))
    assert fmean(trust[-8:]) - fmean(trust[:8]) >= 2
    assert all(QUESTIONS.issuperset(each.ratings) for each in held(now))
    assert all(value in range(11) for each in held(now) for value in each.ratings.values())


@pytest.mark.parametrize("now", WEEK)
def test_the_review_point_is_due_in_two_sessions_and_was_answered_eight_apart(now: datetime) -> None:
    (point,) = demo_review_points(now)
    assert (point.every, point.unit) == (8, "sessions")
    days = [each.moment.day for each in held(now)]
    assert len([day for day in days if day > point.since]) == point.every - 2
    one, two = (days.index(answer.day) for answer in point.answers)
    assert two - one == point.every
    assert all(clean(answer.words) == answer.words != "" for answer in point.answers)


@pytest.mark.parametrize("now", WEEK)
def test_three_topics_are_open_and_one_of_them_is_carried_over(now: datetime) -> None:
    topics = demo_topics(now)
    last = held(now)[-1].moment.day
    opened = [each for each in topics if each.state == "open"]
    assert len(opened) == 3
    assert [each.words for each in opened if each.made < last] == ["Why the question felt sharp"]
    assert {each.state for each in topics} == {"open", "raised", "parked", "done"}
    days = {each.moment.day for each in held(now)}
    assert all(each.raised in days and each.raised > each.made for each in topics if each.state == "raised")
    (from_check_in,) = (each for each in topics if each.origin == "check_in")
    assert from_check_in.origin_id == demo_check_ins(now)[-1].id
    assert all(clean_line(each.words) == each.words and len(each.words) <= TOPIC_LIMIT for each in topics)
    assert [each.place for each in topics] == sorted({each.place for each in topics})


def test_three_therapists_one_of_long_ago_one_not_chosen_one_now() -> None:
    before, other, now = demo_therapists(NOW).values()
    assert before.ended is not None
    assert (before.phase, before.ended.isoformat()) == ("ended", "2016-spring")
    assert (other.phase, other.with_since, bool(other.reason)) == ("ended", None, True)
    assert now.phase == "with"
    assert now.began is not None
    assert now.with_since is not None
    assert timedelta(weeks=3) <= now.with_since.first - now.began.first <= timedelta(weeks=5)
    assert now.began.first == next(each for each in held(NOW) if each.therapist == now.id).moment.day
    for each in (before, other, now):
        assert each.phase in PHASES
        assert set(NOTES).issuperset(each.notes)
        assert each.id < held(NOW)[-1].id
    assert len([each for each in held(NOW) if each.therapist == other.id]) == 1
    sheets = demo_worksheets(NOW)
    assert {sheet.therapist for sheet in sheets} == {other.id, now.id}
    assert all(set(sheet.ratings) == set(CRITERIA) > set(sheet.notes) for sheet in sheets)
    beside = demo_side_by_side(NOW)
    assert beside[WHO] == [other.id, now.id]
    assert set(CRITERIA).issuperset(weights_of(beside[WEIGHTS_SET]))
    assert checked_again(beside[AGAIN]) == beside[AGAIN] != ""


@pytest.mark.parametrize("now", WEEK)
def test_the_goal_that_is_worked_on_has_flat_stretches_of_its_own(now: datetime) -> None:
    goals = demo_goals(now)
    assert [goal.state for goal in goals] == ["working", "deciding", "reached", "not_my_idea"]
    working, _, reached, _ = goals
    assert all(working.anchors)
    ratings = demo_goal_ratings(now)
    values = [(each.moment.day, float(each.value)) for each in ratings if each.goal == working.id and each.value]
    course = find_course(values, Reading(unit="mood", today=now.date()))
    assert [stretch.kind for stretch in course.stretches] == ["plateau", "gain", "plateau"]
    attained = [each.attainment for each in ratings if each.goal == reached.id]
    assert set(ATTAINMENT).issuperset(attained)
    assert len(reached.expected) == len(ATTAINMENT)
    assert all(each.moment.day < now.date() for each in ratings)
    assert len({each.id for each in ratings}) == len(ratings)
    assert all(clean_line(goal.words) == goal.words and len(goal.words) <= GOAL_LIMIT for goal in goals)
    assert all(goal.made < min((each.until for each in goal.before), default=now.date()) for goal in goals)


def test_scores_lie_in_their_range_every_few_weeks() -> None:
    scores = demo_scores(NOW)
    phq9 = [each for each in scores if each.instrument == "phq9"]
    assert all(0 <= each.total <= 27 for each in phq9)
    assert len(phq9) >= 10
    assert [each.total for each in scores if each.instrument == "who5"] == [48]
    assert [each.id for each in scores] == sorted({each.id for each in scores})
    assert all(each.moment.day < NOW.date() for each in scores)


def test_its_words_are_clean_and_name_no_season_since_the_year_ends_on_any_day() -> None:
    words = [
        *(each for session in demo_sessions(NOW) for each in words_of(session)),
        *(topic.words for topic in demo_topics(NOW)),
        *(part for question in demo_open_questions(NOW) for part in (question.words, question.answer) if part),
        *(answer.words for point in demo_review_points(NOW) for answer in point.answers),
        *(part for goal in demo_goals(NOW) for part in (goal.words, *goal.anchors, *goal.expected) if part),
        *(part for each in demo_therapists(NOW).values() for part in (each.reason, *each.notes.values()) if part),
        *(part for sheet in demo_worksheets(NOW) for part in sheet.notes.values()),
        *(fit.intuition for fit in demo_fits(NOW)),
    ]
    assert len(words) > 100
    assert not [each for each in words if SEASONS.search(each)]
    assert [each for each in words if clean(each) != each] == []
    assert re.search(r"\bM\.", demo_therapists(NOW)["now"].name)
