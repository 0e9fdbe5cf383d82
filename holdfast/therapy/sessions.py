"""Sessions: therapy appointments, those to come and those that were."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from holdfast.days import FIRST_HOUR, Moment, civil_day

if TYPE_CHECKING:
    from holdfast.therapy.therapists import Therapist

Mode: TypeAlias = Literal["in_person", "video", "phone", ""]

MODES: Final[tuple[Mode, ...]] = ("in_person", "video", "phone")

MINUTES = 50
"""How long a session is where neither it nor its therapist says so."""


class Session(NamedTuple):
    """One session.

    Attributes:
        id: a UUIDv7, made by the program.
        moment: when it begins; without a wall time where the day alone is known.
        therapist: the therapist's id; None where there is none yet, as before a first appointment.
        name: what the therapist was called then, kept for when the therapist is no longer in the journal.
        mode: how it is held; empty where it is not said.
        minutes: how long it is; None for as long as the therapist's are.
        cancelled: it was, or is, not held.
        bring: what to bring, in the person's own words, beside the topics.
        mood_before: mood before it, 0 to 10; None for no answer.
        stayed: what stayed with the person.
        not_said: what they did not say.
        off: a moment that felt off.
        takeaways: what they take from it.
        homework: what was agreed for the time until the next.
        homework_for: when it is to be done: a day, with or without a wall time; None for no such day.
        homework_done: it has been looked at again.
        mood_after: mood after it, 0 to 10; None for no answer.
        ratings: fit question id to 0 to 10 (`holdfast.therapy.fits`); only what was answered.
        intuition: what the gut says.
    """

    id: str
    moment: Moment
    therapist: str | None = None
    name: str = ""
    mode: Mode = ""
    minutes: int | None = None
    cancelled: bool = False
    bring: str = ""
    mood_before: int | None = None
    stayed: str = ""
    not_said: str = ""
    off: str = ""
    takeaways: str = ""
    homework: str = ""
    homework_for: Moment | None = None
    homework_done: bool = False
    mood_after: int | None = None
    ratings: Mapping[str, int] = MappingProxyType({})
    intuition: str = ""

    @property
    def is_written_about(self) -> bool:
        """Whether anything was written or rated after it."""
        words = (self.stayed, self.not_said, self.off, self.takeaways, self.homework, self.intuition)
        return any(words) or self.mood_after is not None or bool(self.ratings)


_LAST_OF_THE_DAY = "~"


def in_order(session: Session) -> tuple[date, str, str]:
    """Return the key by which sessions stand in order: day, wall time (without one last of the day), id."""
    wall = session.moment.wall
    return session.moment.day, _LAST_OF_THE_DAY if wall is None else wall.isoformat(), session.id


def minutes_of(session: Session, therapists: Iterable[Therapist] = ()) -> int:
    """Return how long a session is: as it says, else as its therapist's are, else `MINUTES`."""
    if session.minutes is not None:
        return session.minutes
    theirs = next((each.minutes for each in therapists if each.id == session.therapist), None)
    return MINUTES if theirs is None else theirs


def is_past(moment: Moment, now: datetime, minutes: int = 0, first_hour: int = FIRST_HOUR) -> bool:
    """Whether what begins at a moment and takes so many minutes is over.

    By the instant where it is known, else by the clock on the wall. Of a day alone, the day has to be over.
    """
    end = timedelta(minutes=minutes)
    if moment.utc is not None:
        return moment.utc + end <= now
    wall = now.replace(tzinfo=None)
    return moment.day < civil_day(wall, first_hour) if moment.wall is None else moment.wall + end <= wall


def has_ended(
    session: Session, now: datetime, therapists: Iterable[Therapist] = (), first_hour: int = FIRST_HOUR
) -> bool:
    """Whether a session is over; one of which something was written afterwards is, whatever the clock says."""
    return session.is_written_about or is_past(session.moment, now, minutes_of(session, therapists), first_hour)


def next_of(
    sessions: Iterable[Session], now: datetime, therapists: Sequence[Therapist] = (), first_hour: int = FIRST_HOUR
) -> Session | None:
    """Return the first session that is not over, one that is under way included; None where there is none.

    Args:
        sessions: in any order; those that are cancelled do not count.
        now: the instant it is, aware, in the person's zone.
        therapists: how long theirs are where a session does not say.
        first_hour: the hour at which the person's day begins.
    """
    held = (each for each in sessions if not each.cancelled)
    return min((each for each in held if not has_ended(each, now, therapists, first_hour)), key=in_order, default=None)


def last_of(
    sessions: Iterable[Session], now: datetime, therapists: Sequence[Therapist] = (), first_hour: int = FIRST_HOUR
) -> Session | None:
    """Return the newest session that is over; None where there is none. Arguments as of `next_of`."""
    held = (each for each in sessions if not each.cancelled)
    return max((each for each in held if has_ended(each, now, therapists, first_hour)), key=in_order, default=None)
