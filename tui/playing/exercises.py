"""The exercises there are to do, also where the journal cannot be read."""

from __future__ import annotations

from collections.abc import Sequence

from holdfast.exercises import Exercise, shipped_exercises
from storage.journal import Journal, JournalProblem


def exercises_of(journal: Journal) -> Sequence[Exercise]:
    """Return all exercises; of a journal that cannot be read those that come with Holdfast."""
    try:
        return journal.exercises()
    except JournalProblem:
        return shipped_exercises()
