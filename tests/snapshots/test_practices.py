"""How exercises that were done look in the Journal, and where they are changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from storage.settings import Settings
from tests.demo_app import demo_app, settled
from tests.snapshots.test_screens import DARK, LARGE, LIGHT, NORMAL, PLAIN, SMALL

THOUGHTS = ("2", "slash", *"stings", "escape")
RIDDEN = ("2", "slash", *"bread bin", "escape")
NAMED = ("2", "slash", *"not sad", "escape")

SCREENS: dict[str, tuple[tuple[int, int], Settings, tuple[str, ...]]] = {
    "exercises alone": (NORMAL, DARK, ("2", "f", *"exercises", "enter", "down", "down")),
    "thoughts": (NORMAL, LIGHT, THOUGHTS),
    "thoughts on a page": (SMALL, DARK, (*THOUGHTS, "enter")),
    "urge plain": (NORMAL, PLAIN, RIDDEN),
    "named later": (LARGE, DARK, NAMED),
    "change": (NORMAL, DARK, (*RIDDEN, "w", "7")),
    "change large": (LARGE, LIGHT, (*THOUGHTS, "w", "down", "down")),
    "change small": (SMALL, PLAIN, (*RIDDEN, "w")),
}


@pytest.mark.parametrize("name", SCREENS)
def test_an_exercise_that_was_done(name: str, tmp_path: Path, snap_compare: Callable[..., bool]) -> None:
    size, settings, keys = SCREENS[name]

    async def walk(pilot: Pilot[None]) -> None:
        await settled(pilot)
        for key in keys:
            await pilot.press("space" if key == " " else key)
        await settled(pilot)

    with demo_app(tmp_path, settings) as app:
        assert snap_compare(app, terminal_size=size, run_before=walk)
