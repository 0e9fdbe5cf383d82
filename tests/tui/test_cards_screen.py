"""Cards: written, changed, linked to an exercise, pinned to Today, deleted and brought back."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from textual.pilot import Pilot

from holdfast.cards import Card
from storage.journal import Journal, JournalProblem, Problem
from tests.made import is_on, pressed, screen_text, told
from tests.practised import OUT_BREATH, card
from tui.app import HoldfastApp
from tui.screens.cards import CardsScreen
from tui.screens.player import PlayerScreen
from tui.screens.today import TodayScreen
from widgets.choose import Choose
from widgets.text_form import TextForm

MakeApp = Callable[..., HoldfastApp]


@asynccontextmanager
async def opened(app: HoldfastApp, size: tuple[int, int] = (80, 24), place: str = "3") -> AsyncIterator[Pilot[None]]:
    """The cards, opened with their key."""
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press(place, "a")
        await pilot.pause()
        assert is_on(app, CardsScreen)
        yield pilot


async def test_a_first_card_is_written_in_own_words(journal: Journal, make_app: MakeApp) -> None:
    app = make_app()
    async with opened(app) as pilot:
        assert "No cards yet, and that is fine." in screen_text(app)
        await pressed(pilot, "a", "enter")
        await pressed(pilot, *"loud", "enter", *"go out", "enter")
        assert is_on(app, CardsScreen)
        assert told(app) == ["Saved."]
        text = screen_text(app)
        assert "▌ When    loud" in text
        assert "▌ I can   go out" in text
        assert "1 card" in text
        await pressed(pilot, "space")
        assert told(app) == ["This card starts no exercise. l links one."]
    (kept,) = journal.cards()
    assert (kept.when, kept.can, kept.exercise, kept.pinned) == ("loud", "go out", None, False)


async def test_a_card_for_an_exercise_needs_no_second_half_and_starts_it(journal: Journal, make_app: MakeApp) -> None:
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "a", *"longer", "enter")
        assert is_on(app, TextForm)
        assert "The card starts" in screen_text(app)
        assert "may stay empty" in screen_text(app)
        await pressed(pilot, *"loud", "enter", "enter")
        assert "I can   Longer out-breath" in screen_text(app)
        await pressed(pilot, "enter")
        assert is_on(app, PlayerScreen)
    assert [each.exercise for each in journal.cards()] == [OUT_BREATH]


async def test_what_is_missing_is_said_in_the_form_and_the_words_stay(journal: Journal, make_app: MakeApp) -> None:
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "a", "enter", *"loud", "enter", "enter")
        assert is_on(app, TextForm)
        assert "It takes a word or two for what you can do" in screen_text(app)
        assert "loud" in screen_text(app)
    assert journal.cards() == []


async def test_words_are_changed_and_the_change_taken_back(journal: Journal, make_app: MakeApp) -> None:
    card(journal, "it is loud")
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "w", *" here", "enter", "enter")
        assert "it is loud here" in screen_text(app)
        await pressed(pilot, "u")
        assert "it is loud here" not in screen_text(app)
        assert "it is loud" in screen_text(app)


async def test_an_exercise_is_linked_and_let_go(journal: Journal, make_app: MakeApp) -> None:
    card(journal, "it is loud")
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "l", *"longer", "enter")
        assert told(app) == ["It starts Longer out-breath now."]
        assert "go outside   starts Longer out-breath" in screen_text(app)
        await pressed(pilot, "l", "home", "enter")
        assert told(app) == ["It starts Longer out-breath now."], "home moves within the field; the lamp stays"
        await pressed(pilot, "l", *"no exercise", "enter")
        assert told(app) == ["It starts no exercise now."]
    assert [each.exercise for each in journal.cards()] == [None]


async def test_a_card_without_words_keeps_its_exercise(journal: Journal, make_app: MakeApp) -> None:
    card(journal, "it is loud", "", OUT_BREATH)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "l", *"no exercise", "enter")
        assert told(app) == ["It takes a word or two for what you can do, or an exercise."]
    assert [each.exercise for each in journal.cards()] == [OUT_BREATH]


async def test_three_stand_on_today_and_a_fourth_asks_which_makes_room(journal: Journal, make_app: MakeApp) -> None:
    for number in range(4):
        card(journal, f"trigger {number}", pinned=number < 2)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "down", "down", "p")
        assert told(app) == ["It stands on Today now."]
        assert screen_text(app).count("on Today") == 3
        await pressed(pilot, "down", "p")
        assert is_on(app, Choose)
        assert "Three cards stand on Today." in screen_text(app)
        await pressed(pilot, "escape")
        assert [each.pinned for each in journal.cards()] == [True, True, True, False]
        await pressed(pilot, "p", "down", "enter")
        assert [each.pinned for each in journal.cards()] == [True, False, True, True]
        await pressed(pilot, "p")
        assert [each.pinned for each in journal.cards()] == [True, False, True, False]


async def test_a_card_is_deleted_and_brought_back(journal: Journal, make_app: MakeApp) -> None:
    card(journal, "it is loud")
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "d")
        assert "No cards yet" in screen_text(app)
        assert told(app) == ["Deleted. u brings it back."]
        await pressed(pilot, "d")
        assert told(app) == ["There is no card yet. a writes one."]
        await pressed(pilot, "u")
        assert "it is loud" in screen_text(app)


async def test_a_journal_that_cannot_be_written_says_so_and_the_words_stay(
    journal: Journal, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    card(journal, "it is loud")

    def refuse(_: Card) -> None:
        raise JournalProblem(Problem.FULL, journal.path)

    monkeypatch.setattr(journal, "save_card", refuse)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "p")
        assert told(app) == [JournalProblem(Problem.FULL, journal.path).sentence]
        await pressed(pilot, "w", *" now", "enter", "enter")
        assert is_on(app, TextForm)
        assert "it is loud now" in screen_text(app)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 50)])
async def test_at_every_size_hostile_words_are_shown_as_they_are(
    size: tuple[int, int], journal: Journal, make_app: MakeApp
) -> None:
    card(journal, "[b]x[/] \\[y]", "[$primary]", "gone", pinned=True)
    app = make_app()
    async with opened(app, size):
        text = screen_text(app)
    assert "When    [b]x[/] \\[y]" in text
    assert "I can   [$primary]   starts an exercise that is gone" in text
    assert text.split("\n")[-1].rstrip().endswith("s Support   ? help")


async def test_esc_leads_back_to_today_where_a_opens_them_too(journal: Journal, make_app: MakeApp) -> None:
    card(journal, "it is loud")
    app = make_app()
    async with opened(app, place="1") as pilot:
        await pressed(pilot, "escape")
        assert is_on(app, TodayScreen)
