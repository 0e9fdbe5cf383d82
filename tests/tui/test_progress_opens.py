"""Progress: what opens from it, and where one is on coming back; mostly with stand-ins in place of the screens."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from textual.screen import Screen

import tui.screens.progress
from holdfast.plateaus.course import Course
from storage.journal import Journal
from tests.made import NOW, checked_in, is_on
from tests.tui.on_progress import app_with_a_line, chart, progress
from tui.app import HoldfastApp
from tui.screens.progress import ProgressScreen
from tui.screens.stretch import StretchScreen
from tui.screens.together import TogetherScreen
from tui.screens.year import YearScreen
from widgets.chart_title import ChartTitle
from widgets.stretch_list import StretchList

TODAY = NOW.date()
DAY = timedelta(days=1)


class StandIn(Screen[None]):
    """Any screen, opened with something."""

    def __init__(self, *about: object) -> None:
        super().__init__()
        self.about = about


class Opened:
    """What stands in the place of a lazy screen."""

    def __init__(self, name: str) -> None:
        self.name = name

    def type(self) -> type[Screen[None]]:
        return type(self.name.title(), (StandIn,), {})


async def test_the_real_screens_open_and_lead_back(journal: Journal, tmp_path: Path) -> None:
    app = app_with_a_line(journal, tmp_path)
    async with progress(app) as pilot:
        await pilot.press("down", "left")
        await pilot.pause()
        day, stretch = chart(app).cursor, app.screen.query_one(StretchList).stretch
        for key, screen in (("enter", StretchScreen), ("y", YearScreen), ("g", TogetherScreen)):
            await pilot.press(key)
            await pilot.pause()
            assert is_on(app, screen)
            await pilot.press("escape")
            await app.workers.wait_for_complete()
            await pilot.pause()
            assert is_on(app, ProgressScreen)
            assert chart(app).cursor == day
            assert app.screen.query_one(StretchList).stretch == stretch


@pytest.fixture
def app(journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> HoldfastApp:
    """The app on a journal with a check-in every third day of 300."""
    monkeypatch.setattr(tui.screens.progress, "screen", Opened)
    return app_with_a_line(journal, tmp_path)


def opened(app: HoldfastApp) -> tuple[object, ...]:
    """The name of the screen that is seen, and what it was opened with."""
    assert isinstance(app.screen, StandIn)
    return type(app.screen).__name__.lower(), *app.screen.about


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        (("enter",), ("stretch", "mood", TODAY - 41 * DAY)),
        (("down", "enter"), ("stretch", "mood", TODAY - 100 * DAY)),
        (("shift+left", "shift+left", "enter"), ("stretch", "mood", TODAY - 100 * DAY)),
        (("left", "y"), ("year", "mood", date(2026, 2, 27))),
        (("g",), ("together", "mood")),
    ],
)
async def test_a_key_opens_a_screen_with_what_it_is_about(
    app: HoldfastApp, keys: tuple[str, ...], found: tuple[object, ...]
) -> None:
    async with progress(app) as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        assert opened(app) == found


async def test_a_click_on_the_lit_stretch_opens_it(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        await pilot.click(StretchList, offset=(10, 1))
        await pilot.click(StretchList, offset=(10, 1))
        await pilot.pause()
        assert opened(app) == ("stretch", "mood", TODAY - 100 * DAY)


async def test_without_a_course_there_is_no_stretch_to_open(app: HoldfastApp) -> None:
    app.charts_ready = False
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("4")
        screen = app.screen
        assert isinstance(screen, ProgressScreen)
        screen.query_one(StretchList).show(Course("mood"), (), TODAY)
        assert screen.why_not("open_stretch") == "There is no stretch to open yet."


async def test_coming_back_cursor_and_lamp_are_where_they_were(app: HoldfastApp, journal: Journal) -> None:
    async with progress(app) as pilot:
        await pilot.press("down", "left", "left", "left", "minus")
        await pilot.pause()
        day, stretch = chart(app).cursor, app.screen.query_one(StretchList).stretch
        await pilot.press("enter")
        await pilot.pause()
        journal.save(checked_in(1, mood=6.0))
        app.pop_screen()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert is_on(app, ProgressScreen)
        assert chart(app).cursor == day
        assert app.screen.query_one(StretchList).stretch == stretch
        assert "six months" in app.screen.query_one(ChartTitle).left.plain
