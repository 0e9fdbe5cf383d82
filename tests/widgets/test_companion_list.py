"""The list of what goes together: sections, columns by width, and the lamp that stays on its row."""

from __future__ import annotations

import pytest
from textual.app import App, ComposeResult

from holdfast.together import Companion, Effect
from holdfast.together.told import in_order
from tests.made import screen_text
from tui import theme
from widgets.companion_list import CompanionList

HIGHER = Effect(0.9, 0.5, 1.3, "clear")
LOWER = Effect(-0.7, -1.1, -0.2, "perhaps")
NOTHING = Effect(0.1, -0.3, 0.5, "none")
COMPANIONS = [
    Companion("tag", "outdoors", 34, 176, HIGHER, NOTHING),
    Companion("feeling", "tense", 12, 198, LOWER),
    Companion("rating", "energy", 100, 96, Effect(0.45, 0.3, 0.6, "clear"), NOTHING),
    Companion("tag", "travel", 9, 201, NOTHING, NOTHING),
]
NAMES = {
    ("tag", "outdoors"): "outdoors",
    ("feeling", "tense"): "tense",
    ("rating", "energy"): "Energy",
    ("tag", "travel"): "travel",
}


class Alone(App[None]):
    """A list alone on a screen."""

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return theme.tokens(dark=True)

    def compose(self) -> ComposeResult:
        yield CompanionList()

    def on_mount(self) -> None:
        self.query_one(CompanionList).show(in_order(COMPANIONS), NAMES)
        self.query_one(CompanionList).focus()


async def test_sections_tell_what_is_what() -> None:
    app = Alone()
    async with app.run_test(size=(76, 14)) as pilot:
        await pilot.pause()
        assert screen_text(app).split("\n")[:12] == [
            "  Tags and feelings     same day             the day after              days",
            "  in points             -2    0    +2        -2    0    +2",
            "▌ outdoors              ······│·─●─··  +0.9  ·····─│──····         34 of 210",
            "  tense                 ···─○─│······  -0.7  ······│······         12 of 210",
            "",
            "  Ratings               same day             the day after              days",
            "  rank correlation      -1    0    +1        -1    0    +1",
            "  Energy                ······│·─●─·· +0.45  ····──│───···          196 days",
            "",
            "  No clear difference",
            "  travel                                                            9 of 210",
            "",
        ]


@pytest.mark.parametrize(("width", "next_day", "longest"), [(56, False, 56), (76, True, 76), (112, True, 112)])
async def test_every_width_has_its_columns(width: int, next_day: bool, longest: int) -> None:
    app = Alone()
    async with app.run_test(size=(width, 14)) as pilot:
        await pilot.pause()
        rows = screen_text(app).split("\n")
        assert ("the day after" in rows[0]) == next_day
        assert max(map(len, rows)) == longest
        assert all(row.endswith(("days", "of 210")) for row in (rows[0], rows[2], rows[7]))


async def test_the_lamp_goes_over_rows_and_stays_on_its_own() -> None:
    app = Alone()
    async with app.run_test(size=(76, 14)) as pilot:
        rows = app.query_one(CompanionList)
        await pilot.press("down", "down")
        under_it = [rows.companion]
        for left in (COMPANIONS[1:], COMPANIONS[:1], []):
            rows.show(in_order(left), NAMES)
            under_it.append(rows.companion)
        await pilot.press("down", "enter")
        assert [*under_it, rows.companion] == [COMPANIONS[2], COMPANIONS[2], COMPANIONS[0], None, None]


async def test_the_first_heading_is_seen_again_at_the_top() -> None:
    app = Alone()
    async with app.run_test(size=(76, 6)) as pilot:
        await pilot.press("end")
        assert "travel" in screen_text(app)
        await pilot.press("home")
        assert screen_text(app).startswith("  Tags and feelings")


async def test_plain_symbols_are_ascii() -> None:
    app = Alone()
    async with app.run_test(size=(56, 14)) as pilot:
        app.query_one(CompanionList).plain = True
        await pilot.pause()
        assert screen_text(app).isascii()
