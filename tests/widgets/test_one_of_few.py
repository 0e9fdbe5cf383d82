"""A question that one of a few answers."""

from __future__ import annotations

from textual.app import App
from textual.widgets import Static

from tests.made import screen_text
from tests.themed import ThemedApp
from widgets.one_of_few import Few, OneOfFew

WAYS = [Few("a", "as it is", "4 min", "in and out"), Few("b", "softer", "3 min", "a word " * 12), Few("c", "no holds")]


async def answer(*keys: str, numbered: bool = True, now: str = "") -> tuple[list[str | None], str]:
    found: list[str | None] = []
    app: App[None] = ThemedApp(Static())
    async with app.run_test(size=(60, 20)) as pilot:
        app.push_screen(OneOfFew("Which way?", "", WAYS, numbered=numbered, now=now), found.append)
        await pilot.pause()
        text = screen_text(app)
        await pilot.press(*keys)
        await pilot.pause()
    return found, text


async def test_enter_space_and_digits_answer() -> None:
    assert (await answer("enter"))[0] == ["a"]
    assert (await answer("down", "space"))[0] == ["b"]
    assert (await answer("3"))[0] == ["c"]
    assert (await answer("escape"))[0] == [None]
    assert (await answer("4", "0"))[0] == []
    assert (await answer("2", numbered=False))[0] == []


async def test_the_lamp_begins_on_what_is_chosen_so_far() -> None:
    assert (await answer("enter", now="c"))[0] == ["c"]
    assert (await answer("enter", now="gone"))[0] == ["a"]


async def test_each_stands_with_its_detail_and_what_it_is_for() -> None:
    _, text = await answer()
    assert "1  as it is" in text
    assert "4 min" in text
    assert "in and out" in text
    assert text.count("word") == 12
    _, text = await answer(numbered=False)
    assert "1  as it is" not in text
    assert "as it is" in text
