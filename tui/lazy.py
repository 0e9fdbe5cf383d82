"""What is imported when it is first needed, so that the first paint does not wait for it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from textual.command import Provider
    from textual.screen import Screen


class LazyScreen:
    """A screen in ``tui/screens`` that is imported when it is first opened; called, it makes one."""

    def __init__(self, name: str) -> None:
        self._name = name

    def type(self) -> type[Screen[Any]]:
        """Return the class: ``CheckInScreen`` in ``tui/screens/check_in.py`` for the name ``check_in``."""
        found: type[Screen[Any]] = getattr(
            import_module(f"tui.screens.{self._name}"), "".join(map(str.title, self._name.split("_"))) + "Screen"
        )
        return found

    def __call__(self) -> Screen[Any]:
        """Return a new screen."""
        return self.type()()


def screen(name: str) -> LazyScreen:
    """Return the factory of the screen in ``tui/screens/NAME.py``."""
    return LazyScreen(name)


def palette_commands() -> type[Provider]:
    """Return the palette's source of commands."""
    from tui.palette import CommandProvider  # noqa: PLC0415

    return CommandProvider


def palette() -> Screen[Any]:
    """Return the palette."""
    from tui.palette import Palette  # noqa: PLC0415

    return Palette(id="--command-palette")


def load_heavy_modules() -> None:
    """Import plotext, sqlite-utils and the other screens: 200 ms together, in a thread after the first paint."""
    from holdfast.exercises import shipped_exercises  # noqa: PLC0415
    from storage.connection import warm_up as warm_up_writes  # noqa: PLC0415
    from widgets.plot import warm_up as warm_up_charts  # noqa: PLC0415

    warm_up_writes()
    warm_up_charts()
    import_module("holdfast.helps")
    shipped_exercises()
    for name in ("check_in", "journal", "skills", "player", "progress", "stretch", "sessions", "support"):
        screen(name).type()
