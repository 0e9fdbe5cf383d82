"""What an appointment costs, read as people write it and told in one way."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from holdfast.refusals import Refusal
from holdfast.text import clean_line
from holdfast.wording import say

CURRENCY_LIMIT = 8
"""The longest currency, in characters."""

MOST: Final = 1_000_000
"""The highest fee; more is taken for a slip of the finger."""

_NUMBER = re.compile(r"[0-9]+(?:[.,' ][0-9]+)*")
_GROUPED = re.compile(r"[0-9]{1,3}([.,' ])[0-9]{3}(?:\1[0-9]{3})*(?:(?!\1)[.,][0-9]{1,2})?")
_PLAIN = re.compile(r"[0-9]+(?:[.,][0-9]{1,2})?")


class Fee(NamedTuple):
    """A fee.

    Attributes:
        amount: 0 to `MOST`, to the hundredth.
        currency: as typed ("€", "EUR"); empty where it was not.
    """

    amount: float
    currency: str = ""


def read_fee(text: str) -> Fee | None:
    """Return the fee that ``text`` names: ``90``, ``90 €``, ``€ 90.50``, ``90,50 EUR``, ``1.200 kr``; None for nothing.

    Raises:
        Refusal: it is not one number with a currency before or after it, or one beyond `MOST`.
    """
    words = clean_line(text)
    if not words:
        return None
    found = _NUMBER.search(words)
    if found is None:
        raise Refusal("therapists.fee_not_number")
    before, after = words[: found.start()].strip(), words[found.end() :].strip()
    currency = before or after
    if (before and after) or not _is_currency(currency):
        raise Refusal("therapists.fee_not_number")
    amount = _amount_of(found.group())
    if amount > MOST:
        raise Refusal("therapists.fee_not_number")
    return Fee(amount, currency)


def fee_told(amount: float, currency: str) -> str:
    """Return ``90 €``, ``90.50 EUR`` or ``90``."""
    number = f"{amount:.0f}" if amount == int(amount) else f"{amount:.2f}"
    return say("therapists.fee_told", amount=number, currency=currency).strip()


def _amount_of(number: str) -> float:
    """Return what a number is; the last point or comma of one or two digits parts the hundredths."""
    if _PLAIN.fullmatch(number):
        return float(number.replace(",", "."))
    grouped = _GROUPED.fullmatch(number)
    if grouped is None:
        raise Refusal("therapists.fee_not_number")
    return float(number.replace(grouped[1], "").replace(",", "."))


def _is_currency(text: str) -> bool:
    """Whether it may be a currency: letters and signs of currencies, short, and no sign of a sum or a span."""
    return len(text) <= CURRENCY_LIMIT and not any(sign.isnumeric() or sign in "-–+*/%=<>~" for sign in text)
