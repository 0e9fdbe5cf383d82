"""Lists of choices: the lamp, the keys, the mouse, and finding by typing."""

from __future__ import annotations

from textual.widgets import Input

from tests.hostile import HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tests.themed import ThemedApp, drawn
from widgets.choice_list import Choice, ChoiceFinder, ChoiceList, ListLine, finding

LINES: list[ListLine] = [
    "Fruit",
    Choice("a", "apple"),
    Choice("b", "pear", "ripe"),
    "",
    Choice("c", "plum", chosen=True),
]
MANY = [Choice(str(number), f"number {number}") for number in range(40)]


def names(rows: ChoiceList) -> list[str]:
    return [choice.label for choice in rows.choices]


async def test_the_lamp_goes_from_choice_to_choice_and_over_headings() -> None:
    rows = ChoiceList(LINES)
    async with ThemedApp(rows).run_test(size=(30, 6)) as pilot:
        await pilot.press("down", "down", "down")
        assert rows.choice == Choice("c", "plum", chosen=True)
        assert drawn(rows)[:5] == ["Fruit", "  apple", "  pear                   ripe", "", "▌ ● plum"]
        await pilot.press("home")
        assert rows.choice == Choice("a", "apple")


async def test_enter_tells_and_a_second_click_enters() -> None:
    rows = ChoiceList(LINES)
    app = ThemedApp(rows)
    async with app.run_test(size=(30, 6)) as pilot:
        await pilot.press("enter")
        assert len(app.told) == 1
        await pilot.click(ChoiceList, offset=(3, 2))
        assert (rows.cursor, len(app.told)) == (1, 1)
        await pilot.click(ChoiceList, offset=(3, 2))
        assert len(app.told) == 2
        await pilot.click(ChoiceList, offset=(3, 0))
        assert (rows.cursor, len(app.told)) == (1, 2), "a heading is no choice"


async def test_the_lamp_stays_in_view_and_the_first_heading_comes_with_the_first_choice() -> None:
    rows = ChoiceList(["Head", *MANY])
    async with ThemedApp(rows).run_test(size=(30, 10)) as pilot:
        await pilot.press("end")
        assert drawn(rows)[-1] == "▌ number 39"
        await pilot.press("home")
        assert drawn(rows)[:2] == ["Head", "▌ number 0"]


async def test_without_the_focus_a_thin_bar_keeps_the_place() -> None:
    rows = ChoiceList(LINES)
    app = ThemedApp(rows)
    async with app.run_test(size=(30, 6)) as pilot:
        app.screen.set_focus(None)
        await pilot.pause()
        assert drawn(rows)[1] == "▏ apple"
        rows.plain = True
        assert drawn(rows)[1] == "| apple"


async def test_an_empty_list_can_be_walked_through() -> None:
    rows = ChoiceList()
    app = ThemedApp(rows)
    async with app.run_test(size=(30, 6)) as pilot:
        await pilot.press("down", "end", "pageup", "enter")
        assert rows.choice is None
        assert not app.told


async def test_no_text_is_markup_or_widens_its_line() -> None:
    texts = [*LOOKS_LIKE_MARKUP, *HARD_TO_DRAW]
    rows = ChoiceList([Choice(text, text, text) for text in texts], detail_at=12)
    async with ThemedApp(rows).run_test(size=(30, len(texts))):
        for number, text in enumerate(texts):
            line = rows.render_line(number)
            assert line.cell_length == 30
            assert text[:5].split("\n")[0].strip() in line.text


async def test_typing_narrows_up_and_down_move_and_enter_chooses() -> None:
    countries = [Choice("nl", "Netherlands"), Choice("nz", "New Zealand"), Choice("se", "Sweden")]
    finder = ChoiceFinder(finding(countries), "")
    app = ThemedApp(finder)
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.press("n", "e")
        assert names(finder.choices) == ["Netherlands", "New Zealand"]
        await pilot.press("down", "enter")
        await pilot.pause()
        assert finder.choices.choice == Choice("nz", "New Zealand")
        assert len(app.told) == 1
        finder.query_one(Input).value = ""
        await pilot.pause()
        assert len(names(finder.choices)) == 3
        assert finder.choices.cursor == 0


async def test_a_finder_that_finds_nothing_chooses_nothing() -> None:
    finder = ChoiceFinder(finding([Choice("se", "Sweden")]), "")
    app = ThemedApp(finder)
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.press("x", "down", "enter")
        assert not app.told


def test_words_that_begin_so_are_found_first() -> None:
    choices = [Choice("1", "Sweden"), Choice("2", "Denmark"), Choice("3", "New Den")]
    assert [line.id for line in finding(choices)("den") if isinstance(line, Choice)] == ["2", "3", "1"]
