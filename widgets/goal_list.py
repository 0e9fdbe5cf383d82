"""The list of goals: each with where the person is on its track, and below it its state, all states alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from textual.binding import Binding, BindingType
from textual.content import Content

from holdfast.goals import Goal
from holdfast.goals.told import Rating, state_told
from holdfast.wording import say
from widgets.row_list import LineList
from widgets.track import PLACES, track

_GAP = 3
_LINES = 3
"""Of a goal: its words, its state, and an empty one."""


class GoalRow(NamedTuple):
    """A goal, and its newest rating; None for none."""

    goal: Goal
    rating: Rating | None


class GoalList(LineList):
    """Goals in the order by hand, two lines each, an empty one between them."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "enter", show=False)]

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id, plain=plain)
        self._rows: Sequence[GoalRow] = ()

    def show(self, rows: Sequence[GoalRow]) -> None:
        """Show goals, the lamp on the one it was on."""
        chosen = self.goal.id if self.goal else None
        self._rows = tuple(rows)
        self.lay_out([line for place in range(len(rows)) for line in (place, place, None)][:-1])
        ids = [row.goal.id for row in rows]
        self.cursor = ids.index(chosen) if chosen in ids else self.cursor
        self.refresh()

    def light(self, goal_id: str) -> None:
        """Put the lamp on the goal of that id."""
        ids = [row.goal.id for row in self._rows]
        if goal_id in ids:
            self.cursor = ids.index(goal_id)

    @property
    def goal(self) -> Goal | None:
        """The goal under the lamp; None in an empty list."""
        return self._rows[self.cursor].goal if 0 <= self.cursor < len(self._rows) else None

    @property
    def row_count(self) -> int:
        """How many there are."""
        return len(self._rows)

    def action_enter(self) -> None:
        """Enter the goal under the lamp."""
        if self._rows:
            self.post_message(self.Entered(self))

    def line_drawn(self, number: int, room: int) -> Content:
        """Return one line of the list."""
        at, line = divmod(number, _LINES)
        if line == _LINES - 1:
            return Content("")
        goal, rating = self._rows[at]
        if line:
            return self._below(goal, rating, room)
        words = self.fitted(Content(goal.words), room - PLACES - _GAP - 1, pad=True)
        return Content.assemble(words, " " * _GAP, track(None if rating is None else rating.value, plain=self.plain))

    def _below(self, goal: Goal, rating: Rating | None, room: int) -> Content:
        """The state, and under the end of the track when it was rated last."""
        state = Content.styled(state_told(goal.state), "not bold $text-muted")
        if rating is None:
            return state
        told = Content.styled(say("goals.rated", value=rating.value, when=rating.when), "not bold $quiet")
        gap = room - 1 - state.cell_length - told.cell_length
        return Content.assemble(state, " " * gap, told) if gap >= _GAP else state
