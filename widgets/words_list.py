"""A list of a person's own words in groups, each with what is told of it at its right, and an answer below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from textual.binding import Binding, BindingType
from textual.content import Content

from holdfast.charts.symbols import symbols
from widgets.page_list import PageList
from widgets.row_list import INDENT

_GAP = 2
"""Cells between words and what is told of them."""

_LEAST = 16
"""Cells the words have at least; where there are no more, what is told of them goes."""


class WordsRow(NamedTuple):
    """One row.

    Attributes:
        id: the id of what it is.
        words: the words.
        told: what is told of it, at the right; empty for nothing.
        below: more of the person's words, below the first; empty for none.
        dated: what stands before those, such as their day; empty for nothing.
        is_own: the words are the person's; else they are ours, as with a question that comes with Holdfast.
        is_over: it is over and done with, and stands back.
    """

    id: str
    words: str
    told: str = ""
    below: str = ""
    dated: str = ""
    is_own: bool = True
    is_over: bool = False


class WordsGroup(NamedTuple):
    """Rows under one head.

    Attributes:
        head: the head; empty for none.
        rows: the rows, in their order.
    """

    head: str
    rows: Sequence[WordsRow]


class WordsList(PageList):
    """Rows, as many lines high as they take; long words go on in a second line, or in as many as they may.

    Attributes:
        roomy: an empty line stands below each head, and two above it; laid out so when rows are shown next.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "enter", show=False),
        Binding("home", "first", show=False),
        Binding("end", "last", show=False),
    ]

    def __init__(self, *, id: str | None = None, plain: bool = False, most_lines: int = 2) -> None:
        """Make the list, with nothing in it.

        Args:
            id: the widget's id.
            plain: draw it in plain symbols.
            most_lines: how many lines the words of a row take at most; what is longer is cut there.
        """
        super().__init__(id=id, plain=plain)
        self.roomy = False
        self._most_lines = most_lines
        self._groups: Sequence[WordsGroup] = ()
        self._rows: Sequence[WordsRow] = ()
        self._lines: list[Content] = []

    def show_rows(self, groups: Sequence[WordsGroup], chosen: str | None = None) -> None:
        """Show rows, the lamp on the one of the id ``chosen``, or on the one it was on, or where it was.

        Args:
            groups: the rows; a group without any does not show.
            chosen: the id of the one to put the lamp on; None for none.
        """
        wanted = chosen or self.row_id
        self._groups = [group for group in groups if group.rows]
        self._rows = [row for group in self._groups for row in group.rows]
        self._lay_out()
        ids = [row.id for row in self._rows]
        self.cursor = ids.index(wanted) if wanted in ids else self.cursor
        self.refresh(layout=True)

    def light(self, row_id: str) -> None:
        """Put the lamp on the row of that id."""
        self.cursor = next((place for place, row in enumerate(self._rows) if row.id == row_id), self.cursor)

    @property
    def row_id(self) -> str | None:
        """The id of the row under the lamp; None in an empty list."""
        return self._rows[self.cursor].id if 0 <= self.cursor < len(self._rows) else None

    @property
    def group_ids(self) -> list[str]:
        """The ids of the rows of the group that has the lamp, in their order."""
        groups = ([row.id for row in group.rows] for group in self._groups)
        return next((ids for ids in groups if self.row_id in ids), [])

    @property
    def row_count(self) -> int:
        """How many there are."""
        return len(self._rows)

    def action_enter(self) -> None:
        """Enter the row under the lamp."""
        if self._rows:
            self.post_message(self.Entered(self))

    def on_resize(self) -> None:
        """Lay out anew: the width says where the words break."""
        self._lay_out()
        self.refresh()

    def line_drawn(self, number: int, room: int) -> Content:
        """Return one line of the list."""
        return self.fitted(self._lines[number], room)

    def bar_of(self, row: int, *, lamp: bool) -> tuple[str, str]:
        """Return what stands at the left edge of a row: of the person's words their bar, unless the lamp is there."""
        if lamp or not self._rows[row].is_own:
            return super().bar_of(row, lamp=lamp)
        return symbols(plain=self.plain).row, "$rule-strong"

    def _lay_out(self) -> None:
        self._lines = []
        row_of: list[int | None] = []
        room = self.size.width - INDENT
        place = 0
        for group in self._groups if room > 0 else ():
            if group.head:
                above = (1 + self.roomy) * bool(self._lines)
                head = Content.styled(group.head, "bold $foreground")
                heads = [*[Content("")] * above, head, *[Content("")] * self.roomy]
                self._lines += heads
                row_of += [None] * len(heads)
            for row in group.rows:
                lines = self._lines_of(row, room)
                self._lines += lines
                row_of += [place] * len(lines)
                place += 1
        self.lay_out_whole(row_of)

    def _lines_of(self, row: WordsRow, room: int) -> list[Content]:
        told = Content.styled(row.told, "not bold $quiet")
        width = room - (told.cell_length + _GAP if told else 0)
        if width < _LEAST:
            told, width = Content(""), room
        own = "italic $text-muted" if row.is_over else "italic $own"
        words = self._cut(Content.styled(row.words, own if row.is_own else "$foreground"), width)
        if told:
            gap = " " * max(0, room - told.cell_length - words[0].cell_length)
            words[0] = Content.assemble(words[0], gap, told)
        return words + self._below(row, room)

    def _below(self, row: WordsRow, room: int) -> list[Content]:
        if not (row.below or row.dated):
            return []
        dated = Content.styled(f"{row.dated}  " if row.dated and row.below else row.dated, "not bold $quiet")
        first, *rest = self._cut(Content.styled(row.below, "not bold italic $own"), max(8, room - dated.cell_length))
        return [Content.assemble(dated, first), *(Content.assemble(" " * dated.cell_length, line) for line in rest)]

    def _cut(self, content: Content, width: int) -> list[Content]:
        """Break words in lines, and the last there may be in its middle."""
        lines = content.wrap(max(1, width))
        if len(lines) <= self._most_lines:
            return lines
        rest = Content(" ").join(lines[self._most_lines - 1 :])
        return [*lines[: self._most_lines - 1], self.fitted(rest, width)]
