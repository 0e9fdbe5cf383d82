"""Plans: what was planned in an exercise or agreed in a session, as Today tells it until it was looked at again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple

from holdfast.wording import dates, say

if TYPE_CHECKING:
    from holdfast.days import Moment
    from holdfast.practices import Practice
    from holdfast.therapy.sessions import Session

_DAY = timedelta(days=1)
_LAST_OF_THE_DAY = "~"


class Planned(NamedTuple):
    """Something that is to be done, and is asked after.

    Attributes:
        kind: a plan was made in an exercise, homework agreed in a session.
        id: the id of that practice or session.
        name: the name of the exercise, or with whom it was agreed.
        when: when it is for.
        words: the first words of it; empty for none.
    """

    kind: Literal["plan", "homework"]
    id: str
    name: str
    when: Moment
    words: str


def all_planned(practices: Iterable[Practice], sessions: Iterable[Session]) -> list[Planned]:
    """Return what is to be done, the soonest first.

    Args:
        practices: practices with a plan that has not been looked at again.
        sessions: sessions whose homework has a day and has not been looked at again.
    """
    found = [
        Planned("plan", each.id, each.name, each.planned, words_of(each))
        for each in practices
        if each.planned is not None
    ]
    for each in sessions:
        if each.homework_for is not None:
            name = say("session_today.homework", name=each.name) if each.name else say("session_today.homework_nobody")
            found.append(Planned("homework", each.id, name, each.homework_for, each.homework.split("\n")[0]))
    return sorted(found, key=lambda planned: _in_order(planned.when))


def _in_order(moment: Moment) -> tuple[date, str]:
    return moment.day, _LAST_OF_THE_DAY if moment.wall is None else moment.wall.isoformat()


def when_told(planned: Moment, today: date) -> str:
    """Return when a plan is for: ``today 17:00``, ``tomorrow``, ``6 Mar``, ``was for yesterday``."""
    days = {today - _DAY: "yesterday", today: "today", today + _DAY: "tomorrow"}
    day = say(f"plans.{days[planned.day]}") if planned.day in days else dates.date_of(planned.day, today)
    if planned.day < today:
        return say("plans.was_for", day=day)
    time = dates.time_of(planned)
    return say("plans.at", day=day, time=time) if time else day


def words_of(plan: Practice) -> str:
    """Return the first words that were written in it; empty where none were."""
    return plan.answers[0].answer.split("\n")[0] if plan.answers else ""
