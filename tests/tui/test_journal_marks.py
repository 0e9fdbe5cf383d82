"""Marks in the Journal, among the check-ins: reading, changing, deleting, taking back, and filtering by kind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from textual.widgets import Input, Static

from holdfast.check_ins import CheckIn
from holdfast.entries import Entry
from holdfast.ids import new_id
from holdfast.marks import Mark
from storage.journal import Journal, JournalProblem, Problem
from tests.hostile import HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tests.made import NOW, checked_in, has_focus, is_on, screen_text
from tui.app import HoldfastApp
from tui.screens.journal import JournalScreen
from tui.screens.read import ReadScreen
from widgets.entry_list import EntryList
from widgets.reading_pane import ReadingPane
from widgets.text_form import TextForm

MakeApp = Callable[..., HoldfastApp]
WIDE, NARROW = (80, 24), (60, 20)


def marked(days_ago: int, text: str) -> Mark:
    moment = NOW - timedelta(days=days_ago)
    return Mark(new_id(moment), moment.date(), text)


def lamp(app: HoldfastApp) -> Entry | None:
    return app.screen.query_one(EntryList).entry


@pytest.fixture
def both(journal: Journal) -> list[Entry]:
    """A check-in, a mark on the day before, and a check-in and a mark of one day in February; newest first."""
    check_ins = [checked_in(0, note="Slept alright."), checked_in(3, mood=6)]
    marks = [marked(1, "New desk at work"), marked(3, "He is home again")]
    for check_in in check_ins:
        journal.save(check_in)
    for mark in marks:
        journal.save_mark(mark)
    return [check_ins[0], marks[0], marks[1], check_ins[1]]


async def test_marks_stand_among_the_check_ins(make_app: MakeApp, both: list[Entry]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2", "down")
        lines = screen_text(app).split("\n")
        assert "4 entries" in lines[2]
        listed = [line.split("│")[0].rstrip() for line in lines[4:12]]
        assert listed[:7] == [
            "  March                            mood",
            "    Tue 3  21:10  Slept alright.      5",
            "  ▌ Mon 2         New desk at work",
            "",
            "  February",
            "    Sat 28        He is home again",
            "           21:10  check-in            6",
        ]
        assert lamp(app) == both[1]
        read = [line.partition("│")[2].rstrip() for line in lines[4:8]]
        assert read[0].split() == ["Mon", "2", "Mar", "mark"]
        assert read[2].strip(" ▏") == "New desk at work"


async def test_where_there_is_no_room_enter_reads_a_mark_on_a_page_of_its_own(
    make_app: MakeApp, journal: Journal, both: list[Entry]
) -> None:
    app = make_app()
    async with app.run_test(size=NARROW) as pilot:
        await pilot.press("2", "down", "enter")
        await pilot.pause()
        assert is_on(app, ReadScreen)
        assert "Mon 2 Mar" in screen_text(app)
        await pilot.press("w")
        await pilot.pause()
        assert is_on(app, TextForm)
        await pilot.press("escape", "enter", "d")
        await pilot.pause()
        assert is_on(app, JournalScreen)
        assert lamp(app) == both[2]
    assert journal.marks() == [both[2]]


async def test_w_changes_its_words_and_u_takes_that_back(
    make_app: MakeApp, journal: Journal, both: list[Entry]
) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2", "down", "w")
        await pilot.pause()
        assert "A mark on Mon 2 Mar" in screen_text(app)
        await pilot.press(*", by the window", "enter")
        await pilot.pause()
        assert is_on(app, JournalScreen)
        assert "Changed. u takes it back." in screen_text(app)
        assert [mark.text for mark in journal.marks()][1] == "New desk at work, by the window"
        changed = lamp(app)
        assert isinstance(changed, Mark)
        assert changed.text == "New desk at work, by the window"
        await pilot.press("u")
        await pilot.pause()
        assert "Taken back: the mark is as it was before." in screen_text(app)
        assert lamp(app) == both[1]


async def test_esc_leaves_its_words_as_they_were(make_app: MakeApp, journal: Journal, both: list[Entry]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2", "down", "w", "x", "escape")
        await pilot.pause()
        assert is_on(app, JournalScreen)
        assert "Changed" not in screen_text(app)
    assert journal.marks() == [both[2], both[1]]


async def test_a_mark_needs_words(make_app: MakeApp, journal: Journal, both: list[Entry]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2", "down", "w", "ctrl+u", "space", "ctrl+s")
        await pilot.pause()
        assert is_on(app, TextForm)
        assert "It takes a word or two." in screen_text(app)
        await pilot.press("escape")
    assert journal.marks() == [both[2], both[1]]


async def test_words_that_cannot_be_kept_stay_in_the_form(
    make_app: MakeApp, journal: Journal, both: list[Entry], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise JournalProblem(Problem.READ_ONLY, journal.path)

    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2", "down", "w", "s", "enter")
        await pilot.pause()
        monkeypatch.setattr(journal, "save_mark", refuse)
        await pilot.press("w", "x", "ctrl+s")
        await pilot.pause()
        assert is_on(app, TextForm)
        complaint = app.screen.query_one(".complaint", Static)
        assert complaint.display
        assert "can be read but not written" in str(complaint.content)
        assert app.screen.query_one(Input).value == "New desk at worksx"
    assert [mark.text for mark in journal.marks()] == ["He is home again", "New desk at works"]


async def test_d_deletes_a_mark_and_u_brings_it_back(make_app: MakeApp, journal: Journal, both: list[Entry]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2", "down", "down", "d")
        await pilot.pause()
        assert "Deleted. u brings it back." in screen_text(app)
        assert lamp(app) == both[3]
        await pilot.press("u")
        await pilot.pause()
        assert "The mark is back." in screen_text(app)
        assert lamp(app) == both[3], "the lamp stays on what it was on"
    assert journal.entries() == both


async def test_a_kind_is_a_filter_and_choosing_it_again_takes_it_away(make_app: MakeApp, both: list[Entry]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2")
        assert "all kinds   any tag   any feeling   any day" in screen_text(app)
        await pilot.press("f", *"marks", "enter")
        await pilot.pause()
        assert "marks   any tag" in screen_text(app)
        assert "2 of 4" in screen_text(app)
        assert lamp(app) == both[1]
        await pilot.press("f", *"check-ins", "enter")
        await pilot.pause()
        assert "check-ins   any tag" in screen_text(app)
        assert lamp(app) == both[0]
        await pilot.press("f", *"check-ins", "enter")
        await pilot.pause()
        assert "4 entries" in screen_text(app)


async def test_a_search_finds_the_words_of_marks(make_app: MakeApp, both: list[Entry]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2", "slash", *"DESK")
        await pilot.pause()
        assert "1 of 4" in screen_text(app)
        assert lamp(app) == both[1]
        await pilot.press("escape", "escape")
        await pilot.pause()
        assert lamp(app) == both[1], "the lamp stays on what it was on"


async def test_a_journal_of_one_mark_is_not_empty(make_app: MakeApp, journal: Journal) -> None:
    journal.save_mark(marked(0, "new job"))
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2")
        assert "1 entry" in screen_text(app)
        assert has_focus(app, EntryList)
        await pilot.press("enter")
        assert has_focus(app, ReadingPane)


async def test_show_day_puts_the_lamp_on_what_is_newest_of_it(make_app: MakeApp, both: list[Entry]) -> None:
    check_in = both[3]
    assert isinstance(check_in, CheckIn)
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2")
        assert isinstance(app.screen, JournalScreen)
        app.screen.show_day(check_in.moment.day)
        assert lamp(app) == both[2]


async def test_words_of_any_kind_are_drawn_as_they_are(make_app: MakeApp, journal: Journal) -> None:
    texts = [*LOOKS_LIKE_MARKUP, *filter(str.strip, HARD_TO_DRAW)]
    for days_ago, text in enumerate(texts):
        journal.save_mark(marked(days_ago, text))
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2")
        for text in texts:
            await pilot.pause()
            mark = lamp(app)
            assert isinstance(mark, Mark)
            assert mark.text == text
            await pilot.press("w")
            await pilot.pause()
            assert is_on(app, TextForm)
            await pilot.press("escape", "down")
