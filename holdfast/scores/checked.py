"""What a person types of a score, read and checked."""

from __future__ import annotations

import re
from datetime import date

from holdfast.days import Moment
from holdfast.numbers import shown
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.scores import Instrument, Score
from holdfast.when import EARLIEST

_NUMBER = re.compile(r"[+-]?[0-9]{1,6}(?:[.,][0-9]{1,4})?")


def read_total(text: str) -> float:
    """Return the number that was typed, with a point or a comma.

    Raises:
        NotUnderstood: it is none.
    """
    typed = text.strip().replace("\u2212", "-")
    if _NUMBER.fullmatch(typed) is None:
        raise NotUnderstood("scores.no_number")
    return float(typed.replace(",", "."))


def checked_score(instrument: Instrument, score_id: str, moment: Moment, total: float, today: date) -> Score:
    """Return a score that may be kept.

    Args:
        instrument: the questionnaire.
        score_id: a UUIDv7, made by the program.
        moment: when it was filled in.
        total: the raw total.
        today: the civil day it is.

    Raises:
        Refusal: the total is out of the range or no whole number, or the day is still to come or before 1900.
    """
    if not instrument.low <= total <= instrument.high:
        low, high = shown(instrument.low), shown(instrument.high)
        raise Refusal("scores.out_of_range", name=instrument.name, low=low, high=high)
    if total % instrument.step:
        raise Refusal("scores.not_half" if instrument.own else "scores.not_whole", name=instrument.name)
    if moment.day > today:
        raise Refusal("scores.future")
    if moment.day < EARLIEST:
        raise Refusal("when.too_early")
    return Score(score_id, moment, instrument.id, instrument.name, total)
