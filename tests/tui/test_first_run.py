"""The first start: shown once, skipped with one key, and never in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from storage.journal import Journal, open_journal
from storage.settings import read_settings
from tests.made import NOW, checked_in, is_on, screen_text
from tui.app import HoldfastApp
from tui.screens.first_run import FirstRunScreen

MakeApp = Callable[..., HoldfastApp]


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """A journal that was made a moment ago."""
    opened = open_journal(tmp_path / "journal.db", lambda: NOW, create=True)
    yield opened
    opened.close()


async def test_it_says_what_this_is_and_where_it_is_kept(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        text = screen_text(app)
        assert "It does not diagnose, treat or monitor any condition" in text
        assert "It is not for emergencies." in " ".join(text.split())
        assert str(journal.path)[:40] in text
        assert "Esc skip" in text


async def test_a_country_is_found_by_typing(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press(*"swi", "enter")
        await pilot.pause()
        assert not is_on(app, FirstRunScreen)
    assert read_settings(tmp_path / "settings.toml").country == "CH"


@pytest.mark.parametrize("key", ["escape", "enter"])
async def test_without_an_answer_it_leaves_the_country_open_and_is_not_shown_again(
    make_app: MakeApp, journal: Journal, tmp_path: Path, key: str
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press(key)
        await pilot.pause()
        assert not is_on(app, FirstRunScreen)
    assert journal.setting("welcomed", default=False)
    assert read_settings(tmp_path / "settings.toml").country is None
    again = make_app()
    async with again.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert not is_on(again, FirstRunScreen)


async def test_a_journal_that_came_with_check_ins_is_opened_at_once(make_app: MakeApp, journal: Journal) -> None:
    journal.save(checked_in())
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert not is_on(app, FirstRunScreen)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 50)])
async def test_the_country_under_the_lamp_is_seen(make_app: MakeApp, size: tuple[int, int]) -> None:
    app = make_app()
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await pilot.press("down", "down", "down", "down", "down", "down")
        await pilot.pause()
        assert "▌ Canada" in screen_text(app)
