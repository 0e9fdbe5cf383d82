"""Settings and ratings: every change holds at once and is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from holdfast.scales import find_scale
from storage.journal import Journal
from storage.settings import Settings, read_settings
from tests.made import NOW, checked_in, is_on, screen_text
from tui import theme
from tui.app import HoldfastApp
from tui.readings import reading_of
from tui.screens.settings import SettingsScreen
from widgets.choice_list import ChoiceList

MakeApp = Callable[..., HoldfastApp]
SIZE = (80, 24)
ROWS = [
    "ratings", "first_hour", "theme", "reduced_motion", "plain_symbols", "country", "plan", "readable", "file",
]  # fmt: skip


def to(row: str) -> list[str]:
    """Return the keys that open Settings and put the lamp on a row."""
    return ["comma", *["down"] * ROWS.index(row)]


async def test_each_row_is_explained(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("comma")
        await pilot.pause()
        assert [choice.id for choice in app.screen.query_one(ChoiceList).choices] == ROWS
        explained = set()
        for _ in ROWS:
            explained.add(str(app.screen.query_one("#told").render()))
            await pilot.press("down")
            await pilot.pause()
        assert len(explained) == len(ROWS)


@pytest.mark.parametrize(
    ("row", "changed"),
    [
        ("theme", Settings(theme="light")),
        ("reduced_motion", Settings(reduced_motion=True)),
        ("plain_symbols", Settings(plain_symbols=True)),
    ],
)
async def test_enter_changes_writes_and_changes_back(
    make_app: MakeApp, tmp_path: Path, row: str, changed: Settings
) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press(*to(row), "enter")
        await pilot.pause()
        assert app.settings == read_settings(tmp_path / "settings.toml") == changed
        await pilot.press("enter")
        await pilot.pause()
        assert read_settings(tmp_path / "settings.toml") == Settings()


async def test_theme_motion_and_symbols_hold_at_once(make_app: MakeApp, journal: Journal) -> None:
    journal.save(checked_in())
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2")
        await pilot.press(*to("theme"), "enter", "down", "enter", "down", "enter")
        await pilot.pause()
        assert app.theme == theme.LIGHT
        assert app.animation_level == "none"
        assert "> Plain symbols" in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert "* Journal" in screen_text(app)
        assert "> Tue 3" in screen_text(app)


async def test_the_first_hour_moves_today(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press(*to("first_hour"), "enter")
        await pilot.pause()
        await pilot.press("end", "enter")
        await pilot.pause()
        assert app.first_hour == 12
        assert "12:00" in screen_text(app)
    assert journal.setting("first_hour", 4) == 12


async def test_the_country_can_be_taken_away_again(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app(country="DE")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press(*to("country"), "enter")
        await pilot.pause()
        await pilot.press("home", "pageup", "pageup", "pageup", "enter")
        await pilot.pause()
        assert "none chosen" in screen_text(app)
    assert read_settings(tmp_path / "settings.toml").country is None


async def test_the_files_name_is_copied(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press(*to("file"), "enter")
        await pilot.pause()
        assert app.clipboard == str(journal.path)


async def test_a_setting_that_cannot_be_written_holds_and_says_so(make_app: MakeApp, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()
    app = make_app()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press(*to("theme"), "enter")
        await pilot.pause()
        assert app.theme == theme.LIGHT
        assert "It holds until you leave" in screen_text(app)


async def test_a_rating_is_asked_for_or_no_more(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("comma", "enter")
        await pilot.pause()
        await pilot.press("down", "space", "end", "enter")
        await pilot.pause()
        assert "0 no urge   10 overwhelming" in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, SettingsScreen)
        assert "mood, movement, not knowing, urge" in screen_text(app)
        await pilot.press("escape", "c")
        await pilot.pause()
        assert "Strongest urge" in screen_text(app)
    assert not find_scale(journal.scales(), "anxiety").asked


async def test_a_rating_of_ones_own_is_added_and_asked(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("comma", "enter")
        await pilot.pause()
        await pilot.press("a")
        await pilot.pause()
        await pilot.press(*"Pain", "enter", *"none", "enter", *"most", "enter")
        await pilot.pause()
        assert "Which end is the better one?" in screen_text(app)
        await pilot.press("down", "enter")
        await pilot.pause()
        assert "▌ ● Pain" in screen_text(app)
    pain = find_scale(journal.scales(), "pain")
    assert (pain.anchor_low, pain.anchor_high, pain.higher_is_better, pain.asked) == ("none", "most", False, True)


@pytest.mark.parametrize(("label", "said"), [("", "It takes a name"), ("mOOD", "There is a rating of that name")])
async def test_a_rating_without_a_name_or_with_a_taken_one_is_refused(
    make_app: MakeApp, journal: Journal, label: str, said: str
) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        before = journal.scales()
        await pilot.press("comma", "enter")
        await pilot.pause()
        await pilot.press("a")
        await pilot.pause()
        await pilot.press(*label, "tab", *"none", "tab", *"most", "ctrl+s")
        await pilot.pause()
        assert said in screen_text(app)
        await pilot.press("escape")
    assert journal.scales() == before


async def test_what_counts_as_level_is_the_persons_to_say(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("comma", "enter")
        await pilot.pause()
        assert "level within 1, or less where it varies little   good news from 7 on" in screen_text(app)
        await pilot.press("m")
        await pilot.pause()
        await pilot.press(*"0", "enter", *"6", "enter")
        await pilot.pause()
        assert "How far it may move is a number of points" in screen_text(app)
        await pilot.press("shift+tab", "backspace", *"0.5", "ctrl+s")
        await pilot.pause()
        assert "level within 0.5   good news from 6 on" in screen_text(app)
        await pilot.press("m")
        await pilot.pause()
        await pilot.press("end", "backspace", "backspace", "backspace", "ctrl+s")
        await pilot.pause()
        assert "level within 1, or less where it varies little   good news from 6 on" in screen_text(app)
    mood = find_scale(journal.scales(), "mood")
    assert (journal.margin("mood"), journal.steady_from("mood")) == (None, 6.0)
    reading = reading_of(journal, mood, NOW.date())
    assert (reading.margin, reading.steady_from, reading.unit) == (None, 6.0, "mood")
    assert reading_of(journal, mood, NOW.date(), margin=2.0).margin == 2.0
    assert journal.undo() is not None
    assert journal.margin("mood") == 0.5


async def test_where_lower_is_better_good_news_lies_below(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("comma", "enter")
        await pilot.pause()
        await pilot.press("down")
        await pilot.pause()
        assert "good news from 3 down" in screen_text(app)
