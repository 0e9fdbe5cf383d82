"""How the review sheet looks: that of the example year, since the last session and over four weeks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from storage.settings import Settings
from tests.demo_app import demo_app, settled

DARK = Settings(country="DE")
FOUR_WEEKS = ("v", "3")

SHEETS: dict[str, tuple[tuple[int, int], Settings, tuple[str, ...]]] = {
    "sheet": ((80, 24), DARK, ()),
    "moments": ((80, 24), DARK, (*FOUR_WEEKS, "space", "space", "down", "down", "space")),
    "large": ((120, 40), DARK, (*FOUR_WEEKS, "space", "down", "space")),
    "light": ((120, 40), DARK._replace(theme="light"), ()),
    "small": ((60, 20), DARK, ("end",)),
    "plain": ((80, 24), DARK._replace(plain_symbols=True), ("end",)),
    "to a file": ((80, 24), DARK, ("h",)),
    "parts": ((80, 24), DARK, ("x",)),
}


@pytest.mark.parametrize("name", SHEETS)
def test_a_review_sheet(name: str, tmp_path: Path, snap_compare: Callable[..., bool]) -> None:
    size, settings, keys = SHEETS[name]

    async def walk(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await pilot.press("5")
        await settled(pilot)
        await pilot.press("r")
        await settled(pilot)
        for key in keys:
            await pilot.press(key)
            await pilot.pause()
        await pilot.app.animator.wait_for_idle()
        await pilot.pause()

    with demo_app(tmp_path, settings) as app:
        assert snap_compare(app, terminal_size=size, run_before=walk)
