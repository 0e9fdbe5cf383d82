"""Naming later: from the Journal and from Today; the check-in stays as it was, and undo takes the words back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from holdfast.check_ins import CheckIn, Draft
from holdfast.ids import new_id
from holdfast.namings import Naming
from storage.journal import Journal
from tests.hostile import HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tests.made import NOW, checked_in, is_on, screen_text
from tui.app import HoldfastApp
from tui.screens.naming import NamingScreen

MakeApp = Callable[..., HoldfastApp]
SIZE = (80, 24)


@pytest.fixture
def unnamed(journal: Journal) -> CheckIn:
    """A check-in of the day before yesterday that has no word yet."""
    check_in = checked_in(2)._replace(feelings=("no word yet",))
    journal.save(check_in)
    return check_in


async def test_it_is_named_from_the_journal(make_app: MakeApp, journal: Journal, unnamed: CheckIn) -> None:
    app = make_app()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("2", "n")
        await pilot.pause()
        assert is_on(app, NamingScreen)
        assert "Sun 1 Mar, 21:10 had no word yet." in screen_text(app)
        await pilot.press("f", *"lonely", "enter", "escape", "n", *"grey, like wool", "ctrl+s")
        await pilot.pause()
        assert "Saved. The check-in stays as it was" in screen_text(app)
        naming = journal.naming_of(unnamed.id)
        assert naming is not None
        assert (naming.day, naming.feelings, naming.words) == (NOW.date(), ("lonely",), "grey, like wool")
        assert journal.check_in(unnamed.id) == unnamed
        assert not journal.drafts("naming:")
        await pilot.press("u")
        await pilot.pause()
        assert journal.naming_of(unnamed.id) is None


async def test_it_can_be_named_again_and_the_history_stays(
    make_app: MakeApp, journal: Journal, unnamed: CheckIn
) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "n", "f", *"lonely", "enter", "escape", "ctrl+s")
        await pilot.pause()
        await pilot.press("n")
        await pilot.pause()
        assert "Found on Tue 3 Mar: lonely" in screen_text(app)
        await pilot.press("n", *"a stone", "ctrl+s")
        await pilot.pause()
    assert {(each.feelings, each.words) for each in journal.namings()} == {(("lonely",), ""), ((), "a stone")}


async def test_nothing_is_no_naming_and_no_word_yet_is_none_either(
    make_app: MakeApp, journal: Journal, unnamed: CheckIn
) -> None:
    app = make_app()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("2", "n", "f", "up", "enter", "escape", "ctrl+s")
        await pilot.pause()
        assert is_on(app, NamingScreen)
        assert "A feeling or a few words are needed." in screen_text(app)
    assert journal.namings() == []


async def test_words_that_are_not_saved_are_offered_again(
    make_app: MakeApp, journal: Journal, unnamed: CheckIn
) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("2", "n", "n", *"a stone", "escape", "escape")
        await pilot.pause()
        assert not is_on(app, NamingScreen)
        await pilot.press("n")
        await pilot.pause()
        assert "a stone" in screen_text(app)
    assert [draft.note for draft in journal.drafts("naming:").values()] == ["a stone"]


async def test_a_check_in_with_words_needs_none(make_app: MakeApp, journal: Journal) -> None:
    journal.save(checked_in(1)._replace(feelings=("calm",)))
    app = make_app()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("2", "n")
        await pilot.pause()
        assert "This one has words, or is no check-in." in screen_text(app)
        assert "n name it" not in screen_text(app)


async def test_where_there_is_no_room_it_is_named_from_its_page(
    make_app: MakeApp, journal: Journal, unnamed: CheckIn
) -> None:
    app = make_app()
    async with app.run_test(size=(60, 20)) as pilot:
        await pilot.press("2", "enter")
        await pilot.pause()
        await pilot.press("n")
        await pilot.pause()
        assert is_on(app, NamingScreen)


async def test_today_offers_it_in_one_line_and_lets_it_be(
    make_app: MakeApp, journal: Journal, unnamed: CheckIn
) -> None:
    app = make_app()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.pause()
        assert "One check-in has no word yet. n names it, z lets it be." in screen_text(app)
        await pilot.press("n")
        await pilot.pause()
        assert is_on(app, NamingScreen)
        await pilot.press("escape", "z")
        await pilot.pause()
        assert "has no word yet" not in screen_text(app)
        await pilot.press("n")
        await pilot.pause()
        assert "No check-in of the last two weeks is without a word." in screen_text(app)
    assert [each.id for each in journal.unnamed(5)] == [unnamed.id]


async def test_today_counts_them_and_says_nothing_of_old_ones_or_named_ones(
    make_app: MakeApp, journal: Journal, unnamed: CheckIn
) -> None:
    journal.save_all([checked_in(day)._replace(feelings=("no word yet",)) for day in (5, 15)])
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        assert "2 check-ins have no word yet. n names the newest" in screen_text(app)
        await pilot.press("n", "n", *"a stone", "ctrl+s")
        await pilot.pause()
        assert "One check-in has no word yet." in screen_text(app)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 50)])
async def test_any_words_leave_the_screen_whole(
    make_app: MakeApp, journal: Journal, unnamed: CheckIn, size: tuple[int, int]
) -> None:
    for text in (*LOOKS_LIKE_MARKUP, *HARD_TO_DRAW):
        journal.save_naming(Naming(new_id(NOW), unnamed.id, NOW.date(), (), text[:300] or "x"))
    app = make_app()
    async with app.run_test(size=size) as pilot:
        await pilot.press("2")
        for text in (*LOOKS_LIKE_MARKUP, *HARD_TO_DRAW):
            journal.keep_draft(f"naming:{unnamed.id}", Draft("d", note=text))
            await app.push_screen(NamingScreen(unnamed))
            await pilot.pause()
            assert is_on(app, NamingScreen)
            assert {strip.cell_length for strip in app.screen._compositor.render_strips()} == {size[0]}
            await app.pop_screen()
