"""Feelings: corner by corner, by two questions or by typing; "no word yet" always there; own words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from storage.journal import Journal
from tests.hostile import HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tests.made import screen_text
from tui.app import HoldfastApp
from widgets.word_corners import WordCorners

MakeApp = Callable[..., HoldfastApp]
SIZES = [(60, 20), (80, 24), (120, 40), (200, 50)]


def at(app: HoldfastApp) -> tuple[int, str]:
    """The corner that is shown, and the word under the lamp."""
    grid = app.screen.query_one(WordCorners)
    word = grid.word
    return grid.corner, word.label if word is not None else ""


def lit(app: HoldfastApp) -> str:
    """The row with the lamp on it, as it is drawn."""
    return next(line for line in screen_text(app).splitlines()[4:] if "▌" in line)


@pytest.mark.parametrize("size", SIZES)
async def test_left_and_right_go_round_the_corners(make_app: MakeApp, size: tuple[int, int]) -> None:
    app = make_app()
    async with app.run_test(size=size) as pilot:
        await pilot.press("c", "f")
        seen = [at(app)]
        for _ in range(6):
            await pilot.press("right")
            seen.append(at(app))
            assert "a full answer; it can be named later" in screen_text(app)
        assert seen == [
            (0, "anxious"), (1, "sad"), (2, "excited"), (3, "calm"), (4, "tight chest"), (5, "unsettled"),
            (0, "anxious"),
        ]  # fmt: skip
        await pilot.press("left")
        assert at(app) == (5, "unsettled")


@pytest.mark.parametrize("size", SIZES)
async def test_every_word_of_a_corner_is_seen_under_the_lamp(make_app: MakeApp, size: tuple[int, int]) -> None:
    app = make_app()
    async with app.run_test(size=size) as pilot:
        await pilot.press("c", "f", "right")
        words = app.screen.query_one(WordCorners).words
        assert len(words) == 41
        for word in words:
            await pilot.pause()
            assert f"▌ {word.label}" in lit(app)
            await pilot.press("down")
        assert at(app) == (1, "sad")
        await pilot.press("up")
        assert at(app) == (1, "no word yet")


async def test_no_word_yet_is_one_key_from_the_first_word(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("c", "f", "up", "enter", "escape", "ctrl+s")
        await pilot.pause()
    assert journal.check_ins()[0].feelings == ("no word yet",)


async def test_typing_it_finds_no_word_yet_and_offers_no_word_of_that_name(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("c", "f", *"no word")
        await pilot.pause()
        assert at(app)[1] == "no word yet"
        assert "my own" not in screen_text(app)


async def test_what_is_found_stands_by_side_and_right_goes_over(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("c", "f", "r", "e")
        await pilot.pause()
        lines = screen_text(app).splitlines()
        (heads,) = [line for line in lines if "unpleasant" in line]
        assert heads.index("unpleasant") < heads.index(" pleasant")
        assert heads.index(" pleasant") + 1 == lit(app).index("refreshed")
        await pilot.press("down", "right", "enter")
        await pilot.pause()
        assert at(app) == (2, "ready")
        await pilot.press("escape", "ctrl+s")
        await pilot.pause()
    assert journal.check_ins()[0].feelings == ("ready",)


@pytest.mark.parametrize(
    ("keys", "first"),
    [
        (("left", "up"), (0, "anxious")),
        (("left", "down"), (1, "sad")),
        (("right", "up"), (2, "excited")),
        (("right", "down"), (3, "calm")),
        (("up",), (4, "tight chest")),
        (("down",), (5, "unsettled")),
        (("right", "left", "left", "right", "down"), (1, "sad")),
    ],
)
async def test_two_questions_lead_to_a_corner(make_app: MakeApp, keys: tuple[str, ...], first: tuple[int, str]) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("c", "f", "tab")
        await pilot.pause()
        assert "Is it more pleasant or unpleasant?" in screen_text(app)
        await pilot.press(*keys)
        await pilot.pause()
        assert at(app) == first
        assert "more slowed-down" not in screen_text(app)


async def test_the_questions_are_left_by_tab_and_by_typing(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("c", "f", "tab", "enter", "tab")
        await pilot.pause()
        assert at(app) == (0, "anxious")
        await pilot.press("tab", "right", *"lone")
        await pilot.pause()
        assert at(app)[1] == "lonely"


async def test_space_chooses_while_nothing_is_typed_and_is_a_letter_otherwise(
    make_app: MakeApp, journal: Journal
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("c", "f", "space", *"left", "space", "o", "enter", "escape", "ctrl+s")
        await pilot.pause()
    assert journal.check_ins()[0].feelings == ("anxious", "left out")


async def test_own_words_have_a_corner_and_harm_nothing(make_app: MakeApp, journal: Journal) -> None:
    for text in (*LOOKS_LIKE_MARKUP, *HARD_TO_DRAW):
        if text.strip("\ufffe\uffff\U000e0001"):
            journal.add_feeling(text[:60])
    for size in SIZES:
        app = make_app()
        async with app.run_test(size=size) as pilot:
            await pilot.press("c", "f", "left")
            for _ in range(len(app.screen.query_one(WordCorners).words)):
                await pilot.press("down")
                assert {strip.cell_length for strip in app.screen._compositor.render_strips()} == {size[0]}
            assert "slept [8/10]" in screen_text(app)


async def test_a_click_chooses_a_word(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("c", "f")
        await pilot.pause()
        line = next(number for number, text in enumerate(screen_text(app).splitlines()) if "dreading" in text)
        await pilot.click(offset=(screen_text(app).splitlines()[line].index("dreading"), line))
        await pilot.pause()
        assert "Chosen   dreading" in screen_text(app)
