"""How a session is told: when it is and with whom, how far off it is, and which one a word would still be for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from holdfast.days import FIRST_HOUR, Moment, civil_day
from holdfast.therapy.sessions import Session, has_ended, in_order, is_past, last_of
from holdfast.therapy.therapists import Therapist
from holdfast.wording import dates, say

_A_DAY = timedelta(days=1)
_WEEKS_FROM = 14

INVITED_FOR = 2
"""Civil days for which words after a session are invited: its own, and the one after."""


def session_told(session: Session, today: date, here: datetime | None = None) -> str:
    """Return a session in a line: ``Thu 5 Mar, 14:00 with M., in person``.

    Args:
        session: the session.
        today: the civil day it is.
        here: an instant in the zone the person is in; where the clock there will show another time than the one the
            session was made at, that is said.
    """
    told = dates.moment_as_told(session.moment, today)
    there = _time_here(session.moment, here)
    if there:
        told = say("sessions.here", when=told, time=there)
    if session.name:
        told = f"{told} {say('sessions.with', name=session.name)}"
    if session.mode:
        told = say("sessions.held", session=told, mode=say(f"sessions.mode_{session.mode}"))
    return say("sessions.cancelled", session=told) if session.cancelled else told


def whom(session: Session) -> str:
    """Return ``with M.``, or nothing where nobody is named yet."""
    return say("sessions.with", name=session.name) if session.name else ""


def first_words(session: Session) -> str:
    """Return the first line of what was written of a session, on one line; empty where nothing was."""
    written = (
        session.stayed, session.takeaways, session.not_said, session.off, session.homework, session.intuition,
        session.bring,
    )  # fmt: skip
    return next((words.split("\n")[0] for words in written if words), "")


def until_told(session: Session, now: datetime, first_hour: int = FIRST_HOUR) -> str:
    """Return how far off a session to come is: ``now``, ``today at 14:00``, ``tomorrow``, ``in two days``."""
    moment, today = session.moment, civil_day(now.replace(tzinfo=None), first_hour)
    if moment.wall is not None and is_past(moment, now):
        return say("sessions.now")
    days = (moment.day - today) // _A_DAY
    if days <= 0:
        time = _time_here(moment, now) or dates.time_of(moment)
        return say("sessions.today_at", time=time) if time else say("sessions.today")
    if days == 1:
        return say("sessions.tomorrow")
    if days < _WEEKS_FROM:
        return say("sessions.in_days", number=_number(days))
    return say("sessions.in_weeks", number=_number(days // 7))


def waits_for_words(
    sessions: Iterable[Session], now: datetime, therapists: Sequence[Therapist] = (), first_hour: int = FIRST_HOUR
) -> Session | None:
    """Return the newest session that is over, where it was today or yesterday and nothing was written of it yet."""
    last = last_of(sessions, now, therapists, first_hour)
    if last is None or last.is_written_about:
        return None
    return last if is_recent(last, civil_day(now.replace(tzinfo=None), first_hour)) else None


def is_recent(session: Session, today: date) -> bool:
    """Whether a session was so lately that words about it are invited."""
    return today - session.moment.day < INVITED_FOR * _A_DAY


def homework_due(sessions: Iterable[Session], now: datetime) -> list[Session]:
    """Return the sessions whose homework has a day and has not been looked at again, the soonest first."""
    planned = (each for each in sessions if each.homework and each.homework_for is not None and not each.homework_done)
    return sorted((each for each in planned if not each.cancelled and has_ended(each, now)), key=_due)


def _due(session: Session) -> tuple[date, str, str]:
    assert session.homework_for is not None  # noqa: S101  those without were left out
    return in_order(session._replace(moment=session.homework_for))


def _time_here(moment: Moment, here: datetime | None) -> str:
    """The time that the clock shows where the person is, where it is another one."""
    if here is None or moment.utc is None or moment.wall is None:
        return ""
    there = moment.utc.astimezone(here.tzinfo).replace(tzinfo=None)
    return "" if there == moment.wall else dates.clock(there)


def _number(number: int) -> str:
    """Return a number up to twelve as its word."""
    words = say("sessions.numbers").split()
    return words[number] if number < len(words) else str(number)
