"""The parts of a review sheet that go with therapy: topics, questions, goals, the last session, fit, scores."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from holdfast.goals import Goal, GoalRating, GoalState
from holdfast.review.material import FitRated
from holdfast.review.parts import (
    FitOver,
    FitOverTime,
    GoalNow,
    LastSession,
    NotClear,
    NotSaid,
    ScoreNow,
    ToBring,
)
from holdfast.review.period import Period
from holdfast.scores import Instrument, Score, find_instrument
from holdfast.scores.change import change_from
from holdfast.therapy.fits import fit_questions
from holdfast.therapy.open_questions import OpenQuestion
from holdfast.therapy.sessions import Session
from holdfast.therapy.topics import Topic

_GOING_ON: Final[frozenset[GoalState]] = frozenset({"deciding", "working", "not_my_idea"})
"""States in which a goal is on a sheet; one that was reached is on that of the time in which it was."""


def topics(known: Iterable[Topic]) -> tuple[ToBring, ...]:
    """Return what is to be brought, in hand order: open topics, and raised ones, which go on."""
    return tuple(
        ToBring(topic.id, topic.words, topic.state, topic.raised)
        for topic in known
        if topic.state in ("open", "raised")
    )


def questions(known: Iterable[OpenQuestion]) -> tuple[NotClear, ...]:
    """Return what is not clear yet, soonest to be looked at first; questions without such a day last."""
    still_open = [question for question in known if question.state == "open"]
    still_open.sort(key=lambda each: (each.look_again or date.max, each.made, each.id))
    return tuple(NotClear(question.words, question.look_again) for question in still_open)


def goals(known: Iterable[Goal], ratings: Sequence[GoalRating], period: Period) -> tuple[GoalNow, ...]:
    """Return the goals that go on, and those reached in the period, in hand order."""
    return tuple(
        _goal(goal, [rating for rating in ratings if rating.goal == goal.id], period)
        for goal in goals_shown(known, period)
    )


def goals_shown(known: Iterable[Goal], period: Period) -> list[Goal]:
    """Return the goals that are on a sheet."""
    return [goal for goal in known if goal.state in _GOING_ON or _was_reached(goal, period)]


def last_session(session: Session | None) -> LastSession | None:
    """Return what was written after a session, but for what was not said; None without words."""
    if session is None or not (session.stayed or session.takeaways or session.homework):
        return None
    return LastSession(
        session.moment.day,
        session.name,
        session.stayed,
        session.takeaways,
        session.homework,
        session.homework_for,
        session.homework_done,
    )


def not_said(session: Session | None) -> NotSaid | None:
    """Return what was not said in a session, and what felt off; None without words."""
    if session is None or not (session.not_said or session.off):
        return None
    return NotSaid(session.not_said, session.off)


def fit_over_time(therapist: str, fits: Sequence[FitRated]) -> FitOverTime | None:
    """Return how it is with a therapist by each question that was rated, in the order they are asked."""
    rows = []
    for question in fit_questions():
        rated = [(fit.day, fit.ratings[question.id]) for fit in fits if question.id in fit.ratings]
        if rated:
            (since, first), (_, last) = rated[0], rated[-1]
            rows.append(FitOver(question, first, since, last, len(rated)))
    return FitOverTime(therapist, tuple(rows)) if rows else None


def scores(known: Sequence[Score], instruments: Sequence[Instrument]) -> tuple[ScoreNow, ...]:
    """Return the last total of each questionnaire, the newest first."""
    by_instrument: dict[str, list[Score]] = {}
    for score in known:
        by_instrument.setdefault(score.instrument, []).append(score)
    told = [_score(totals, find_instrument(instruments, each)) for each, totals in by_instrument.items()]
    return tuple(sorted(told, key=lambda each: each.day, reverse=True))


def _was_reached(goal: Goal, period: Period) -> bool:
    return goal.state == "reached" and bool(goal.before) and period.holds(goal.before[-1].until)


def _goal(goal: Goal, ratings: Sequence[GoalRating], period: Period) -> GoalNow:
    valued = [(rating.moment.day, rating.value) for rating in ratings if rating.value is not None]
    attained = [rating.attainment for rating in ratings if rating.attainment is not None]
    attainment = attained[-1] if attained else None
    if not valued:
        return GoalNow(goal.words, goal.state, attainment=attainment)
    rated, value = valued[-1]
    before = [earlier for day, earlier in valued[:-1] if day < period.first]
    then = before[-1] if before and rated >= period.first else None
    return GoalNow(goal.words, goal.state, value, rated, then, len(valued), attainment)


def _score(totals: Sequence[Score], known: Instrument | None) -> ScoreNow:
    last = totals[-1]
    instrument = known or Instrument(last.instrument, last.name, 0, 0, higher_is_better=True)
    change = change_from(instrument, totals[-2], last) if len(totals) > 1 else None
    return ScoreNow(instrument, last.total, last.moment.day, change, len(totals))
