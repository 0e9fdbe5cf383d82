"""Naming later what had no word yet: the check-in stays as it was, and the words stand beside it."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Naming(NamedTuple):
    """Words found later for a check-in that had none.

    Attributes:
        id: a UUIDv7, made by the program.
        check_in: the id of the check-in that said "no word yet".
        day: the civil day on which the words were found.
        feelings: feeling words, in the order chosen; may be empty where there are own words.
        words: a sentence, shape, colour or weight of the person's own, cleaned; may be empty.
    """

    id: str
    check_in: str
    day: date
    feelings: tuple[str, ...] = ()
    words: str = ""
