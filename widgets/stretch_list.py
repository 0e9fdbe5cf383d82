"""The list of stretches, newest first: one line each, or where it is narrow and tall, a block each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from textual.content import Content

from holdfast.charts.lane import lane_shape
from holdfast.charts.symbols import FINE, symbols
from holdfast.plateaus.course import Course, Stretch
from holdfast.plateaus.told import StretchTold, told
from widgets.chart_inks import INKS
from widgets.row_list import LineList

_BLOCK_BELOW = 50
"""In fewer cells than this a stretch is told in a block of three lines."""

_NAME, _WHEN, _WHAT, _SURE = 13, 23, 22, 9
_CLOSE_BELOW = 60
"""In fewer cells than this the dates have two cells less."""


def shape_of(course: Course, stretch: Stretch, *, plain: bool) -> tuple[str, str]:
    """Return the shape of a stretch, as the lane of the chart has it, and its style."""
    shape, ink = lane_shape(course, stretch, symbols(plain=plain))
    return shape, f"not bold ${INKS[ink]}"


class StretchList(LineList):
    """The stretches of a course, with the lamp on one of them."""

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id, plain=plain)
        self._course = Course("")
        self._stretches: Sequence[Stretch] = ()
        self._today = date.min
        self._in_blocks = False
        self._when = _WHEN

    def show(self, course: Course, stretches: Sequence[Stretch], today: date) -> None:
        """Show stretches of a course.

        Args:
            course: the course.
            stretches: those of its stretches that are shown, oldest first.
            today: the civil day it is.
        """
        chosen = self.stretch
        self._course, self._stretches, self._today = course, tuple(reversed(stretches)), today
        # A span over two years names both, which is longer than the usual ones.
        self._when = max([_WHEN, *(len(told(course, each, today).when) + 2 for each in stretches)])
        self._lay_out()
        place = self._stretches.index(chosen) if chosen is not None and chosen in self._stretches else 0
        if place == self.cursor:
            self.bring_into_view()
            self.post_message(self.Moved(self))
        self.cursor = place
        self.refresh()

    @property
    def row_count(self) -> int:
        """How many stretches there are."""
        return len(self._stretches)

    @property
    def stretch(self) -> Stretch | None:
        """The stretch under the lamp; None in an empty list."""
        return self._stretches[self.cursor] if self.cursor < len(self._stretches) else None

    def light(self, day: date) -> None:
        """Put the lamp on the stretch that a day lies in; where none holds it, the lamp stays."""
        for place, stretch in enumerate(self._stretches):
            if stretch.start <= day <= stretch.end:
                self.cursor = place

    def on_resize(self) -> None:
        """Lay out anew: the width says how a stretch is told."""
        self._lay_out()

    def line_drawn(self, number: int, room: int) -> Content:
        """Return one line of a stretch."""
        if self._in_blocks:
            place, line = divmod(number, 4)
            return self._block_line(self._stretches[place], line, room) if line < 3 else Content("")
        return self._line(self._stretches[number], room)

    def _lay_out(self) -> None:
        self._in_blocks = 0 < self.size.width < _BLOCK_BELOW
        if self._in_blocks:
            self.lay_out([row if line < 3 else None for row in range(self.row_count) for line in range(4)])
        else:
            self.lay_out(range(self.row_count))
        self.bring_into_view()

    def _told(self, stretch: Stretch) -> StretchTold:
        words = told(self._course, stretch, self._today)
        return words._replace(when=words.when.replace(FINE.dash, symbols(plain=self.plain).dash))

    def _line(self, stretch: Stretch, room: int) -> Content:
        words = self._told(stretch)
        line = Content.assemble(
            shape_of(self._course, stretch, plain=self.plain),
            " ",
            (words.name.ljust(_NAME), "$foreground"),
            (words.when.ljust(self._when - 2 * (room < _CLOSE_BELOW)), "$text-muted"),
            (words.what.ljust(_WHAT), "$text-muted"),
        )
        gap = room - 1 - line.cell_length
        return Content.assemble(line, (words.sure.rjust(gap), "$text-muted")) if gap >= _SURE else line

    def _block_line(self, stretch: Stretch, line: int, room: int) -> Content:
        words = self._told(stretch)
        if line:
            return Content.styled("  " + (words.when if line == 1 else words.what), "not bold $text-muted")
        head = Content.assemble(shape_of(self._course, stretch, plain=self.plain), " ", (words.name, "$foreground"))
        gap = max(1, room - 1 - head.cell_length)
        return Content.assemble(head, (words.sure.rjust(gap), "not bold $text-muted"))
