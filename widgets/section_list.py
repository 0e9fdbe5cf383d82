"""Sections of a page, each a head with rows below it: one list to go through, whatever the rows are about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar, NamedTuple

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content

from holdfast.charts.symbols import symbols
from widgets.drawn_lines import Draw
from widgets.page_list import PageList
from widgets.row_list import INDENT


class SectionRow(NamedTuple):
    """Something that can be gone to.

    Attributes:
        id: what it is.
        draw: draws it for the cells right of its bar.
        is_line: it is one line, whatever the width; it is then drawn when it is seen, and not before.
        is_own: it is the person's own words, with their bar at the left edge.
    """

    id: str
    draw: Draw
    is_line: bool = False
    is_own: bool = False


class Section(NamedTuple):
    """Rows under a head.

    Attributes:
        head: draws the head, for the whole width; nothing for none.
        rows: the rows.
        foot: draws what stands below them, for the whole width.
        apart: empty lines between two rows.
    """

    head: Draw
    rows: Sequence[SectionRow]
    foot: Draw = lambda _: ()
    apart: int = 0


class SectionList(PageList):
    """Sections, as many lines high as they take; the page they stand on scrolls."""

    DEFAULT_CSS = """
    SectionList { height: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "enter", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("home", "first", show=False),
        Binding("end", "last", show=False),
    ]
    PAGE: ClassVar[int] = 10

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id, plain=plain)
        self._sections: Sequence[Section] = ()
        self._rows: Sequence[SectionRow] = ()
        self._lines: list[Callable[[int], Content]] = []
        self._under, self._between = 0, 1

    def show(self, sections: Sequence[Section], *, under: int = 0, between: int = 1) -> None:
        """Show sections, the lamp on the row it was on, or where it was.

        Args:
            sections: the sections, from the top.
            under: empty lines under a head.
            between: empty lines between two sections.
        """
        chosen = self.row_id
        self._sections, self._under, self._between = sections, under, between
        self._rows = [row for section in sections for row in section.rows]
        self._lay_out()
        ids = [row.id for row in self._rows]
        self.cursor = ids.index(chosen) if chosen in ids else self.cursor
        self.refresh(layout=True)

    def light(self, row_id: str) -> bool:
        """Put the lamp on the row of that id; return whether there is one."""
        place = next((place for place, row in enumerate(self._rows) if row.id == row_id), None)
        self.cursor = self.cursor if place is None else place
        return place is not None

    @property
    def row_id(self) -> str | None:
        """The id of the row under the lamp; None in an empty list."""
        return self._rows[self.cursor].id if 0 <= self.cursor < len(self._rows) else None

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def action_enter(self) -> None:
        """Enter the row under the lamp."""
        if self._rows:
            self.post_message(self.Entered(self))

    def action_page(self, pages: int) -> None:
        """Go some rows down, or up when negative; beyond the ends the page is told."""
        self.action_move(pages * self.PAGE)

    def on_resize(self, event: events.Resize) -> None:  # type: ignore[override]
        """Lay out anew: the width says where the words break."""
        del event
        self._lay_out()

    def line_drawn(self, number: int, room: int) -> Content:
        """Return one line of the list."""
        return self.fitted(self._lines[number](room), room)

    def bar_of(self, row: int, *, lamp: bool) -> tuple[str, str]:
        """Return the lamp where the focus is, for there are several lists on the page, and one lamp; or own words'."""
        if lamp and self.is_lit:
            return super().bar_of(row, lamp=lamp)
        return (symbols(plain=self.plain).row, "$rule-strong") if self._rows[row].is_own else (" ", "")

    def _lay_out(self) -> None:
        self._lines = []
        row_of: list[int | None] = []
        width = self.size.width
        row = 0
        for number, section in enumerate(self._sections if width > 0 else ()):
            above = [Content("")] * self._between * bool(number)
            head, foot = list(section.head(width)), section.foot(width)
            self._put(
                row_of, None, [*above, *head, *[Content("")] * self._under * bool(head and (section.rows or foot))]
            )
            for place, each in enumerate(section.rows):
                self._put(row_of, None, [Content("")] * section.apart * bool(place))
                if each.is_line:
                    self._lines.append(lambda room, draw=each.draw: draw(room)[0])  # type: ignore[misc]
                    row_of.append(row)
                else:
                    self._put(row_of, row, each.draw(width - INDENT))
                row += 1
            self._put(row_of, None, foot)
        self.lay_out_whole(row_of)

    def _put(self, row_of: list[int | None], row: int | None, lines: Sequence[Content]) -> None:
        self._lines += [lambda _room, line=line: line for line in lines]  # type: ignore[misc]
        row_of += [row] * len(lines)
