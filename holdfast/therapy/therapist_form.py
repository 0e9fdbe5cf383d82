"""A therapist as a form: all that may be noted of one, none of it needed but the name, and reading it back."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from holdfast.forms import FormPart, Head, Line, Values, Words
from holdfast.refusals import Refusal
from holdfast.therapy.checked_therapists import (
    MOST_AGREED,
    MOST_MINUTES,
    NAME_LIMIT,
    WORDS_LIMIT,
    checked_therapist,
)
from holdfast.therapy.fees import fee_told, read_fee
from holdfast.therapy.rough_dates import RoughDate
from holdfast.therapy.rough_words import read_rough, typed_rough
from holdfast.therapy.therapists import NOTES, Therapist
from holdfast.wording import say

_DAYS: Final = ("began", "with_since", "ended")
_MINUTES = re.compile(r"([0-9]{1,6})\s*(?:min|mins|minutes|'|′)?\.?", re.IGNORECASE)
_COUNT = re.compile(r"([0-9]{1,6})")


def parts_of(therapist: Therapist) -> tuple[FormPart, ...]:
    """Return the parts of the form; how it ended is asked of one with whom it is over."""
    over = therapist.phase == "ended"
    days = [Line(name, say(f"therapists.{name}"), _hint(name)) for name in (_DAYS if over else _DAYS[:2])]
    return (
        Line("name", say("therapists.name"), limit=NAME_LIMIT),
        Head(say("therapists.days"), say("therapists.days_more")),
        *days,
        *((Words("reason", say("therapists.reason")),) if over else ()),
        Head(say("therapists.terms")),
        *(Line(name, say(f"therapists.{name}"), _hint(name)) for name in ("fee", "minutes", "agreed")),
        Line("agreed_by", say("therapists.agreed_by"), _hint("agreed_by"), WORDS_LIMIT),
        Head(say("therapists.notes"), say("therapists.notes_more")),
        *(Words(name, say(f"therapists.note_{name}")) for name in NOTES),
    )


def values_of(therapist: Therapist) -> dict[str, str]:
    """Return a therapist as it stands in the form."""
    days = {name: typed_rough(getattr(therapist, name)) for name in _DAYS}
    values = {
        **dict(therapist.notes),
        **days,
        "name": therapist.name,
        "reason": therapist.reason,
        "fee": "" if therapist.fee is None else fee_told(therapist.fee, therapist.currency),
        "minutes": "" if therapist.minutes is None else str(therapist.minutes),
        "agreed": "" if therapist.agreed is None else str(therapist.agreed),
        "agreed_by": therapist.agreed_by,
    }
    return {name: value for name, value in values.items() if value}


def therapist_of(therapist: Therapist, values: Values, today: date) -> Therapist:
    """Return a therapist with what was typed in the form, as it is stored.

    Raises:
        Refusal: something typed is not what its line asks for; the sentence says which and what is.
    """
    fee = read_fee(values.get("fee", ""))
    days = {name: _day(values.get(name, ""), today) for name in _DAYS}
    minutes, agreed = values.get("minutes", ""), values.get("agreed", "")
    if therapist.phase != "ended":
        days["ended"] = None
    typed = therapist._replace(
        name=values.get("name", ""),
        began=days["began"],
        with_since=days["with_since"],
        ended=days["ended"],
        reason=values.get("reason", "") if therapist.phase == "ended" else therapist.reason,
        fee=None if fee is None else fee.amount,
        currency="" if fee is None else fee.currency,
        minutes=_whole(_MINUTES, minutes, lambda: Refusal("therapists.minutes_not_number", most=MOST_MINUTES)),
        agreed=_whole(_COUNT, agreed, lambda: Refusal("therapists.agreed_not_number", most=MOST_AGREED)),
        agreed_by=values.get("agreed_by", ""),
        notes={name: values[name] for name in NOTES if name in values},
    )
    return checked_therapist(typed)


def _hint(name: str) -> str:
    return say(f"therapists.hint_{name}")


def _day(text: str, today: date) -> RoughDate | None:
    return read_rough(text, today) if text.strip() else None


def _whole(form: re.Pattern[str], text: str, refusal: Callable[[], Refusal]) -> int | None:
    """Return the whole number that is typed; None for nothing."""
    if not text.strip():
        return None
    found = form.fullmatch(text.strip())
    if found is None:
        raise refusal()
    return int(found[1])
