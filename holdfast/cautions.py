"""Cautions: what goes with an exercise, and for whom something else fits better.

Each is shown once as text before the exercise it goes with; a person hides those that do not apply to them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cache
from typing import NamedTuple

from holdfast.catalogue import content
from holdfast.exercises import Exercise


class Caution(NamedTuple):
    """One caution.

    Attributes:
        id: the flag of exercises that it goes with, "breath-hold".
        short: what it is about in a few words, for a list of those that are hidden.
        text: what it says, a sentence or two.
        try_instead: the id of an exercise for whom it concerns; None for none.
    """

    id: str
    short: str
    text: str
    try_instead: str | None = None


@cache
def cautions() -> tuple[Caution, ...]:
    """Return all cautions there are."""
    return tuple(Caution(**table) for table in content("cautions")["caution"])


@cache
def universal_line() -> str:
    """Return what goes with every exercise: that one can stop, and what to do when it gets worse."""
    return str(content("cautions")["universal"])


def find_caution(flag: str) -> Caution:
    """Return the caution of that flag.

    Raises:
        KeyError: there is none.
    """
    for caution in cautions():
        if caution.id == flag:
            return caution
    raise KeyError(flag)


def cautions_of(exercise: Exercise, hidden: Collection[str]) -> list[Caution]:
    """Return the cautions that go with an exercise, in its order.

    Args:
        exercise: what is to be done; a caution that offers nothing of its own offers what the exercise does.
        hidden: flags that do not apply to this person.
    """
    return [_offering(find_caution(flag), exercise) for flag in exercise.flags if flag not in hidden]


def cautions_to_show(exercise: Exercise, hidden: Collection[str], shown: Collection[str]) -> list[Caution]:
    """Return those of its cautions that are shown before it: none that has been shown already."""
    return [caution for caution in cautions_of(exercise, hidden) if caution.id not in shown]


def with_shown(shown: Iterable[str], now: Iterable[Caution]) -> list[str]:
    """Return the flags that have been shown, those of ``now`` among them; each once, in the order first shown."""
    return list(dict.fromkeys([*shown, *(caution.id for caution in now)]))


def _offering(caution: Caution, exercise: Exercise) -> Caution:
    return caution if caution.try_instead else caution._replace(try_instead=exercise.try_instead)
