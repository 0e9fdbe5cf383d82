"""A therapist with what is told of them: sessions held, how it is over time, the worksheet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from holdfast.therapy.choosing import Weighed
from holdfast.therapy.fees import fee_told
from holdfast.therapy.fit_course import RatedFit
from holdfast.therapy.rough_words import rough_told
from holdfast.therapy.therapists import Therapist
from holdfast.wording import dates, say


class AboutTherapist(NamedTuple):
    """A therapist, and what the journal has of them.

    Attributes:
        therapist: who.
        held: how many sessions with them were held.
        first: the civil day of the first; None for none.
        last: the civil day of the last; None for none.
        rated: every time that it was rated how it is, oldest first.
        weighed: what the worksheet comes to; None where it is not begun.
    """

    therapist: Therapist
    held: int = 0
    first: date | None = None
    last: date | None = None
    rated: Sequence[RatedFit] = ()
    weighed: Weighed | None = None


def facts_told(about: AboutTherapist, today: date) -> list[str]:
    """Return the facts of a therapist, a line each: sessions, when they met, since when and until when, the terms."""
    therapist = about.therapist
    told = [_sessions_told(about, today)]
    if therapist.began is not None:
        told.append(say("therapists.met", date=rough_told(therapist.began, today)))
    if therapist.with_since is not None:
        told.append(say("therapists.with_told", date=rough_told(therapist.with_since, today)))
    terms = _terms_told(therapist)
    return [*told, terms] if terms else told


def _sessions_told(about: AboutTherapist, today: date) -> str:
    if about.first is None or about.last is None:
        return say("therapists.no_sessions")
    first, last = (dates.date_of(day, today) for day in (about.first, about.last))  # each with its year where in doubt
    return say(
        "therapists.sessions", n=about.held, span=first if first == last else say("dates.span", start=first, end=last)
    )


def _terms_told(therapist: Therapist) -> str:
    """What an appointment costs and how long it is; empty where neither is said."""
    fee = "" if therapist.fee is None else fee_told(therapist.fee, therapist.currency)
    length = "" if therapist.minutes is None else say("therapists.length", n=therapist.minutes)
    if fee and length:
        return say("therapists.cost_and_length", fee=fee, minutes=length)
    return fee or length
