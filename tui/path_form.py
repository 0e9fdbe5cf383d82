"""Asking for the path of a file to write or to read; what was typed stays until something could be done with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from holdfast.refusals import Refusal
from holdfast.wording import say
from tui.exercise_file import path_typed
from widgets.confirm import Confirm
from widgets.text_form import Field, TextForm
from widgets.typing import LineField

if TYPE_CHECKING:
    from tui.app import HoldfastApp

PATH_LIMIT = 4096


class Asked(NamedTuple):
    """A question for a path.

    Attributes:
        asked: the question.
        told: what comes of it.
        does: what Enter does, in a word or two.
        proposed: the path that stands there at first.
    """

    asked: str
    told: str
    does: str
    proposed: str


class PathForm(TextForm):
    """Asks for a path, and does something with it; a refusal is told below the line, and the line stays."""

    def __init__(self, holdfast: HoldfastApp, asked: Asked) -> None:
        field = Field(say("exercise_form.path"), asked.proposed, asked.proposed, PATH_LIMIT, goes_on=True)
        plain = holdfast.settings.plain_symbols
        super().__init__(asked.asked, asked.told, [field], lambda _: None, plain=plain)
        self.holdfast = holdfast
        self._does = asked.does

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return Enter with what it does, and Esc."""
        return (say("question.enter"), self._does), (say("question.esc"), say("question.back"))

    def save(self) -> None:
        """Do it, or say why it cannot be done and stay."""
        try:
            self.go_on(path_typed(self.query_one(LineField).value))
        except Refusal as refusal:
            self.complain(refusal.sentence)

    def go_on(self, path: Path) -> None:
        """Do it with the path that was typed.

        Raises:
            Refusal: it cannot be done.
        """
        raise NotImplementedError

    def done(self, told: str) -> None:
        """Say that it is done, and close."""
        self.dismiss(None)
        self.holdfast.tell(told)


class WriteForm(PathForm):
    """Writes a file; one that is there is replaced when the person says so."""

    def __init__(self, holdfast: HoldfastApp, asked: Asked, write: Callable[[Path], str]) -> None:
        """Make the form.

        Args:
            holdfast: the app.
            asked: the question.
            write: writes to a path, in place of what is there, and returns what is told; raises `Refusal`.
        """
        super().__init__(holdfast, asked)
        self._write = write

    def go_on(self, path: Path) -> None:
        """Write it, after asking where there is a file already."""
        if not path.is_file():
            self.done(self._write(path))
            return
        asked, told = say("exercise_form.replace_asked"), say("exercise_form.replace_told")
        yes, no = say("exercise_form.replace"), say("exercise_form.keep")
        question = Confirm(asked, told, yes=yes, no=no, plain=self._plain)

        def answered(replace: bool | None) -> None:
            if replace:
                try:
                    self.done(self._write(path))
                except Refusal as refusal:
                    self.complain(refusal.sentence)

        self.app.push_screen(question, answered)
