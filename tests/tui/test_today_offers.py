"""What Today offers: what helped before, plans, cards; where it stands at each size, and what a click or a key does."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from textual.pilot import Pilot

from holdfast.check_ins import Draft
from holdfast.days import Moment, moment_of
from holdfast.practices import Used
from storage.journal import Journal
from tests.made import NOW, checked_in, is_on, screen_text, told
from tests.practised import FLOOR, OUT_BREATH, card, lived, planned, used
from tui.app import HoldfastApp
from tui.screens.cards import CardsScreen
from tui.screens.player import PlayerScreen
from tui.screens.today import TodayScreen
from widgets.chart import Chart

MakeApp = Callable[..., HoldfastApp]
SIZES = [(60, 20), (80, 24), (120, 40), (200, 50)]
AT_FIVE = moment_of(NOW.replace(hour=17, minute=0))


@asynccontextmanager
async def today(app: HoldfastApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    """Today, once everything that comes after the first paint is there."""
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        yield pilot


async def clicked(pilot: Pilot[None], words: str) -> None:
    """Click on the words, wherever they stand."""
    for y, row in enumerate(screen_text(pilot.app).split("\n")):
        if words in row:
            await pilot.click(offset=(row.index(words) + 1, y))
            await pilot.pause()
            return
    raise AssertionError(words)


@pytest.fixture(autouse=True)
def a_week(journal: Journal) -> None:
    """A week of check-ins."""
    journal.save_all(checked_in(days_ago, note="Slept alright.") for days_ago in range(6, -1, -1))


async def test_at_80_by_24_two_that_helped_stand_below_the_sentence(journal: Journal, make_app: MakeApp) -> None:
    lived(journal)
    app = make_app()
    async with today(app):
        rows = [row.rstrip() for row in screen_text(app).split("\n")]
    head = rows.index("  Helped before")
    assert rows[head + 1].split()[:2] == ["Longer", "out-breath"]
    assert rows[head + 1].endswith("····●─○····  9 times")
    assert rows[head + 2].endswith("·······●─○·  6 times")
    assert not rows[head + 3]
    assert rows[-1].startswith("  c check in   e exercise   b bring   u undo")


async def test_at_120_by_40_three_stand_beside_the_chart(journal: Journal, make_app: MakeApp) -> None:
    lived(journal)
    app = make_app()
    async with today(app, (120, 40)):
        text = screen_text(app)
    for words in (
        "9 times, about 2 lower",
        "6 times, about 2 lower",
        "3 times, too few rated to tell",
        "e start the first one",
    ):
        assert words in text
    assert text.split("\n")[2].endswith("      Helped before")


async def test_while_nothing_helped_the_pinned_ones_stand_there_or_a_quiet_line(
    journal: Journal, make_app: MakeApp
) -> None:
    used(journal, FLOOR, (5, 4))
    app = make_app()
    async with today(app, (120, 40)) as pilot:
        assert "e begin a short one" in screen_text(app)
        journal.pin(OUT_BREATH, pinned=True)
        app.turn()
        await pilot.pause()
        text = screen_text(app)
        assert "Pinned" in text
        assert "Longer out-breath" in text
        assert "Helped before" not in text


async def test_the_first_paint_reckons_nothing_and_keeps_the_rows_free_so_that_nothing_moves(
    journal: Journal, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    lived(journal)
    planned(journal, AT_FIVE)
    seen = []
    for settles in (True, False):
        if not settles:
            for verb in ("used", "plans", "cards", "exercises"):
                monkeypatch.setattr(Journal, verb, None)
            monkeypatch.setattr(HoldfastApp, "settle", lambda _: None)
        app = make_app()
        async with today(app) as pilot:
            assert app.charts_ready == settles
            chart = pilot.app.screen.query_one(Chart).region
            seen.append((chart, pilot.app.screen.query_one("#below").region))
            assert ("Helped before" in screen_text(app)) == settles
    assert seen[0] == seen[1]


async def test_it_is_reckoned_once_and_anew_when_the_journal_has_changed(
    journal: Journal, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    lived(journal)
    asked: list[object] = []
    counts = Journal.used

    def counting(journal: Journal) -> list[Used]:
        asked.append(journal)
        return counts(journal)

    monkeypatch.setattr(Journal, "used", counting)
    app = make_app()
    async with today(app) as pilot:
        assert len(asked) == 1
        await pilot.press("2", "1", "2", "1")
        await pilot.pause()
        assert len(asked) == 1
        used(journal, OUT_BREATH, (6, 4))
        app.turn()
        await pilot.pause()
        assert len(asked) == 2
        assert "10 times" in screen_text(app)


@pytest.mark.parametrize(
    ("moment", "when"),
    [
        (AT_FIVE, "today 17:00"),
        (Moment(NOW.date() + timedelta(days=1)), "tomorrow"),
        (Moment(NOW.date() - timedelta(days=1)), "was for yesterday"),
    ],
)
async def test_a_plan_is_told_with_its_when(moment: Moment, when: str, journal: Journal, make_app: MakeApp) -> None:
    planned(journal, moment)
    for size in ((80, 24), (120, 40)):
        app = make_app()
        async with today(app, size):
            assert f"One small thing, {when}" in screen_text(app)
            assert ("water the plants" in screen_text(app)) == (size == (120, 40))


async def test_p_looks_at_the_first_plan_again_and_so_does_a_click(
    journal: Journal, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = planned(journal, Moment(NOW.date() + timedelta(days=2)))
    first = planned(journal, AT_FIVE)
    looked: list[str] = []
    monkeypatch.setattr(HoldfastApp, "follow_up", lambda _, practice_id: looked.append(practice_id))
    app = make_app()
    async with today(app) as pilot:
        await pilot.press("p")
        await clicked(pilot, "One small thing, 5 Mar")
        assert looked == [first.id, later.id]


async def test_x_lets_a_plan_go_and_u_brings_it_back(journal: Journal, make_app: MakeApp) -> None:
    planned(journal, Moment(NOW.date() - timedelta(days=1)))
    app = make_app()
    async with today(app) as pilot:
        await pilot.press("x")
        await pilot.pause()
        assert told(app) == ["Let go. u brings it back."]
        assert "One small thing" not in screen_text(app)
        assert journal.plans() == []
        await pilot.press("x")
        assert told(app)[0].startswith("Nothing is planned.")
        await pilot.press("u")
        await pilot.pause()
        assert "was for yesterday" in screen_text(app)


async def test_pinned_cards_stand_there_and_a_click_starts_what_they_start(journal: Journal, make_app: MakeApp) -> None:
    card(journal, "[b]loud[/]", "go outside", OUT_BREATH, pinned=True)
    card(journal, "tired", "sleep", pinned=True)
    card(journal, "not on today")
    for size in ((80, 24), (120, 40)):
        app = make_app()
        async with today(app, size) as pilot:
            assert "[b]loud[/]" in screen_text(app)
            assert "not on today" not in screen_text(app)
            assert "a cards" in screen_text(app)
            await clicked(pilot, "[b]loud[/]")
            assert is_on(app, PlayerScreen)
    app = make_app()
    async with today(app, (120, 40)) as pilot:
        await clicked(pilot, "tired")
        assert is_on(app, CardsScreen)


async def test_a_click_on_what_helped_begins_it(journal: Journal, make_app: MakeApp) -> None:
    lived(journal)
    app = make_app()
    async with today(app) as pilot:
        await clicked(pilot, "5-4-3-2-1")
        assert is_on(app, PlayerScreen)
        assert "5-4-3-2-1" in screen_text(app)


@pytest.mark.parametrize("size", SIZES)
async def test_at_every_size_sentence_counts_and_support_are_there(
    size: tuple[int, int], journal: Journal, make_app: MakeApp
) -> None:
    lived(journal)
    planned(journal, AT_FIVE)
    card(journal, "loud", pinned=True)
    app = make_app()
    async with today(app, size) as pilot:
        text = screen_text(app)
        assert "7 of 56 days" in text
        assert text.split("\n")[-1].rstrip().endswith("s Support   ? help")
        if size == (60, 20):
            await pilot.press("down", "down", "down", "down", "down", "down")
            await pilot.pause()
        assert "One small" in screen_text(app)
        assert "9 times" in screen_text(app)


async def test_on_the_first_day_an_exercise_can_be_tried(journal: Journal, make_app: MakeApp) -> None:
    for each in journal.check_ins():
        journal.delete(each.id)
    app = make_app()
    async with today(app) as pilot:
        assert "e try a short exercise" in screen_text(app)
        used(journal, FLOOR, *[(5, 3)] * 5)
        app.turn()
        await pilot.pause()
        text = screen_text(app)
        assert "Nothing here yet" not in text
        assert "Nothing yet for today" in text
        assert "Feet on the floor" in text
        assert is_on(app, TodayScreen)


async def test_on_the_first_day_a_check_in_that_was_begun_is_offered_back(journal: Journal, make_app: MakeApp) -> None:
    for each in journal.check_ins():
        journal.delete(each.id)
    journal.keep_draft("check_in", Draft("019cb552-0000-7000-8000-000000000000", note="half a sen"))
    for size in ((80, 24), (120, 40)):
        async with today(make_app(), size) as pilot:
            text = screen_text(pilot.app)
            assert "Nothing here yet" in text
            assert "c goes on with it" in text
            assert "Helped before" not in text


async def test_plain_symbols_leave_no_shape_that_needs_a_font(journal: Journal, make_app: MakeApp) -> None:
    lived(journal)
    planned(journal, AT_FIVE)
    card(journal, "loud", pinned=True)
    for size in ((80, 24), (120, 40)):
        app = make_app(plain_symbols=True)
        async with today(app, size):
            assert all(row.isascii() for row in screen_text(app).split("\n"))
