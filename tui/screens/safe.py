"""Are you safe right now: a calm page with three answers, opened from one line of Support. Nothing is kept of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal, TypeAlias, cast

from textual import on
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Static

from holdfast.wording import say
from tui.commands import bindings
from tui.place import HoldfastScreen
from widgets.choice_list import Choice
from widgets.frame import PlaceRow
from widgets.support_list import SupportList

Safe: TypeAlias = Literal["no", "plan_or_people", "yes"]
"""What was answered: not sure or no; yes, and the plan or own people are wanted; yes."""

ANSWERS: tuple[Safe, ...] = ("no", "plan_or_people", "yes")


class SafeScreen(HoldfastScreen[Safe | None]):
    """Dismissed with the answer, or with None."""

    WHERE = "safe"
    FOOTER: ClassVar[tuple[str, ...]] = ("answer_safe", "leave_safe")
    AUTO_FOCUS = "SupportList"
    BINDINGS: ClassVar[list[BindingType]] = bindings("safe")
    CSS_PATH = "safe.tcss"

    def header(self) -> PlaceRow:
        """Return the header: this is still Support."""
        return PlaceRow((), say("places.support"))

    def compose_body(self) -> Iterable[Widget]:
        """The question, and what answers it."""
        with Vertical(id="page"), Vertical():
            yield Static(say("safe.thanks"), markup=False)
            yield Static(say("safe.asked"), id="asked", markup=False)
            yield SupportList(plain=self.holdfast.settings.plain_symbols)

    def on_mount(self) -> None:
        """Show the answers."""
        self.query_one(SupportList).show([Choice(each, say(f"safe.{each}")) for each in ANSWERS])

    @on(SupportList.Entered)
    def _entered(self) -> None:
        self.action_answer()

    def action_answer(self) -> None:
        """Answer."""
        row = self.query_one(SupportList).row
        if isinstance(row, Choice):
            self.dismiss(cast(Safe, row.id))

    def action_leave(self) -> None:
        """Back, without an answer."""
        self.dismiss(None)
