"""The one form: what is typed in it is kept, offered again, set aside, saved."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from textual.widgets import Input, TextArea

from holdfast.forms import Form, Head, Line, Pick, Rate, Values, Words, from_json, rating_in, ratings_in
from holdfast.refusals import Refusal
from holdfast.scales import find_scale, shipped_scales
from storage.journal import Journal
from tests.hostile import HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tui.app import HoldfastApp
from tui.screens.form import FormScreen
from widgets.field_row import FieldRow
from widgets.rating_row import RatingRow

MOOD = find_scale(shipped_scales(), "mood")
PARTS = (
    Head("How it was", "All of it may stay empty."),
    Line("who", "Who", "a name"),
    Pick("mode", "Where", (("video", "by video"), ("phone", "by phone")), nothing="not said", new="somewhere else"),
    Rate("mood_after", MOOD, "And your mood?"),
    Words("stayed", "What stayed with you?"),
)


class Kept:
    """Takes what a form saves; refuses while it is told to."""

    def __init__(self) -> None:
        self.saved: list[tuple[str, dict[str, str]]] = []
        self.refuses = False

    def __call__(self, record_id: str, values: Values) -> str:
        if self.refuses:
            raise Refusal("cards.when_needed")
        self.saved.append((record_id, dict(values)))
        return "Saved."


@pytest.fixture
def keep() -> Kept:
    """What takes the values."""
    return Kept()


def form(keep: Kept, record_id: str = "one", **values: str) -> Form:
    """Return a form with some of everything."""
    return Form("A form", "It is for this.", "form:one", record_id, PARTS, values, keep)


async def test_everything_is_filled_in_with_keys_alone(make_app: Callable[..., HoldfastApp], keep: Kept) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        answers: list[bool | None] = []
        await app.push_screen(FormScreen(form(keep)), answers.append)
        await pilot.press(*"Mira", "enter")
        await pilot.press("enter", "down", "enter")
        await pilot.pause()
        await pilot.press("down", "7")
        await pilot.press(*"a word")
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert keep.saved == [("one", {"who": "Mira", "mode": "phone", "mood_after": "7", "stayed": "a word"})]
        assert answers == [True]
        assert app.journal.draft("form:one") is None


async def test_something_else_is_typed_in_place_of_a_choice(make_app: Callable[..., HoldfastApp], keep: Kept) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(FormScreen(form(keep)))
        await pilot.press("enter", "enter")
        await pilot.press("down", "down", "enter")
        await pilot.pause()
        await pilot.press(*"in the park", "enter")
        await pilot.pause()
        assert app.screen.query_one("#mode", FieldRow).value == "in the park"
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert keep.saved[0][1]["mode"] == "in the park"


async def test_what_is_typed_is_there_again_after_any_end(
    make_app: Callable[..., HoldfastApp], keep: Kept, journal: Journal
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(FormScreen(form(keep)))
        await pilot.press(*"Mira")
        app.keep_words()
    kept = journal.draft("form:one")
    assert kept is not None
    assert from_json(kept.note) == {"who": "Mira"}
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(FormScreen(form(keep, "another id")))
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert keep.saved == [("one", {"who": "Mira"})]  # the id it was begun with, so that it is saved once


async def test_a_refusal_keeps_every_word(make_app: Callable[..., HoldfastApp], keep: Kept) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(FormScreen(form(keep)))
        keep.refuses = True
        await pilot.press(*"Mira", "ctrl+s")
        await pilot.pause()
        assert isinstance(app.screen, FormScreen)
        assert app.screen.query_one("#who", Input).value == "Mira"
        keep.refuses = False
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert keep.saved == [("one", {"who": "Mira"})]


async def test_z_sets_aside_and_brings_back(make_app: Callable[..., HoldfastApp], keep: Kept) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(FormScreen(form(keep, mood_after="4")))
        await pilot.press(*"Mira", "escape", "z")
        screen = app.screen
        assert screen.query_one("#who", Input).value == ""
        assert screen.query_one(RatingRow).value == 4.0
        assert app.journal.draft("form:one") is None
        await pilot.press("z")
        assert screen.query_one("#who", Input).value == "Mira"


async def test_backspace_takes_an_answer_away_and_leaving_keeps_the_rest(
    make_app: Callable[..., HoldfastApp], keep: Kept
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(FormScreen(form(keep, mood_after="4", who="M.")))
        await pilot.press("down", "down", "backspace", "escape")
        await pilot.pause()
        assert not isinstance(app.screen, FormScreen)
        kept = app.journal.draft("form:one")
        assert kept is not None
        assert from_json(kept.note) == {"who": "M."}


@pytest.mark.parametrize("text", HARD_TO_DRAW + LOOKS_LIKE_MARKUP)
async def test_hostile_text_stays_text(make_app: Callable[..., HoldfastApp], keep: Kept, text: str) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(FormScreen(form(keep, stayed=text)))
        await pilot.pause()
        assert app.screen.query_one("#stayed", TextArea).text.split() == text.split()


def test_ratings_are_read_from_values() -> None:
    values = {"a": "0", "b": "10", "c": "words"}
    assert rating_in(values, "a") == 0
    assert rating_in(values, "z") is None
    assert ratings_in(values, ("a", "b", "z")) == {"a": 0, "b": 10}


@pytest.mark.parametrize("broken", ["", "[1]", "{", '{"a": 1}', "null"])
def test_a_broken_draft_is_an_empty_one(broken: str) -> None:
    assert from_json(broken) == {}


async def test_what_is_typed_in_a_line_goes_on_behind_what_stands_there(
    make_app: Callable[..., HoldfastApp], keep: Kept
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(FormScreen(form(keep)))
        await pilot.press(*"Mir", "escape", "escape")
        await pilot.pause()
        await app.push_screen(FormScreen(form(keep)))
        await pilot.press(*"a", "ctrl+s")
        await pilot.pause()
        assert keep.saved == [("one", {"who": "Mira"})]
