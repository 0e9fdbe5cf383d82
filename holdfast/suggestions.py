"""Which exercises stand first for a person, which one `e` begins, and what is offered to who does not know."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias

from holdfast.catalogue import content
from holdfast.exercises import STARTERS, Exercise
from holdfast.helps import Help
from holdfast.text import clean_line
from holdfast.wording import say

Where: TypeAlias = Literal["body", "thoughts", "feelings"]

MIDDLE, HIGH = 4, 7
"""From these on distress, 0 to 10, counts as in the middle and as high."""

OFFERED = 3
"""How many exercises are offered at once."""

_NOT_FIRST = frozenset(("cold", "exertion"))
"""The flags of what is never the first thing offered."""


def in_order_of_help(exercises: Iterable[Exercise], helps: Iterable[Help], pinned: Sequence[str]) -> list[Exercise]:
    """Return all exercises: what helped enough, best first; then pinned ones; then the starters; then the rest.

    Args:
        exercises: all of them, in the order in which they stand otherwise.
        helps: what came with those that were used, best first, as `what_helps` has it.
        pinned: ids of the pinned ones, in the order in which they were pinned.
    """
    first = list(dict.fromkeys([*_helped(helps), *pinned, *STARTERS]))
    places = {exercise_id: place for place, exercise_id in enumerate(first)}
    return sorted(exercises, key=lambda exercise: places.get(exercise.id, len(first)))


def first_exercise(exercises: Iterable[Exercise], helps: Iterable[Help], pinned: Sequence[str]) -> Exercise:
    """Return the exercise to begin at once in a hard minute: the first that leads through itself, without a question.

    Args:
        exercises: all of them; a paced or guided one is among them.
        helps: what came with those that were used, best first, as `what_helps` has it.
        pinned: ids of the pinned ones, in the order in which they were pinned.
    """
    return next(each for each in in_order_of_help(exercises, helps, pinned) if each.kind in ("paced", "guided"))


def offered(exercises: Iterable[Exercise], height: int, where: Where, helps: Iterable[Help]) -> list[Exercise]:
    """Return three exercises for somebody who does not know what they need; of those that fit, what helped comes first.

    Args:
        exercises: all of them.
        height: how high distress is, 0 to 10.
        where: where it is most.
        helps: what came with those that were used, best first, as `what_helps` has it.
    """
    known = {exercise.id: exercise for exercise in exercises}
    fitting = [known[each] for each in content("offers")[_band(height)][where] if each in known]
    helped = _helped(helps)
    fitting.sort(key=lambda each: helped.index(each.id) if each.id in helped else len(helped))
    first = next((each for each in fitting if _NOT_FIRST.isdisjoint(each.flags)), None)
    rest = [each for each in fitting if each is not first]
    return ([] if first is None else [first, *rest])[:OFFERED]


def search(text: str, exercises: Iterable[Exercise]) -> list[Exercise]:
    """Return the exercises in whose name, id, use or category every word of ``text`` occurs; an empty text finds all.

    Capitals do not matter, nor does the order of the words. Those with a word of their name that begins so come first,
    then those with it elsewhere in their name, then the others.
    """
    words = clean_line(text).casefold().split()
    found: list[tuple[int, Exercise]] = []
    for exercise in exercises:
        name = f" {exercise.name} {exercise.id.replace('-', ' ')} {exercise.id}".casefold()
        told = f"{name} {exercise.use} {_category(exercise)}".casefold()
        if all(f" {word}" in name for word in words):
            found.append((0, exercise))
        elif all(word in told for word in words):
            found.append((1 if all(word in name for word in words) else 2, exercise))
    return [exercise for _, exercise in sorted(found, key=lambda each: each[0])]


def _helped(helps: Iterable[Help]) -> list[str]:
    """Return the ids of what may be offered as having helped, best first."""
    return [each.exercise for each in helps if each.helped]


def _band(height: int) -> str:
    if height >= HIGH:
        return "high"
    return "middle" if height >= MIDDLE else "low"


def _category(exercise: Exercise) -> str:
    """Return the words of its category, those of the catalogue and those that are shown."""
    return f"{exercise.category.replace('-', ' ')} {say(f'exercise.category_{exercise.category}')}"
