"""What the Sessions place shows, read from the journal in a few statements, however much there is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from holdfast.goals import Goal
from holdfast.therapy.fit_course import OverTime, over_time, rated_fits
from holdfast.therapy.held import Held
from holdfast.therapy.open_questions import OpenQuestion, is_due
from holdfast.therapy.review_points import ReviewPoint
from holdfast.therapy.sessions import Session, has_ended, in_order, last_of, next_of
from holdfast.therapy.therapists import Therapist
from holdfast.therapy.topics import Topic

if TYPE_CHECKING:
    from tui.app import HoldfastApp

PAGE = 100
"""Sessions read at a time."""

_TWO_DAYS = timedelta(days=2)
"""What begins earlier than this before today is over, wherever on earth it was written."""

_IN_HAND = ("deciding", "working", "not_my_idea")
"""States in which a goal stands here; the others are where all goals are."""


class WithRatings(NamedTuple):
    """A therapist, and what was rated of how it is with them; of one with whom it ended, nothing."""

    therapist: Therapist
    rated: dict[str, OverTime]


class SessionsShown(NamedTuple):
    """What there is.

    Attributes:
        next: the session to come; None for none.
        last: the one that was last; None for none.
        log: those that are over, and those that were cancelled, newest first.
        later: those to come after the next one, the soonest first.
        days: the civil days of all sessions that are not cancelled, also to come, oldest first.
        topics: what there is to bring, in its order.
        points: review points that have not ended.
        asked: open questions whose day to look again has come.
        goals: goals in their order, with where the person was last; None for no rating.
        therapists: those the person is with or trying, then candidates, then those of before.
        held: how many sessions were held with whom.
        all_goals: how many goals there are, in whatever state.
    """

    next: Session | None
    last: Session | None
    log: Sequence[Session]
    later: Sequence[Session]
    days: Sequence[date]
    topics: Sequence[Topic]
    points: Sequence[ReviewPoint]
    asked: Sequence[OpenQuestion]
    goals: Sequence[tuple[Goal, int | None]]
    therapists: Sequence[WithRatings]
    held: Sequence[Held]
    all_goals: int

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing yet: nothing of all this that would be shown."""
        kept = (self.next, self.log, self.later, self.topics, self.points, self.asked, self.all_goals, self.therapists)
        return not any(kept)


def sessions_shown(app: HoldfastApp) -> SessionsShown:
    """Return what there is to show now.

    Raises:
        JournalProblem: the journal cannot be read.
    """
    journal, now, first_hour, today = app.journal, app.clock(), app.first_hour, app.today
    therapists, fits = journal.therapists(), journal.fits()
    earlier = journal.sessions(until=today - _TWO_DAYS, newest=PAGE)
    near = journal.sessions(since=today - _TWO_DAYS + timedelta(days=1))
    coming = next_of(near, now, therapists, first_hour)
    ended = [each for each in near if has_ended(each, now, therapists, first_hour)]
    later = [each for each in near if each not in ended and each != coming]
    log = [*reversed(ended), *reversed(earlier)]
    ratings = {each.goal: each.value for each in journal.goal_ratings() if each.value is not None}
    goals = journal.goals()
    return SessionsShown(
        coming,
        last_of(log, now, therapists, first_hour),
        log,
        later,
        journal.session_days(),
        journal.topics("open"),
        [point for point in journal.review_points() if not point.ended],
        [question for question in journal.open_questions() if is_due(question, today)],
        [(goal, ratings.get(goal.id)) for goal in goals if goal.state in _IN_HAND],
        [
            WithRatings(each, {} if each.phase == "ended" else over_time(rated_fits(each.id, fits, log)))
            for each in sorted(therapists, key=_standing)
        ],
        _held_by_now(journal.sessions_held(today), [*later, *([coming] if coming else [])], today),
        len(goals),
    )


def older_than(app: HoldfastApp, log: Sequence[Session]) -> list[Session]:
    """Return the next page of a log, behind what is there; nothing where that is all."""
    if not log:
        return []
    oldest = log[-1]
    there = {each.id for each in log if each.moment.day == oldest.moment.day}
    page = app.journal.sessions(until=oldest.moment.day, newest=PAGE + len(there))
    return [each for each in reversed(page) if each.id not in there and in_order(each) < in_order(oldest)]


def _held_by_now(held: Sequence[Held], coming: Sequence[Session], today: date) -> list[Held]:
    """Leave out what is still to come of today."""
    of_today = [each.therapist for each in coming if each.moment.day <= today and not each.cancelled]
    counts = [each._replace(times=each.times - of_today.count(each.therapist)) for each in held]
    return [each for each in counts if each.times > 0]


def _standing(therapist: Therapist) -> tuple[int, str]:
    return ("with", "trying", "candidate", "ended").index(therapist.phase), therapist.id
