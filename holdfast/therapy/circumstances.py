"""What therapy itself adds to a sentence about the line: whether there is somebody, since when, whether it fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from holdfast.plateaus.beside import Absence
from holdfast.therapy.fits import Fit
from holdfast.therapy.sessions import Session
from holdfast.therapy.therapist_phases import current_of
from holdfast.therapy.therapists import Therapist

_OF_LATE = timedelta(weeks=8)
"""A session so long ago, or one to come, says that there is somebody, though no therapist is named."""

_SOON = timedelta(weeks=2)
"""A session that is cancelled is felt where it would have been so soon."""

_FEW_FITS = 8
"""Of so many fit ratings the newest are looked at."""


def has_somebody(therapists: Sequence[Therapist], days_of_therapy: Sequence[date], today: date) -> bool:
    """Whether there is somebody to bring things to: a therapist, or a session of late or to come.

    Args:
        therapists: all of them.
        days_of_therapy: the civil days with a session that is not cancelled, or whose check-in is tagged so.
        today: the civil day it is.
    """
    return current_of(therapists) is not None or any(today - day <= _OF_LATE for day in days_of_therapy)


def absence_of(away: Sequence[date], sessions: Sequence[Session], today: date) -> Absence:
    """Return whether there is no session for now.

    Args:
        away: the civil days tagged with the therapist being away.
        sessions: sessions from today on, oldest first, cancelled ones too.
        today: the civil day it is.
    """
    if today in away or today - timedelta(days=1) in away:
        return "away"
    soonest = next((session for session in sessions if session.moment.day >= today), None)
    is_soon = soonest is not None and soonest.moment.day - today <= _SOON
    return "cancelled" if is_soon and soonest is not None and soonest.cancelled else ""


def newest_ratings(fits: Sequence[Fit], sessions: Sequence[Session], therapist: str) -> list[Mapping[str, int]]:
    """Return the newest ratings of how it is with a therapist, in a fit or after a session, oldest first.

    Args:
        fits: fits with that therapist.
        sessions: sessions with anybody.
        therapist: the therapist's id.
    """
    rated = [(fit.moment.day, fit.ratings) for fit in fits]
    rated += [
        (session.moment.day, session.ratings)
        for session in sessions
        if session.therapist == therapist and session.ratings
    ]
    return [ratings for _, ratings in sorted(rated, key=lambda each: each[0])[-_FEW_FITS:]]
