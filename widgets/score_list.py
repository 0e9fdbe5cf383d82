"""The list of questionnaire scores: a heading for each questionnaire, and a line for each total."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from holdfast.numbers import shown
from holdfast.scores.change import Change
from holdfast.scores.rows import ScoreGroup, ScoreRow
from holdfast.scores.told import band_shortly, change_shortly
from holdfast.wording import dates, say
from widgets.row_list import INDENT, LineList

_DAY, _TOTAL, _CHANGE = 13, 4, 13
_TWO_COLUMNS = 70
"""Cells from which the change since the first score has room, too."""


class ScoreList(LineList):
    """Scores, one a line, below the names of their questionnaires."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "enter", show=False)]

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id, plain=plain)
        self._lines: list[ScoreGroup | ScoreRow | None] = []
        self._rows: list[ScoreRow] = []
        self._today = date.min

    def show(self, groups: Sequence[ScoreGroup], today: date) -> None:
        """Show scores, the lamp on the one it was on.

        Args:
            groups: the scores by questionnaire.
            today: the civil day it is.
        """
        chosen = self.row.score.id if self.row else None
        self._today = today
        self._lines = [line for group in groups for line in (None, group, *group.rows)][1:]
        self._rows = [line for line in self._lines if isinstance(line, ScoreRow)]
        numbers = iter(range(len(self._rows)))
        self.lay_out([next(numbers) if isinstance(line, ScoreRow) else None for line in self._lines])
        ids = [row.score.id for row in self._rows]
        before, self.cursor = self.cursor, ids.index(chosen) if chosen in ids else self.cursor
        if before == self.cursor:
            self.post_message(self.Moved(self))
        self.refresh()

    def light(self, score_id: str) -> None:
        """Put the lamp on the score of that id."""
        self.cursor = next((at for at, row in enumerate(self._rows) if row.score.id == score_id), self.cursor)

    @property
    def row(self) -> ScoreRow | None:
        """The score under the lamp; None in an empty list."""
        return self._rows[self.cursor] if 0 <= self.cursor < len(self._rows) else None

    @property
    def row_count(self) -> int:
        """How many scores there are."""
        return len(self._rows)

    def action_enter(self) -> None:
        """Enter the score under the lamp."""
        if self._rows:
            self.post_message(self.Entered(self))

    def line_drawn(self, number: int, room: int) -> Content:
        """Return one line of the list: a score, a heading, or nothing."""
        line = self._lines[number]
        if line is None:
            return Content("")
        return self._head(line, room) if isinstance(line, ScoreGroup) else self._score(line, room)

    @property
    def _since(self) -> tuple[str, ...]:
        """The columns of changes that have room."""
        return ("last", "first") if self.size.width >= _TWO_COLUMNS else ("last",)

    def _head(self, group: ScoreGroup, room: int) -> Content:
        instrument = group.instrument
        name = Content.assemble(
            " " * INDENT, (instrument.name, "bold $foreground"), "   ", (instrument.about, "$text-muted")
        )
        right = "".join(say(f"scores.since_{each}_head").rjust(_CHANGE) for each in self._since)
        left = self.fitted(name, room - len(right) - 1, pad=True)
        return Content.assemble(left, " ", (right, "$quiet"))

    def _score(self, row: ScoreRow, room: int) -> Content:
        day = dates.date_of(row.score.moment.day, self._today).ljust(_DAY)
        left = Content.assemble((day, "$text-muted"), shown(row.score.total).rjust(_TOTAL), "   ")
        right = Content.assemble(*(_change(getattr(row.changes, each)) for each in self._since))
        band = Content.styled(band_shortly(row.instrument, row.score.total), "not bold $text-muted")
        middle = room - left.cell_length - right.cell_length - 1
        return Content.assemble(left, self.fitted(band, middle, pad=True), " ", right)


def _change(change: Change | None) -> tuple[str, str]:
    """A change at the right of its column, digits below digits; quiet where it is none that is announced."""
    style = "$foreground" if change is not None and change.is_told else "not bold $quiet"
    told = change_shortly(change)
    return (told if told.endswith(")") else f"{told} ").rjust(_CHANGE), style
