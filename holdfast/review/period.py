"""The days a review sheet is about."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, Literal, NamedTuple, TypeAlias

from holdfast.therapy.sessions import Session

FOUR_WEEKS: Final = timedelta(weeks=4)
"""How far a sheet looks back where there was no session yet, and no day is named."""

Why: TypeAlias = Literal["session", "day", "weeks", "no_session"]
"""Why a sheet begins where it does: a session was held that day; the person named it; they asked for four weeks; or it
is four weeks back because there was no session yet."""


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
        return "weeks" if self.why in ("weeks", "no_session") else f"{self.why} {self.first}"

    def holds(self, day: date) -> bool:
        """Whether a civil day lies in it."""
        return self.first <= day <= self.last


def period_of(today: date, session: Session | None, since: date | None = None, *, weeks: bool = False) -> Period:
    """Return the days of a sheet.

    Args:
        today: the civil day it is.
        session: the last session that was held; None where there was none.
        since: a day the person named, today or before; None for the day of that session, or else four weeks back.
        weeks: four weeks back whatever sessions there were.
    """
    if since is not None:
        return Period(since, today, "day")
    if weeks or session is None:
        return Period(today - FOUR_WEEKS + timedelta(days=1), today, "weeks" if weeks else "no_session")
    return Period(session.moment.day, today, "session", session.name)
