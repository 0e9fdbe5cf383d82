"""The two themes are in force from the first paint on, and a built-in one works as well."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from textual.color import Color
from textual.theme import Theme

from holdfast.charts.inks import Ground, Ink
from tui import theme
from tui.app import HoldfastApp
from widgets.chart_inks import INKS, ground_color

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


def against(foreground: Color, background: Color) -> float:
    """The contrast of two colours (WCAG 2), 1 to 21."""

    def luminance(color: Color) -> float:
        channels = [channel / 255 for channel in color.rgb]
        red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((luminance(foreground), luminance(background)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("shown", theme.THEMES, ids=lambda shown: shown.name)
@pytest.mark.parametrize("ground", Ground)
def test_what_stands_on_a_chart_is_told_from_every_ground(shown: Theme, ground: Ground) -> None:
    tokens = shown.to_color_system().generate() | theme.tokens(dark=shown.dark)
    behind = ground_color(tokens, ground)
    for ink, least in ((Ink.LINE, 4.5), (Ink.OVER, 4.0), (Ink.LAMP, 4.5), (Ink.DAY, 3.0)):
        assert against(Color.parse(tokens[INKS[ink]]), behind) >= least, ink.name
    if ground == ground.bare:
        assert against(Color.parse(tokens[INKS[Ink.AXIS]]), behind) >= 4.0
    else:
        assert against(behind, ground_color(tokens, ground.bare)) >= 1.06


@pytest.mark.parametrize("ground", Ground)
def test_the_terminals_own_colours_are_not_mixed(ground: Ground) -> None:
    tokens = {"background": "ansi_default", "primary": "ansi_blue", "plateau-band": "#1d2d3b"}
    tokens["plateau-band-selected"] = "#223a4d"
    assert ground_color(tokens, ground) == ground_color(tokens, ground.bare)


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
