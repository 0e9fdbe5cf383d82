"""How Sessions, a session on its page and the forms around one look, on the example year."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from storage.settings import Settings
from tests.demo_app import demo_app, settled
from tests.snapshots.test_screens import DARK, LARGE, LIGHT, NORMAL, PLAIN, SMALL

LAST = ("5", "down", "down", "down")

SCREENS: dict[str, tuple[tuple[int, int], Settings, tuple[str, ...]]] = {
    "sessions": (NORMAL, DARK, ("5",)),
    "sessions light": (NORMAL, LIGHT, (*LAST, "down")),
    "sessions large": (LARGE, DARK, ("5", "tab", "down")),
    "sessions small": (SMALL, PLAIN, ("5",)),
    "other side small": (SMALL, DARK, ("5", "tab")),
    "session": (NORMAL, DARK, (*LAST, "enter")),
    "session large": (LARGE, LIGHT, (*LAST, "enter")),
    "session to come": (NORMAL, PLAIN, ("5", "up", "enter")),
    "new": (NORMAL, DARK, ("5", "n", *"Thu 14:00")),
    "after": (NORMAL, DARK, ("5", "a", "7", *" a quiet hour")),
    "after, how it was": (NORMAL, LIGHT, ("5", "a", *["tab"] * 9)),
    "after small": (SMALL, PLAIN, ("5", "a", *["tab"] * 3)),
}


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_of_sessions(name: str, tmp_path: Path, snap_compare: Callable[..., bool]) -> None:
    size, settings, keys = SCREENS[name]

    async def walk(pilot: Pilot[None]) -> None:
        await settled(pilot)
        for key in keys:
            await pilot.press("space" if key == " " else key)
            await pilot.pause()
        await settled(pilot)

    with demo_app(tmp_path, settings) as app:
        assert snap_compare(app, terminal_size=size, run_before=walk)


def test_sessions_with_nothing_in_it(tmp_path: Path, snap_compare: Callable[..., bool]) -> None:
    async def walk(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await pilot.press("5")
        await settled(pilot)

    with demo_app(tmp_path, empty=True) as app:
        assert snap_compare(app, terminal_size=NORMAL, run_before=walk)
