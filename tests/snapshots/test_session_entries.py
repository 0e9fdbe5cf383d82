"""How sessions and scores look in the Journal, among the check-ins and alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from storage.settings import Settings
from tests.demo_app import demo_app, settled
from tests.snapshots.test_screens import DARK, LARGE, LIGHT, NORMAL, PLAIN, SMALL

SESSIONS = ("2", "f", *"sessions", "enter", "down")

SCREENS: dict[str, tuple[tuple[int, int], Settings, tuple[str, ...]]] = {
    "sessions": (NORMAL, LIGHT, SESSIONS),
    "sessions large": (LARGE, DARK, SESSIONS),
    "a session on a page": (SMALL, PLAIN, (*SESSIONS, "enter")),
    "a cancelled session": (NORMAL, DARK, ("2", "f", *"sessions", "enter", *["down"] * 20)),
    "scores": (NORMAL, PLAIN, ("2", "f", *"scores", "enter")),
}


@pytest.mark.parametrize("name", SCREENS)
def test_sessions_and_scores_in_the_journal(name: str, tmp_path: Path, snap_compare: Callable[..., bool]) -> None:
    size, settings, keys = SCREENS[name]

    async def walk(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await pilot.press(*keys)
        await settled(pilot)

    with demo_app(tmp_path, settings) as app:
        assert snap_compare(app, terminal_size=size, run_before=walk)
