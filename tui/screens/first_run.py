"""The first start, shown once: what this is and is not, where it is kept, and for which country Support shows lines."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from holdfast.wording import say
from storage.journal import JournalProblem
from tui.commands import bindings
from tui.country import NONE, found_countries
from tui.place import HoldfastScreen
from widgets.choice_list import Choice, ChoiceFinder, ChoiceList
from widgets.frame import KeyRow, PlaceRow

WELCOMED = "welcomed"
"""Names the setting of the journal that says this was shown."""


class FirstRunScreen(HoldfastScreen[None]):
    """One step. Esc leaves the country open; Settings and Support ask for it too."""

    WHERE = "first_run"
    FOOTER: ClassVar[tuple[str, ...]] = ("begin", "skip")
    BINDINGS: ClassVar[list[BindingType]] = bindings("first_run")
    CSS_PATH = "first_run.tcss"

    def header(self) -> PlaceRow:
        """Return the header, here alone with the name."""
        return PlaceRow((), say("first_run.name"))

    def compose_body(self) -> Iterable[Widget]:
        """What it is, what it is not, where it is kept; the question."""
        with VerticalScroll(id="page", can_focus=False), Vertical():
            yield Static(say("first_run.what"), classes="head", markup=False)
            yield Static(say("first_run.what_not"), classes="said muted", markup=False)
            yield Static(say("first_run.where"), classes="said muted where", markup=False)
            yield Static(str(self.holdfast.journal.path), classes="quiet", markup=False)
            yield Static(say("first_run.country"), classes="said", markup=False)
            later = Choice(NONE, say("first_run.later"), say("first_run.later_more"))
            yield ChoiceFinder(
                lambda typed: found_countries(typed, none=later),
                say("first_run.filter"),
                plain=self.holdfast.settings.plain_symbols,
            )

    def draw_keys(self) -> None:
        """Draw the footer; the field has the focus all the while, so its keys are the screen's."""
        row = self.query_one("#keys", KeyRow)
        row.keys, row.always = self.keys_shown(self.FOOTER), self.keys_shown(("support_now",))

    @on(ChoiceList.Entered)
    def _chosen(self, event: ChoiceList.Entered) -> None:
        event.stop()
        choice = self.query_one(ChoiceList).choice
        app = self.holdfast
        if choice is not None and choice.id != NONE:
            app.change_settings(app.settings._replace(country=choice.id))
        self.action_skip()

    def action_skip(self) -> None:
        """Begin, and do not show this again."""
        try:
            self.holdfast.journal.set_setting(WELCOMED, True)
        except JournalProblem as problem:
            self.holdfast.tell(problem.sentence, error=True)
        self.dismiss()
