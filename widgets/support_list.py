"""Whom to call, as plain text with the numbers in one column. Nothing on it is ever cut, however narrow the screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from textual.content import Content

from holdfast.support import SupportLine
from widgets.choice_list import Choice
from widgets.row_list import INDENT, LineList

NUMBER_AT = 42
"""The column of the numbers, where there is room for it."""

GAP = 2

_HAS_A_KEY = ("plan", "bring", "exercise", "unsafe")
_OPENS_A_BLOCK = ("plan", "unsafe")

ROOMY, USUAL, CLOSE = 2, 1, 0
"""How much room is around the lines: the empty lines above what opens a block."""

Shown: TypeAlias = SupportLine | Choice
"""A line of Support; or something to choose below it, as a country is."""


class SupportList(LineList):
    """The lines of Support. The bar goes through those that can be called, opened or chosen; nothing is lifted."""

    LIFTS = False

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id, plain=plain)
        self._shown: list[Shown] = []
        self._rows: list[Shown] = []
        self._drawn: list[Content] = []
        self._keys: Mapping[str, str] = {}

    def show(self, shown: Sequence[Shown], keys: Mapping[str, str] | None = None) -> None:
        """Show these lines, the bar where it was.

        Args:
            shown: the lines, and choices below them.
            keys: the id of a line, or its kind, to the key that opens it.
        """
        self._shown = list(shown)
        self._rows = [line for line in self._shown if _is_row(line)]
        self._keys = keys or {}
        self._lay_out()
        self.cursor = self.validate_cursor(self.cursor)
        self.post_message(self.Moved(self))
        self.refresh()

    @property
    def row(self) -> Shown | None:
        """What the bar is at; None where there is nothing to call."""
        return self._rows[self.cursor] if self._rows else None

    @property
    def rows(self) -> list[Shown]:
        """The lines the bar goes through, in order."""
        return list(self._rows)

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

    def go_to(self, kind: str) -> None:
        """Put the bar on the first line of a kind that can be called or opened."""
        kinds = [line.kind for line in self._rows if isinstance(line, SupportLine)]
        if kind in kinds:
            self.cursor = kinds.index(kind)

    def _lay_out(self) -> None:
        """Wrap every line to the width there is, with as much room around them as lets all of them be seen at once."""
        drawn = self._lines(USUAL)
        for space in (CLOSE, USUAL, ROOMY):
            if len(fitting := self._lines(space)) <= self.size.height:
                drawn = fitting
        self._drawn = [content for _, content in drawn]
        self.lay_out([number for number, _ in drawn])

    def _lines(self, space: int) -> list[tuple[int | None, Content]]:
        """Return what is drawn on each line, with the row it belongs to."""
        width = max(20, self.size.width - INDENT)
        drawn: list[tuple[int | None, Content]] = []
        row = -1
        before: Shown | None = None
        for line in self._shown:
            is_first = before is self._shown[0]
            drawn += [(None, Content(""))] * _gap(line, before, is_first=is_first, space=space)
            if _is_row(line):
                row += 1
                drawn += [(row, content) for content in self._row(line, before, width)]
            elif isinstance(line, SupportLine):
                drawn += [(None, content) for content in _text(line, width, is_first=before is None)]
            before = line
        return drawn

    def _row(self, line: Shown, before: Shown | None, width: int) -> list[Content]:
        """Return a choice, somebody to call, or a key with what it opens."""
        if isinstance(line, Choice):
            return [Content(line.label)]
        if line.kind == "call":
            return _call(line, before, width)
        key = (self._keys.get(line.id) or self._keys.get(line.kind, ""), "bold $foreground")
        opened = Content.assemble(key, " ", (line.text, "$text-muted"))
        return [Content.assemble(opened, "   " if line.note else "", (line.note, "$quiet"))]


def _is_row(line: Shown) -> bool:
    return isinstance(line, Choice) or line.kind == "call" or line.kind in _HAS_A_KEY


def _gap(line: Shown, before: Shown | None, *, is_first: bool, space: int) -> int:
    """Return how many empty lines stand above a line. The emergency number stands by its sentence, always."""
    after = before.kind if isinstance(before, SupportLine) else ""
    roomy = space == ROOMY
    if before is None or isinstance(line, Choice):
        return int(after == "heading" and roomy)
    if line.kind in _OPENS_A_BLOCK:
        return space
    if line.kind == "heading" or (line.kind == "sentence" and after not in ("call", "plan")):
        return max(1, space)
    if not roomy or is_first or (line.kind == "exercise" and after == "exercise"):
        return 0
    return 0 if line.kind == "call" and isinstance(before, SupportLine) and before.text == line.text else 1


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
