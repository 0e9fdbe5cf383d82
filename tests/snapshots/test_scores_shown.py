"""How scores of questionnaires look: in their list, and as a line on Progress."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from storage.settings import Settings
from tests.demo_app import EVENING, demo_app, settled
from tests.scored import GAD7, scores

SMALL, NORMAL, LARGE = (60, 20), (80, 24), (120, 40)
DARK = Settings(country="DE")
LIGHT = DARK._replace(theme="light")
PLAIN = DARK._replace(plain_symbols=True)

A_YEAR = (18, 19, 17, 18, 15, 12, 13, 11, 12, 12, 10, 11, 12)

SCREENS: dict[str, tuple[tuple[int, int], Settings, tuple[str, ...]]] = {
    "scores": (NORMAL, DARK, ("5", "k")),
    "scores large": (LARGE, LIGHT, ("5", "k", "down", "down")),
    "progress": (NORMAL, DARK, ("5", "k", "l")),
    "progress large": (LARGE, LIGHT, ("5", "k", "l", "left")),
    "progress small": (SMALL, PLAIN, ("5", "k", "l")),
}


@pytest.mark.parametrize("name", SCREENS)
def test_a_year_of_totals(name: str, tmp_path: Path, snap_compare: Callable[..., bool]) -> None:
    size, settings, keys = SCREENS[name]

    async def walk(pilot: Pilot[None]) -> None:
        await settled(pilot)
        for key in keys:
            await pilot.press(key)
            await settled(pilot)

    with demo_app(tmp_path, settings, empty=True) as app:
        for each in (*scores(A_YEAR, today=EVENING.date()), *scores([9, 14], GAD7, apart=90, today=EVENING.date())):
            app.journal.save_score(each)
        assert snap_compare(app, terminal_size=size, run_before=walk)
