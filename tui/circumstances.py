"""What therapy is like now, as the sentence on Today takes it into account: read after the first paint, and kept."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import cast

from holdfast.plateaus.beside import Absence, Circumstances
from storage.journal import Journal, JournalProblem

_NAME = "circumstances"
_MANY_SESSIONS = 40


def looked_up(journal: Journal, today: date) -> Circumstances:
    """Return what therapy is like now, and keep it for the first paint of the next time.

    Raises:
        JournalProblem: the journal cannot be read.
    """
    from holdfast.therapy.circumstances import (  # noqa: PLC0415 - not before the first paint
        absence_of,
        has_somebody,
        newest_ratings,
    )
    from holdfast.therapy.fits import is_fit_low  # noqa: PLC0415
    from holdfast.therapy.therapist_phases import current_of  # noqa: PLC0415

    therapists = journal.therapists()
    whom = current_of(therapists)
    held, is_low = None, False
    if whom is not None:
        held = sum(each.times for each in journal.sessions_held(today) if each.therapist == whom.id)
        sessions = journal.sessions(until=today, newest=_MANY_SESSIONS)
        is_low = is_fit_low(newest_ratings(journal.fits(whom.id), sessions, whom.id))
    found = Circumstances(
        has_somebody(therapists, journal.days_of_therapy(), today),
        held,
        is_low,
        absence_of(journal.days_tagged("therapist_away"), journal.sessions(since=today), today),
    )
    _keep(journal, found)
    return found


def kept(journal: Journal) -> Circumstances:
    """Return what therapy was like when it was last looked up; where that was never, nothing out of the ordinary."""
    _, body = journal.derived(_NAME) or (0, "")
    parts = body.split()
    if len(parts) != len(Circumstances._fields) or parts[0] not in ("True", "False"):
        return Circumstances()
    somebody, held, low, absence = parts
    return Circumstances(
        somebody == "True",
        int(held) if held.isdecimal() else None,
        low == "True",
        cast(Absence, absence) if absence in ("away", "cancelled") else "",
    )


def _keep(journal: Journal, found: Circumstances) -> None:
    if found != kept(journal):
        with suppress(JournalProblem):
            journal.keep_derived(_NAME, journal.revision, " ".join(str(part) or "-" for part in found))
