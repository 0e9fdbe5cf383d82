"""What can be done with one goal: in the list of goals, and on the page of one."""

from __future__ import annotations

from collections.abc import Callable

from holdfast.goals import Goal
from holdfast.wording import say
from tui.place import PlaceScreen
from tui.screens.form import FormScreen
from tui.therapy import goals
from tui.therapy.goal_form import change_form

_WITH_ONE = ("open", "rate", "level", "state", "change", "line", "take", "move", "delete")


class GoalKeys(PlaceScreen):
    """A screen with one goal in view, and the keys that do something with it."""

    PLACE = "sessions"

    @property
    def goal(self) -> Goal | None:
        """The goal in view; None for none."""
        raise NotImplementedError

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act on the goal in view."""
        place, _, verb = command_id.partition("_")
        if place not in ("goals", "goal") or verb not in _WITH_ONE:
            return None
        goal, journal = self.goal, self.holdfast.journal
        if goal is None:
            return say("goals.none")
        if verb == "line" and not journal.has_ratings(goal.line):
            return say("goals.no_line")
        if verb == "take" and not journal.goal_ratings(goal.id):
            return say("goals.no_rating")
        if verb == "move" and len(journal.goals()) < 2:
            return say("goals.cannot_move")
        return None

    def action_rate(self) -> None:
        """Rate it from 0 to 10."""
        self.with_goal(lambda goal: goals.ask_rating(self.holdfast, goal))

    def action_level(self) -> None:
        """Rate it by its levels."""
        self.with_goal(lambda goal: goals.ask_level(self.holdfast, goal))

    def action_state(self) -> None:
        """Say how it is with it."""
        self.with_goal(lambda goal: goals.ask_state(self.holdfast, goal))

    def action_change(self) -> None:
        """Change its words, and what its numbers mean."""
        self.with_goal(lambda goal: self.app.push_screen(FormScreen(change_form(self.holdfast, goal))))

    def action_take(self) -> None:
        """Take its newest rating away."""
        self.with_goal(lambda goal: goals.take_rating_away(self.holdfast, goal))
        self.look_again()

    def action_delete(self) -> None:
        """Delete it; undo brings it back."""
        self.with_goal(lambda goal: goals.delete(self.holdfast, goal))
        self.look_again()

    async def action_line(self) -> None:
        """Open its line on Progress."""
        goal = self.goal
        if goal is not None:
            await self.holdfast.show_line(goal.line)

    def action_leave(self) -> None:
        """Back to where one was."""
        self.dismiss()

    def with_goal(self, do: Callable[[Goal], object]) -> None:
        """Do something with the goal in view, if there is one."""
        goal = self.goal
        if goal is not None:
            do(goal)
