"""Therapists side by side: a column each, a row for each criterion, and the last line. Nothing is ranked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, NamedTuple

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.reactive import reactive

from holdfast.charts.symbols import symbols
from holdfast.therapy.choosing import CRITERIA, Worksheet, criteria, weighed
from holdfast.wording import say
from widgets.row_list import INDENT, LineList
from widgets.track import track

LABEL, CELL, WIDEST_CELL = 20, 17, 24
"""Cells of the labels; of a column at least, its gap counted in; and at most."""

_GAP = 2
_OWN_WIDEST = 76


class Column(NamedTuple):
    """One therapist.

    Attributes:
        id: the therapist's id.
        name: what they are called.
        standing: where it stands with them, in a word or two.
        worksheet: what was rated and noted; one without either where it is not begun.
    """

    id: str
    name: str
    standing: str
    worksheet: Worksheet


class BesideTable(LineList):
    """The table. Up and down go from row to row, left and right from therapist to therapist; it scrolls sideways."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "aside(-1)", show=False),
        Binding("right", "aside(1)", show=False),
        Binding("enter", "enter", show=False),
    ]

    column: reactive[int] = reactive(0, init=False)
    """The therapist under the lamp, counted from 0."""

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id, plain=plain)
        self._columns: Sequence[Column] = ()
        self._weights: Mapping[str, int] = {}
        self._again = ""
        self._first = 0
        self._lines: list[Content] = []

    def show(self, columns: Sequence[Column], weights: Mapping[str, int], again: str) -> None:
        """Show therapists, the lamp on the one it was on.

        Args:
            columns: one for each, in the order they are shown.
            weights: how often each criterion counts.
            again: the answer to the last line; empty for none.
        """
        chosen = self.chosen.id if self.chosen else None
        self._columns, self._weights, self._again = tuple(columns), weights, again
        ids = [each.id for each in columns]
        self.set_reactive(BesideTable.column, ids.index(chosen) if chosen in ids else 0)
        self._lay_out()
        self.bring_into_view()
        self.post_message(self.Moved(self))

    @property
    def chosen(self) -> Column | None:
        """The therapist under the lamp; None where nobody is shown."""
        return self._columns[self.column] if 0 <= self.column < len(self._columns) else None

    @property
    def criterion(self) -> str | None:
        """The criterion under the lamp; None on the last line."""
        return CRITERIA[self.cursor] if self.cursor < len(CRITERIA) else None

    @property
    def row_count(self) -> int:
        """How many rows there are: the criteria and the last line."""
        return len(CRITERIA) + 1

    @property
    def count(self) -> int:
        """How many therapists there are, in view or not."""
        return len(self._columns)

    @property
    def seen(self) -> range:
        """The numbers of the columns in view."""
        return range(self._first, min(len(self._columns), self._first + self._fits))

    def validate_column(self, column: int) -> int:
        """Keep the lamp on a therapist."""
        return max(0, min(column, len(self._columns) - 1))

    def watch_column(self) -> None:
        """Follow the lamp to the side."""
        self._lay_out()
        self.post_message(self.Moved(self))

    def on_resize(self) -> None:
        """Lay out anew: the width says how many columns are in view."""
        self._lay_out()
        super().on_resize()
        self.post_message(self.Moved(self))

    def action_aside(self, columns: int) -> None:
        """Go some therapists to the right, or to the left when negative."""
        self.column += columns

    def action_enter(self) -> None:
        """Enter what is under the lamp."""
        self.post_message(self.Entered(self))

    def line_drawn(self, number: int, room: int) -> Content:
        """Return one line of the table."""
        return self._lines[number].truncate(room)

    def head_lines(self) -> list[Content]:
        """Return names, and where it stands with each, as they stand above the columns in view."""
        lamp = symbols(plain=self.plain).lamp
        names, standings = [], []
        for at in self.seen:
            column, here = self._columns[at], at == self.column
            mark = (f"{lamp} ", "$accent") if here else ("", "")
            name = Content.styled(column.name, "bold $foreground" if here else "$foreground")
            names.append(self._cut(Content.assemble(mark, name), self._cell - _GAP))
            standings.append(self._cut(Content.styled(column.standing, "$quiet"), self._cell - _GAP))
        return [Content.assemble(" " * INDENT, self._row(Content(""), cells)) for cells in (names, standings)]

    @property
    def _fits(self) -> int:
        return max(1, (self.size.width - INDENT - LABEL) // CELL)

    @property
    def _cell(self) -> int:
        shown = max(1, min(self._fits, len(self._columns)))
        return max(CELL, min(WIDEST_CELL, (self.size.width - INDENT - LABEL) // shown))

    def _lay_out(self) -> None:
        """Draw all lines for the columns in view."""
        self._first = max(0, min(self._first, self.column, len(self._columns) - self._fits))
        self._first = max(self._first, self.column - self._fits + 1)
        shown = [self._columns[at] for at in self.seen]
        rows: list[int | None] = []
        self._lines = []
        for row, scale in enumerate(criteria()):
            weight = self._weights.get(scale.id, 1)
            times = Content.styled(say("choosing.times", n=weight) if weight > 1 else "", "not bold $quiet")
            label = self._cut(Content.styled(scale.short, "$text-muted"), LABEL - 4)
            self._lines.append(
                self._row(Content.assemble(label, times), [self._rated(each, scale.id) for each in shown])
            )
            rows.append(row)
            if any(scale.id in each.worksheet.notes for each in shown):
                self._lines.append(self._row(Content(""), [self._noted(each, scale.id) for each in shown]))
                rows.append(row)
        means = [Content.styled(self._mean(each), "$foreground") for each in shown]
        mean = self._row(Content.styled(say("choosing.mean"), "$text-muted"), means)
        self._lines += [Content(""), mean.pad_left(INDENT), Content("")]
        rows += [None, None, None]
        room = min(_OWN_WIDEST, max(10, self.size.width - INDENT))
        again = Content.styled(say("choosing.again"), "$foreground").wrap(room)
        own = Content.styled(self._again, "not bold italic $own").wrap(room - 2) if self._again else []
        bar = Content.styled(f"{symbols(plain=self.plain).row} ", "$rule-strong")
        self._lines += [*(line.rstrip() for line in again), *(Content.assemble(bar, line.rstrip()) for line in own)]
        rows += [len(CRITERIA)] * (len(again) + len(own))
        self.lay_out(rows)
        self.refresh()

    def _row(self, label: Content, cells: Sequence[Content]) -> Content:
        """A label and the cells of a line, each as wide as its column."""
        laid = [cell.truncate(self._cell, pad=True) for cell in cells]
        return Content.assemble(label.truncate(LABEL, pad=True), *laid)

    def _rated(self, column: Column, criterion: str) -> Content:
        value = column.worksheet.ratings.get(criterion)
        number = "" if value is None else str(value)
        return Content.assemble(track(value, plain=self.plain), (number.rjust(3), "$foreground"))

    def _noted(self, column: Column, criterion: str) -> Content:
        note = column.worksheet.notes.get(criterion, "")
        return self._cut(Content.styled(note, "not bold italic $own"), self._cell - _GAP)

    def _mean(self, column: Column) -> str:
        found = weighed(column.worksheet, self._weights)
        if found.mean is None:
            return say("choosing.mean_none")
        return say("choosing.mean_cell", mean=f"{found.mean:.1f}", n=found.answered, of=found.of)

    def _cut(self, content: Content, room: int) -> Content:
        return content.truncate(max(1, room), ellipsis=not self.plain, pad=True)
