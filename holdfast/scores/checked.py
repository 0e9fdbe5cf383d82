"""What a person types of a score or of a questionnaire of their own, read and checked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from holdfast.days import Moment
from holdfast.numbers import shown
from holdfast.own_scales import scale_id_of
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.scores import Instrument, Score
from holdfast.text import clean_line
from holdfast.when import EARLIEST

NAME_LIMIT: Final = 40
"""The longest name of a questionnaire of one's own, in characters."""

WIDEST: Final = 1000.0
"""How far from 0 the range of a questionnaire of one's own may reach."""

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


def checked_instrument(
    name: str,
    low: float,
    high: float,
    known: Sequence[Instrument],
    *,
    higher_is_better: bool,
    reliable_change: float | None = None,
) -> Instrument:
    """Return a questionnaire of the person's own that may be kept, with an id made of its name.

    Args:
        name: its name, as typed.
        low: the lowest total.
        high: the highest.
        known: the questionnaires there are, whose names and ids are taken.
        higher_is_better: the direction.
        reliable_change: the least change that is larger than measurement error; None where that is not known.

    Raises:
        Refusal: it has no name, too long a one or a taken one, no range or too wide a one, or the change is not in it.
    """
    words = clean_line(name, limit=len(name))
    if not words:
        raise Refusal("scores.name_needed")
    if len(words) > NAME_LIMIT:
        raise Refusal("scores.name_too_long", limit=NAME_LIMIT)
    if any(words.casefold() in (each.id, each.name.casefold()) for each in known):
        raise Refusal("scores.name_taken")
    if not -WIDEST <= low < high <= WIDEST:
        raise Refusal("scores.no_range", widest=shown(WIDEST))
    if reliable_change is not None and not 0 < reliable_change <= high - low:
        raise Refusal("scores.no_change", most=shown(high - low))
    made = scale_id_of(words, {each.id for each in known})
    return Instrument(made, words, low, high, higher_is_better, reliable_change=reliable_change, own=True)
