"""The year calendar: where it begins, how the lamp moves, what it reads out, and what it opens."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot

from holdfast.entries import day_of
from holdfast.plateaus.course import Course, Current, Stretch
from holdfast.plateaus.reading import Reading
from storage.journal import Journal
from storage.settings import Settings
from tests.made import NOW, checked_in, is_on, screen_text, told
from tui.app import HoldfastApp
from tui.courses import Values
from tui.screens.journal import JournalScreen
from tui.screens.progress import ProgressScreen
from tui.screens.year import YearScreen
from widgets.calendar import Calendar
from widgets.entry_list import EntryList

TODAY = NOW.date()
DAY = timedelta(days=1)
LEAP_DAY = date(2024, 2, 29)


async def level_since_january(values: Values, reading: Reading) -> Course:
    """A plateau of eight weeks up to now."""
    del values
    start = date(2026, 1, 5)
    level = Stretch(start, TODAY, "plateau", 0.9, 5.0, 0.0, 20)
    return Course(reading.unit, (level,), Current("plateau", "firm", start, start, start, 8, 5.0, 0))


@pytest.fixture
def app(journal: Journal, tmp_path: Path) -> HoldfastApp:
    """The app on a journal with a check-in every third day of 800, the first of them in December 2023."""
    for days_ago in range(798, 0, -3):
        journal.save(checked_in(days_ago, mood=float(days_ago % 11), note="Quiet." if days_ago == 3 else ""))
    return HoldfastApp(
        journal,
        Settings(),
        lambda: NOW,
        settings_path=tmp_path / "settings.toml",
        find_course=level_since_january,
    )


@asynccontextmanager
async def year(app: HoldfastApp, day: date = TODAY, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    """The calendar at a day, opened from Progress."""
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("4")
        await app.push_screen(YearScreen("mood", day))
        await app.workers.wait_for_complete()
        await pilot.pause()
        yield pilot


def lamp(app: HoldfastApp) -> date | None:
    return app.screen.query_one(Calendar).cursor


def dimmed(app: HoldfastApp) -> set[str]:
    return {key.id for key in app.screen.query_one("#keys").keys if not key.can_act}  # type: ignore[attr-defined]


async def test_it_shows_the_year_with_its_plateau_and_reads_the_day_out(app: HoldfastApp) -> None:
    async with year(app, TODAY - 3 * DAY):
        rows = screen_text(app).split("\n")
    assert rows[0].startswith("  1 Today   2 Journal   3 Skills   ● Progress")
    assert rows[2].startswith("  Mood   2026")
    assert rows[2].endswith("20 of 62 days have a check-in")
    assert rows[4].startswith("      M T W T F S S M T")
    assert [row[2:5] for row in rows[5:17]] == [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ]
    assert rows[18].startswith("  ● Sat 28 Feb   3, one check-in   Quiet.")
    assert rows[19] == "    Plateau   since about 5 Jan   8 weeks, around 5   firm"
    assert rows[21].split() == ["0", "to", "3", "4", "to", "6", "7", "to", "10", "level"]
    assert rows[23].startswith("  Enter open   Esc back   PgUp earlier   PgDn later")


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (100, 32), (120, 40), (200, 50)])
async def test_at_every_size_twelve_months_readout_and_footer_are_whole(
    app: HoldfastApp, size: tuple[int, int]
) -> None:
    async with year(app, TODAY - 3 * DAY, size):
        rows = screen_text(app).split("\n")
        assert all(any(row.strip().startswith(month) for row in rows) for month in ("Jan", "Jun", "Dec"))
        assert any("● Sat 28 Feb" in row for row in rows)
        assert any("Plateau   since about 5 Jan" in row for row in rows)
        assert rows[-1].rstrip().endswith("s Support   ? help")
        assert not rows[-2].strip()


async def test_the_lamp_moves_by_day_week_and_month_and_not_past_today(app: HoldfastApp) -> None:
    async with year(app) as pilot:
        for keys, day in (
            (["left"], TODAY - DAY),
            (["shift+left"], TODAY - 8 * DAY),
            (["up"], date(2026, 1, 26)),
            (["down"], TODAY - 8 * DAY),
            (["shift+right", "right", "right"], TODAY),
            (["down"], TODAY),
        ):
            await pilot.press(*keys)
            assert lamp(app) == day


async def test_it_goes_from_year_to_year_and_stops_at_both_ends(app: HoldfastApp) -> None:
    async with year(app) as pilot:
        assert dimmed(app) == {"year_after", "open_year_day"}
        await pilot.press("pagedown")
        assert told(app) == ["2026 is this year."]
        await pilot.press("pageup", "shift+up", "pageup")
        await pilot.pause()
        assert lamp(app) == date(2023, 3, 3)
        assert "Mood   2023" in screen_text(app)
        assert "2 of 365 days have a check-in" in screen_text(app)
        assert "year_before" in dimmed(app)
        await pilot.press("pageup")
        assert told(app) == ["There is nothing before 2023."]
        await pilot.press("shift+left", *["up"] * 5, "left")
        assert lamp(app) == date(2023, 1, 1)
        await pilot.press("pagedown", "shift+down")
        assert lamp(app) == date(2025, 1, 1)
        await pilot.press("left")
        await pilot.pause()
        assert "Mood   2024" in screen_text(app)


async def test_the_leap_day_has_its_neighbours_in_other_years(app: HoldfastApp) -> None:
    async with year(app, LEAP_DAY) as pilot:
        assert lamp(app) == LEAP_DAY
        await pilot.press("pagedown")
        assert lamp(app) == date(2025, 2, 28)


async def test_a_year_without_a_check_in_is_blank_and_says_so(journal: Journal, app: HoldfastApp) -> None:
    journal.save(checked_in(365 * 20, mood=9.0))
    async with year(app, date(2019, 7, 1)) as pilot:
        assert "no check-in in 2019" in screen_text(app)
        assert "● Mon 1 Jul 2019   no check-in" in screen_text(app)
        await pilot.press(*["pageup"] * 20)
        await pilot.pause()
        assert "1 of 365 days have a check-in" in screen_text(app)


async def test_enter_opens_the_day_in_the_journal(app: HoldfastApp) -> None:
    async with year(app, date(2026, 2, 25)) as pilot:
        assert "open_year_day" not in dimmed(app)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, JournalScreen)
        opened = app.screen.query_one(EntryList).entry
        assert opened is not None
        assert day_of(opened) == date(2026, 2, 25)


async def test_enter_on_a_day_without_a_check_in_says_why_nothing_opens(app: HoldfastApp) -> None:
    async with year(app) as pilot:
        await pilot.press("left", "enter")
        assert is_on(app, YearScreen)
        assert told(app) == ["That day has no check-in to open."]


async def test_v_shows_another_rating_whose_better_direction_is_down(app: HoldfastApp, journal: Journal) -> None:
    journal.save(checked_in(2, anxiety=9.0))
    async with year(app) as pilot:
        await pilot.press("v")
        await pilot.pause()
        await pilot.press("down", "enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "Anxiety or distress   2026" in screen_text(app)
        await pilot.press("left", "left")
        assert "● Sun 1 Mar   9, one check-in" in screen_text(app)
        calendar = app.screen.query_one(Calendar)
        await pilot.press("left")
        await pilot.pause()
        style = {segment.text: segment.style for segment in calendar.render_line(3)}["9"]
        assert style is not None
        assert style.color is not None
        assert style.color.name == app.theme_variables["mood-low"].lower()


async def test_a_rating_without_an_answer_says_so(app: HoldfastApp) -> None:
    async with year(app) as pilot:
        await pilot.press("v")
        await pilot.pause()
        await pilot.press("down", "down", "enter")
        await pilot.pause()
        assert "No check-in has this rating yet." in screen_text(app)
        await pilot.press("left", "up", "pageup", "pagedown", "enter")
        assert is_on(app, YearScreen)


async def test_an_empty_journal_is_fine(make_app: Callable[..., HoldfastApp]) -> None:
    app = make_app()
    async with year(app) as pilot:
        assert "Nothing to draw yet, and that is fine." in screen_text(app)
        await pilot.press("left", "pageup", "enter", "escape")
        assert is_on(app, ProgressScreen)


async def test_a_click_moves_the_lamp(app: HoldfastApp) -> None:
    async with year(app) as pilot:
        await pilot.click(Calendar, offset=(34, 2))
        assert lamp(app) == date(2026, 2, 10)


async def test_what_is_taken_back_is_gone_from_the_calendar(app: HoldfastApp) -> None:
    async with year(app) as pilot:
        await pilot.press("u")
        await pilot.pause()
        assert "19 of 62 days have a check-in" in screen_text(app)


async def test_escape_and_the_digits_lead_elsewhere(app: HoldfastApp) -> None:
    async with year(app) as pilot:
        await pilot.press("2")
        await pilot.pause()
        assert is_on(app, JournalScreen)
        await pilot.press("4")
        await pilot.pause()
        assert is_on(app, YearScreen)
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, ProgressScreen)


async def test_plain_symbols_leave_no_shape_that_needs_a_font(app: HoldfastApp) -> None:
    app.settings = Settings(plain_symbols=True)
    async with year(app):
        assert all(row.isascii() for row in screen_text(app).split("\n")[1:22])
