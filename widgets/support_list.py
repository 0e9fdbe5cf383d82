"""Whom to call, as plain text with the numbers in one column. Nothing on it is ever cut, however narrow the screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from textual.content import Content

from holdfast.support import SupportLine
from widgets.choice_list import Choice
from widgets.row_list import INDENT, LineList

NUMBER_AT = 42
"""The column of the numbers, where there is room for it."""

GAP = 2

Shown: TypeAlias = SupportLine | Choice
"""A line of Support; or something to choose below it, as a country is."""


class SupportList(LineList):
    """The lines of Support. The bar goes through those that can be called or chosen; nothing is lifted."""

    LIFTS = False

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id, plain=plain)
        self._shown: list[Shown] = []
        self._rows: list[Shown] = []
        self._drawn: list[Content] = []

    def show(self, shown: Sequence[Shown]) -> None:
        """Show these lines, the bar where it was."""
        self._shown = list(shown)
        self._rows = [line for line in self._shown if isinstance(line, Choice) or line.kind == "call"]
        self._lay_out()
        self.cursor = self.validate_cursor(self.cursor)
        self.post_message(self.Moved(self))
        self.refresh()

    @property
    def row(self) -> Shown | None:
        """What the bar is at; None where there is nothing to call."""
        return self._rows[self.cursor] if self._rows else None

    @property
    def row_count(self) -> int:
        """How many lines can be called or chosen."""
        return len(self._rows)

    def on_resize(self) -> None:
        """Wrap anew."""
        self._lay_out()

    def line_drawn(self, number: int, room: int) -> Content:
        """Return a line, which was wrapped to fit."""
        del room
        return self._drawn[number]

    def _lay_out(self) -> None:
        """Wrap every line to the width there is."""
        width = max(20, self.size.width - INDENT)
        drawn: list[tuple[int | None, Content]] = []
        row = -1
        before: Shown | None = None
        for line in self._shown:
            if isinstance(line, Choice) or line.kind == "call":
                row += 1
                lines = [Content(line.label)] if isinstance(line, Choice) else _call(line, before, width)
                drawn += [(row, content) for content in lines]
            else:
                if before is not None:
                    drawn.append((None, Content("")))
                drawn += [(None, content) for content in _text(line, width, is_first=before is None)]
            before = line
        self._drawn = [content for _, content in drawn]
        self.lay_out([number for number, _ in drawn])


def _text(line: SupportLine, width: int, *, is_first: bool) -> list[Content]:
    """A heading in bold with its note behind it, or a sentence; the first of all stands out."""
    if line.kind == "sentence":
        return Content.styled(line.text, "bold $foreground" if is_first else "$text-muted").wrap(width)
    head = Content.styled(line.text, "bold $foreground").wrap(width)
    note = Content.styled(line.note, "$quiet")
    if line.note and head[-1].cell_length + 3 + note.cell_length <= width:
        return [*head[:-1], Content.assemble(head[-1], "   ", note)]
    return [*head, note] if line.note else head


def _call(line: SupportLine, before: Shown | None, width: int) -> list[Content]:
    """Who it is at the left, the number in its column; who has several numbers is named once."""
    column = min(NUMBER_AT, width // 2)
    is_same = isinstance(before, SupportLine) and before.kind == "call" and before.text == line.text
    who = [] if is_same else Content.styled(line.text, "$foreground").wrap(column - GAP)
    number = Content.styled(line.number, "bold $foreground").wrap(width - column)
    empty = Content("")
    height = max(len(who), len(number))
    who += [empty] * (height - len(who))
    number += [empty] * (height - len(number))
    return [
        Content.assemble(left, " " * max(0, column - left.cell_length), right)
        for left, right in zip(who, number, strict=True)
    ]
