"""The days a review sheet is about."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final, Literal, NamedTuple, TypeAlias

from holdfast.days import Moment
from holdfast.therapy.sessions import MINUTES, Session

FOUR_WEEKS: Final = timedelta(weeks=4)
"""How far a sheet looks back where there was no session yet, and no day is named."""

Why: TypeAlias = Literal["session", "day", "weeks"]
"""Why a sheet begins where it does: a session was held that day, the person named it, or it is four weeks back."""


class Period(NamedTuple):
    """The days a sheet is about, both inclusive.

    Attributes:
        first: the first civil day; that of the session where there is one.
        last: the last civil day, which is today.
        why: why it begins there.
        name: the therapist of that session, as they were called then; empty for none.
    """

    first: date
    last: date
    why: Why
    name: str = ""

    @property
    def days(self) -> int:
        """How many civil days it has, 1 or more."""
        return (self.last - self.first).days + 1

    @property
    def before(self) -> tuple[date, date]:
        """The first and the last of as many days before it, with which its ratings are compared."""
        return self.first - timedelta(days=self.days), self.first - timedelta(days=1)

    @property
    def id(self) -> str:
        """The name of its sheet, under which it is remembered what the person chose for it.

        Four weeks move on every day and are one sheet all the same.
        """
        return self.why if self.why == "weeks" else f"{self.why} {self.first}"

    def holds(self, day: date) -> bool:
        """Whether a civil day lies in it."""
        return self.first <= day <= self.last


def period_of(today: date, session: Session | None, since: date | None = None) -> Period:
    """Return the days of a sheet.

    Args:
        today: the civil day it is.
        session: the last session that was held; None where there was none.
        since: a day the person named, today or before; None for the day of that session, or else four weeks back.
    """
    if since is not None:
        return Period(since, today, "day")
    if session is None:
        return Period(today - FOUR_WEEKS + timedelta(days=1), today, "weeks")
    return Period(session.moment.day, today, "session", session.name)


def last_held(sessions: Iterable[Session], now: Moment) -> Session | None:
    """Return the last session that is over; None where there is none.

    One that goes on now, or of whose time nothing is known but that it is today, is over once something is written that
    is asked after a session. So the sheet that is read in the waiting room is about the time since the session before.

    Args:
        sessions: sessions in any order.
        now: what time it is, with a wall time.
    """
    held = [session for session in sessions if not session.cancelled and _is_over(session, now)]
    return max(held, key=_place, default=None)


def _place(session: Session) -> tuple[date, bool, str, str]:
    """Return its place among sessions; one without a time is the last of its day, as everywhere."""
    wall = session.moment.wall
    return session.moment.day, wall is None, "" if wall is None else wall.isoformat(), session.id


def _is_over(session: Session, now: Moment) -> bool:
    if _has_after(session) or session.moment.day < now.day:
        return session.moment.day <= now.day
    begins, ends = session.moment.wall, timedelta(minutes=session.minutes or MINUTES)
    return session.moment.day == now.day and begins is not None and now.wall is not None and begins + ends <= now.wall


def _has_after(session: Session) -> bool:
    written = (session.stayed, session.not_said, session.off, session.takeaways, session.homework, session.ratings)
    return any(written) or session.mood_after is not None
