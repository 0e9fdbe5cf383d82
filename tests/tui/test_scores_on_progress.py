"""The line of a questionnaire on Progress, in the year, and laid over another."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from textual.pilot import Pilot

from holdfast.plateaus import find_course
from holdfast.plateaus.course import Course
from holdfast.plateaus.reading import Reading
from storage.journal import Journal
from storage.settings import Settings
from tests.made import NOW, checked_in, is_on, screen_text
from tests.scored import PHQ9, scores
from tui.app import HoldfastApp
from tui.courses import Values
from tui.screens.progress import ProgressScreen
from tui.screens.scores import ScoresScreen
from tui.screens.year import YearScreen
from widgets.chart import Chart

A_YEAR = (18, 19, 17, 18, 15, 12, 13, 11, 12, 12, 10, 11, 12)


async def course_found(values: Values, reading: Reading) -> Course:
    """Find the course here and now, in place of the helper process."""
    return find_course(values, reading)


@asynccontextmanager
async def on_its_line(journal: Journal, folder: Path) -> AsyncIterator[tuple[HoldfastApp, Pilot[None]]]:
    """Progress at the line of the score that Sessions has on top, its course found."""
    for each in scores(A_YEAR):
        journal.save_score(each)
    app = HoldfastApp(
        journal, Settings(), lambda: NOW, settings_path=folder / "settings.toml", find_course=course_found
    )
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pressed(pilot, "5", "k")
        assert is_on(app, ScoresScreen)
        await pressed(pilot, "l")
        yield app, pilot


async def pressed(pilot: Pilot[None], *keys: str) -> None:
    """Press keys, and wait for what comes of them."""
    for key in keys:
        await pilot.press(key)
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()


def said(app: HoldfastApp) -> str:
    """What stands on the screen, in one line."""
    return " ".join(screen_text(app).split())


async def test_a_line_is_opened_with_its_ranges_and_its_measurement_error(journal: Journal, tmp_path: Path) -> None:
    async with on_its_line(journal, tmp_path) as (app, _):
        assert is_on(app, ProgressScreen)
        text = said(app)
        assert "PHQ-9 one year" in text
        assert "Tue 3 Mar 12. The authors call 10–14 ‘moderate’." in text
        assert "Ranges as the authors name them (Kroenke 2001), not a diagnosis." in text
        assert "A change of less than 6 is within measurement error (NHS Talking Therapies manual)." in text
        assert screen_text(app).split("\n")[3].endswith("minimal")
        charted = app.screen.query_one(Chart).charted
        assert charted is not None
        assert (charted.instrument, charted.course and charted.course.margin) == (PHQ9, 6)


async def test_a_day_without_a_score_says_so(journal: Journal, tmp_path: Path) -> None:
    async with on_its_line(journal, tmp_path) as (app, pilot):
        await pressed(pilot, "left")
        assert "Mon 2 Mar no score" in said(app)


async def test_another_line_has_nothing_of_it(journal: Journal, tmp_path: Path) -> None:
    for days_ago in range(9):
        journal.save(checked_in(days_ago, mood=5.0))
    async with on_its_line(journal, tmp_path) as (app, pilot):
        await pressed(pilot, "v")
        text = said(app)
        assert "Mood one year" in text
        assert "measurement error" not in text
        assert "moderate" not in text


async def test_laid_over_another_it_keeps_its_own_range(journal: Journal, tmp_path: Path) -> None:
    for days_ago in range(9):
        journal.save(checked_in(days_ago, mood=5.0))
    async with on_its_line(journal, tmp_path) as (app, pilot):
        await pressed(pilot, "v", "o", "end", "enter")
        lines = screen_text(app).split("\n")
        assert "▪▪ PHQ-9, 0 on top" in lines[2]
        assert lines[3].endswith("   0")
        assert "PHQ-9: 12" in said(app)


async def test_the_year_tells_a_day_with_the_name_of_its_range(journal: Journal, tmp_path: Path) -> None:
    async with on_its_line(journal, tmp_path) as (app, pilot):
        await pressed(pilot, "y")
        assert is_on(app, YearScreen)
        text = said(app)
        assert "Tue 3 Mar 12. The authors call 10–14 ‘moderate’." in text
        assert "0 to 9 10 to 17 18 to 27" in text
