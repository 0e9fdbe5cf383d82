"""Writing own exercises to a file and reading them from one: the questions, and what is said afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from holdfast.exercises import Exercise
from holdfast.refusals import Refusal
from holdfast.wording import say
from tui.exercise_file import PROPOSED, path_typed, read_exercises, write_exercises
from widgets.confirm import Confirm
from widgets.text_form import Field, TextForm
from widgets.typing import LineField

if TYPE_CHECKING:
    from tui.app import HoldfastApp

PATH_LIMIT = 4096


class _PathForm(TextForm):
    """Asks for a path, and stays with what was typed until something could be done with it."""

    def __init__(self, holdfast: HoldfastApp, does: str) -> None:
        """Make the form; ``does`` is export or import."""
        field = Field(say("exercise_form.path"), PROPOSED, PROPOSED, PATH_LIMIT, goes_on=True)
        asked, told = say(f"exercise_form.{does}_asked"), say(f"exercise_form.{does}_told")
        super().__init__(asked, told, [field], lambda _: None, plain=holdfast.settings.plain_symbols)
        self.holdfast = holdfast
        self._does = does

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return Enter with what it does, and Esc."""
        does = say(f"exercise_form.{self._does}_key")
        return (say("question.enter"), does), (say("question.esc"), say("question.back"))

    def save(self) -> None:
        """Do it, or say why it cannot be done and stay."""
        try:
            self.go_on(path_typed(self.query_one(LineField).value))
        except Refusal as refusal:
            self.complain(refusal.sentence)

    def go_on(self, path: Path) -> None:
        """Do it with the path that was typed."""
        raise NotImplementedError

    def done(self, told: str) -> None:
        """Say that it is done, and close."""
        self.dismiss(None)
        self.holdfast.tell(told)


class ExportForm(_PathForm):
    """Writes own exercises to a file; one that is there is replaced when the person says so."""

    def __init__(self, holdfast: HoldfastApp, exercises: Sequence[Exercise]) -> None:
        super().__init__(holdfast, "export")
        self._exercises = exercises

    def go_on(self, path: Path) -> None:
        """Write them, after asking where there is a file already."""
        if not path.is_file():
            self._write(path)
            return
        asked, told = say("exercise_form.replace_asked"), say("exercise_form.replace_told")
        yes, no = say("exercise_form.replace"), say("exercise_form.keep")
        self.app.push_screen(Confirm(asked, told, yes=yes, no=no, plain=self._plain), self._answered)

    def _answered(self, replace: bool | None) -> None:
        if replace:
            try:
                self._write(path_typed(self.query_one(LineField).value))
            except Refusal as refusal:
                self.complain(refusal.sentence)

    def _write(self, path: Path) -> None:
        write_exercises(path, self._exercises)
        self.done(say("exercise_form.exported", n=len(self._exercises), path=path))


class ImportForm(_PathForm):
    """Reads own exercises from a file, all of it or nothing, as one step that can be undone."""

    def __init__(self, holdfast: HoldfastApp) -> None:
        super().__init__(holdfast, "import")

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


def _told(added: int, changed: int) -> str:
    if added and changed:
        return say("exercise_form.imported_some", added=added, changed=changed)
    if changed:
        return say("exercise_form.imported_changed", n=changed)
    return say("exercise_form.imported", n=added) if added else say("exercise_form.imported_nothing")
