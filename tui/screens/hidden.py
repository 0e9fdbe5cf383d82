"""Hidden: a blank page at one key, for when somebody comes in."""

from __future__ import annotations

from typing import ClassVar

from textual import getters
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import Static

from tui.app import HoldfastApp
from tui.commands import bindings


class HiddenScreen(Screen[None]):
    """Covers everything, with nothing on it. While it is up no other key does anything; Enter brings all back."""

    app = getters.app(HoldfastApp)
    BINDINGS: ClassVar[list[BindingType]] = bindings("hidden")

    def compose(self) -> ComposeResult:
        """A blank page."""
        yield Static()

    def on_mount(self) -> None:
        """Take every sentence off the screen, and hold back the app's keys."""
        self.app.is_hidden = True
        self.app.clear_notifications()

    def action_bring_back(self) -> None:
        """Bring back what was hidden, and give the app its keys."""
        self.app.is_hidden = False
        self.dismiss()
