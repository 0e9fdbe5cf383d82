"""Naming later what had no word yet: the check-in stays as it was, and the words stand beside it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from typing import NamedTuple

from holdfast.check_ins import NO_WORD_YET, CheckIn
from holdfast.refusals import Refusal
from holdfast.text import clean, too_long

WORDS_LIMIT = 2_000
"""The longest own words of a naming, in characters."""

OFFERED_FOR = timedelta(days=14)
"""For so long after its day Today offers to name a check-in; the Journal offers it always."""


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


def can_be_named(check_in: object) -> bool:
    """Whether something recorded is a check-in that says it has no word yet."""
    return isinstance(check_in, CheckIn) and NO_WORD_YET in check_in.feelings


def to_be_named(unnamed: Iterable[CheckIn], let_be: Collection[str], today: date) -> CheckIn | None:
    """Return the check-in that Today offers to name; None for none.

    Args:
        unnamed: check-ins without a word and without a naming, newest first.
        let_be: ids of those the person has let be.
        today: the civil day it is.
    """
    for check_in in unnamed:
        if check_in.id not in let_be and timedelta(0) <= today - check_in.moment.day <= OFFERED_FOR:
            return check_in
    return None


def naming_of(naming: Naming, feelings: Iterable[str], words: str) -> Naming:
    """Return a naming with what was chosen and typed.

    Raises:
        Refusal: there is neither a feeling nor a word, or the words are longer than `WORDS_LIMIT`.
    """
    if too_long(words, WORDS_LIMIT):
        raise Refusal("naming.too_long", limit=WORDS_LIMIT)
    found = naming._replace(feelings=tuple(feelings), words=clean(words, limit=WORDS_LIMIT))
    if not (found.feelings or found.words):
        raise Refusal("naming.empty")
    return found
