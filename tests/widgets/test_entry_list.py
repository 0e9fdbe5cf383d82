"""The list of the Journal: pages, months, and the lamp always in view."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import pytest

from holdfast.check_ins import CheckIn
from holdfast.days import Moment
from holdfast.entries import Entry
from tests.hostile import HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tests.storage.samples import practice
from tests.themed import ThemedApp, drawn
from widgets.entry_list import PAGE, EntryList
from widgets.entry_words import title_of

TODAY = date(2026, 3, 3)


def check_in(number: int, *, step: timedelta = timedelta(days=1), note: str = "") -> CheckIn:
    wall = datetime(2026, 3, 3, 21, 10) - number * step
    return CheckIn(f"{number:08d}", Moment(wall.date(), wall), {"mood": number % 11}, note=note)


class Shelf:
    """So many check-ins, and how they were asked for."""

    def __init__(self, count: int, step: timedelta = timedelta(days=1)) -> None:
        self.count, self.step = count, step
        self.asked: list[tuple[int, int]] = []

    def fetch(self, limit: int, offset: int) -> Sequence[CheckIn]:
        self.asked.append((limit, offset))
        return [check_in(number, step=self.step) for number in range(offset, min(offset + limit, self.count))]


async def test_it_groups_by_month_and_names_a_day_once() -> None:
    rows = EntryList()
    shelf = Shelf(9, timedelta(hours=12))
    async with ThemedApp(rows).run_test(size=(40, 12)) as pilot:
        rows.show(9, shelf.fetch, TODAY)
        await pilot.pause()
        assert drawn(rows)[:9] == [
            "March                              mood",
            "▌ Tue 3  21:10  check-in              0",
            "         09:10  check-in              1",
            "  Mon 2  21:10  check-in              2",
            "         09:10  check-in              3",
            "  Sun 1  21:10  check-in              4",
            "         09:10  check-in              5",
            "",
            "February",
        ]


async def test_of_twenty_years_only_what_is_looked_at_is_read() -> None:
    rows = EntryList()
    shelf = Shelf(22_000)
    async with ThemedApp(rows).run_test(size=(40, 20)) as pilot:
        rows.show(22_000, shelf.fetch, TODAY)
        await pilot.pause()
        await pilot.press("down", "pagedown", "end", "up", "home")
        assert len(shelf.asked) <= 4
        assert {limit for limit, _ in shelf.asked} == {PAGE}


@pytest.mark.parametrize("height", [3, 4, 7, 20])
@pytest.mark.parametrize("step", [timedelta(days=1), timedelta(days=20), timedelta(days=45), timedelta(minutes=1)])
async def test_the_lamp_is_in_view_wherever_it_goes(height: int, step: timedelta) -> None:
    rows = EntryList()
    async with ThemedApp(rows).run_test(size=(40, height)) as pilot:
        rows.show(30, Shelf(30, step).fetch, TODAY)
        await pilot.pause()
        for goal in [*range(30), *range(29, -1, -1), 17, 3, 29, 0]:
            rows.cursor = goal
            assert [line[:1] for line in drawn(rows)].count("▌") == 1, goal
        assert drawn(rows)[0].startswith("March")


async def test_at_the_end_no_room_is_left_unused() -> None:
    rows = EntryList()
    async with ThemedApp(rows).run_test(size=(40, 8)) as pilot:
        rows.show(300, Shelf(300).fetch, TODAY)
        await pilot.pause()
        await pilot.press("end")
        assert drawn(rows)[-1].startswith("▌")
        rows.scroll_to(y=100_000, animate=False, immediate=True)
        assert drawn(rows)[-1].startswith("▌")


async def test_the_wheel_scrolls_and_a_click_takes_the_row() -> None:
    rows = EntryList()
    app = ThemedApp(rows)
    async with app.run_test(size=(40, 8)) as pilot:
        rows.show(300, Shelf(300).fetch, TODAY)
        await pilot.pause()
        rows.scroll_to(y=50, animate=False, immediate=True)
        await pilot.click(EntryList, offset=(5, 3))
        assert rows.entry is not None
        assert rows.cursor == 52
        await pilot.click(EntryList, offset=(5, 3))
        assert len(app.told) == 1


async def test_a_page_that_cannot_be_read_leaves_its_lines_empty() -> None:
    rows = EntryList()
    async with ThemedApp(rows).run_test(size=(40, 6)) as pilot:
        rows.show(300, lambda _limit, _offset: (), TODAY)
        await pilot.pause()
        await pilot.press("down", "end")
        assert rows.entry is None
        assert "mood" not in "".join(drawn(rows))


async def test_no_note_is_markup_or_widens_its_line() -> None:
    texts = [*LOOKS_LIKE_MARKUP, *HARD_TO_DRAW]
    notes = [check_in(0, note=text) for text in texts]
    rows = EntryList()
    async with ThemedApp(rows).run_test(size=(40, len(texts) + 1)) as pilot:
        rows.show(len(texts), lambda _limit, _offset: notes, TODAY)
        await pilot.pause()
        for number, text in enumerate(texts, 1):
            line = rows.render_line(number)
            assert line.cell_length == 40
            assert text[:5].split("\n")[0].strip() in line.text


@pytest.mark.parametrize(("plain", "numbers"), [(False, "10→10"), (True, "10 to 10")])
async def test_a_practice_is_listed_by_its_exercise_with_distress_before_and_after(plain: bool, numbers: str) -> None:
    done: list[Entry] = [
        practice(TODAY, before=10, after=10),
        practice(TODAY, "20:00", before=6, name="A [b] long name that has no room"),
    ]
    rows = EntryList(plain=plain)
    async with ThemedApp(rows).run_test(size=(40, 4)) as pilot:
        rows.show(2, lambda _limit, _offset: done, TODAY)
        await pilot.pause()
        month, first, second, _ = drawn(rows)
        assert month == "March"
        assert first.split("22:40  ")[1].startswith("Longer out-")
        assert first.endswith(f" {numbers}")
        assert second.split("20:00  ")[1].startswith("A [b] long name")
        assert not any(mark in second for mark in ("6", "→"))


def test_a_check_in_is_listed_by_its_words() -> None:
    assert title_of(check_in(0, note="Slept alright.\nThe walk")) == ("Slept alright.", True)
    felt = CheckIn("1", Moment(TODAY), {}, feelings=("restless", "tired"))
    assert title_of(felt) == ("restless, tired", False)
    assert title_of(CheckIn("1", Moment(TODAY), {"mood": 4})) == ("check-in", False)
