"""The Journal: reading, searching, filtering, changing, deleting and taking back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from textual.widgets import Input

from holdfast.check_ins import CheckIn
from holdfast.entries import Entry
from holdfast.text import clean
from holdfast.wording import dates
from storage.journal import Journal
from tests.hostile import ACTS_ON_A_TERMINAL, HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tests.made import NOW, checked_in, has_focus, is_on, screen_text
from tui.app import HoldfastApp
from tui.screens.journal import JournalScreen
from widgets.entry_list import EntryList
from widgets.reading_pane import ReadingPane

MakeApp = Callable[..., HoldfastApp]
WIDE, NARROW = (80, 24), (60, 20)


@pytest.fixture
def three(journal: Journal) -> list[CheckIn]:
    """Three check-ins, newest first: with a tag, with a feeling, with an old day."""
    made = [
        checked_in(0, note="Slept alright.", mood=6, anxiety=4)._replace(tags=("work_stress",)),
        checked_in(1, note="A long quiet morning.")._replace(feelings=("restless",)),
        checked_in(100, note="Dreamt of the old house."),
    ]
    for check_in in reversed(made):
        journal.save(check_in)
    return made


def lamp(app: HoldfastApp) -> Entry | None:
    return app.screen.query_one(EntryList).entry


async def test_the_newest_is_read_beside_the_list(make_app: MakeApp, three: list[CheckIn]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2")
        await pilot.pause()
        text = screen_text(app)
        assert "3 entries" in text
        assert "Tue 3 Mar, 21:10" in text
        assert "work stress" in text
        assert "······●····   6" in text
        await pilot.press("down")
        await pilot.pause()
        assert lamp(app) == three[1]
        assert "Feelings  restless" in screen_text(app)


async def test_where_there_is_no_room_enter_reads_on_a_page_of_its_own(make_app: MakeApp, three: list[CheckIn]) -> None:
    app = make_app()
    async with app.run_test(size=NARROW) as pilot:
        await pilot.press("2", "down")
        assert "restless" not in screen_text(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "Feelings  restless" in screen_text(app)
        await pilot.press("d")
        await pilot.pause()
        assert is_on(app, JournalScreen)
        assert lamp(app) == three[2]


async def test_enter_goes_to_the_pane_and_esc_back(make_app: MakeApp, three: list[CheckIn]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2", "enter")
        await pilot.pause()
        assert has_focus(app, ReadingPane)
        assert "Esc back to the list" in screen_text(app)
        await pilot.press("escape")
        assert has_focus(app, EntryList)


async def test_delete_asks_nothing_and_undo_brings_it_back(
    make_app: MakeApp, journal: Journal, three: list[CheckIn]
) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2", "down", "d")
        await pilot.pause()
        assert "Deleted. u brings it back." in screen_text(app)
        assert journal.count() == 2
        assert lamp(app) == three[2]
        await pilot.press("u")
        await pilot.pause()
        assert "The check-in is back." in screen_text(app)
        assert lamp(app) == three[2], "the lamp stays on what it was on"
    assert journal.check_ins() == three


async def test_change_opens_the_check_in_and_shows_it_changed(
    make_app: MakeApp, journal: Journal, three: list[CheckIn]
) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2", "down", "w", "up", "9", "ctrl+s")
        await pilot.pause()
        assert is_on(app, JournalScreen)
        changed = journal.check_in(three[1].id)
        assert changed is not None
        assert changed.ratings["mood"] == 9
        assert lamp(app) == changed


async def test_results_come_as_one_types_and_esc_goes_back_step_by_step(
    make_app: MakeApp, three: list[CheckIn]
) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2", "slash", *"quiet")
        await pilot.pause()
        assert "1 of 3" in screen_text(app)
        assert lamp(app) == three[1]
        await pilot.press("escape")
        assert has_focus(app, EntryList)
        assert "1 of 3" in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert "3 entries" in screen_text(app)
        assert lamp(app) == three[1], "what was found keeps the lamp"
        assert not app.screen.query_one(Input).display


async def test_letters_of_a_search_are_no_keys(make_app: MakeApp, journal: Journal, three: list[CheckIn]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2", "slash", "d", "u", "w", "1", "q")
        await pilot.pause()
        assert is_on(app, JournalScreen)
        assert "Nothing found." in screen_text(app)
        assert journal.count() == 3
        await pilot.press("escape")
        await pilot.pause()
        assert "3 entries" in screen_text(app)


async def test_a_filter_keeps_what_it_names(make_app: MakeApp, three: list[CheckIn]) -> None:
    named = {"work": 0, "restless": 1, "2025-11-23": 2, "2025-11": 2, "2025": 2, "three months": 0}
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2")
        for typed, kept in named.items():
            await pilot.press("f")
            await pilot.pause()
            await pilot.press(*("space" if letter == " " else letter for letter in typed), "enter")
            await pilot.pause()
            assert lamp(app) == three[kept], typed
            assert " of 3" in screen_text(app)
            await pilot.press("escape")
            await pilot.pause()
            assert "3 entries" in screen_text(app)


async def test_filters_add_up_and_choosing_one_again_takes_it_away(make_app: MakeApp, three: list[CheckIn]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        for typed in ("restless", "work", "work"):
            await pilot.press("2", "f")
            await pilot.pause()
            await pilot.press(*typed, "enter")
            await pilot.pause()
        assert "1 of 3" in screen_text(app)
        assert lamp(app) == three[1]


async def test_show_day_opens_it_there(make_app: MakeApp, three: list[CheckIn]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await app.show_day(three[2].moment.day)
        await pilot.pause()
        assert lamp(app) == three[2]
        await app.show_day(three[1].moment.day - timedelta(days=1))
        await pilot.pause()
        assert lamp(app) == three[2], "a day without a check-in shows the next older one"


async def test_a_new_check_in_appears_and_the_lamp_stays(make_app: MakeApp, three: list[CheckIn]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2", "down", "c", "7", "ctrl+s")
        await pilot.pause()
        assert "4 entries" in screen_text(app)
        assert lamp(app) == three[1]


async def test_an_empty_journal_says_so_kindly(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2")
        await pilot.pause()
        assert "Nothing here yet, and that is fine." in screen_text(app)
        await pilot.press("slash")
        await pilot.pause()
        assert "There is no entry to do that with." in screen_text(app)


async def test_a_click_reads_and_a_click_on_the_search_searches(make_app: MakeApp, three: list[CheckIn]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2")
        await pilot.pause()
        await pilot.click(EntryList, offset=(8, 2))
        await pilot.pause()
        assert lamp(app) == three[1]
        await pilot.click("#slash")
        await pilot.pause()
        assert has_focus(app, Input)
        await pilot.press(*"old")
        await pilot.click(EntryList, offset=(8, 1))
        await pilot.pause()
        assert lamp(app) == three[2]


async def test_the_journal_changed_by_another_window_is_shown(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2")
        journal.save(checked_in(2, note="From the shell."))
        app.turn()
        await pilot.pause()
        assert "From the shell." in screen_text(app)


async def test_notes_of_any_kind_stand_where_they_belong(make_app: MakeApp, journal: Journal) -> None:
    texts = [*LOOKS_LIKE_MARKUP, *HARD_TO_DRAW, *(each.text for each in ACTS_ON_A_TERMINAL)]
    for number, text in enumerate(texts):
        journal.save(checked_in(number, note=clean(text))._replace(tags=(clean(text)[:40],)))
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2")
        await pilot.pause()
        for number in range(len(texts)):
            app.screen.query_one(EntryList).cursor = number
            await pilot.pause()
            assert {strip.cell_length for strip in app.screen._compositor.render_strips()} == {WIDE[0]}
            assert f"{dates.day_of((NOW - timedelta(days=number)).date(), NOW.date())}, 21:10" in screen_text(app)
