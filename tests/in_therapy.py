"""Therapists, sessions, topics, goals and review points for the tests of what is shown of them."""

from __future__ import annotations

from datetime import datetime, timedelta

from holdfast.days import Moment, moment_of
from holdfast.goals import Goal, GoalRating
from holdfast.ids import new_id
from holdfast.therapy.review_points import ReviewPoint
from holdfast.therapy.rough_dates import RoughDate
from holdfast.therapy.sessions import Session
from holdfast.therapy.therapists import Therapist
from holdfast.therapy.topics import Topic
from storage.journal import Journal
from tests.made import NOW

DAY = timedelta(days=1)
M = Therapist(new_id(NOW - 200 * DAY), "M.", "with", with_since=RoughDate(2025, 10, 9))
A = Therapist(new_id(NOW - 300 * DAY), "A.", "ended", ended=RoughDate(2025, 10))


def wall(day: int, hour: int, minute: int = 0, month: int = 3) -> datetime:
    """A time of 2026 in Berlin."""
    return NOW.replace(month=month, day=day, hour=hour, minute=minute)


def session(at: datetime, of: Therapist | None = M, **more: object) -> Session:
    """A session at a time, with M. unless told otherwise."""
    made = Session(new_id(at), moment_of(at))
    if of is not None:
        made = made._replace(therapist=of.id, name=of.name)
    return made._replace(**more)  # type: ignore[arg-type]


def topic(words: str, days_ago: int = 3, **more: object) -> Topic:
    """Something to bring."""
    made = NOW - days_ago * DAY
    return Topic(new_id(made), words, made.date())._replace(**more)  # type: ignore[arg-type]


NEXT = session(wall(5, 14), mode="in_person")
LAST = session(
    wall(26, 15, 10, month=2),
    stayed="She waited, and I did not fill the silence.",
    not_said="the part about money",
    mood_before=4,
    mood_after=6,
    ratings={"safe_to_say": 7, "leads": 3, "leads_wanted": 5},
)
BEFORE = session(wall(19, 15, 5, month=2), stayed="the dream, and what it left", ratings={"safe_to_say": 4})


def lived_in_therapy(journal: Journal) -> None:
    """Keep what a person has after some months: a therapist, one of before, sessions, things to bring, goals."""
    for each in (A, M):
        journal.save_therapist(each)
    for kept in (NEXT, LAST, BEFORE):
        journal.save_session(kept)
    for weeks in range(2, 8):
        journal.save_session(session(wall(26, 15, month=2) - weeks * 7 * DAY, stayed=f"week {weeks}"))
    for place, words in enumerate(
        ("Why the question felt sharp", "Sleeping better, mood the same", "The phone call with my brother")
    ):
        journal.save_topic(topic(words, place=float(place)))
    journal.save_review_point(ReviewPoint(new_id(NOW), 8, "sessions", (NOW - 60 * DAY).date()))
    goals = [Goal(new_id(NOW), "Say what I need", (NOW - 9 * DAY).date(), "working")]
    goals.append(Goal(new_id(NOW), "Call my brother", (NOW - 8 * DAY).date(), "deciding", place=1.0))
    for goal in goals:
        journal.save_goal(goal)
    journal.save_goal_rating(GoalRating(new_id(NOW), goals[0].id, Moment((NOW - DAY).date()), 4))
