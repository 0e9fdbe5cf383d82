"""Progress: the chart, the day cursor, the ranges and the list of stretches."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from holdfast.entries import day_of
from holdfast.plateaus.course import Course, Stretch
from storage.journal import Journal
from storage.settings import Settings
from tests.made import NOW, checked_in, screen_text, told
from tests.tui.on_progress import app_with_a_line, chart, progress
from tui.app import HoldfastApp
from tui.screens.journal import JournalScreen
from tui.screens.progress import ProgressScreen
from widgets.chart import Chart
from widgets.entry_list import EntryList
from widgets.stretch_list import StretchList

TODAY = NOW.date()
DAY = timedelta(days=1)


@pytest.fixture
def app(journal: Journal, tmp_path: Path) -> HoldfastApp:
    """The app on a journal with a check-in every third day of 300, and one note."""
    return app_with_a_line(journal, tmp_path)


async def test_it_shows_a_year_of_mood_with_its_stretches(app: HoldfastApp) -> None:
    async with progress(app):
        rows = screen_text(app).split("\n")
    assert rows[2].startswith("  Mood   one year")
    assert rows[2].endswith("100 of 366 days have a check-in")
    assert rows[3].startswith("  10   as good as I can imagine")
    assert rows[15] == "  ● Sat 28 Feb   5, one check-in"
    assert rows[17].startswith("  ▌ ╍ Plateau      since about 21 Jan     6 weeks, around 5")
    assert rows[17].rstrip().endswith("probable")
    assert [row[4] for row in rows[18:20]] == ["▴", "▾"]
    assert rows[23].startswith("  ←→ day")


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (100, 32), (120, 40), (200, 50)])
async def test_at_every_size_chart_stretches_and_footer_are_whole(app: HoldfastApp, size: tuple[int, int]) -> None:
    async with progress(app, size):
        rows = screen_text(app).split("\n")
        shown = "\n".join(rows)
        assert all(words in shown for words in ("Mood   one year", "since about 21 Jan", "Setback", "● Sat 28 Feb"))
        assert rows[-1].rstrip().endswith("s Support   ? help")
        assert not rows[-2].strip()
        assert chart(app).size.height >= 8
        beside = size[0] >= 110
        assert ("Stretches" in shown) == beside
        assert ("▾ setback" in shown) == (beside and size[1] >= 30)


async def test_left_and_right_move_the_day_and_read_it_out(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        await pilot.press("left")
        assert "● Fri 27 Feb   no check-in" in screen_text(app)
        await pilot.press("left", "left", "left")
        await pilot.pause()
        assert "● Tue 24 Feb   no check-in" in screen_text(app)
        await pilot.press("right")
        await pilot.pause()
        assert "● Wed 25 Feb   5, one check-in   The walk home was quiet." in screen_text(app)
        await pilot.press("shift+left")
        assert chart(app).cursor == date(2026, 1, 28)


async def test_the_day_stays_within_the_range(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        await pilot.press("right", "right", "right", "right", "right")
        assert chart(app).cursor == TODAY
        await pilot.press(*["shift+left"] * 20)
        assert chart(app).cursor == date(2025, 3, 3)


async def test_plus_and_minus_change_the_range_and_stop_at_the_ends(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        await pilot.press("minus")
        await pilot.pause()
        assert "Mood   six months" in screen_text(app)
        await pilot.press(*["minus"] * 4)
        await pilot.pause()
        assert "four weeks" in screen_text(app)
        assert told(app) == ["Four weeks is the shortest."]
        await pilot.press("equals_sign", *["plus"] * 7)
        await pilot.pause()
        assert "all of it" in screen_text(app)
        assert told(app) == ["That is everything there is."]


async def test_years_kept_long_ago_are_seen_at_once(journal: Journal, make_app: Callable[..., HoldfastApp]) -> None:
    journal.save(checked_in(1300, mood=5.0))
    async with progress(make_app()) as pilot:
        assert "Mood   five years" in screen_text(pilot.app)


async def test_a_shorter_range_lists_the_stretches_it_shows(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        await pilot.press("minus", "minus")
        await pilot.pause()
        assert app.screen.query_one(StretchList).row_count == 2


async def test_down_chooses_an_earlier_stretch_and_the_chart_shows_it(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        chosen = chart(app).chosen
        assert chosen is not None
        assert chosen.kind == "plateau"
        await pilot.press("down")
        chosen = chart(app).chosen
        assert chosen is not None
        assert chosen.kind == "gain"


def day_in(stretch: Stretch | None, day: date | None) -> bool:
    assert stretch is not None
    assert day is not None
    return stretch.start <= day <= stretch.end


async def test_the_cursor_and_the_lamp_are_one_place(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        gain, plateau = TODAY - 60 * DAY, TODAY - 10 * DAY
        await pilot.press("down")
        await pilot.pause()
        assert day_in(chart(app).chosen, chart(app).cursor)
        assert "● Sun 21 Dec   5, one check-in" in screen_text(app)
        await pilot.press("up")
        await pilot.pause()
        assert day_in(chart(app).chosen, chart(app).cursor)
        for day, kind in ((gain, "gain"), (plateau, "plateau"), (gain, "gain")):
            app.screen.query_one(Chart).post_message(Chart.DayPointed(day))
            await pilot.pause()
            assert chart(app).cursor == day
            stretch = app.screen.query_one(StretchList).stretch
            assert stretch is not None
            assert stretch.kind == kind
            assert chart(app).chosen == stretch


async def test_beyond_the_last_check_in_the_day_stays_where_it_is_put(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        app.courses._whole["mood"] = app.courses._whole["mood"]._replace(course=ended_before_today(app))
        app.turn()
        await pilot.press(*["right"] * 5)
        await pilot.pause()
        assert chart(app).cursor == TODAY
        assert chart(app).chosen is not None
        await pilot.press("up")
        await pilot.pause()
        assert chart(app).cursor == TODAY


def ended_before_today(app: HoldfastApp) -> Course:
    """The course, with its last stretch ended with the last check-in."""
    course = app.courses.whole("mood")
    assert course is not None
    last = course.stretches[-1]._replace(end=TODAY - 3 * DAY)
    return course._replace(stretches=(*course.stretches[:-1], last))


async def test_another_rating_is_seen_at_the_same_day(app: HoldfastApp, journal: Journal) -> None:
    journal.save(checked_in(2, anxiety=3.0))
    async with progress(app) as pilot:
        await pilot.press(*["shift+left"] * 4)
        day = chart(app).cursor
        await pilot.press("v")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert chart(app).cursor == day
        await pilot.press("v")
        await pilot.pause()
        assert chart(app).cursor == day
        assert day_in(chart(app).chosen, day)


async def test_d_opens_the_cursors_day_in_the_journal(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        await pilot.press("left", "left", "left", "d")
        await pilot.pause()
        assert isinstance(app.screen, JournalScreen)
        opened = app.screen.query_one(EntryList).entry
        assert opened is not None
        assert day_of(opened) == date(2026, 2, 25)


async def test_d_on_a_day_without_a_check_in_says_why_nothing_opens(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        await pilot.press("left", "d")
        await pilot.pause()
        assert isinstance(app.screen, ProgressScreen)
        assert told(app) == ["That day has no check-in to open."]


async def test_a_shows_all_of_it_and_goes_back(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        await pilot.press("minus", "minus", "a")
        await pilot.pause()
        assert "all of it" in screen_text(app)
        await pilot.press("a")
        await pilot.pause()
        assert "three months" in screen_text(app)
        await pilot.press(*["plus"] * 5, "a")
        await pilot.pause()
        assert "one year" in screen_text(app)


async def test_v_shows_the_next_rating_with_its_direction_and_comes_round(app: HoldfastApp, journal: Journal) -> None:
    journal.save(checked_in(2, anxiety=3.0))
    async with progress(app) as pilot:
        await pilot.press("v")
        await app.workers.wait_for_complete()
        await pilot.pause()
        rows = screen_text(app).split("\n")
        assert rows[2].startswith("  Anxiety or distress   one year")
        assert rows[3].startswith("   0   completely calm")
        await pilot.press("v")
        await pilot.pause()
        assert "Mood   one year" in screen_text(app)


async def test_where_there_is_no_other_rating_v_and_o_say_so(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        for key in ("v", "o"):
            await pilot.press(key)
            await pilot.pause()
            assert told(app) == ["No other rating has an answer yet."]
            assert isinstance(app.screen, ProgressScreen)


async def test_a_rating_without_an_answer_says_so_and_offers_another(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        await pilot.press("V")
        await pilot.pause()
        await pilot.press("down", "down", "enter")
        await pilot.pause()
        assert "No check-in has this rating yet." in screen_text(app)
        await pilot.press("left", "plus", "minus", "up", "enter", "a", "m", "y", "g", "d")
        await pilot.press("v")
        await pilot.pause()
        assert "Mood   one year" in screen_text(app)


async def test_an_empty_journal_is_fine(make_app: Callable[..., HoldfastApp]) -> None:
    async with progress(make_app()) as pilot:
        await pilot.press("left", "plus", "down", "enter", "v", "o", "a", "m", "y", "g", "d")
        await pilot.pause()
        rows = screen_text(pilot.app)
        assert "Nothing to draw yet, and that is fine." in rows
        assert rows.split("\n")[-1].startswith("  c check in")


async def test_a_new_check_in_is_on_the_chart_when_one_comes_back(app: HoldfastApp, journal: Journal) -> None:
    async with progress(app) as pilot:
        await pilot.press("1")
        journal.save(checked_in(mood=8.0))
        await pilot.press("4")
        await pilot.pause()
        assert "101 of 366 days" in screen_text(app)
        assert "● Tue 3 Mar   8, one check-in" in screen_text(app)


async def test_a_click_on_the_chart_moves_the_day(app: HoldfastApp) -> None:
    async with progress(app) as pilot:
        await pilot.click(Chart, offset=(73, 3))
        await pilot.pause()
        assert chart(app).cursor == TODAY - 12 * DAY


async def test_plain_symbols_leave_no_shape_that_needs_a_font(journal: Journal, app: HoldfastApp) -> None:
    app.settings = Settings(plain_symbols=True)
    async with progress(app):
        rows = screen_text(app).split("\n")
        assert all(row.isascii() for row in rows[2:22])


async def test_the_footer_dims_what_cannot_act(app: HoldfastApp, journal: Journal) -> None:
    journal.save(checked_in(3, anxiety=3.0))
    async with progress(app, (120, 40)) as pilot:
        keys = {key.id: key.can_act for key in app.screen.query_one("#keys").keys}  # type: ignore[attr-defined]
        assert all(keys.values())
        await pilot.press("left")
        keys = {key.id: key.can_act for key in app.screen.query_one("#keys").keys}  # type: ignore[attr-defined]
        assert not keys["open_day"]
