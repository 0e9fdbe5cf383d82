"""The page of a stretch: what it says, the person's own words on it, and their word on what it is."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from holdfast.days import moment_of
from holdfast.ids import new_id
from holdfast.marks import Mark
from holdfast.plateaus.course import Course, Current, LinePoint, Stretch
from holdfast.plateaus.reading import Reading
from holdfast.practices import Practice
from holdfast.stretch_notes import StretchNote
from storage.journal import Journal, JournalProblem, Problem
from storage.settings import Settings
from tests.made import NOW, checked_in, is_on, screen_text, told
from tests.practised import FLOOR, OUT_BREATH, SENSES, used
from tui.app import HoldfastApp
from tui.courses import Values
from tui.own_reading import KEEP_AFTER
from tui.screens.progress import ProgressScreen
from tui.screens.stretch import StretchScreen
from widgets.noticed_list import NoticedList
from widgets.page import Page
from widgets.text_form import TextForm
from widgets.typing import NoteField

TODAY = NOW.date()
DAY = timedelta(days=1)
FIRST, GAIN, LEVEL = TODAY - 99 * DAY, TODAY - 69 * DAY, TODAY - 41 * DAY
MIDDLE = LEVEL + 20 * DAY


async def three_stretches(values: Values, reading: Reading) -> Course:
    """A setback, a gain, and a level stretch of six weeks up to now."""
    if not values:
        return Course(reading.unit)
    stretches = (
        Stretch(FIRST, GAIN - DAY, "plateau", 0.9, 4.0, 0.0, 30, change_low=-0.4, change_high=0.4),
        Stretch(GAIN, LEVEL - DAY, "gain", 0.7, 4.5, 1.0, 28, change_low=0.2, change_high=1.9),
        Stretch(LEVEL, TODAY, "plateau", 0.9, 5.0, 0.0, 42, change_low=-0.3, change_high=0.5),
    )
    current = Current("plateau", "probable", LEVEL, LEVEL - 8 * DAY, LEVEL + 9 * DAY, 6, 5.0, 12)
    line = tuple(LinePoint(4 + day / 100, 0.2) for day in range(100))
    return Course(reading.unit, stretches, current, (), FIRST, line)


@pytest.fixture
def app(journal: Journal, make_app: Callable[..., HoldfastApp]) -> HoldfastApp:
    """The app on a hundred days of mood and anxiety, with that course found."""
    journal.save_all(checked_in(days, mood=5.0, anxiety=6.0) for days in range(100))
    made = make_app()
    made.courses._find = three_stretches
    return made


@asynccontextmanager
async def stretch_page(
    app: HoldfastApp, size: tuple[int, int] = (80, 24), day: date = MIDDLE
) -> AsyncIterator[Pilot[None]]:
    async with app.run_test(size=size, notifications=True) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("4")
        await pilot.pause()
        app.push_screen(StretchScreen("mood", day))
        await app.workers.wait_for_complete()
        await pilot.pause()
        yield pilot


def readings(journal: Journal) -> list[tuple[str, date]]:
    return [(note.text, note.day) for note in journal.stretch_notes("mood") if note.kind == "reading"]


def noticed(journal: Journal) -> list[tuple[str, str]]:
    return [(note.text, note.seen_by) for note in journal.stretch_notes("mood") if note.kind == "noticed"]


def own(journal: Journal) -> list[tuple[str, date, date | None]]:
    return [(each.kind, each.start, each.end) for each in journal.own_stretches("mood")]


async def typed(pilot: Pilot[None], text: str) -> None:
    await pilot.press(*("space" if letter == " " else letter for letter in text))


def note(text: str, day: date = MIDDLE, kind: str = "noticed") -> StretchNote:
    return StretchNote(new_id(NOW), "mood", day, kind, text, TODAY)  # type: ignore[arg-type]


# What it says


async def test_it_says_what_it_is_how_sure_and_why(app: HoldfastApp, journal: Journal) -> None:
    journal.save_mark(Mark(new_id(NOW), MIDDLE, "New desk"))
    async with stretch_page(app, (80, 40)):
        rows = screen_text(app).split("\n")
        assert rows[0].startswith("  1 Today   2 Journal   3 Skills   ● Progress")
        assert rows[2] == "  ╍ Level since about 21 Jan" + "plateau, probable".rjust(50)
        page = " ".join(" ".join(rows).split())
        assert "6 weeks, around 5. It rests on 42 check-ins; the change since it began is between −0.3 and +0.5" in page
        assert "It may have begun anywhere from 13 Jan to 30 Jan." in page
        assert "About 12 more check-ins would make it firm" in page
        assert "What do you make of it? n writes it down" in page
        assert "Anxiety or distress ······●···· about level 42 check-ins" in page
        assert "Nothing else moved either, as far as the ratings show." in page
        assert "24 Nov – 23 Dec 4 weeks, around 4 then easier for 4 weeks" in page
        assert "▏ New desk" in page
        assert "A flat line cannot show what may be going on underneath." in page


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (100, 32), (120, 40), (200, 50)])
async def test_at_every_size_the_head_and_the_footer_are_whole(app: HoldfastApp, size: tuple[int, int]) -> None:
    async with stretch_page(app, size) as pilot:
        for key in ("home", "end"):
            await pilot.press(key)
            await pilot.pause()
            rows = screen_text(app).split("\n")
            assert rows[-1].rstrip().endswith("s Support   ? help")
            assert "Esc back" in rows[-1]
            assert not rows[-2].strip()
            assert all(len(row) <= size[0] for row in rows)
        assert "You would know" in screen_text(app)
        beside = size[0] >= 110
        assert beside or app.screen.query_one("#story").size.width <= 77
        await pilot.press("home")
        await pilot.pause()
        assert "Level since about 21 Jan" in screen_text(app)
        assert ("Mood, one year" in screen_text(app)) == beside


async def test_plain_symbols_leave_no_shape_that_needs_a_font(app: HoldfastApp, journal: Journal) -> None:
    journal.save_stretch_note(note("A bad morning is gone by noon."))
    journal.save_mark(Mark(new_id(NOW), MIDDLE, "New desk"))
    app.settings = Settings(plain_symbols=True)
    async with stretch_page(app, (120, 40)):
        rows = screen_text(app).split("\n")
        assert all(row.isascii() for row in rows[:-1])


async def test_the_arrows_go_to_the_stretches_beside_it_and_are_dimmed_at_the_ends(app: HoldfastApp) -> None:
    async with stretch_page(app, (120, 40)) as pilot:
        await pilot.press("right")
        await pilot.pause()
        assert told(app) == ["This is the last stretch."]
        await pilot.press("left")
        await pilot.pause()
        assert "▴ In a better direction 24 Dec – 20 Jan" in screen_text(app)
        await pilot.press("left")
        await pilot.pause()
        assert "━ Level 24 Nov – 23 Dec" in screen_text(app)
        keys = {key.id: key.can_act for key in app.screen.query_one("#keys").keys}  # type: ignore[attr-defined]
        assert (keys["earlier_stretch"], keys["later_stretch"]) == (False, True)
        await pilot.press("right", "right")
        await pilot.pause()
        assert "Level since about 21 Jan" in screen_text(app)


async def test_escape_goes_back_to_the_chart(app: HoldfastApp) -> None:
    async with stretch_page(app) as pilot:
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, ProgressScreen)


async def test_a_rating_that_lost_its_entries_says_so(journal: Journal, make_app: Callable[..., HoldfastApp]) -> None:
    async with stretch_page(make_app()) as pilot:
        assert "There are no entries of this rating any more." in screen_text(pilot.app)
        await pilot.press("n", "p", "x", "o", "a", "left", "down")
        await pilot.pause()
        assert is_on(pilot.app, StretchScreen)
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(pilot.app, ProgressScreen)


# The own reading


async def test_a_reading_is_written_saved_and_stands_first(app: HoldfastApp, journal: Journal) -> None:
    async with stretch_page(app) as pilot:
        await pilot.press("n")
        await typed(pilot, "like waiting")
        await pilot.press("enter")
        await typed(pilot, "not nothing")
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert readings(journal) == [("like waiting\nnot nothing", MIDDLE)]
        assert told(app) == ["Saved."]
        rows = screen_text(app).split("\n")
        place = rows.index("  Your own reading")
        assert rows[place + 1 : place + 3] == ["  ▏ like waiting", "  ▏ not nothing"]
        assert not journal.drafts("reading:")
        await pilot.press("u")
        await pilot.pause()
        assert readings(journal) == []
        assert "What do you make of it?" in screen_text(app)


async def test_what_is_typed_is_on_disk_within_the_promise_and_offered_after_a_kill(
    app: HoldfastApp, journal: Journal, make_app: Callable[..., HoldfastApp]
) -> None:
    async with stretch_page(app) as pilot:
        await pilot.press("n")
        await typed(pilot, "waiting")
        await pilot.pause(KEEP_AFTER + 0.7)
        (draft,) = journal.drafts("reading:mood:").values()
        assert draft.note == "waiting"
        assert "Kept as you type." in screen_text(app)
    assert readings(journal) == []
    again = make_app()
    again.courses._find = three_stretches
    async with stretch_page(again, day=TODAY) as pilot:
        assert "▏ waiting" in screen_text(again)
        assert "Not saved yet: n goes on with it" in screen_text(again)
        await pilot.press("n")
        await typed(pilot, " here")
        await pilot.press("ctrl+s")
        await pilot.pause()
    assert readings(journal) == [("waiting here", MIDDLE)]
    assert not journal.drafts("reading:")


async def test_the_last_letters_are_kept_when_the_app_ends(app: HoldfastApp, journal: Journal) -> None:
    async with stretch_page(app) as pilot:
        await pilot.press("n", "h", "i")
        app.keep_words()
        assert [draft.note for draft in journal.drafts("reading:mood:").values()] == ["hi"]


async def test_escape_leaves_the_field_then_the_page_and_the_words_wait(app: HoldfastApp, journal: Journal) -> None:
    async with stretch_page(app) as pilot:
        await pilot.press("n", "h", "i", "escape")
        await pilot.pause()
        assert is_on(app, StretchScreen)
        assert not app.screen.query_one(NoteField).display
        assert "▏ hi" in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, ProgressScreen)
        assert readings(journal) == []
        app.push_screen(StretchScreen("mood", TODAY))
        await pilot.pause()
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert readings(journal) == [("hi", MIDDLE)]


async def test_z_sets_aside_what_is_not_saved_and_brings_it_back(app: HoldfastApp, journal: Journal) -> None:
    journal.save_stretch_note(note("as it was", kind="reading"))
    async with stretch_page(app) as pilot:
        await pilot.press("z")
        assert told(app) == ["There is nothing that is not saved."]
        await pilot.press("n", "X", "escape", "z")
        await pilot.pause()
        assert "▏ as it was\n" in screen_text(app)
        assert not journal.drafts("reading:")
        await pilot.press("z")
        await pilot.pause()
        assert "▏ as it wasX\n" in screen_text(app)
        assert [draft.note for draft in journal.drafts("reading:").values()] == ["as it wasX"]
        await pilot.press("ctrl+s")
        await pilot.pause()
    assert readings(journal) == [("as it wasX", MIDDLE)]


async def test_a_reading_that_is_emptied_is_deleted_and_can_be_brought_back(app: HoldfastApp, journal: Journal) -> None:
    journal.save_stretch_note(note("gone", kind="reading"))
    async with stretch_page(app) as pilot:
        await pilot.press("n", *["backspace"] * 4, "ctrl+s")
        await pilot.pause()
        assert readings(journal) == []
        await pilot.press("u")
        await pilot.pause()
        assert readings(journal) == [("gone", MIDDLE)]
        assert "▏ gone" in screen_text(app)


async def test_of_two_readings_in_what_is_one_stretch_now_the_later_is_changed(
    app: HoldfastApp, journal: Journal
) -> None:
    for text, day, hours in (("early", TODAY, 0), ("late", LEVEL, 1)):
        made = new_id(NOW + timedelta(hours=hours))
        journal.save_stretch_note(StretchNote(made, "mood", day, "reading", text, TODAY))
    async with stretch_page(app) as pilot:
        assert screen_text(app).index("▏ early") < screen_text(app).index("▏ late")
        await pilot.press("n", "r", "ctrl+s")
        await pilot.pause()
        assert sorted(readings(journal)) == [("early", TODAY), ("later", LEVEL)]
        assert "▏ later" in screen_text(app)


async def test_a_small_change_stays_in_its_place_when_it_is_seen_by_both(app: HoldfastApp, journal: Journal) -> None:
    for hours, text in enumerate(("first", "second")):
        made = new_id(NOW + timedelta(hours=hours))
        journal.save_stretch_note(StretchNote(made, "mood", MIDDLE, "noticed", text, TODAY - DAY))
    async with stretch_page(app) as pilot:
        await pilot.press("space")
        await pilot.pause()
        assert screen_text(app).index("▌ first") < screen_text(app).index("▏ second")


async def test_each_stretch_has_its_own_reading_and_draft(app: HoldfastApp, journal: Journal) -> None:
    async with stretch_page(app) as pilot:
        await pilot.press("n", "h", "i", "escape", "left")
        await pilot.pause()
        assert "▏ hi" not in screen_text(app)
        await pilot.press("n", "y", "o", "ctrl+s", "right")
        await pilot.pause()
        assert "▏ hi" in screen_text(app)
        assert readings(journal) == [("yo", GAIN + 13 * DAY)]


async def test_a_course_found_meanwhile_leaves_the_words_alone(app: HoldfastApp, journal: Journal) -> None:
    async with stretch_page(app) as pilot:
        await pilot.press("n", "h", "i")
        journal.save(checked_in(0, mood=7.0))
        app.turn()
        await app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press("t")
        assert app.screen.query_one(NoteField).text == "hit"
        assert isinstance(app.focused, NoteField)


async def test_words_are_never_markup(app: HoldfastApp, journal: Journal) -> None:
    journal.save_stretch_note(note("[/] [bold]so[/bold] [@click=app.quit]x[/]", kind="reading"))
    journal.save_stretch_note(note("[red]calm[/red] [/nothing]"))
    journal.save_mark(Mark(new_id(NOW), MIDDLE, "[link=https://example.org]here"))
    async with stretch_page(app, (80, 40)):
        shown = screen_text(app)
        for words in ("[/] [bold]so[/bold] [@click=app.quit]x[/]", "[red]calm[/red] [/nothing]", "[link=https:"):
            assert words in shown


# Small changes


async def test_small_changes_are_added_seen_by_both_changed_and_deleted(app: HoldfastApp, journal: Journal) -> None:
    async with stretch_page(app) as pilot:
        await pilot.press("space", "w", "d")
        assert told(app)[-1:] == ["Nothing is noted here yet; a adds a line."]
        await pilot.press("a")
        await typed(pilot, "less tea")
        await pilot.press("enter")
        await pilot.pause()
        assert noticed(journal) == [("less tea", "me")]
        assert "I see it" in screen_text(app)
        await pilot.press("space")
        await pilot.pause()
        assert noticed(journal) == [("less tea", "both")]
        assert "we both see it" in screen_text(app)
        await pilot.press("w", "s", "enter")
        await pilot.pause()
        assert noticed(journal) == [("less teas", "both")]
        await pilot.press("d")
        await pilot.pause()
        assert noticed(journal) == []
        assert "None yet, however small." in screen_text(app)
        await pilot.press("u", "u")
        await pilot.pause()
        assert noticed(journal) == [("less tea", "both")]


async def test_a_line_without_words_is_asked_for_again(app: HoldfastApp, journal: Journal) -> None:
    async with stretch_page(app) as pilot:
        await pilot.press("a", "enter")
        await pilot.pause()
        assert "A few words are needed." in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert noticed(journal) == []


async def test_up_and_down_go_through_them_and_then_scroll(app: HoldfastApp, journal: Journal) -> None:
    for text in ("first", "second"):
        journal.save_stretch_note(note(text))
    async with stretch_page(app, (60, 20)) as pilot:
        rows = app.screen.query_one(NoticedList)
        page = app.screen.query_one("#story", Page)
        assert rows.has_focus
        await pilot.press("down")
        await pilot.pause()
        assert rows.cursor == 1
        before = page.scroll_y
        await pilot.press("down", "down")
        await pilot.pause()
        assert (rows.cursor, page.scroll_y) == (1, before + 2)


async def test_a_long_line_takes_as_many_rows_as_it_needs(app: HoldfastApp, journal: Journal) -> None:
    words = "word " * 30
    journal.save_stretch_note(note(words.strip()))
    async with stretch_page(app, (80, 40)):
        assert screen_text(app).count("word") == 30


# The person's word


async def test_a_plateau_is_denied_and_the_word_taken_back(app: HoldfastApp, journal: Journal) -> None:
    async with stretch_page(app) as pilot:
        await pilot.press("p")
        await pilot.pause()
        assert own(journal) == [("not_plateau", LEVEL, TODAY)]
        assert "Not a plateau since 21 Jan" in screen_text(app)
        assert "unclear, yours" in screen_text(app)
        assert "p take it back" in screen_text(app)
        await pilot.press("p")
        await pilot.pause()
        assert own(journal) == []
        assert "Level since about 21 Jan" in screen_text(app)
        await pilot.press("p", "u")
        await pilot.pause()
        assert own(journal) == []
        assert "p not a plateau" in screen_text(app)


async def test_a_gain_is_called_a_plateau(app: HoldfastApp, journal: Journal) -> None:
    async with stretch_page(app, day=GAIN) as pilot:
        await pilot.press("x")
        assert told(app) == ["This is no plateau. p calls it one; then its days can be moved."]
        await pilot.press("p")
        await pilot.pause()
        assert own(journal) == [("plateau", GAIN, LEVEL - DAY)]
        assert "plateau, yours" in screen_text(app)


async def test_edges_are_moved_and_checked(app: HoldfastApp, journal: Journal) -> None:
    async with stretch_page(app) as pilot:
        await pilot.press("x")
        await pilot.pause()
        first, last = app.screen.query(Input)
        assert (first.value, last.value) == (LEVEL.isoformat(), "")
        for start, end, complaint in (
            ("2026-03-02", "2026-03-01", "The last day lies before the first."),
            ("soon", "", "That is not a day Holdfast knows."),
            ("2020-01-01", "", "The line goes from 2025-11-24 to 2026-03-03"),
        ):
            first.value, last.value = start, end
            await pilot.press("ctrl+s")
            await pilot.pause()
            assert complaint in " ".join(screen_text(app).replace("│", " ").split())
            assert is_on(app, TextForm)
        first.value, last.value = "2026-02-01", ""
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert own(journal) == [("plateau", date(2026, 2, 1), None)]
        assert "Level since 1 Feb" in screen_text(app)
        await pilot.press("x")
        await pilot.pause()
        app.screen.query(Input).last().value = "2026-02-20"
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert own(journal) == [("plateau", date(2026, 2, 1), date(2026, 2, 20))]
        await pilot.press("u", "u")
        await pilot.pause()
        assert own(journal) == []


async def test_days_anywhere_are_called_a_plateau_and_shown(app: HoldfastApp, journal: Journal) -> None:
    async with stretch_page(app) as pilot:
        await pilot.press("o")
        await pilot.pause()
        first, last = app.screen.query(Input)
        first.value, last.value = "2025-12-10", "2026-01-10"
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert own(journal) == [("plateau", date(2025, 12, 10), date(2026, 1, 10))]
        assert "Level 10 Dec – 10 Jan" in screen_text(app)
        assert "plateau, yours" in screen_text(app)


# A journal that cannot be written


async def test_refusals_are_told_and_no_word_is_lost(
    app: HoldfastApp, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.save_stretch_note(note("still here"))
    async with stretch_page(app) as pilot:
        await pilot.press("a", "h", "i")

        def refuse(*_: object, **__: object) -> None:
            raise JournalProblem(Problem.READ_ONLY, Path("/journal.db"))

        writes = ("save_stretch_note", "delete_stretch_note", "save_own_stretch", "delete_own_stretch")
        for verb in (*writes, "keep_draft", "drop_draft"):
            monkeypatch.setattr(journal, verb, refuse)
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen.query_one(Input).value == "hi"
        assert "can be read but not" in screen_text(app)
        await pilot.press("escape")
        for key in ("space", "d", "p"):
            await pilot.press(key)
            await pilot.pause()
            assert "can be read but not written" in told(app)[0], key
        await pilot.press("x", "ctrl+s")
        await pilot.pause()
        assert is_on(app, TextForm)
        await pilot.press("escape", "n", "o", "w")
        await pilot.pause(KEEP_AFTER + 0.7)
        assert "What you type is not kept" in screen_text(app)
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert app.screen.query_one(NoteField).text == "ow"
        await pilot.press("escape", "escape")
        await pilot.pause()
        assert is_on(app, StretchScreen)
        assert "▏ ow" in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, ProgressScreen)
        assert noticed(journal) == [("still here", "me")]


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)])
async def test_exercises_used_in_it_are_told_with_how_often(
    app: HoldfastApp, journal: Journal, size: tuple[int, int]
) -> None:
    used(journal, OUT_BREATH, *[(6, 4)] * 6)
    used(journal, FLOOR, (5, 4))
    long_ago = NOW - timedelta(days=80)
    journal.save_practice(Practice(new_id(long_ago), moment_of(long_ago), SENSES, "5-4-3-2-1", before=8, after=3))
    async with stretch_page(app, size) as pilot:
        seen = screen_text(app)
        for _ in range(6):
            await pilot.press("pagedown")
            await pilot.pause()
            seen += screen_text(app)
        assert "Exercises used" in seen
        (row, *_) = (line for line in seen.split("\n") if "Longer out-breath" in line)
        assert "6 to 4   6 times" in row
        (few, *_) = (line for line in seen.split("\n") if "Feet on the floor" in line)
        assert few.rstrip().endswith("1 time")
        assert "5-4-3-2-1" not in seen
