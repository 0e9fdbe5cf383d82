"""Help: the keys of the screen one came from, then those of everywhere; and what Holdfast is and is not."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import BindingType
from textual.containers import Grid, VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from holdfast import __version__
from holdfast.wording import say
from tui.commands import EVERYWHERE, PLACES, bindings, commands_of
from tui.keys_page import name_of
from tui.place import HoldfastScreen, PlaceScreen


class HelpScreen(HoldfastScreen[None]):
    """One page to scroll through, made from the table of commands."""

    WHERE = "help"
    FOOTER: ClassVar[tuple[str, ...]] = ("leave_help",)
    AUTO_FOCUS = "#page"
    BINDINGS: ClassVar[list[BindingType]] = bindings("help")
    CSS_PATH = "help.tcss"

    def compose_body(self) -> Iterable[Widget]:
        """Keys, then About."""
        with VerticalScroll(id="page"):
            for where in self._parts():
                yield Static(name_of(where), classes="head", markup=False)
                yield from self._keys_of(where)
            yield Static(say("help.lists"), classes="muted", markup=False)
            yield Static(say("help.typing"), classes="muted", markup=False)
            yield Static(say("help.about", version=__version__), classes="head", markup=False)
            for name in ("name", "not", "without", "data", "licence"):
                sentence = say(f"help.about_{name}", path=self.holdfast.journal.path)
                yield Static(sentence, classes="muted", markup=False)

    def _parts(self) -> list[str]:
        """Return the parts of the table that hold where one came from."""
        came_from = self.app.screen_stack[-2] if len(self.app.screen_stack) > 1 else self
        parts = [came_from.WHERE] if isinstance(came_from, HoldfastScreen) and commands_of(came_from.WHERE) else []
        if isinstance(came_from, PlaceScreen):
            parts.append(PLACES)
        return [*parts, EVERYWHERE]

    def _keys_of(self, where: str) -> Iterable[Widget]:
        with Grid(classes="keys"):
            for command in commands_of(where):
                yield Static(self.as_changed(command).shown, classes="key", markup=False)
                yield Static(command.help, classes="muted", markup=False)

    def action_leave(self) -> None:
        """Back to where one was."""
        self.dismiss()
