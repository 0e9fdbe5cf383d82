"""How therapists look: the list with its page, side by side, what to expect."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from storage.settings import Settings
from tests.demo_app import EVENING, demo_app, settled
from tests.therapy_made import four_therapists

SMALL, NORMAL, LARGE = (60, 20), (80, 24), (120, 40)
DARK = Settings(country="DE")
LIGHT = DARK._replace(theme="light")
PLAIN = DARK._replace(plain_symbols=True)

VIEWS: dict[str, tuple[tuple[int, int], Settings, tuple[str, ...]]] = {
    "therapists": (NORMAL, LIGHT, ("t",)),
    "therapists large": (LARGE, DARK, ("t",)),
    "therapist small": (SMALL, PLAIN, ("t", "enter")),
    "side by side": (NORMAL, DARK, ("t", "v", "right", *["down"] * 7)),
    "side by side large": (LARGE, LIGHT, ("t", "v", "end")),
    "what to expect": (NORMAL, DARK, ("i", "enter", "down")),
}


@pytest.mark.parametrize("name", VIEWS)
def test_therapists_on_one_evening(name: str, tmp_path: Path, snap_compare: Callable[..., bool]) -> None:
    size, settings, keys = VIEWS[name]

    async def walk(pilot: Pilot[None]) -> None:
        await settled(pilot)
        for key in ("5", *keys):
            await pilot.press(key)
            await pilot.pause()
        await pilot.pause(0.2)

    with demo_app(tmp_path, settings, empty=True) as app:
        four_therapists(app.journal, EVENING)
        assert snap_compare(app, terminal_size=size, run_before=walk)
