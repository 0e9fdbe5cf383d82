"""Plans: what was planned in an exercise, and when it is for, as Today tells it until it has been looked at again."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from holdfast.wording import dates, say

if TYPE_CHECKING:
    from holdfast.days import Moment
    from holdfast.practices import Practice

_DAY = timedelta(days=1)


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
