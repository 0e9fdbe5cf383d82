"""A list that is as high as its lines: the page it stands on scrolls, and is told when a key goes beyond it."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from widgets.row_list import LineList


class PageList(LineList, inherit_bindings=False):
    """A list among other things on a page."""

    DEFAULT_CSS = """
    PageList { height: auto; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", show=False),
        Binding("down", "move(1)", show=False),
    ]

    class Beyond(Message):
        """A key wanted to go beyond the first or the last row: the page is to scroll, or what is next has its turn.

        Attributes:
            rows: by how many rows down, or up when negative.
        """

        def __init__(self, rows: int) -> None:
            self.rows = rows
            super().__init__()

    def lines_of_lamp(self) -> tuple[int, int]:
        """Return the first line of the row under the lamp, counted from the top of the list, and how many it has."""
        count = self._row_of.count(self.cursor)
        return (self._row_of.index(self.cursor) if count else 0), count

    def lay_out_whole(self, row_of: list[int | None]) -> None:
        """Take these lines in place of those before, and be as high as they are."""
        self.lay_out(row_of)
        self.styles.height = max(1, len(row_of))

    def action_move(self, rows: int) -> None:
        """Go some rows down, or up when negative; beyond the ends the page scrolls."""
        before = self.cursor
        super().action_move(rows)
        if self.cursor == before:
            self.post_message(self.Beyond(rows))

    def bring_into_view(self) -> None:
        """Leave it to the page: all lines of the list are there."""
