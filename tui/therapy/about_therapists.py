"""What the journal has of therapists, read for lists and pages."""

from __future__ import annotations

from datetime import date

from holdfast.therapy.about_therapist import AboutTherapist
from holdfast.therapy.choosing import WEIGHTS_SET, weighed, weights_of
from holdfast.therapy.fit_course import rated_fits
from holdfast.therapy.therapists import Phase
from storage.journal import Journal

_ORDER: tuple[Phase, ...] = ("with", "trying", "candidate", "ended")


def all_about(journal: Journal, until: date) -> list[AboutTherapist]:
    """Return every therapist with what the journal has of them: those of now first, those of before last.

    Args:
        journal: the journal.
        until: the civil day until which sessions count as held.
    """
    fits, sessions = journal.fits(), [each for each in journal.sessions(until=until) if each.therapist]
    held = {each.therapist: each for each in journal.sessions_held(until)}
    weights = weights_of(journal.setting(WEIGHTS_SET, {}))
    sheets = {each.therapist: each for each in journal.worksheets()}
    told = []
    for therapist in journal.therapists():
        of, sheet = held.get(therapist.id), sheets.get(therapist.id)
        told.append(
            AboutTherapist(
                therapist,
                0 if of is None else of.times,
                None if of is None else of.first,
                None if of is None else of.last,
                rated_fits(therapist.id, fits, sessions),
                None if sheet is None else weighed(sheet, weights),
            )
        )
    return sorted(told, key=lambda each: _ORDER.index(each.therapist.phase))
