"""The two themes are in force from the first paint on, and a built-in one works as well."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from textual.color import Color

from tui import theme
from tui.app import HoldfastApp

MakeApp = Callable[..., HoldfastApp]


@pytest.mark.parametrize("name", ["dark", "light"])
async def test_the_page_has_the_colours_of_the_chosen_theme_from_the_start(make_app: MakeApp, name: str) -> None:
    app = make_app(theme=name)
    chosen = next(each for each in theme.THEMES if each.dark == (name == "dark"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert app.screen.styles.background == Color.parse(chosen.background or "")
        assert app.screen.query_one("#keys").styles.color.a == 1
        assert app.theme_variables["quiet"] == theme.tokens(dark=chosen.dark)["quiet"]
        assert app.has_class("-dark-mode") == chosen.dark


async def test_a_change_of_theme_holds_at_once(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        app.change_settings(app.settings._replace(theme="light"))
        await pilot.pause()
        assert app.screen.styles.background == Color.parse("#faf8f4")


@pytest.mark.parametrize("name", ["nord", "ansi-dark"])
async def test_every_screen_can_be_shown_under_a_built_in_theme(make_app: MakeApp, name: str) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        app.theme = name
        for key in ("c", "escape", "escape", "2", "3", "4", "5", "s", "escape", "comma", "escape", "1"):
            await pilot.press(key)
        assert app.is_running
