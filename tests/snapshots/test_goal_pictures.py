"""How goals look: the list with its page, one alone, and what is asked of one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from storage.settings import Settings
from tests.demo_app import demo_app, settled
from tests.snapshots.test_screens import DARK, LARGE, LIGHT, NORMAL, PLAIN, SMALL

GOALS = ("5", "g")

SCREENS: dict[str, tuple[tuple[int, int], Settings, tuple[str, ...]]] = {
    "goals": (NORMAL, DARK, GOALS),
    "goals large": (LARGE, LIGHT, GOALS),
    "goals plain": (SMALL, PLAIN, (*GOALS, "enter")),
    "goal rated": (NORMAL, DARK, (*GOALS, "r")),
    "goal on progress": (NORMAL, LIGHT, (*GOALS, "l")),
}


@pytest.mark.parametrize("name", SCREENS)
def test_goals_of_the_example_year(name: str, tmp_path: Path, snap_compare: Callable[..., bool]) -> None:
    size, settings, keys = SCREENS[name]

    async def walk(pilot: Pilot[None]) -> None:
        await settled(pilot)
        for key in keys:
            await pilot.press(key)
            await settled(pilot)

    with demo_app(tmp_path, settings) as app:
        assert snap_compare(app, terminal_size=size, run_before=walk)
