"""The way with a therapist: candidate, trying, with, ended, and back; and who is the current one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from holdfast.ids import made_at
from holdfast.therapy.rough_dates import RoughDate
from holdfast.therapy.rough_words import since_told, until_told
from holdfast.therapy.therapists import Phase, Therapist
from holdfast.wording import say


def moved_on(therapist: Therapist, phase: Phase, today: date) -> Therapist:
    """Return a therapist in another phase, with the day of the change where it says something.

    Becoming *with* they are with the person since today, unless it was said since when; becoming *ended* it ended
    today, unless it was said when. Every change can be set back: a day that was put there today goes again, and what
    is not over has no end. Why it ended stays for when it is wanted again.
    """
    if phase == therapist.phase:
        return therapist
    now = RoughDate(today.year, today.month, today.day)
    with_since, ended = therapist.with_since, therapist.ended
    if phase == "with":
        with_since = with_since or now
    elif phase != "ended" and with_since == now:
        with_since = None
    ended = (ended or now) if phase == "ended" else None
    return therapist._replace(phase=phase, with_since=with_since, ended=ended)


def current_of(therapists: Iterable[Therapist]) -> Therapist | None:
    """Return the current therapist: the newest the person is *with*, else the newest they are *trying*, else None."""
    among = list(therapists)
    for phase in ("with", "trying"):
        found = [each for each in among if each.phase == phase]
        if found:
            return max(found, key=_since)
    return None


def standing_told(therapist: Therapist, today: date) -> str:
    """Return where it stands in two or three words: ``candidate``, ``trying``, ``since 9 Oct``, ``until Oct``."""
    if therapist.phase == "with" and therapist.with_since is not None:
        return since_told(therapist.with_since, today)
    if therapist.phase == "ended" and therapist.ended is not None:
        return until_told(therapist.ended, today)
    return say(f"therapists.phase_{therapist.phase}")


def agreed_told(therapist: Therapist, held: int) -> str:
    """Return ``12 of 25 agreed with the insurance``; nothing where no number was agreed.

    Args:
        therapist: with whom.
        held: how many sessions with them were held.
    """
    if therapist.agreed is None:
        return ""
    if held > therapist.agreed:
        key = "agreed_beyond_with" if therapist.agreed_by else "agreed_beyond"
    else:
        key = "agreed_with" if therapist.agreed_by else "agreed_told"
    return say(f"therapists.{key}", held=held, agreed=therapist.agreed, by=therapist.agreed_by)


def _since(therapist: Therapist) -> tuple[date, str]:
    """Since when they are current: since it is therapy, or since they were written down."""
    if therapist.with_since is not None and therapist.phase == "with":
        return therapist.with_since.first, therapist.id
    return made_at(therapist.id).date(), therapist.id
