"""Entries, newest first, under the names of their months, fetched page by page.

Of 20 years only what is in view is read. Month names take lines of their own, so a scroll position counts entries,
not lines: the view is laid out from the entry on top.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date
from typing import Final, TypeAlias

from textual.content import Content
from textual.geometry import Size

from holdfast.check_ins import CheckIn
from holdfast.entries import Entry, day_of, moment_of_entry
from holdfast.therapy.sessions import Session
from holdfast.wording import dates, say
from widgets.entry_words import numbers_of, title_drawn
from widgets.row_list import RowList

Fetch: TypeAlias = Callable[[int, int], Sequence[Entry]]
"""Returns entries, newest first: at most the first number of them, after leaving out the second number."""

PAGE: Final = 100
"""Entries fetched at a time."""

_PAGES_KEPT = 8
_DAY, _TIME, _VALUE = 6, 5, 4


class EntryList(RowList):
    """The list of the Journal."""

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id, plain=plain)
        self._count = 0
        self._fetch: Fetch = lambda _limit, _offset: ()
        self._today = date.min
        self._pages: OrderedDict[int, Sequence[Entry]] = OrderedDict()
        self._layout: list[tuple[str, int]] = []
        self._laid_for: tuple[int, int] | None = None

    def show(self, count: int, fetch: Fetch, today: date, cursor: int = 0) -> None:
        """Show other entries.

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
        """How many entries there are."""
        return self._count

    @property
    def entry(self) -> Entry | None:
        """The entry under the lamp; None in an empty list."""
        return self._at(self.cursor)

    def row_on(self, line: int) -> int | None:
        """Return the entry on a line of the view."""
        layout = self._laid_out()
        kind, row = layout[line] if line < len(layout) else ("", 0)
        return row if kind == "row" else None

    def bring_into_view(self) -> None:
        """Scroll so that the entry under the lamp is seen."""
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
        """Return a month, an entry, or nothing."""
        layout = self._laid_out()
        if line >= len(layout):
            return Content("")
        kind, row = layout[line]
        entry = self._at(row)
        if not kind or entry is None:
            return Content("")
        if kind == "row":
            return self._row(entry, room, with_day=self._begins_day(row))
        month = Content.styled(dates.month_of(day_of(entry), self._today), "$text-muted")
        if line or not self._shows_values:
            return month
        value = Content.styled(say("journal.value"), "$quiet")
        gap = room - month.cell_length - value.cell_length - 1
        return Content.assemble(month, " " * max(1, gap), value)

    def _row(self, entry: Entry, room: int, *, with_day: bool) -> Content:
        day = day_of(entry)
        weekday = say("dates.weekday", weekday=dates.WEEKDAYS[day.weekday()], date=day.day) if with_day else ""
        numbers = numbers_of(entry, plain=self.plain)
        if numbers:
            numbers = Content.assemble(" " * max(1, _VALUE - numbers.cell_length), numbers)
        width = room - _DAY - 1 - _TIME - 2 - numbers.cell_length - 1
        return Content.assemble(
            (weekday.ljust(_DAY + 1), "$text-muted"),
            (dates.time_of(moment_of_entry(entry)).ljust(_TIME + 2), "$quiet"),
            self.fitted(title_drawn(entry), width, pad=True),
            numbers,
        )

    @property
    def _shows_values(self) -> bool:
        """Whether a check-in or a session is in view: nothing else has a mood."""
        return any(isinstance(self._at(row), CheckIn | Session) for kind, row in self._laid_out() if kind == "row")

    def _begins_day(self, row: int) -> bool:
        """Whether an entry is the first of its day in view."""
        return row == self.scroll_offset.y or self._day(row) != self._day(row - 1)

    def _laid_out(self) -> list[tuple[str, int]]:
        """What stands on each line of the view: ``month`` or ``row`` with an entry's number, or an empty line."""
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
        """Make the end of the scroll range the place from which the last entry is seen."""
        self._laid_for = None
        height = self.size.height
        end = self._top_showing(self._count - 1) if height and self._count else 0
        self.virtual_size = Size(0, end + height)

    def _scroll_to_row(self, row: int) -> None:
        self.scroll_to(y=row, animate=False, immediate=True)

    def _at(self, row: int) -> Entry | None:
        """Return an entry, its page read if need be; None beyond the end, or where it could not be read."""
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
        entry = self._at(row)
        return None if entry is None else day_of(entry)

    def _month(self, row: int) -> tuple[int, int] | None:
        day = self._day(row)
        return None if day is None else (day.year, day.month)
