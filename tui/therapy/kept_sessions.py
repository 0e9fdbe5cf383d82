"""Keeping a session: checked against those around it, and with it somebody new; for the app and the shell alike."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from holdfast.ids import new_id
from holdfast.therapy.checked_sessions import checked_session
from holdfast.therapy.checked_therapists import checked_therapist
from holdfast.therapy.session_parts import Filled
from holdfast.therapy.sessions import Session
from holdfast.therapy.therapists import Therapist
from storage.journal import Journal

_AROUND = timedelta(days=2)
"""Sessions that begin further apart than this cannot be held at one time, whatever their zones."""


def keep_session(
    journal: Journal, made: Filled, therapists: Sequence[Therapist], now: datetime, first_hour: int
) -> Session:
    """Keep a session, and somebody new with it; return it as it is kept.

    Args:
        journal: the journal.
        made: the session, and who is new.
        therapists: those in the journal.
        now: the instant it is, aware, in the person's zone.
        first_hour: the hour at which the person's day begins.

    Raises:
        Refusal: something is wrong with it, or the journal cannot be written; then nothing of it was.
    """
    new_one = checked_therapist(Therapist(new_id(now), made.new, made.phase)) if made.new else None
    session = made.session if new_one is None else made.session._replace(therapist=new_one.id)
    known = therapists if new_one is None else [*therapists, new_one]
    session = checked_session(session, sessions_around(journal, session.moment.day), known, now, first_hour)
    if new_one is not None:
        journal.save_therapist(new_one)
    journal.save_session(session)
    return session


def sessions_around(journal: Journal, day: date) -> list[Session]:
    """Return the sessions that may be held at one time with one of that day."""
    return journal.sessions(day - _AROUND, day + _AROUND)
