"""Progress with a line on it, for the tests of that place."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from textual.pilot import Pilot

from holdfast.plateaus.course import Course, Current, LinePoint, Stretch
from holdfast.plateaus.reading import Reading
from storage.journal import Journal
from storage.settings import Settings
from tests.made import NOW, checked_in
from tui.app import HoldfastApp
from tui.courses import Values
from widgets.chart import Chart

TODAY = NOW.date()
DAY = timedelta(days=1)


async def three_stretches(values: Values, reading: Reading) -> Course:
    """A setback, a gain, and a level stretch of six weeks up to now."""
    if len(values) < 100:
        return Course(reading.unit)
    first = min(day for day, _ in values)
    turn, level = TODAY - 100 * DAY, TODAY - 41 * DAY
    return Course(
        reading.unit,
        (
            Stretch(first, turn - DAY, "setback", 0.9, 4.0, -2.0, 10),
            Stretch(turn, level - DAY, "gain", 0.7, 4.0, 2.0, 30),
            Stretch(level, TODAY, "plateau", 0.9, 5.0, 0.0, 32),
        ),
        Current("plateau", "probable", level, level, level, 6, 5.0, 10),
        (),
        first,
        (LinePoint(5.0, 0.3),) * ((TODAY - first).days + 1),
    )


def app_with_a_line(journal: Journal, folder: Path) -> HoldfastApp:
    """The app on a journal with a check-in every third day of 300, and one note."""
    for days_ago in range(300, 0, -3):
        journal.save(checked_in(days_ago, mood=5.0, note="The walk home was quiet." if days_ago == 6 else ""))
    return HoldfastApp(
        journal,
        Settings(),
        lambda: NOW,
        settings_path=folder / "settings.toml",
        find_course=three_stretches,
    )


@asynccontextmanager
async def progress(app: HoldfastApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    """Progress with its chart drawn and its course found."""
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("4")
        await pilot.pause()
        yield pilot


def chart(app: HoldfastApp) -> Chart:
    return app.screen.query_one(Chart)
