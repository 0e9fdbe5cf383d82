"""Offers in one column and in two, and what a click on one of them posts."""

from __future__ import annotations

import pytest
from textual.app import App, ComposeResult
from textual.content import Content

from tests.made import screen_text
from widgets.offers import Block, Offer, Offers


def offer(name: str, lines: int = 1) -> Offer:
    """An offer that says its name and its width."""
    return Offer(name, lambda width: [Content(f"{name} {width}"), Content(name)][:lines])


LEFT, RIGHT = Block("Left", [offer("one"), offer("two")]), Block("Right", [offer("three")])


class Offering(App[None]):
    """An app with offers alone."""

    def __init__(self, columns: list[list[Block]], *, roomy: bool = False) -> None:
        super().__init__()
        self._columns, self._is_roomy = columns, roomy
        self.chosen: list[str] = []

    def compose(self) -> ComposeResult:
        yield Offers()

    def on_mount(self) -> None:
        self.query_one(Offers).show(self._columns, roomy=self._is_roomy)

    def on_offers_chosen(self, event: Offers.Chosen) -> None:
        self.chosen.append(event.id)


async def test_two_columns_stand_side_by_side() -> None:
    app = Offering([[LEFT], [RIGHT]])
    async with app.run_test(size=(63, 10)) as pilot:
        rows = screen_text(app).split("\n")
        assert [row.split() for row in rows[:4]] == [["Left", "Right"], ["one", "32", "three", "28"], ["two", "32"], []]
        assert app.query_one(Offers).size.height == 3
        for x, y in ((1, 1), (36, 1), (1, 2), (1, 0), (20, 2), (36, 2)):
            await pilot.click(offset=(x, y))
        assert app.chosen == ["one", "three", "two"]


async def test_a_column_that_is_empty_takes_no_room() -> None:
    app = Offering([[], [RIGHT]])
    async with app.run_test(size=(63, 10)):
        assert screen_text(app).split("\n")[1] == "three 46"


@pytest.mark.parametrize(
    ("roomy", "rows"),
    [
        (False, ["Left", "one 30", "one", "two 30", "", "Right", "three 30"]),
        (True, ["Left", "", "one 30", "one", "", "two 30", "", "", "Right", "", "three 30"]),
    ],
)
async def test_where_there_is_room_blocks_and_offers_stand_apart(rows: list[str], *, roomy: bool) -> None:
    app = Offering([[LEFT._replace(offers=[offer("one", 2), offer("two")]), RIGHT]], roomy=roomy)
    async with app.run_test(size=(30, 14)):
        assert screen_text(app).split("\n")[: len(rows)] == rows


async def test_nothing_to_offer_takes_no_row() -> None:
    app = Offering([[], []])
    async with app.run_test(size=(30, 14)):
        assert app.query_one(Offers).size.height == 0
