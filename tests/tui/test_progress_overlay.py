"""Progress: a second rating laid over the first."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from holdfast.plateaus.course import Course
from holdfast.plateaus.reading import Reading
from storage.journal import Journal
from storage.settings import Settings
from tests.made import NOW, checked_in, is_on, screen_text, told
from tests.tui.on_progress import app_with_a_line, chart, progress, three_stretches
from tui.app import HoldfastApp
from tui.courses import Values
from tui.screens.progress import ProgressScreen
from widgets.choice_list import ChoiceList


@pytest.fixture
def app(journal: Journal, tmp_path: Path) -> HoldfastApp:
    """The app on a journal with two ratings on every third day of 300, and a third on one day."""
    for days_ago in range(300, 0, -3):
        journal.save(checked_in(days_ago, anxiety=3.0))
    journal.save(checked_in(3, not_knowing=7.0))
    return app_with_a_line(journal, tmp_path)


async def test_o_asks_among_the_ratings_that_have_answers(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        await pilot.press("o")
        await pilot.pause()
        ids = [choice.id for choice in app.screen.query_one(ChoiceList).choices]
        assert ids == ["", "anxiety", "not_knowing"]
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, ProgressScreen)


async def test_a_second_line_is_named_and_both_values_are_read_out(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        await pilot.press("o", "down", "enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        rows = screen_text(app).split("\n")
        assert rows[2].startswith("  Mood   one year   ⠒⠒ Anxiety or distress, 0 on top")
        assert rows[2].endswith("100 of 366 days")
        assert rows[3].rstrip().endswith("completely calm  0")
        assert "● Sat 28 Feb   Mood: 5   Anxiety or distress: 3   3 check-ins" in screen_text(app)
        await pilot.press("left")
        await pilot.pause()
        assert "● Fri 27 Feb   no check-in" in screen_text(app)


async def test_a_rating_of_the_same_direction_is_named_without_more(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        await pilot.press("o", "down", "down", "enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "⠒⠒ OK with not knowing   " in screen_text(app)
        await pilot.press("left", "left", "left")
        await pilot.pause()
        assert "OK with not knowing: no rating" in screen_text(app)


async def test_none_takes_it_away_and_the_question_begins_on_what_is_there(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        await pilot.press("o", "down", "enter")
        await pilot.pause()
        await pilot.press("o")
        await pilot.pause()
        chosen = app.screen.query_one(ChoiceList).choice
        assert chosen is not None
        assert chosen.id == "anxiety"
        await pilot.press("home", "enter")
        await pilot.pause()
        assert "⠒⠒" not in screen_text(app).split("\n")[2]


async def test_a_rating_is_not_laid_over_itself(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        await pilot.press("o", "down", "enter")
        await pilot.press("v")
        await pilot.pause()
        shown = chart(app).charted
        assert shown is not None
        assert (shown.scale.id, shown.over) == ("anxiety", None)
        await pilot.press("v")
        await pilot.pause()
        shown = chart(app).charted
        assert shown is not None
        assert shown.over is not None
        assert (shown.scale.id, shown.over.scale.id) == ("not_knowing", "anxiety")


async def test_both_courses_are_found_each_by_itself_and_once(app: HoldfastApp, tmp_path: Path) -> None:
    asked: list[str] = []

    async def slowly(values: Values, reading: Reading) -> Course:
        asked.append(reading.unit)
        await asyncio.sleep(0.05)
        return await three_stretches(values, reading)

    app = HoldfastApp(
        app.journal, Settings(), lambda: NOW, settings_path=tmp_path / "settings.toml", find_course=slowly
    )
    async with progress(app) as pilot:
        app.journal.save(checked_in(0, mood=5.0, anxiety=3.0))
        asked.clear()
        await pilot.press("o", "down", "enter")
        await pilot.pause()
        app.turn()
        await app.workers.wait_for_complete()
        await pilot.pause()
        shown = chart(app).charted
        assert shown is not None
        assert shown.over is not None
        assert shown.course is not None
        assert shown.over.course is not None
        assert shown.course.line
        assert shown.over.course.line
        assert sorted(asked) == ["anxiety", "mood"]
        assert not told(app)
