"""Moments a person may pick for a sheet: their days and the first of their words, those picked marked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from textual.content import Content

from holdfast.charts.symbols import symbols
from holdfast.review.parts import Noted
from holdfast.text import clean_line
from holdfast.wording import dates
from widgets.page_list import PageList
from widgets.row_list import LineList

_WORDS = 300
"""How many characters of a note are looked at for its line."""


class MomentList(PageList):
    """Moments, one a line, the newest first; few lines of it are shown at a time, for the page goes on below."""

    DEFAULT_CSS = """
    MomentList { height: auto; max-height: 8; }
    """

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id, plain=plain)
        self._moments: Sequence[Noted] = ()
        self._picked: Collection[str] = ()
        self._days: list[str] = []

    def show(self, moments: Sequence[Noted], picked: Collection[str], today: date) -> None:
        """Show moments, those with an id in ``picked`` marked; the lamp stays on its moment, or where it was."""
        ids = [moment.id for moment in moments]
        wanted, before = self.moment.id if self.moment else None, self.cursor
        self._moments, self._picked = tuple(moments), frozenset(picked)
        days = [dates.day_of(moment.day, today) for moment in moments]
        wide = max(map(len, days), default=0)
        self._days = [day.ljust(wide) for day in days]
        self.lay_out_whole(list(range(len(moments))))
        self.cursor = ids.index(wanted) if wanted in ids else before
        self.refresh(layout=True)

    @property
    def moment(self) -> Noted | None:
        """The moment under the lamp; None in an empty list."""
        return self._moments[self.cursor] if 0 <= self.cursor < len(self._moments) else None

    @property
    def row_count(self) -> int:
        """How many moments there are."""
        return len(self._moments)

    @property
    def is_in_view(self) -> bool:
        """Whether the whole of the list stands within the page it is on."""
        return self.region.height == self.size.height and self.screen.can_view_entire(self)

    def action_move(self, rows: int) -> None:
        """Go some rows down, or up when negative; where there is none, or none in view, the page scrolls."""
        if self.is_in_view and 0 <= self.cursor + rows < self.row_count:
            self.cursor += rows
        else:
            self.post_message(self.Beyond(rows))

    def bring_into_view(self) -> None:
        """Scroll to the moment under the lamp, within the few lines there are."""
        LineList.bring_into_view(self)

    def line_drawn(self, number: int, room: int) -> Content:
        """Return a moment on one line."""
        moment, shapes = self._moments[number], symbols(plain=self.plain)
        is_picked = moment.id in self._picked
        mark = (shapes.lamp, "$foreground") if is_picked else (shapes.hollow, "$text-muted")
        words = clean_line(moment.words[:_WORDS], limit=_WORDS)
        line = Content.assemble(mark, " ", (self._days[number], "$text-muted"), "  ", (words, "italic $own"))
        return self.fitted(line, room)
