"""The list of Skills: exercises on their shelves, one a line, with how long each takes at its right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from holdfast.exercise_words import time_shortly
from holdfast.exercises import CATEGORIES, Exercise
from holdfast.shelves import Shelf
from holdfast.wording import say
from widgets.row_list import LineList

GAP = 2
"""Cells between a name and what stands at its right."""

_TIME = 7


class ExerciseList(LineList):
    """Exercises under the headings of their shelves; a person's own are in italics, and say that they are own."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "enter", show=False)]

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id, plain=plain)
        self._lines: list[Exercise | str | None] = []
        self._exercises: list[Exercise] = []

    def show(self, shelves: Sequence[Shelf], chosen: str | None = None) -> None:
        """Show other shelves, the lamp on the exercise with that id, or else where it was."""
        lines: list[Exercise | str | None] = []
        for shelf in shelves:
            lines += [*([None] if lines else []), head_of(shelf), *shelf.exercises]
        self._lines = lines
        self._exercises = [line for line in lines if isinstance(line, Exercise)]
        rows = iter(range(len(self._exercises)))
        self.lay_out([next(rows) if isinstance(line, Exercise) else None for line in lines])
        ids = [each.id for each in self._exercises]
        before = self.cursor
        self.cursor = ids.index(chosen) if chosen in ids else before
        if self.cursor == before:
            self.bring_into_view()
            self.post_message(self.Moved(self))
        self.refresh()

    @property
    def exercise(self) -> Exercise | None:
        """The exercise under the lamp; None in an empty list."""
        return self._exercises[self.cursor] if self.cursor < len(self._exercises) else None

    @property
    def row_count(self) -> int:
        """How many exercises there are."""
        return len(self._exercises)

    def action_enter(self) -> None:
        """Enter the exercise under the lamp."""
        if self._exercises:
            self.post_message(self.Entered(self))

    def line_drawn(self, number: int, room: int) -> Content:
        """Return a heading, an exercise, or nothing."""
        line = self._lines[number]
        if line is None:
            return Content("")
        if isinstance(line, str):
            return Content.styled(line, "$text-muted")
        name = Content.styled(line.name, "$own italic" if line.own else "$foreground")
        time = time_shortly(line.seconds).rjust(_TIME)
        tail = Content.assemble((say("skills.own") if line.own else "", "$quiet"), (time, "$text-muted"))
        width = room - GAP - tail.cell_length - 1
        return Content.assemble(self.fitted(name, width, pad=True), " " * GAP, tail)


def head_of(shelf: Shelf) -> str:
    """Return what stands above a shelf."""
    if shelf.name not in CATEGORIES:
        return say(f"skills.{shelf.name}")
    name = say(f"exercise.category_{shelf.name}")
    return name[0].upper() + name[1:]
