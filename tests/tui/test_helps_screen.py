"""What helps: the list, by height, as bars, told in words, and from it to an exercise or to its uses."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from textual.pilot import Pilot

from holdfast.wanted import Wanted
from storage.journal import Journal
from tests.made import is_on, screen_text, told
from tests.practised import OUT_BREATH, SENSES, lived, used
from tui.app import HoldfastApp
from tui.screens.helps import HelpsScreen
from tui.screens.journal import JournalScreen
from tui.screens.player import PlayerScreen
from tui.screens.progress import ProgressScreen
from tui.screens.skills import SkillsScreen

MakeApp = Callable[..., HoldfastApp]


@asynccontextmanager
async def opened(app: HoldfastApp, size: tuple[int, int] = (80, 24), place: str = "3") -> AsyncIterator[Pilot[None]]:
    """What helps, opened with its key from Skills, or from another place."""
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press(place, "h")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert is_on(app, HelpsScreen)
        yield pilot


async def test_it_tells_what_came_with_each_exercise_and_that_this_shows_no_cause(
    journal: Journal, make_app: MakeApp
) -> None:
    lived(journal)
    app = make_app()
    async with opened(app):
        rows = screen_text(app).split("\n")
    assert rows[2] == "  What helps   however high it was before" + "17 uses rated".rjust(37)
    assert rows[3] == "  Ordered beside your own average from that height. This shows no cause."
    assert rows[5].split() == ["○", "before", "●", "after", "rated"]
    assert rows[6].startswith("  ▌ Longer out-breath")
    text = "\n".join(rows)
    assert "····●─○····   about 2 lower         9 times" in text
    assert "·······●─○·   about 2 lower         6 times" in text
    assert "Too few to say yet" in text
    assert "Feet on the floor                                             2 of 3 rated" in text
    assert rows[-1].strip().startswith("Space start   Enter uses   Esc back   h height   v bars")


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 50)])
async def test_at_every_size_list_row_and_footer_are_whole(
    size: tuple[int, int], journal: Journal, make_app: MakeApp
) -> None:
    lived(journal)
    app = make_app()
    async with opened(app, size):
        text = screen_text(app)
    rows = text.split("\n")
    assert "Distress about 2 lower after, usually" in text
    assert "Too few to say yet" in text
    assert rows[-1].rstrip().endswith("s Support   ? help")


async def test_h_goes_round_how_high_it_was(journal: Journal, make_app: MakeApp) -> None:
    lived(journal)
    app = make_app()
    async with opened(app) as pilot:
        shown = []
        for _ in range(4):
            await pilot.press("h")
            shown.append(screen_text(app).split("\n")[2])
        assert [row.split("before")[0].strip() for row in shown] == [
            "What helps   when it was low",
            "What helps   when it was in the middle",
            "What helps   when it was high",
            "What helps   however high it was",
        ]
        assert [row.split()[-3] for row in shown] == ["0", "9", "8", "17"]
        await pilot.press("h")
        assert "No use is rated at that height yet." in screen_text(app)
        await pilot.press("space")
        assert told(app)[-1] == "There is no exercise to start here yet."


async def test_bars_take_the_place_of_the_list_and_stand_below_it_where_there_is_room(
    journal: Journal, make_app: MakeApp
) -> None:
    lived(journal)
    for size, keeps_list in (((80, 24), False), ((120, 40), True)):
        app = make_app()
        async with opened(app, size) as pilot:
            await pilot.press("v")
            await pilot.pause()
            text = screen_text(app)
            assert "━━━" in text
            assert "╍╍" in text
            assert "3 lower" in text
            assert "━ at the least   ╍ as far as it may be" in text
            assert ("○ before ● after" in text) == keeps_list
            await pilot.press("v")
            await pilot.pause()
            assert "━━━" not in screen_text(app)
            await pilot.press("down")
            assert "● 5-4-3-2-1" in screen_text(app)


async def test_until_plotext_is_there_the_ends_of_the_bars_are_told_in_numbers(
    journal: Journal, make_app: MakeApp
) -> None:
    lived(journal)
    app = make_app()
    async with opened(app) as pilot:
        await pilot.press("v")
        app.charts_ready = False
        app.turn()
        await pilot.pause()
        text = screen_text(app)
        assert "━━━" not in text
        assert "Longer out-breath           -2." in text


async def test_without_enough_uses_the_key_for_bars_says_so(journal: Journal, make_app: MakeApp) -> None:
    used(journal, OUT_BREATH, (6, 4), (6, 3))
    app = make_app()
    async with opened(app) as pilot:
        await pilot.press("v")
        assert told(app) == ["Bars take an exercise with 5 rated uses."]
        assert "Used 2 times; too few to say." in screen_text(app)


async def test_space_starts_the_exercise_and_enter_opens_its_uses(journal: Journal, make_app: MakeApp) -> None:
    lived(journal)
    app = make_app()
    async with opened(app) as pilot:
        await pilot.press("end", "space")
        await pilot.pause()
        assert is_on(app, PlayerScreen)
        assert "Feet on the floor" in screen_text(app)
    app = make_app()
    async with opened(app) as pilot:
        await pilot.press("end", "enter")
        await pilot.pause()
        assert isinstance(app.screen, JournalScreen)
        assert app.screen._wanted == Wanted(kind="practice", search="Feet on the floor")
        assert "3 of 18" in screen_text(app)


async def test_an_exercise_that_is_gone_says_so(journal: Journal, make_app: MakeApp) -> None:
    used(journal, "019cb552-0000-7000-8000-000000000000", (6, 4), name="[b]Tea[/] \\[x]")
    app = make_app()
    async with opened(app) as pilot:
        assert "[b]Tea[/] \\[x]" in screen_text(app)
        await pilot.press("space")
        assert told(app) == ["That exercise is not in the library any more."]


async def test_esc_leads_back_to_the_place_it_was_opened_from(journal: Journal, make_app: MakeApp) -> None:
    lived(journal)
    for place, screen in (("3", SkillsScreen), ("4", ProgressScreen)):
        app = make_app()
        async with opened(app, place=place) as pilot:
            await pilot.press("escape")
            await pilot.pause()
            assert is_on(app, screen)


async def test_nothing_to_tell_yet_is_fine(journal: Journal, make_app: MakeApp) -> None:
    app = make_app()
    async with opened(app):
        text = " ".join(screen_text(app).split())
        assert "Nothing to tell yet, and that is fine." in text
        assert "once there are 5 such uses" in text
        assert "none was rated" not in text
        assert text.endswith("e exercise Esc back s Support ? help")
    used(journal, SENSES, (None, 4))
    app = make_app()
    async with opened(app):
        assert "none was rated before and after yet" in " ".join(screen_text(app).split())


async def test_a_new_use_is_seen_when_one_comes_back(journal: Journal, make_app: MakeApp) -> None:
    lived(journal)
    app = make_app()
    async with opened(app) as pilot:
        used(journal, OUT_BREATH, (6, 4))
        app.turn()
        await pilot.pause()
        assert "18 uses rated" in screen_text(app)
        await pilot.press("u")
        await pilot.pause()
        assert "17 uses rated" in screen_text(app)


async def test_plain_symbols_leave_no_shape_that_needs_a_font(journal: Journal, make_app: MakeApp) -> None:
    lived(journal)
    app = make_app(plain_symbols=True)
    async with opened(app) as pilot:
        assert all(row.isascii() for row in screen_text(app).split("\n")[1:23])
        await pilot.press("v")
        await pilot.pause()
        assert all(row.isascii() for row in screen_text(app).split("\n")[1:23])
