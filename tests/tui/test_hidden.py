"""Hidden: nothing to see, nothing to do, and back with Enter."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from storage.journal import Journal
from tests.made import checked_in, is_on, screen_text
from tui.app import HoldfastApp
from tui.screens.hidden import HiddenScreen

MakeApp = Callable[..., HoldfastApp]


async def test_nothing_is_left_on_the_screen_and_enter_brings_all_back(make_app: MakeApp, journal: Journal) -> None:
    journal.save(checked_in(note="Slept alright."))
    app = make_app()
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("2", "u")
        await pilot.pause()
        before = app.screen
        app.tell("Saved: mood 5")
        await pilot.press("ctrl+l")
        await pilot.pause()
        assert screen_text(app).strip() == ""
        assert app.title == "notes"
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen is before


@pytest.mark.parametrize("key", ["1", "c", "s", "u", "q", "ctrl+g", "ctrl+p", "ctrl+s", "ctrl+l", "escape", "comma"])
async def test_no_other_key_does_anything(make_app: MakeApp, journal: Journal, key: str) -> None:
    journal.save(checked_in())
    app = make_app()
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("2", "ctrl+l", key)
        await pilot.pause()
        assert is_on(app, HiddenScreen)
        assert screen_text(app).strip() == ""
        assert app.is_running
    assert journal.count() == 1


async def test_it_hides_a_question_and_what_is_being_typed(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("c", "n", *"Hard", "ctrl+l")
        await pilot.pause()
        assert screen_text(app).strip() == ""
        await pilot.press("enter", *"er")
        await pilot.pause()
        assert "Harder" in screen_text(app)
        await pilot.press("ctrl+g", "a")
        await pilot.pause()
        await pilot.press("ctrl+l")
        await pilot.pause()
        assert screen_text(app).strip() == ""
