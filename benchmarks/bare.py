"""The yardstick: the least that Textual can do. ``python benchmarks/bare.py hello|modes|area|push``."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import Static

LINES = "\n".join(f"Line {number}, as plain as can be." for number in range(30))


class Hello(App[None]):
    """A line of text."""

    BINDINGS: ClassVar[list[BindingType]] = [("q", "quit")]

    def compose(self) -> ComposeResult:
        yield Static("Hello from a bare app.")


class Page(Screen[None]):
    """A page of text."""

    def compose(self) -> ComposeResult:
        yield Static(LINES)


class Modes(Hello):
    """Five pages to switch between."""

    MODES: ClassVar[dict[str, str | Callable[[], Screen[Any]]]] = {f"place{number}": Page for number in range(1, 6)}
    DEFAULT_MODE = "place1"
    BINDINGS: ClassVar[list[BindingType]] = [(str(number), f"switch_mode('place{number}')") for number in range(1, 6)]


class Push(Hello):
    """A page of eight widgets and a footer, which is about what a player has, pushed over another."""

    BINDINGS: ClassVar[list[BindingType]] = [("e", "over")]

    def action_over(self) -> None:
        from textual.widgets import Button, Footer  # noqa: PLC0415 - the others do not pay for it

        class Pushed(Screen[None]):
            BINDINGS: ClassVar[list[BindingType]] = [("escape", "app.pop_screen", "stop")]

            def compose(self) -> ComposeResult:
                for number in range(8):
                    yield Button(f"Line {number}")
                yield Footer()

        self.push_screen(Pushed())


class Area(Hello):
    """A field to write in."""

    def compose(self) -> ComposeResult:
        from textual.widgets import TextArea  # noqa: PLC0415 - the other two do not pay for it

        yield TextArea()


if __name__ == "__main__":
    {"hello": Hello, "modes": Modes, "area": Area, "push": Push}[sys.argv[1]]().run()
