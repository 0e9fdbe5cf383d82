"""What is wrong with a session before it is kept: nobody named, two at one time, a number that cannot be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from holdfast.days import FIRST_HOUR, civil_day
from holdfast.refusals import Refusal
from holdfast.text import NOTE_LIMIT, clean, clean_line, too_long
from holdfast.therapy.checked_therapists import NAME_LIMIT
from holdfast.therapy.fits import fit_questions
from holdfast.therapy.sessions import MODES, Session, is_past, minutes_of
from holdfast.therapy.therapists import Therapist
from holdfast.wording import dates, say

SHORTEST, LONGEST = 5, 480
"""How long a session may be, in minutes."""

WORDS = ("bring", "stayed", "not_said", "off", "takeaways", "homework", "intuition")
"""The fields of a session that hold the person's own words, of any length."""

_RATINGS = range(11)


def checked_session(
    session: Session,
    others: Iterable[Session],
    therapists: Sequence[Therapist],
    now: datetime,
    first_hour: int = FIRST_HOUR,
) -> Session:
    """Return a session as it is stored: words cleaned, the therapist's name beside their id.

    Args:
        session: the session.
        others: the sessions of its day, of the day before and the day after at least; itself may be among them.
        therapists: those in the journal.
        now: the instant it is, aware, in the person's zone.
        first_hour: the hour at which the person's day begins.

    Raises:
        Refusal: it has begun and names nobody, it overlaps another, or a number or a text is out of its range.
    """
    session = _cleaned(session)
    them = next((each for each in therapists if each.id == session.therapist), None)
    if them is not None and not session.name:
        session = session._replace(name=them.name)
    if _is_nameless(session, now, first_hour):
        raise Refusal("sessions.past_without")
    other = overlapping(session, others, therapists)
    if other is not None:
        raise Refusal("sessions.overlaps", **_told(other, therapists, civil_day(now.replace(tzinfo=None), first_hour)))
    return session


def overlapping(session: Session, others: Iterable[Session], therapists: Sequence[Therapist]) -> Session | None:
    """Return another session that is held at the same time; None where there is none.

    Times are held together by their instants where both are known, else by the clock on the wall. Those that are
    cancelled, and those of which the day alone is known, do not count; one may begin when the other ends.
    """
    if session.cancelled or session.moment.wall is None:
        return None
    for other in others:
        if other.id == session.id or other.cancelled or other.moment.wall is None:
            continue
        apart = _apart(session, other)
        if -_length(session, therapists) < apart < _length(other, therapists):
            return other
    return None


def _apart(session: Session, other: Session) -> timedelta:
    """How much later ``session`` begins than ``other``; less than nothing where it begins earlier."""
    here, there = session.moment, other.moment
    if here.utc is not None and there.utc is not None:
        return here.utc - there.utc
    assert here.wall is not None and there.wall is not None  # noqa: S101  of others nothing is asked
    return here.wall - there.wall


def _length(session: Session, therapists: Sequence[Therapist]) -> timedelta:
    return timedelta(minutes=minutes_of(session, therapists))


def _is_nameless(session: Session, now: datetime, first_hour: int) -> bool:
    is_named = bool(session.name or session.therapist)
    return not is_named and not session.cancelled and is_past(session.moment, now, first_hour=first_hour)


def _told(other: Session, therapists: Sequence[Therapist], today: date) -> dict[str, object]:
    """Return what tells the person which session it is."""
    name = other.name or next((each.name for each in therapists if each.id == other.therapist), "")
    with_whom = say("sessions.with", name=name) if name else ""
    return {
        "when": dates.moment_as_told(other.moment, today),
        "with_whom": with_whom and f" {with_whom}",
        "minutes": minutes_of(other, therapists),
    }


def _cleaned(session: Session) -> Session:
    """Return it with clean words; refuse what is out of its range."""
    if any(too_long(getattr(session, name)) for name in WORDS):
        raise Refusal("sessions.too_long", limit=NOTE_LIMIT)
    name = clean_line(session.name, limit=max(1, len(session.name)))
    if len(name) > NAME_LIMIT:
        raise Refusal("sessions.name_too_long", limit=NAME_LIMIT)
    if session.minutes is not None and not SHORTEST <= session.minutes <= LONGEST:
        raise Refusal("sessions.no_minutes", low=SHORTEST, high=LONGEST)
    asked = {question.id for question in fit_questions()}
    rated = [session.mood_before, session.mood_after, *session.ratings.values()]
    if any(value not in _RATINGS for value in rated if value is not None) or session.ratings.keys() - asked:
        raise Refusal("sessions.no_rating")
    if session.mode and session.mode not in MODES:
        raise Refusal("sessions.no_mode")
    return session._replace(
        name=name,
        bring=clean(session.bring),
        stayed=clean(session.stayed),
        not_said=clean(session.not_said),
        off=clean(session.off),
        takeaways=clean(session.takeaways),
        homework=clean(session.homework),
        intuition=clean(session.intuition),
    )
