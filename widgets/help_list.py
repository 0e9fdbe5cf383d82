"""The list of what helps: exercises with enough rated uses in their order, then those with too few to say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, NamedTuple, TypeAlias

from textual.binding import Binding, BindingType
from textual.content import Content

from holdfast.charts.symbols import symbols
from holdfast.helps import Help
from holdfast.helps.told import change_told, plain_change
from holdfast.wording import say
from widgets.row_list import INDENT, LineList
from widgets.track import PLACES, track

_Head: TypeAlias = Literal["enough", "few"]

_AFTER, _TIMES = 16, 13


class _Columns(NamedTuple):
    """Cells of the name, and between the columns."""

    name: int
    gap: int


class HelpList(LineList):
    """What came with each exercise, one a line, with the track from mean before to mean after."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "enter", show=False)]

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id, plain=plain)
        self._helps: Sequence[Help] = ()
        self._lines: list[Help | _Head | None] = []

    def show(self, helps: Sequence[Help]) -> None:
        """Show what helps, the lamp on the exercise it was on.

        Args:
            helps: in their order, those with enough uses first.
        """
        chosen = self.help.exercise if self.help else None
        self._helps = tuple(helps)
        enough, few = ([each for each in helps if each.enough == is_enough] for is_enough in (True, False))
        sections: list[list[Help | _Head | None]] = []
        if enough:
            sections.append(["enough", *enough])
        if few:
            sections.append(["few", *few])
        self._lines = [line for section in sections for line in (*section, None)][:-1]
        rows = iter(range(len(helps)))
        self.lay_out([next(rows) if isinstance(line, Help) else None for line in self._lines])
        ids = [each.exercise for each in helps]
        before, self.cursor = self.cursor, ids.index(chosen) if chosen in ids else 0
        if before == self.cursor:
            self.post_message(self.Moved(self))
        self.refresh()

    @property
    def helps(self) -> Sequence[Help]:
        """All of them, from the top."""
        return self._helps

    @property
    def help(self) -> Help | None:
        """The one under the lamp; None in an empty list."""
        return self._helps[self.cursor] if 0 <= self.cursor < len(self._helps) else None

    @property
    def row_count(self) -> int:
        """How many there are."""
        return len(self._helps)

    def action_enter(self) -> None:
        """Enter the row under the lamp."""
        if self._helps:
            self.post_message(self.Entered(self))

    def line_drawn(self, number: int, room: int) -> Content:
        """Return one line of the list."""
        line = self._lines[number]
        if line is None:
            return Content("")
        if not isinstance(line, Help):
            return Content.assemble(" " * INDENT, self._head(line, room - INDENT))
        columns = self._columns(room)
        if not line.enough:
            some = line.rated < line.uses
            told = say("helps.rated_of", rated=line.rated, uses=line.uses) if some else say("helps.times", n=line.uses)
            times = Content.styled(told.rjust(_TIMES), "not bold $quiet")
            name = self.fitted(Content.styled(line.name, "$text-muted"), room - _TIMES - 1, pad=True)
            return Content.assemble(name, " ", times)
        gap = " " * columns.gap
        after = change_told(plain_change(line)).ljust(_AFTER)
        drawn = track(line.after, before=line.before, plain=self.plain)
        times = Content.styled(say("helps.times", n=line.rated).rjust(_TIMES), "not bold $quiet")
        name = self.fitted(Content.styled(line.name, "$foreground"), columns.name, pad=True)
        return Content.assemble(name, gap, drawn, gap, (after, "$foreground"), times)

    @staticmethod
    def _columns(room: int) -> _Columns:
        gap = 3 if room >= 70 else 1
        return _Columns(max(8, room - PLACES - 2 * gap - _AFTER - _TIMES), gap)

    def _head(self, head: _Head, room: int) -> Content:
        """What stands above a section: its columns, or that what follows is too few to say."""
        if head == "few":
            return Content.styled(say("helps.few_head"), "bold $foreground")
        columns = self._columns(room)
        shapes, gap = symbols(plain=self.plain), " " * columns.gap
        title = say("helps.head_track", hollow=shapes.hollow, lamp=shapes.lamp)
        return Content.assemble(
            (" " * columns.name + gap, ""),
            (title.ljust(PLACES + columns.gap + _AFTER), "$quiet"),
            (say("helps.head_rated").rjust(_TIMES), "$quiet"),
        )
