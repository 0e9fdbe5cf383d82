"""Moments to pick: on a line each, those picked marked; the page scrolls where no row is in view."""

from __future__ import annotations

from datetime import date

from textual.widgets import Static

from holdfast.review.parts import Noted
from tests.hostile import ACTS_ON_A_TERMINAL
from tests.themed import ThemedApp, drawn
from widgets.moment_list import MomentList
from widgets.page import Page
from widgets.page_list import PageList

TODAY = date(2026, 3, 3)


def moment(name: str, day: date = TODAY, words: str = "") -> Noted:
    return Noted(name, day, None, words or name, "check_in")


class Told(ThemedApp):
    """Keeps how far keys wanted to go beyond the list."""

    def __init__(self, widget: MomentList | Page) -> None:
        super().__init__(widget)
        self.beyond: list[int] = []

    def on_page_list_beyond(self, event: PageList.Beyond) -> None:
        self.beyond.append(event.rows)


async def test_those_picked_are_marked_and_words_are_cut_to_a_line() -> None:
    rows = MomentList()
    async with ThemedApp(rows).run_test(size=(44, 10)) as pilot:
        rows.show([moment("a", words="Said no at work.\nNothing fell down, and more."), moment("b")], {"a"}, TODAY)
        await pilot.pause()
        rows.focus()
        await pilot.pause()
        assert drawn(rows) == [
            "▌ ● Tue 3 Mar  Said no at work. Nothing fel…",
            "  ○ Tue 3 Mar  b",
        ]


async def test_days_of_another_year_keep_the_words_in_one_column() -> None:
    rows = MomentList(plain=True)
    async with ThemedApp(rows).run_test(size=(44, 10)) as pilot:
        rows.show([moment("b"), moment("a", date(2024, 3, 3))], {"a"}, TODAY)
        await pilot.pause()
        assert [line[4:] for line in drawn(rows)] == ["Tue 3 Mar       b", "Sun 3 Mar 2024  a"]
        assert [line[2] for line in drawn(rows)] == ["o", "*"]


async def test_the_lamp_moves_within_the_list_and_the_page_scrolls_beyond_it() -> None:
    rows = MomentList()
    app = Told(rows)
    async with app.run_test(size=(60, 10)) as pilot:
        rows.show([moment("one"), moment("two")], (), TODAY)
        rows.focus()
        await pilot.press("up", "down", "down")
        assert app.beyond == [-1, 1]
        assert rows.moment == moment("two")
        rows.show([moment("zero"), moment("one"), moment("two")], (), TODAY)
        assert rows.cursor == 2
        rows.show([], (), TODAY)
        await pilot.pause()
        assert not rows.row_count


async def test_while_it_is_out_of_view_keys_scroll_the_page() -> None:
    rows = MomentList()
    app = Told(Page(Static("\n" * 20), rows))
    async with app.run_test(size=(60, 10)) as pilot:
        rows.show([moment("one"), moment("two")], (), TODAY)
        rows.focus(scroll_visible=False)
        await pilot.pause()
        assert (rows.is_in_view, rows.cursor) == (False, 0)
        await pilot.press("down")
        assert app.beyond == [1]
        app.query_one(Page).scroll_end(animate=False)
        await pilot.pause()
        assert rows.is_in_view
        await pilot.press("down")
        assert rows.cursor == 1


async def test_many_moments_take_few_lines_and_scroll_among_themselves() -> None:
    rows = MomentList()
    async with ThemedApp(rows).run_test(size=(60, 20)) as pilot:
        rows.show([moment(str(number)) for number in range(400)], (), TODAY)
        rows.focus()
        await pilot.pause()
        assert rows.size.height == 8
        await pilot.press(*["down"] * 9)
        await pilot.pause()
        assert "9" in drawn(rows)[-1]


async def test_nothing_of_a_note_acts_on_the_terminal() -> None:
    rows = MomentList()
    async with ThemedApp(rows).run_test(size=(76, 40)) as pilot:
        rows.show([moment(each.name, words=each.text) for each in ACTS_ON_A_TERMINAL], (), TODAY)
        await pilot.pause()
        assert not [line for line in drawn(rows) if "\x1b" in line or "\n" in line]
