"""A list of rows one can go through, with the lamp on one of them: the look and the keys that all lists share.

A list with the focus has the lamp's bar, a lifted background and bold text on its row; without the focus a thin bar
keeps the place. Only the lines in view are ever drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from holdfast.charts.symbols import symbols

INDENT = 2
"""Cells before a row's text: the bar and a space."""


class RowList(ScrollView, can_focus=True):
    """What lists have in common; a list says how many rows it has, and what stands on each line in view.

    Attributes:
        LIFTS: the row under the lamp is lifted and bold; else the bar alone shows it.
    """

    DEFAULT_CSS = """
    RowList { scrollbar-size: 0 0; overflow-x: hidden; background: $background; }
    """
    ALLOW_SELECT = False
    LIFTS: ClassVar[bool] = True
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", show=False),
        Binding("down", "move(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("home", "first", show=False),
        Binding("end", "last", show=False),
    ]

    cursor: reactive[int] = reactive(0, init=False)
    """The row under the lamp, counted from 0."""

    plain: reactive[bool] = reactive(False)
    """Draw in plain symbols."""

    class Moved(Message):
        """The lamp went to another row, or the row under it is another one now.

        Attributes:
            rows: the list.
        """

        def __init__(self, rows: RowList) -> None:
            self.rows = rows
            super().__init__()

        @property
        def control(self) -> RowList:
            """The list, so that handlers can be told apart by it."""
            return self.rows

    class Entered(Moved):
        """Enter on the row under the lamp, or a click on it."""

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id)
        self.set_reactive(RowList.plain, plain)
        self._hovered: int | None = None

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def row_on(self, line: int) -> int | None:
        """Return the row that stands on a line of the view (0 is the one on top), or None where there is none."""
        raise NotImplementedError

    def drawn(self, line: int, room: int) -> Content:
        """Return what stands on a line of the view, at most ``room`` cells wide; of a row, what is right of its bar."""
        raise NotImplementedError

    def bring_into_view(self) -> None:
        """Scroll so that the row under the lamp is seen."""
        raise NotImplementedError

    @property
    def is_lit(self) -> bool:
        """Whether the row under the lamp is drawn as the one that keys go to."""
        return self.has_focus

    def validate_cursor(self, cursor: int) -> int:
        """Keep the lamp on a row."""
        return max(0, min(cursor, self.row_count - 1))

    def watch_cursor(self) -> None:
        """Follow the lamp."""
        self.bring_into_view()
        self.refresh()
        self.post_message(self.Moved(self))

    def on_resize(self) -> None:
        """Keep the lamp in view."""
        self.bring_into_view()

    def on_focus(self) -> None:
        """Light the lamp."""
        self.refresh()

    def on_blur(self) -> None:
        """Leave a thin bar in its place."""
        self.refresh()

    def action_move(self, rows: int) -> None:
        """Go some rows down, or up when negative."""
        self.cursor += rows

    def action_page(self, pages: int) -> None:
        """Go some pages down, or up when negative, with two rows still in view."""
        self.cursor += pages * max(1, self.size.height - 2)

    def action_first(self) -> None:
        """Go to the first row."""
        self.cursor = 0

    def action_last(self) -> None:
        """Go to the last row."""
        self.cursor = self.row_count - 1

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Lift the row under the mouse."""
        self._hover(self.row_on(event.y))

    def on_leave(self) -> None:
        """Let the row under the mouse go."""
        self._hover(None)

    def on_click(self, event: events.Click) -> None:
        """Put the lamp on a row; a click on the row that has it enters the row."""
        row = self.row_on(event.y)
        if row is None:
            return
        if row == self.cursor:
            self.post_message(self.Entered(self))
        else:
            self.cursor = row

    def fitted(self, content: Content, room: int, *, pad: bool = False) -> Content:
        """Return the content no wider than ``room`` cells; what is cut ends in an ellipsis, but in plain symbols."""
        return content.truncate(max(1, room), ellipsis=not self.plain, pad=pad)

    def _hover(self, row: int | None) -> None:
        if row != self._hovered:
            self._hovered = row
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Return one line of the view."""
        width = self.size.width
        row = self.row_on(y)
        lamp = row is not None and row == self.cursor
        if row is None:
            line = self.drawn(y, width).truncate(width, pad=True)
        else:
            line = Content.assemble(self.bar_of(row, lamp=lamp), " ", self.drawn(y, max(0, width - INDENT)))
            line = line.truncate(width, pad=True)
        lifted = self.LIFTS and lamp and self.is_lit
        if lifted:
            line = line.stylize_before("bold")
        if lifted or (row is not None and row == self._hovered):
            line = line.stylize_before("on $lift")
        return Visual.to_strips(self, line, width, 1, self.visual_style, pad=True)[0]

    def bar_of(self, row: int, *, lamp: bool) -> tuple[str, str]:
        """Return what stands at the left edge of a row, and its style."""
        del row
        return self._bar(lamp=lamp)

    def _bar(self, *, lamp: bool) -> tuple[str, str]:
        shapes = symbols(plain=self.plain)
        if not lamp:
            return " ", ""
        return (shapes.focus, "$accent") if self.is_lit else (shapes.row, "$rule-strong")


class LineList(RowList):
    """A list whose lines are known, some of them rows and some of them headings or empty.

    A list of this kind says which row each of its lines belongs to, and what stands on it.
    """

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id, plain=plain)
        self._row_of: list[int | None] = []

    @property
    def allow_vertical_scroll(self) -> bool:
        """Whether it may scroll: always, also before Textual has seen that its lines have become more."""
        return True

    def lay_out(self, row_of: Sequence[int | None]) -> None:
        """Take these lines in place of those before: for each the row it belongs to, or None."""
        self._row_of = list(row_of)
        self.virtual_size = Size(0, len(self._row_of))

    def line_drawn(self, number: int, room: int) -> Content:
        """Return what stands on the line of that number, from the top of the list, at most ``room`` cells wide."""
        raise NotImplementedError

    def row_on(self, line: int) -> int | None:
        """Return the row that a line of the view belongs to."""
        number = line + self.scroll_offset.y
        return self._row_of[number] if number < len(self._row_of) else None

    def drawn(self, line: int, room: int) -> Content:
        """Return what stands on a line of the view."""
        number = line + self.scroll_offset.y
        return self.line_drawn(number, room) if number < len(self._row_of) else Content("")

    def bring_into_view(self) -> None:
        """Scroll to the row under the lamp: above the first to the very top, below the last to the very end."""
        if self.cursor not in self._row_of or not self.size.height:
            return
        first = 0 if self.cursor == 0 else self._row_of.index(self.cursor)
        last = len(self._row_of) - 1
        if self.cursor != self.row_count - 1:
            last -= self._row_of[::-1].index(self.cursor)
        top, height = self.scroll_offset.y, self.size.height
        if first < top:
            self.scroll_to(y=first, animate=False, immediate=True)
        elif last >= top + height:
            self.scroll_to(y=last - height + 1, animate=False, immediate=True)
