"""The list of what goes together: tags and feelings, ratings, and last what shows no clear difference."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, NamedTuple

from textual.binding import Binding, BindingType
from textual.content import Content

from holdfast.together.companions import Companion
from holdfast.together.effects import Effect
from holdfast.together.told import Sorted, counted_shortly, signed
from holdfast.wording import say
from widgets.effect_track import axis_of, effect_track
from widgets.row_list import INDENT, LineList

POINTS, CORRELATION = 2.0, 1.0
"""What the end of a track stands for: two points of the rating, or a correlation of one."""

_COUNTS = 12
_NUMBER = 5


class _Columns(NamedTuple):
    """Where everything stands in a line: cells of the name, of a track, between the columns, and how many tracks."""

    name: int
    track: int
    gap: int
    tracks: int


class _Head(NamedTuple):
    """A line above a section: the section's key in the wording, and what the ends of its tracks stand for."""

    key: str
    limit: float | None = None


class CompanionList(LineList):
    """What goes together with a rating, one thing a line, with the rating of the same day and of the day after."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "enter", show=False)]

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id, plain=plain)
        self._lines: list[Companion | _Head | None] = []
        self._shown = Sorted()
        self._names: Mapping[tuple[str, str], str] = {}

    def show(self, shown: Sorted, names: Mapping[tuple[str, str], str]) -> None:
        """Show companions.

        Args:
            shown: those that have days enough, in order.
            names: the name of each, by its kind and id.
        """
        chosen = self.companion
        self._shown, self._names = shown, names
        self._lay_out()
        companions = self.companions
        ids = [(each.kind, each.id) for each in companions]
        kept = chosen is not None and (chosen.kind, chosen.id) in ids
        before, self.cursor = self.cursor, ids.index((chosen.kind, chosen.id)) if chosen is not None and kept else 0
        if before == self.cursor:
            self.post_message(self.Moved(self))
        self.refresh()

    @property
    def companions(self) -> list[Companion]:
        """Everything that is a row, from the top."""
        return [*self._shown.marks, *self._shown.ratings, *self._shown.rest]

    @property
    def companion(self) -> Companion | None:
        """The one under the lamp; None in an empty list."""
        companions = self.companions
        return companions[self.cursor] if self.cursor < len(companions) else None

    @property
    def row_count(self) -> int:
        """How many there are."""
        return len(self.companions)

    def action_enter(self) -> None:
        """Enter the row under the lamp."""
        self.post_message(self.Entered(self))

    def line_drawn(self, number: int, room: int) -> Content:
        """Return one line of the list."""
        line = self._lines[number]
        if line is None:
            return Content("")
        if isinstance(line, _Head):
            return Content.assemble(" " * INDENT, self._head(line, room - INDENT))
        name = self._names[line.kind, line.id]
        if line in self._shown.rest:
            quiet = self.fitted(Content.styled(name, "$text-muted"), room - _COUNTS - 1)
            return self._with_counts(quiet, line, room)
        columns = self._columns(room)
        parts = [self.fitted(Content.styled(name, "$foreground"), columns.name, pad=True)]
        for effect in (line.same_day, line.next_day)[: columns.tracks]:
            parts += [Content(" " * columns.gap), self._effect(line, effect, columns.track)]
        return self._with_counts(Content.assemble(*parts), line, room)

    def _effect(self, companion: Companion, effect: Effect | None, cells: int) -> Content:
        limit = CORRELATION if companion.kind == "rating" else POINTS
        number = signed(effect.size, companion) if effect is not None and effect.claim != "none" else ""
        style = "$foreground" if effect is not None and effect.claim == "clear" else "$text-muted"
        track = effect_track(effect, limit=limit, cells=cells, plain=self.plain)
        return Content.assemble(track, " ", (number.rjust(_NUMBER), style))

    @staticmethod
    def _with_counts(line: Content, companion: Companion, room: int) -> Content:
        counts = counted_shortly(companion)
        gap = room - line.cell_length
        return Content.assemble(line, (counts.rjust(gap), "not bold $quiet")) if gap > len(counts) else line

    @staticmethod
    def _columns(room: int) -> _Columns:
        """Return what a room is divided into: name, one or two tracks with their number, counts."""
        if room >= 104:
            return _Columns(28, 23, 3, 2)
        if room >= 74:
            return _Columns(20, 13, 2, 2)
        return _Columns(max(8, room - 15 - _NUMBER - 3 - _COUNTS), 15, 2, 1)

    def _lay_out(self) -> None:
        sections: list[list[Companion | _Head | None]] = [
            [_Head(key), _Head(f"{key}_unit", limit), *companions]
            for key, limit, companions in (
                ("marks", POINTS, self._shown.marks),
                ("ratings", CORRELATION, self._shown.ratings),
            )
            if companions
        ]
        if self._shown.rest:
            sections.append([_Head("rest"), *self._shown.rest])
        self._lines = [line for section in sections for line in (*section, None)][:-1]
        rows = iter(range(self.row_count))
        self.lay_out([next(rows) if isinstance(line, Companion) else None for line in self._lines])
        self.bring_into_view()

    def _head(self, head: _Head, room: int) -> Content:
        """A section's name with those of the columns, or its unit with the ends of the tracks."""
        columns = self._columns(room)
        name = say(f"together.{head.key}").ljust(columns.name)
        if head.key == "rest":
            return Content.styled(name, "bold $foreground")
        width = columns.track + 1 + _NUMBER
        above = [
            axis_of(head.limit, columns.track) if head.limit is not None else say(f"together.{title}")
            for title in ("same_day", "next_day")[: columns.tracks]
        ]
        titles = "".join(" " * columns.gap + title.ljust(width) for title in above)
        if head.limit is not None:
            return Content.styled(name + titles, "$quiet")
        days = say("together.days").rjust(room - columns.name - len(titles))
        return Content.assemble((name, "bold $foreground"), (titles + days, "$quiet"))
