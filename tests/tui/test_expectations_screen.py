"""What to expect: groups, cards, and back; at every size."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from holdfast.therapy.expectations import expectation_groups
from storage.journal import Journal
from tests.made import has_focus, is_on, pressed, screen_text
from tui.app import HoldfastApp
from tui.screens.expectations import ExpectationsScreen
from widgets.choice_list import ChoiceList
from widgets.expectation_cards import ExpectationCards
from widgets.text_form import TextForm
from widgets.typing import LineField

MakeApp = Callable[..., HoldfastApp]


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 50)])
async def test_every_card_can_be_read_to_its_end(size: tuple[int, int], make_app: MakeApp) -> None:
    app = make_app(plain_symbols=size == (80, 24))
    async with app.run_test(size=size) as pilot:
        app.action_open("expectations")
        await pilot.pause()
        for group in expectation_groups():
            await pressed(pilot, "enter")
            assert has_focus(app, ExpectationCards)
            seen = ""
            for _ in group.cards:
                seen += screen_text(app)
                await pressed(pilot, "down")
            for card in group.cards:
                assert card.title.split()[0] in seen
                if card.source_told:
                    assert card.source_told.split()[-1] in seen
            await pressed(pilot, "escape")
            assert has_focus(app, ChoiceList)
            await pressed(pilot, "down")
        assert screen_text(app).split("\n")[-1].rstrip().endswith("s Support   ? help")
        await pressed(pilot, "escape")
        assert not is_on(app, ExpectationsScreen)


async def test_right_and_left_go_between_groups_and_cards(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(60, 20)) as pilot:
        app.action_open("expectations")
        await pilot.pause()
        assert "Common myths" in screen_text(app)
        await pressed(pilot, "down", "right")
        text = screen_text(app)
        assert "“The therapist has all the answers.”" in text
        assert "Starting with curiosity" not in text
        await pressed(pilot, "left")
        assert "Starting with curiosity" in screen_text(app)


async def test_a_question_is_brought_as_it_stands_or_changed_and_the_place_is_kept(
    journal: Journal, make_app: MakeApp
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        app.action_open("expectations")
        await pilot.pause()
        await pressed(pilot, *["down"] * 6, "enter", "down", "down", "down", "b")
        assert is_on(app, TextForm)
        await pressed(pilot, "enter")
        assert is_on(app, ExpectationsScreen)
        assert [each.words for each in journal.topics("open")] == ["What might a usual session look like?"]
        assert has_focus(app, ExpectationCards)
        await pressed(pilot, "down", "b", *"own words", "enter")
        assert [each.words for each in journal.topics("open")][1:] == ["own words"]


async def test_a_fact_is_not_brought_but_a_line_is_asked_for(journal: Journal, make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        app.action_open("expectations")
        await pilot.pause()
        await pressed(pilot, "enter", "b")
        assert is_on(app, TextForm)
        assert app.screen.query_one(LineField).value == ""
        await pressed(pilot, "escape")
    assert journal.topics() == []
