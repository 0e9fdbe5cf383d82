"""How the screens look. Read the report of a difference, then accept it with ``make snapshots-update``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from storage.settings import Settings
from tests.demo_app import demo_app, settled
from tui.draft_screen import KEEP_AFTER
from tui.lazy import screen

SMALL, NORMAL, LARGE = (60, 20), (80, 24), (120, 40)
DARK = Settings(country="DE")
LIGHT = DARK._replace(theme="light")
PLAIN = DARK._replace(plain_symbols=True)

SCREENS: dict[str, tuple[tuple[int, int], Settings, tuple[str, ...]]] = {
    "today": (NORMAL, DARK, ()),
    "today large": (LARGE, DARK, ()),
    "today small": (SMALL, LIGHT, ()),
    "check in": (NORMAL, DARK, ("c", "5", "6")),
    "check in large": (LARGE, LIGHT, ("c", "5", "6")),
    "feelings": (NORMAL, DARK, ("c", "f", "r", "e")),
    "feelings corner": (NORMAL, DARK, ("c", "f", "right", "enter")),
    "feelings large": (LARGE, LIGHT, ("c", "f", "left", "up", "enter")),
    "feelings small": (SMALL, PLAIN, ("c", "f", "up")),
    "feelings asked": (NORMAL, DARK, ("c", "f", "tab", "right")),
    "journal": (NORMAL, LIGHT, ("2", "down", "down")),
    "journal large": (LARGE, DARK, ("2", "down", "down")),
    "journal marks": (SMALL, DARK, ("2", "f", *"marks", "enter", "down")),
    "progress": (NORMAL, DARK, ("4",)),
    "progress large": (LARGE, LIGHT, ("4", "down")),
    "progress plain": (NORMAL, PLAIN, ("4",)),
    "progress small": (SMALL, LIGHT, ("4",)),
    "progress overlay": (NORMAL, DARK, ("4", "o", "down", "enter", "down")),
    "progress overlay large": (LARGE, DARK, ("4", "o", "down", "enter", "down", "down", "left")),
    "progress overlay plain": (LARGE, PLAIN, ("4", "o", "down", "enter")),
    "progress mark": (NORMAL, DARK, ("4", "m", *"my own words")),
    "support": (NORMAL, DARK, ("s",)),
    "support large": (LARGE, LIGHT, ("s",)),
    "support small": (SMALL, DARK, ("s", "end")),
    "support plain": (NORMAL, PLAIN, ("s", "down")),
    "am I safe": (NORMAL, DARK, ("s", "n")),
    "safety plan light": (NORMAL, LIGHT, ("s", "p")),
    "safety plan": (
        NORMAL,
        DARK,
        ("s", "p", "w", *"no sleep", "tab", *"tea", "enter", *"Box breathing", "escape"),
    ),
    "safety plan written": (LARGE, DARK, ("s", "p", "w")),
    "settings": (NORMAL, DARK, ("comma",)),
    "help": (NORMAL, DARK, ("question_mark",)),
}


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_of_the_example_year(name: str, tmp_path: Path, snap_compare: Callable[..., bool]) -> None:
    size, settings, keys = SCREENS[name]

    async def walk(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await pilot.press(*keys)
        await pilot.pause(KEEP_AFTER + 0.7)  # a draft that is kept says so
        await settled(pilot)

    with demo_app(tmp_path, settings) as app:
        assert snap_compare(app, terminal_size=size, run_before=walk)


VIEWS: dict[str, tuple[str, tuple[int, int], Settings, tuple[str, ...]]] = {
    "year": ("year", NORMAL, DARK, ("up", "up", "left")),
    "year large": ("year", LARGE, LIGHT, ("up", "left")),
    "year plain": ("year", SMALL, PLAIN, ()),
    "together": ("together", NORMAL, DARK, ("down",)),
    "together large": ("together", LARGE, LIGHT, ()),
    "together plain": ("together", SMALL, PLAIN, ()),
    "helps": ("helps", NORMAL, DARK, ("down",)),
    "helps bars": ("helps", NORMAL, LIGHT, ("v",)),
    "helps large": ("helps", LARGE, DARK, ("v", "h", "h")),
    "helps plain": ("helps", SMALL, PLAIN, ()),
    "cards": ("cards", NORMAL, DARK, ("down",)),
    "cards small": ("cards", SMALL, LIGHT, ()),
}


@pytest.mark.parametrize("name", VIEWS)
def test_a_view_behind_progress(name: str, tmp_path: Path, snap_compare: Callable[..., bool]) -> None:
    view, size, settings, keys = VIEWS[name]

    async def walk(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await pilot.press("4")
        await settled(pilot)
        await pilot.app.push_screen(screen(view).type()())
        await settled(pilot)
        await pilot.press(*keys)
        await settled(pilot)

    with demo_app(tmp_path, settings) as app:
        assert snap_compare(app, terminal_size=size, run_before=walk)


def test_the_first_day(tmp_path: Path, snap_compare: Callable[..., bool]) -> None:
    with demo_app(tmp_path, empty=True) as app:
        assert snap_compare(app, terminal_size=NORMAL, run_before=settled)


def test_a_plan_that_is_not_written_yet(tmp_path: Path, snap_compare: Callable[..., bool]) -> None:
    async def walk(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await pilot.press("s", "p")
        await settled(pilot)

    with demo_app(tmp_path, DARK, empty=True) as app:
        assert snap_compare(app, terminal_size=NORMAL, run_before=walk)
