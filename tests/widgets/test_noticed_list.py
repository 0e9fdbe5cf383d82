"""Small changes a person noticed, and the lines around them that are drawn for the width there is."""

from __future__ import annotations

from datetime import date

import pytest
from textual.containers import Vertical
from textual.content import Content

from holdfast.marks import Mark
from holdfast.stretch_notes import SeenBy, StretchNote
from holdfast.stretches.rows import EarlierRow, MovedRow
from tests.themed import ThemedApp, drawn
from widgets.drawn_lines import DrawnLines
from widgets.noticed_list import NoticedList
from widgets.stretch_tables import earlier_lines, in_symbols, mark_lines, moved_lines

DAY = date(2026, 2, 28)
TODAY = date(2026, 3, 3)


def note(text: str, seen_by: SeenBy = "me") -> StretchNote:
    return StretchNote(text, "mood", DAY, "noticed", text, DAY, seen_by)


async def test_each_is_told_with_who_sees_it() -> None:
    rows = NoticedList()
    async with ThemedApp(rows).run_test(size=(50, 10)) as pilot:
        rows.show([note("A bad morning is gone by noon."), note("Less tea.", "both")])
        await pilot.pause()
        rows.focus()
        await pilot.pause()
        assert drawn(rows) == [
            "▌ A bad morning is gone by noon.          I see it",
            "▏ Less tea.                         we both see it",
        ]
        await pilot.press("down")
        assert [line[0] for line in drawn(rows)] == ["▏", "▌"]
        assert rows.note == note("Less tea.", "both")


async def test_long_words_are_broken_and_wide_ones_counted_by_cells() -> None:
    rows = NoticedList()
    async with ThemedApp(rows).run_test(size=(40, 10)) as pilot:
        rows.show([note("I asked for help before I was angry about it."), note("毎朝の散歩が楽しみになってきた。")])
        await pilot.pause()
        assert rows.size.height == len(drawn(rows)) == 5
        lines = [rows.render_line(line) for line in range(5)]
        assert all(line.cell_length == 40 for line in lines)
        assert rows.lines_of_lamp() == (0, 3)


async def test_the_lamp_stays_on_its_note_and_beyond_the_ends_the_page_is_told() -> None:
    rows = NoticedList()

    beyond: list[int] = []

    class Told(ThemedApp):
        def on_page_list_beyond(self, event: NoticedList.Beyond) -> None:
            beyond.append(event.rows)

    app = Told(rows)
    async with app.run_test(size=(60, 10)) as pilot:
        rows.show([note("one"), note("two")])
        rows.focus()
        await pilot.press("up", "down", "down")
        assert beyond == [-1, 1]
        rows.show([note("zero"), note("one"), note("two")])
        assert rows.note == note("two")
        rows.show([note("zero")])
        assert rows.note == note("zero")
        rows.show([])
        assert rows.note is None


async def test_drawn_lines_are_as_high_as_their_lines_at_each_width() -> None:
    lines = DrawnLines()

    async with ThemedApp(Vertical(lines)).run_test(size=(40, 10)) as pilot:
        lines.show(lambda width: [Content("x" * 100)] * (2 if width < 50 else 5))
        await pilot.pause()
        assert (lines.size.height, lines.size.width) == (2, 40)
        await pilot.resize_terminal(60, 10)
        await pilot.pause()
        assert lines.size.height == 5


ROWS = [
    MovedRow("Trust in therapist", "4 to 7", "30 check-ins", 4.0, 7.0, is_clear=True),
    MovedRow("Energy", "no clear change", "30 check-ins", 5.0, 5.0),
    MovedRow("Hope", "too few to tell", "2 check-ins"),
    MovedRow("A hard day passes in", "3 days, now 2", "19 and 9 times"),
    MovedRow("a tag of one's own with a long, long name", "more often", "12 of 40 days, before 2 of 52", is_clear=True),
]


def test_what_moved_stands_in_columns() -> None:
    assert [line.plain.rstrip() for line in moved_lines(ROWS, 76, plain=False)] == [
        "Trust in therapist              ····○──●···   4 to 7          30 check-ins",
        "Energy                          ·····●·····   no clear change 30 check-ins",
        "Hope                                          too few to tell 2 check-ins",
        "A hard day passes in                          3 days, now 2   19 and 9 times",
        "a tag of one's own with a long… more often    12 of 40 days, before 2 of 52",
    ]
    assert all(line.cell_length <= 76 for line in moved_lines(ROWS, 76, plain=True))


def test_where_it_is_narrow_the_counts_are_left_out() -> None:
    assert [line.plain.rstrip() for line in moved_lines(ROWS, 58, plain=True)] == [
        "Trust in therapist          ....o--*...   4 to 7",
        "Energy                      .....*.....   no clear change",
        "Hope                                      too few to tell",
        "A hard day passes in                      3 days, now 2",
        "a tag of one's own with a …               more often",
    ]


@pytest.mark.parametrize(("width", "lines"), [(76, 1), (58, 2)])
def test_earlier_plateaus_take_two_lines_where_it_is_narrow(width: int, lines: int) -> None:
    row = EarlierRow("26 Jun – 17 Sep", "12 weeks, around 4", "then harder for 3 weeks")
    told = earlier_lines([row], width, plain=True)
    assert len(told) == lines
    assert told[0].plain.startswith("26 Jun - 17 Sep      12 weeks, around 4")
    assert told[-1].plain.endswith("then harder for 3 weeks")


def test_marks_are_cut_to_leave_room_for_their_day() -> None:
    told = mark_lines([Mark("1", DAY, "New desk"), Mark("2", DAY, "x" * 120)], TODAY, 24, plain=False)
    assert [line.plain for line in told] == ["▏ New desk        28 Feb", "▏ xxxxxxxxxxxxx…  28 Feb"]


def test_dashes_and_minus_signs_are_those_of_the_symbols_in_use() -> None:
    assert in_symbols("26 Jun – 17 Sep, \u22120.3", plain=True) == "26 Jun - 17 Sep, -0.3"
    assert in_symbols("26 Jun – 17 Sep", plain=False) == "26 Jun – 17 Sep"
