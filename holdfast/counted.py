"""What the values of a line are called where they are counted: check-ins, ratings, sessions, scores."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from holdfast.line_kinds import kind_of
from holdfast.wording import say

Counted: TypeAlias = Literal["check_in", "rating", "session", "score"]

_MIXED: Final = "trust"
"""A rating of the check-in that is given after sessions too."""


def counted_as(line_id: str) -> Counted:
    """Return what the values of a line are called."""
    kind = kind_of(line_id)
    if kind == "score":
        return "score"
    return "check_in" if kind == "check_in" and line_id != _MIXED else "rating"


def counted(kind: Counted, n: int) -> str:
    """Return how many there are: ``1 check-in``, ``5 ratings``."""
    return say(f"counted.{kind}", n=n)


def counted_in_words(kind: Counted, n: int) -> str:
    """Return how many there are, one of them as a word: ``one check-in``, ``5 ratings``."""
    return say(f"counted.one.{kind}") if n == 1 else counted(kind, n)


def more_counted(kind: Counted, n: int) -> str:
    """Return how many more there are to be: ``3 more check-ins``."""
    return say(f"counted.more.{kind}", n=n)


def many(kind: Counted) -> str:
    """Return what several are called: ``check-ins``."""
    return say(f"counted.many.{kind}")


def none_of(kind: Counted) -> str:
    """Return that there is none: ``no check-in``."""
    return say(f"counted.none.{kind}")


def days_counted(kind: Counted, n: int, days: int) -> str:
    """Return on how many days there is one: ``9 of 366 days have a rating``."""
    return say(f"counted.days.{kind}", n=n, days=days)
