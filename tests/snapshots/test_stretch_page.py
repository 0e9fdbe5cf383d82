"""How the page of a stretch looks: the plateau that the example year ends in, and the setback before it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot

from holdfast.scales import PRIMARY
from storage.settings import Settings
from tests.demo_app import demo_app, settled
from tui.screens.stretch import StretchScreen

DARK = Settings(country="DE")
PLATEAU, SETBACK = date(2026, 11, 1), date(2026, 8, 10)

PAGES: dict[str, tuple[tuple[int, int], Settings, date, tuple[str, ...]]] = {
    "plateau": ((80, 24), DARK, PLATEAU, ()),
    "plateau large": ((120, 40), DARK, PLATEAU, ()),
    "plateau light": ((120, 40), DARK._replace(theme="light"), PLATEAU, ("p",)),
    "plateau small": ((60, 20), DARK, PLATEAU, ("end",)),
    "plateau plain": ((80, 24), DARK._replace(plain_symbols=True), PLATEAU, ()),
    "setback": ((80, 24), DARK, SETBACK, ("n", "h", "a", "r", "d", "escape")),
    "edges": ((80, 24), DARK, PLATEAU, ("x",)),
}


@pytest.mark.parametrize("name", PAGES)
def test_the_page_of_a_stretch(name: str, tmp_path: Path, snap_compare: Callable[..., bool]) -> None:
    size, settings, day, keys = PAGES[name]

    async def walk(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await pilot.press("4")
        await settled(pilot)
        pilot.app.push_screen(StretchScreen(PRIMARY, day))
        await settled(pilot)
        await pilot.press(*keys)
        await pilot.app.animator.wait_for_idle()
        await settled(pilot)

    with demo_app(tmp_path, settings) as app:
        assert snap_compare(app, terminal_size=size, run_before=walk)
