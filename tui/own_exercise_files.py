"""Writing own exercises to a file and reading them from one: the questions, and what is said afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from holdfast.exercises import Exercise
from holdfast.wording import say
from tui.exercise_file import PROPOSED, read_exercises, write_exercises
from tui.path_form import Asked, PathForm, WriteForm

if TYPE_CHECKING:
    from tui.app import HoldfastApp


class ExportForm(WriteForm):
    """Writes own exercises to a file; one that is there is replaced when the person says so."""

    def __init__(self, holdfast: HoldfastApp, exercises: Sequence[Exercise]) -> None:
        def write(path: Path) -> str:
            write_exercises(path, exercises)
            return say("exercise_form.exported", n=len(exercises), path=path)

        super().__init__(holdfast, _asked("export"), write)


class ImportForm(PathForm):
    """Reads own exercises from a file, all of it or nothing, as one step that can be undone."""

    def __init__(self, holdfast: HoldfastApp) -> None:
        super().__init__(holdfast, _asked("import"))

    def go_on(self, path: Path) -> None:
        """Keep what is new or other in it."""
        journal = self.holdfast.journal
        known = {each.id: each for each in journal.own_exercises()}
        read = [each for each in read_exercises(path, self.holdfast.clock) if known.get(each.id) != each]
        if read:
            journal.save_own_exercises(read)
        changed = sum(each.id in known for each in read)
        self.done(_told(len(read) - changed, changed))
        self.holdfast.turn()


def _asked(does: str) -> Asked:
    """Return the question for a path; ``does`` is export or import."""
    asked, told, key = (say(f"exercise_form.{does}_{part}") for part in ("asked", "told", "key"))
    return Asked(asked, told, key, PROPOSED)


def _told(added: int, changed: int) -> str:
    if added and changed:
        return say("exercise_form.imported_some", added=added, changed=changed)
    if changed:
        return say("exercise_form.imported_changed", n=changed)
    return say("exercise_form.imported", n=added) if added else say("exercise_form.imported_nothing")
