"""What Skills reads from the journal: the exercises, what came with them, and all that is told of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from holdfast.cautions import Caution, cautions_of
from holdfast.exercise_words import Care
from holdfast.exercises import Exercise
from holdfast.helps import Help, helps_of
from holdfast.practices import Practice
from holdfast.shelves import Known
from holdfast.wording import dates
from storage.journal import Journal
from widgets.exercise_pane import About, Rating

HIDDEN = "hidden_flags"
"""The private setting that holds the ids of the cautions that do not apply to the person."""

LAST_USES = 5
"""How many of the last uses are drawn."""


class ExerciseLibrary(NamedTuple):
    """The exercises as this person has them.

    Attributes:
        exercises: all of them, own ones last.
        known: what decides which stand first.
        hidden: ids of the cautions that do not apply.
    """

    exercises: Sequence[Exercise] = ()
    known: Known = Known()
    hidden: Sequence[str] = ()

    def find(self, exercise_id: str) -> Exercise | None:
        """Return the exercise of that id; None if there is none."""
        return next((each for each in self.exercises if each.id == exercise_id), None)

    def cautions(self, exercise: Exercise) -> list[Caution]:
        """Return the cautions of an exercise that can be hidden, hidden ones too."""
        return cautions_of(exercise, ())

    def help(self, exercise: Exercise) -> Help | None:
        """Return what came with an exercise; None where it was not used."""
        return next((each for each in self.known.helps if each.exercise == exercise.id), None)

    def about(
        self, exercise: Exercise, uses: Sequence[Practice], today: date, keys: Mapping[str, tuple[str, str]]
    ) -> About:
        """Return all that is told of an exercise, with its uses, oldest first, and the keys at its blocks."""
        return About(exercise, self.help(exercise), self._care(exercise), last_ratings(uses, today), keys)

    def _care(self, exercise: Exercise) -> Care:
        cautions = self.cautions(exercise)
        shown = [each for each in cautions if each.id not in self.hidden]
        told = [(each.text, self._name(each.try_instead)) for each in shown]
        if exercise.caution:
            told.append((exercise.caution, ""))
        return Care(tuple(told), len(cautions) - len(shown))

    def _name(self, exercise_id: str | None) -> str:
        found = self.find(exercise_id or "")
        return "" if found is None else found.name


def last_ratings(uses: Sequence[Practice], today: date) -> list[Rating]:
    """Return distress around the last uses in which it was rated before and after, the newest first."""
    rated = [
        Rating(dates.day_of(each.moment.day, today), each.before, each.after)
        for each in uses
        if each.before is not None and each.after is not None
    ]
    return rated[-LAST_USES:][::-1]


def library_of(journal: Journal) -> ExerciseLibrary:
    """Return the exercises as the journal has them now.

    Raises:
        JournalProblem: it cannot be read.
    """
    known = Known(helps_of(journal.used()), journal.pinned())
    return ExerciseLibrary(journal.exercises(), known, journal.setting(HIDDEN, []))
