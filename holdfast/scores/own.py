"""A questionnaire of the person's own, as it is typed: name, range, direction, and what counts as a change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from holdfast.forms import Values
from holdfast.numbers import shown
from holdfast.own_scales import scale_id_of
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.scores import Instrument
from holdfast.scores.checked import read_total
from holdfast.text import clean_line

NAME_LIMIT: Final = 40
"""The longest name, in characters."""

LEAST, MOST = -99.0, 999.0
"""How far a range may reach: three characters at an axis."""

HIGHER, LOWER = "higher", "lower"
"""The directions, as values of the form."""


def read_instrument(
    values: Values, known: Sequence[Instrument], before: Instrument | None = None, totals: Sequence[float] = ()
) -> Instrument:
    """Return the questionnaire that was typed, which may be kept.

    Args:
        values: what was typed: ``name``, ``low``, ``high``, ``better`` (`HIGHER` or `LOWER`), perhaps ``change``.
        known: the questionnaires there are, whose names and ids are taken.
        before: what it was before; None for a new one, which gets an id made of its name.
        totals: the totals there are of it, which have to lie in its range.

    Raises:
        Refusal: something is missing or is no number; the name is too long or taken; the range is none, is too wide, or
            leaves out a total; or the change does not lie in the range.
    """
    words = clean_line(values.get("name", ""), limit=len(values.get("name", "")))
    if not (words and {"low", "high", "better"} <= values.keys()):
        raise Refusal("scores.own_needed")
    if len(words) > NAME_LIMIT:
        raise Refusal("scores.name_too_long", limit=NAME_LIMIT)
    others = [each for each in known if before is None or each.id != before.id]
    if any(words.casefold() in (each.id, each.name.casefold()) for each in others):
        raise Refusal("scores.name_taken")
    low, high = _number(values["low"]), _number(values["high"])
    if not (LEAST <= low < high <= MOST and low.is_integer() and high.is_integer()):
        raise Refusal("scores.no_range", least=shown(LEAST), most=shown(MOST))
    if not all(low <= total <= high for total in totals):
        raise Refusal("scores.own_scored", low=shown(min(totals)), high=shown(max(totals)))
    change = _number(values["change"]) if "change" in values else None
    if change is not None and not 0 < change <= high - low:
        raise Refusal("scores.no_change", most=shown(high - low))
    made = scale_id_of(words, {each.id for each in known}) if before is None else before.id
    return Instrument(made, words, low, high, values["better"] == HIGHER, reliable_change=change, own=True)


def as_typed(instrument: Instrument) -> dict[str, str]:
    """Return what stands in the form of a questionnaire."""
    change = instrument.reliable_change
    return {
        "name": instrument.name,
        "low": shown(instrument.low),
        "high": shown(instrument.high),
        "better": HIGHER if instrument.higher_is_better else LOWER,
        "change": "" if change is None else shown(change),
    }


def _number(typed: str) -> float:
    try:
        return read_total(typed)
    except NotUnderstood:
        raise Refusal("scores.own_no_number", typed=typed) from None
