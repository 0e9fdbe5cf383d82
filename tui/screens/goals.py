"""Goals: what the person wants to change, in an order of their own; beside the list, where there is room, one whole."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget

from holdfast.goals import Goal
from holdfast.goals.told import rating_told
from holdfast.wording import say
from tui.commands import BY_ID, bindings
from tui.screens.form import FormScreen
from tui.screens.goal import GoalScreen
from tui.therapy import goals
from tui.therapy.goal_form import new_form
from tui.therapy.goal_keys import GoalKeys
from widgets.calm_page import CalmPage
from widgets.ends_row import EndsRow
from widgets.goal_list import GoalList, GoalRow
from widgets.goal_page import GoalPage


class GoalsScreen(GoalKeys):
    """The person's goals. Every state is as calm as any other."""

    WHERE = "goals"
    FOOTER: ClassVar[tuple[str, ...]] = (
        "goals_rate", "goals_leave", "goals_state", "goals_add", "goals_change", "goals_open", "goals_line",
    )  # fmt: skip
    AUTO_FOCUS = "GoalList"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("goals"),
        Binding("shift+up", "move(-1)", show=False),
        Binding("shift+down", "move(1)", show=False),
    ]
    CSS_PATH = "goals.tcss"

    def compose_body(self) -> Iterable[Widget]:
        """The list with the page of one, or what a goal is."""
        with Vertical(id="goals"):
            yield EndsRow(id="title")
            with Horizontal(id="body"):
                yield GoalList(plain=self.holdfast.settings.plain_symbols)
                yield GoalPage()
        add = (BY_ID["goals_add"].shown, say("goals.empty_add"))
        yield CalmPage(say("goals.empty"), [say("goals.empty_more")], [add], id="empty")

    @property
    def goal(self) -> Goal | None:
        """The goal under the lamp."""
        return self.query_one(GoalList).goal

    def footer(self) -> tuple[str, ...]:
        """Return the keys that have something to act on."""
        return self.FOOTER if self.goal is not None else ("goals_add", "goals_leave")

    def show_journal(self) -> None:
        """Show the goals as the journal has them, each with its newest rating."""
        journal, today = self.holdfast.journal, self.holdfast.today
        found, ratings = journal.goals(), journal.goal_ratings()
        listed = self.query_one(GoalList)
        listed.plain = self.holdfast.settings.plain_symbols
        listed.show(
            [GoalRow(goal, rating_told([each for each in ratings if each.goal == goal.id], today)) for goal in found]
        )
        self.query_one("#goals").display = bool(found)
        self.query_one("#empty").display = not found
        if found and self.focused is None:
            listed.focus()
        title = self.query_one("#title", EndsRow)
        title.left = Content.assemble(
            (say("goals.title"), "bold $foreground"), "   ", (say("goals.title_more"), "$text-muted")
        )
        title.right = Content.styled(say("goals.count", n=len(found)), "$quiet")
        self._show_page()

    def action_add(self) -> None:
        """Write a goal; the lamp goes to it."""
        before = {goal.id for goal in self.holdfast.journal.goals()}

        def light(saved: bool | None) -> None:
            if saved:
                self.look_again()
                new = [goal.id for goal in self.holdfast.journal.goals() if goal.id not in before]
                self.query_one(GoalList).light(new[-1] if new else "")

        self.app.push_screen(FormScreen(new_form(self.holdfast)), light)

    def action_open(self) -> None:
        """Open the page of the goal under the lamp; where it stands beside the list, go over to it."""
        page = self.query_one(GoalPage)
        if page.display and page.styles.display != "none":
            page.focus()
            return
        self.with_goal(lambda goal: self.app.push_screen(GoalScreen(goal.id)))

    def action_leave(self) -> None:
        """From the page back to the list, from the list back to where one was."""
        if isinstance(self.focused, GoalPage):
            self.query_one(GoalList).focus()
        else:
            self.dismiss()

    def action_move(self, by: int) -> None:
        """Move the goal under the lamp up or down."""
        self.with_goal(lambda goal: goals.move(self.holdfast, goal, by))
        self.look_again()

    @on(GoalList.Entered)
    def _entered(self) -> None:
        self.action_open()

    @on(GoalList.Moved)
    def _moved(self) -> None:
        self._show_page()
        self.draw_keys()

    def _show_page(self) -> None:
        goal, page = self.goal, self.query_one(GoalPage)
        shown = None if goal is None else goals.about(self.holdfast, goal)
        page.show(shown, plain=self.holdfast.settings.plain_symbols)
        page.scroll_home(animate=False)
