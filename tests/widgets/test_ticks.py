"""A question that any number of own words answer."""

from __future__ import annotations

from textual.widgets import Static

from tests.made import screen_text
from tests.themed import ThemedApp
from widgets.ticks import TickList, Ticks

WORDS = [("a", "the call"), ("b", "[b]loud[/]"), ("c", "a long one " * 20)]


async def answered(*keys: str) -> list[tuple[str, ...] | None]:
    """What the question is answered with, those keys pressed."""
    answers: list[tuple[str, ...] | None] = []
    app = ThemedApp(Static())
    async with app.run_test(size=(60, 20)) as pilot:
        await app.push_screen(Ticks("Which?", "The others stay.", WORDS, ticks="came up"), answers.append)
        await pilot.press(*keys)
        await pilot.pause()
    return answers


async def test_those_that_are_ticked_are_the_answer_in_their_order() -> None:
    assert await answered("down", "down", "space", "up", "up", "space", "enter") == [("a", "c")]
    assert await answered("space", "space", "enter") == [()]
    assert await answered("escape") == [None]


async def test_words_stay_words_and_long_ones_take_two_lines() -> None:
    app = ThemedApp(Static())
    async with app.run_test(size=(60, 20)) as pilot:
        await app.push_screen(Ticks("Which?", "", WORDS, ticks="came up", plain=True))
        await pilot.press("space")
        await pilot.pause()
        text = screen_text(app)
        assert "> * the call" in text
        assert "o [b]loud[/]" in text
        assert text.count("a long one") < 10
        assert "Space came up" in text


async def test_a_click_on_what_has_the_lamp_ticks_it() -> None:
    app = ThemedApp(Static())
    async with app.run_test(size=(60, 20)) as pilot:
        await app.push_screen(Ticks("Which?", "", WORDS, ticks="came up"))
        await pilot.pause()
        await pilot.click(TickList, offset=(4, 0))
        await pilot.pause()
        assert app.screen.query_one(TickList).ticked == {"a"}
