"""How an exercise looks while it is done, and after it: each kind, at the sizes that matter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from storage.settings import Settings
from tests.demo_app import demo_app, settled
from tests.tui.playing import Ticks, begin, let_pass

SMALL, NORMAL, LARGE = (60, 20), (80, 24), (120, 40)
DARK = Settings(country="DE")
LIGHT = DARK._replace(theme="light")
PLAIN = DARK._replace(plain_symbols=True)

PLAYED: dict[str, tuple[str, tuple[int, int], Settings, tuple[str | int, ...]]] = {
    "count-in": ("extended-exhale", NORMAL, DARK, (3,)),
    "count-in small": ("box-breathing", SMALL, LIGHT, (3,)),
    "tide large": ("extended-exhale", LARGE, LIGHT, ("6", 47)),
    "box": ("box-breathing", NORMAL, DARK, ("6", 63)),
    "bar": ("box-breathing", NORMAL, LIGHT, ("6", "v", 63)),
    "words plain": ("box-breathing", NORMAL, PLAIN, ("6", 63)),
    "part": ("pmr", NORMAL, DARK, ("6", 63)),
    "paused": ("extended-exhale", NORMAL, DARK, ("6", 43, "space")),
    "steps": ("not-knowing", NORMAL, DARK, ("6", *"what next", "enter", "4", 64)),
    "steps large": ("not-knowing", LARGE, LIGHT, ("6", *"what next", "enter", "4", 64)),
    "questions": ("five-senses", NORMAL, LIGHT, ("7", "enter", "enter", "enter", *"tree", "enter", *"chair")),
    "worksheet": ("pros-cons", LARGE, DARK, ("7", *"calm", "enter", *"later", "enter")),
    "worksheet small": ("thought-record", SMALL, PLAIN, ("7", *"she called", "enter", *"sad 80")),
    "urge": ("urge-surfing", NORMAL, DARK, ("7", *"call", "enter", "8", 60, 65, "6")),
    "after": ("extended-exhale", NORMAL, DARK, ("6", 40, "escape", "4")),
    "after higher": ("extended-exhale", NORMAL, LIGHT, ("4", 40, "escape", "7")),
    "after urge": ("urge-surfing", SMALL, DARK, ("7", *"call", "enter", "8", 60, "escape", "5", "d")),
}
"""For each picture the exercise, the size, the settings; then keys, and seconds that pass."""


@pytest.mark.parametrize("name", PLAYED)
def test_an_exercise_of_each_kind(name: str, tmp_path: Path, snap_compare: Callable[..., bool]) -> None:
    exercise_id, size, settings, course = PLAYED[name]

    async def walk(pilot: Pilot[None]) -> None:
        ticks = Ticks()
        await settled(pilot)
        pilot.app.animation_level = "full"
        await begin(pilot, exercise_id, ticks)
        for each in course:
            if isinstance(each, str):
                await pilot.press(each)
            else:
                await let_pass(pilot, ticks, each)
        await settled(pilot)

    with demo_app(tmp_path, settings, empty=True) as app:
        assert snap_compare(app, terminal_size=size, run_before=walk)
