"""Help, and the page of keys: both made from the one table of commands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from textual.containers import VerticalScroll

from holdfast import __version__
from tests.made import is_on, screen_text
from tui.app import HoldfastApp
from tui.commands import COMMANDS, EVERYWHERE, PLACES, commands_of
from tui.keys_page import PAGE, name_of, page, parts
from tui.screens.help import HelpScreen
from tui.screens.journal import JournalScreen

MakeApp = Callable[..., HoldfastApp]


async def test_the_keys_of_the_screen_one_came_from_stand_first(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 60)) as pilot:
        await pilot.press("2", "question_mark")
        await pilot.pause()
        lines = screen_text(app).splitlines()
        assert lines[2].strip() == "Journal"
        for command in [*commands_of("journal"), *commands_of(PLACES), *commands_of(EVERYWHERE)]:
            assert any(line.split()[:1] == [command.shown] for line in lines), command.id
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, JournalScreen)


async def test_on_support_it_shows_the_keys_of_support(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("s", "question_mark")
        await pilot.pause()
        assert "Add somebody of your own to call." in screen_text(app)
        assert "To another place" not in screen_text(app)


async def test_at_its_end_it_says_what_this_is_and_is_not(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("question_mark", "end")
        await pilot.pause()
        assert is_on(app, HelpScreen)
        app.screen.query_one(VerticalScroll).scroll_end(animate=False)
        await pilot.pause()
        text = " ".join(screen_text(app).split())
        assert f"About Holdfast {__version__}" in text
        assert "no network connection of any kind" in text
        assert "MIT licence" in text


async def test_a_key_that_was_changed_acts_and_is_shown_as_it_is(make_app: MakeApp) -> None:
    app = make_app(keys=(("journal", "j"), ("check_in", "x")))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("j")
        await pilot.pause()
        assert is_on(app, JournalScreen)
        assert "x check in" in screen_text(app)
        await pilot.press("question_mark")
        await pilot.pause()
        assert any(line.split()[:2] == ["j", "Everything"] for line in screen_text(app).splitlines())


def test_the_page_in_docs_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "python -m tui.keys_page writes it anew"


def test_every_command_has_a_name_of_its_own() -> None:
    assert [name for name, times in Counter(command.id for command in COMMANDS).items() if times > 1] == []


@pytest.mark.parametrize("where", parts())
def test_on_one_screen_no_key_does_two_things(where: str) -> None:
    keys = Counter(
        (key, command.action)
        for command in COMMANDS
        if command.where == where and command.action
        for key in command.keys.split(",")
    )
    assert max(Counter(key for key, _ in keys).values(), default=0) <= 1
    assert name_of(where)
