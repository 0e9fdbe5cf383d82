"""One goal on a page of its own, where there is no room for it beside the list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import BindingType
from textual.widget import Widget

from holdfast.goals import Goal
from tui.commands import bindings
from tui.therapy import goals
from tui.therapy.goal_keys import GoalKeys
from widgets.goal_page import GoalPage


class GoalScreen(GoalKeys):
    """One goal, to be read and rated."""

    WHERE = "goal"
    FOOTER: ClassVar[tuple[str, ...]] = ("goal_rate", "goal_leave", "goal_state", "goal_change", "goal_line")
    AUTO_FOCUS = "GoalPage"
    BINDINGS: ClassVar[list[BindingType]] = bindings("goal")
    CSS_PATH = "goal.tcss"

    def __init__(self, goal_id: str) -> None:
        """Make the page of the goal of that id."""
        super().__init__()
        self._goal_id = goal_id

    @property
    def goal(self) -> Goal | None:
        """The goal, as the journal has it."""
        return self.holdfast.journal.goal(self._goal_id)

    def compose_body(self) -> Iterable[Widget]:
        """The page."""
        yield GoalPage()

    def show_journal(self) -> None:
        """Show the goal as it is now; one that is gone closes its page."""
        goal = self.goal
        if goal is None:
            self.action_leave()
            return
        self.query_one(GoalPage).show(goals.about(self.holdfast, goal), plain=self.holdfast.settings.plain_symbols)
