"""What a review sheet is made of: values as the journal gives them, of the days that are needed and no others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from holdfast.charts.ticks import Ticks
from holdfast.check_ins import CheckIn, DayValue
from holdfast.goals import Goal, GoalRating
from holdfast.marks import Mark
from holdfast.plateaus.course import Course
from holdfast.practices import Used
from holdfast.review.period import Period
from holdfast.scales import Scale
from holdfast.scores import Instrument, Score
from holdfast.stretches.facts import Other
from holdfast.therapy.open_questions import OpenQuestion
from holdfast.therapy.sessions import Session
from holdfast.therapy.topics import Topic


class FitRated(NamedTuple):
    """Fit ratings of one day, given after a session or at any time.

    Attributes:
        day: the civil day.
        ratings: question id to 0 to 10; only what was answered.
    """

    day: date
    ratings: Mapping[str, float]


class Material(NamedTuple):
    """All that the journal gives for a sheet. Sequences of what has a day are oldest first unless they say otherwise.

    Attributes:
        period: the days the sheet is about.
        scale: the rating of the line.
        values: its days from the first charted on.
        course: its course, as the person tells it; None where it is not known.
        ticks: days that have a tick under the line.
        asked: the ids of the ratings that check-ins ask for, in that order: those told then and now.
        others: the other lines from the first day they are compared on, goals and fit among them.
        check_ins: those of the period, newest first.
        marks: those of the period.
        used: exercises in the period, those rated alike counted together.
        topics: all of them, in hand order.
        questions: all open questions.
        goals: all goals, in hand order.
        goal_ratings: their ratings.
        session: the last session that was held; None where there was none.
        therapist: the name of the therapist that `fits` are of; empty for none.
        fits: how it was with that therapist.
        scores: all totals.
        instruments: what is known of questionnaires.
        picked: the ids of the entries the person picked as moments.
    """

    period: Period
    scale: Scale
    values: Sequence[DayValue] = ()
    course: Course | None = None
    ticks: Ticks = Ticks()
    asked: Sequence[str] = ()
    others: Sequence[Other] = ()
    check_ins: Sequence[CheckIn] = ()
    marks: Sequence[Mark] = ()
    used: Sequence[Used] = ()
    topics: Sequence[Topic] = ()
    questions: Sequence[OpenQuestion] = ()
    goals: Sequence[Goal] = ()
    goal_ratings: Sequence[GoalRating] = ()
    session: Session | None = None
    therapist: str = ""
    fits: Sequence[FitRated] = ()
    scores: Sequence[Score] = ()
    instruments: Sequence[Instrument] = ()
    picked: Sequence[str] = ()
