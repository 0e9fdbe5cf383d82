"""The exercises there are for this person, whatever state the journal is in: a hard moment does not wait for it."""

from __future__ import annotations

from typing import NamedTuple

from holdfast.days import FIRST_HOUR, Clock
from holdfast.exercises import Exercise, find_exercise, nearest_exercises, shipped_exercises
from holdfast.feelings import Feeling, shipped_feelings
from holdfast.ids import TAIL
from holdfast.refusals import Refusal
from storage.journal import JournalProblem
from tui.plain.call import Call
from tui.plain.journals import first_hour_of, open_if_there


class Library(NamedTuple):
    """What is there to practise, and what is known of the person for it.

    Attributes:
        exercises: those that come with Holdfast, then the person's own.
        feelings: the words for feelings.
        hidden: flags of cautions that do not apply to the person.
        shown: flags of cautions that have been shown.
        first_hour: the hour at which the person's day begins.
        problem: why the journal could not be read; None where it could, or is not there yet.
    """

    exercises: tuple[Exercise, ...]
    feelings: tuple[Feeling, ...]
    hidden: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    first_hour: int = FIRST_HOUR
    problem: JournalProblem | None = None


def library_of(call: Call, clock: Clock) -> Library:
    """Return the exercises there are; where the journal cannot be read, those that come with Holdfast."""
    shipped = Library(shipped_exercises(), shipped_feelings())
    try:
        with open_if_there(call, clock) as journal:
            if journal is None:
                return shipped
            return Library(
                tuple(journal.exercises()),
                tuple(journal.feelings()),
                tuple(journal.setting("hidden_flags", [])),
                tuple(journal.setting("flags_shown", [])),
                first_hour_of(journal),
            )
    except JournalProblem as problem:
        return shipped._replace(problem=problem)


def exercise_named(library: Library, name: str) -> Exercise:
    """Return the exercise of that id or name, or the person's own whose id ends so.

    Raises:
        Refusal: there is none, or there are several.
    """
    found = find_exercise(library.exercises, name)
    if found is not None:
        return found
    ending = [each for each in library.exercises if each.own and each.id.endswith(name.strip().lower())]
    if len(ending) == 1:
        return ending[0]
    if ending:
        ids = ", ".join(each.id[-max(TAIL, len(name.strip()) + 1) :] for each in ending)
        raise Refusal("guide.many", tail=name, ids=ids)
    if library.problem is not None:  # it may well be one of their own
        raise library.problem
    raise Refusal("guide.no_exercise", name=name, nearest=", ".join(nearest_exercises(library.exercises, name)))
