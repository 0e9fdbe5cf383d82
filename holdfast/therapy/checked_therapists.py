"""What a therapist has to be before they are kept: a name, numbers that are numbers, an end after its beginning."""

from __future__ import annotations

from typing import Final

from holdfast.refusals import NotUnderstood, Refusal
from holdfast.text import clean, clean_line
from holdfast.therapy.fees import CURRENCY_LIMIT, MOST
from holdfast.therapy.therapists import NOTES, PHASES, Therapist

NAME_LIMIT: Final = 60
"""The longest name, in characters."""

WORDS_LIMIT: Final = 2_000
"""The longest note, reason or agreement, in characters."""

MOST_MINUTES, MOST_AGREED = 600, 1_000
"""The longest appointment, and the most that may be agreed upon."""


def checked_therapist(therapist: Therapist) -> Therapist:
    """Return a therapist as they are stored: words cleaned, empty notes left out.

    Raises:
        Refusal: the name is missing or too long, a text is longer than `WORDS_LIMIT` (nothing is cut in silence), a
            number is outside its range, or it ended before it began.
        NotUnderstood: the phase is none of `PHASES`.
    """
    if therapist.phase not in PHASES:
        raise NotUnderstood("therapists.no_such_phase")
    name = clean_line(therapist.name, limit=len(therapist.name) or 1)
    if not name:
        raise Refusal("therapists.name_needed")
    if len(name) > NAME_LIMIT:
        raise Refusal("therapists.name_too_long", limit=NAME_LIMIT)
    _refuse_numbers(therapist)
    _refuse_an_end_before(therapist)
    notes = {kind: words for kind in NOTES if (words := _words(therapist.notes.get(kind, "")))}
    return therapist._replace(
        name=name,
        reason=_words(therapist.reason),
        currency=clean_line(therapist.currency, limit=CURRENCY_LIMIT) if therapist.fee is not None else "",
        agreed_by=" ".join(_words(therapist.agreed_by).split()),
        notes=notes,
    )


def _words(text: str) -> str:
    """Return words cleaned; those that are too long are refused whole."""
    cleaned = clean(text, limit=max(1, len(text)))
    if len(cleaned) > WORDS_LIMIT:
        raise Refusal("therapists.words_too_long", limit=WORDS_LIMIT)
    return cleaned


def _refuse_numbers(therapist: Therapist) -> None:
    if therapist.fee is not None and not 0 <= therapist.fee <= MOST:  # which what is not a number is not either
        raise Refusal("therapists.fee_not_number")
    if therapist.minutes is not None and not 1 <= therapist.minutes <= MOST_MINUTES:
        raise Refusal("therapists.minutes_not_number", most=MOST_MINUTES)
    if therapist.agreed is not None and not 1 <= therapist.agreed <= MOST_AGREED:
        raise Refusal("therapists.agreed_not_number", most=MOST_AGREED)


def _refuse_an_end_before(therapist: Therapist) -> None:
    """Refuse dates of which no day of the one can lie on or before a day of the next."""
    told = [each for each in (therapist.began, therapist.with_since, therapist.ended) if each is not None]
    if any(later.last < earlier.first for at, earlier in enumerate(told) for later in told[at + 1 :]):
        raise Refusal("therapists.ended_before")
