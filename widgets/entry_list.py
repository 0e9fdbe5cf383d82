"""Check-ins, newest first, under the names of their months, fetched page by page.

Of 20 years only what is in view is read. Month names take lines of their own, so a scroll position counts check-ins,
not lines: the view is laid out from the check-in on top.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date
from typing import Final, TypeAlias

from textual.content import Content
from textual.geometry import Size

from holdfast.check_ins import CheckIn
from holdfast.numbers import shown
from holdfast.scales import PRIMARY
from holdfast.wording import dates, say
from widgets.row_list import RowList

Fetch: TypeAlias = Callable[[int, int], Sequence[CheckIn]]
"""Returns check-ins, newest first: at most the first number of them, after leaving out the second number."""

PAGE: Final = 100
"""Check-ins fetched at a time."""

_PAGES_KEPT = 8
_DAY, _TIME, _VALUE = 6, 5, 4
_TITLE_LIMIT = 160


def title_of(check_in: CheckIn) -> tuple[str, bool]:
    """Return what a check-in is listed by, and whether that is the person's own words.

    The note's first line, or else feelings, or else the plain word.
    """
    if check_in.note:
        return check_in.note[:_TITLE_LIMIT].split("\n", 1)[0].replace("\t", " "), True
    return ", ".join(check_in.feelings) or say("journal.check_in"), False


class EntryList(RowList):
    """The list of the Journal."""

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id, plain=plain)
        self._count = 0
        self._fetch: Fetch = lambda _limit, _offset: ()
        self._today = date.min
        self._pages: OrderedDict[int, Sequence[CheckIn]] = OrderedDict()
        self._layout: list[tuple[str, int]] = []
        self._laid_for: tuple[int, int] | None = None

    def show(self, count: int, fetch: Fetch, today: date, cursor: int = 0) -> None:
        """Show other check-ins.

        Args:
            count: how many there are.
            fetch: how they are read.
            today: the civil day, from which the year of a month may be left out.
            cursor: the one under the lamp.
        """
        self._count, self._fetch, self._today = count, fetch, today
        self._pages.clear()
        self._measure()
        before = self.cursor
        self.cursor = cursor
        if self.cursor == before:
            self.bring_into_view()
            self.post_message(self.Moved(self))
        self.refresh()

    @property
    def row_count(self) -> int:
        """How many check-ins there are."""
        return self._count

    @property
    def check_in(self) -> CheckIn | None:
        """The check-in under the lamp; None in an empty list."""
        return self._at(self.cursor)

    def row_on(self, line: int) -> int | None:
        """Return the check-in on a line of the view."""
        layout = self._laid_out()
        kind, row = layout[line] if line < len(layout) else ("", 0)
        return row if kind == "row" else None

    def bring_into_view(self) -> None:
        """Scroll so that the check-in under the lamp is seen."""
        if not self.size.height:
            return
        if self.cursor < self.scroll_offset.y:
            self._scroll_to_row(self.cursor)
        elif self.cursor not in (row for kind, row in self._laid_out() if kind == "row"):
            self._scroll_to_row(self._top_showing(self.cursor))

    def on_resize(self) -> None:
        """Lay out anew, the lamp still in view."""
        self._measure()

    def drawn(self, line: int, room: int) -> Content:
        """Return a month, a check-in, or nothing."""
        layout = self._laid_out()
        if line >= len(layout):
            return Content("")
        kind, row = layout[line]
        check_in = self._at(row)
        if not kind or check_in is None:
            return Content("")
        if kind == "row":
            return self._row(check_in, room, with_day=self._begins_day(row))
        month = Content.styled(dates.month_of(check_in.moment.day, self._today), "$text-muted")
        if line:
            return month
        value = Content.styled(say("journal.value"), "$quiet")
        gap = room - month.cell_length - value.cell_length - 1
        return Content.assemble(month, " " * max(1, gap), value)

    def _row(self, check_in: CheckIn, room: int, *, with_day: bool) -> Content:
        day = check_in.moment.day
        weekday = say("dates.weekday", weekday=dates.WEEKDAYS[day.weekday()], date=day.day) if with_day else ""
        title, own = title_of(check_in)
        width = room - _DAY - 1 - _TIME - 2 - _VALUE - 1
        told = Content.styled(title, "$own italic" if own else "$foreground" if check_in.feelings else "$text-muted")
        value = check_in.ratings.get(PRIMARY)
        return Content.assemble(
            (weekday.ljust(_DAY + 1), "$text-muted"),
            (dates.time_of(check_in.moment).ljust(_TIME + 2), "$quiet"),
            self.fitted(told, width, pad=True),
            ("" if value is None else shown(value).rjust(_VALUE), "$text-muted"),
        )

    def _begins_day(self, row: int) -> bool:
        """Whether a check-in is the first of its day in view."""
        return row == self.scroll_offset.y or self._day(row) != self._day(row - 1)

    def _laid_out(self) -> list[tuple[str, int]]:
        """What stands on each line of the view: ``month`` or ``row`` with a check-in's number, or an empty line."""
        top, height = self.scroll_offset.y, self.size.height
        if self._laid_for != (top, height):
            layout: list[tuple[str, int]] = []
            row = top
            while len(layout) < height and row < self._count:
                if row == top or self._month(row) != self._month(row - 1):
                    layout += [("", row), ("month", row)] if layout else [("month", row)]
                layout.append(("row", row))
                row += 1
            self._layout, self._laid_for = layout[:height], (top, height)
        return self._layout

    def _top_showing(self, last: int) -> int:
        """Return which check-in is on top when ``last`` stands on the last line."""
        top, lines = last, 2
        while top > 0:
            lines += 1 if self._month(top - 1) == self._month(top) else 3
            if lines > self.size.height:
                break
            top -= 1
        return top

    def _measure(self) -> None:
        """Make the end of the scroll range the place from which the last check-in is seen."""
        self._laid_for = None
        height = self.size.height
        end = self._top_showing(self._count - 1) if height and self._count else 0
        self.virtual_size = Size(0, end + height)

    def _scroll_to_row(self, row: int) -> None:
        self.scroll_to(y=row, animate=False, immediate=True)

    def _at(self, row: int) -> CheckIn | None:
        """Return a check-in, its page read if need be; None beyond the end, or where it could not be read."""
        if not 0 <= row < self._count:
            return None
        number, place = divmod(row, PAGE)
        if number not in self._pages:
            self._pages[number] = self._fetch(PAGE, number * PAGE)
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        page = self._pages[number]
        return page[place] if place < len(page) else None

    def _day(self, row: int) -> date | None:
        check_in = self._at(row)
        return None if check_in is None else check_in.moment.day

    def _month(self, row: int) -> tuple[int, int] | None:
        day = self._day(row)
        return None if day is None else (day.year, day.month)
