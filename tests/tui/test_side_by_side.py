"""Side by side: filled in by column, weighed by row, a last line, and never a winner."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from rich.cells import cell_len
from textual.pilot import Pilot

from holdfast.ids import new_id
from holdfast.therapy.checked_therapists import checked_therapist
from holdfast.therapy.choosing import AGAIN, WEIGHTS_SET, Worksheet, checked_worksheet, weights_of
from holdfast.therapy.therapists import Therapist
from storage.journal import Journal, JournalProblem, Problem
from tests.hostile import LOOKS_LIKE_MARKUP
from tests.made import NOW, is_on, pressed, screen_text, told
from tests.therapy_made import four_therapists
from tui.app import HoldfastApp
from tui.screens.expectations import ExpectationsScreen
from tui.screens.form import FormScreen
from tui.screens.side_by_side import SideBySideScreen
from tui.screens.therapists import TherapistsScreen
from widgets.beside_table import BesideTable
from widgets.choose import Choose
from widgets.typing import NoteField

MakeApp = Callable[..., HoldfastApp]


@asynccontextmanager
async def opened(app: HoldfastApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    """The therapists side by side, opened from their list."""
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        app.action_open("therapists")
        await pilot.pause()
        await pressed(pilot, "v")
        assert is_on(app, SideBySideScreen)
        yield pilot


def many(journal: Journal, count: int) -> list[Therapist]:
    """Keep so many candidates."""
    found = [Therapist(new_id(NOW.replace(minute=at)), f"Nr {at}") for at in range(count)]
    for each in found:
        journal.save_therapist(each)
    return found


async def test_those_with_whom_it_has_not_ended_are_shown_in_the_order_added(
    journal: Journal, make_app: MakeApp
) -> None:
    four_therapists(journal, NOW)
    app = make_app()
    async with opened(app) as pilot:
        lines = screen_text(app).splitlines()
        assert lines[4].split()[:3] == ["●", "M.", "Dr"]
        assert "A." not in lines[4]
        assert any(
            line.split() == ["Heard", "3x", "········●··", "8", "······●····", "6", "···········"] for line in lines
        )
        await pressed(pilot, "end")
        text = screen_text(app)
        assert "7.1, 6 of 10" in text
        assert "not rated yet" in text
        assert "Which would I look forward to, or least dread, seeing again?" in text
        assert "M., even though K. knows more about it." in text
        for word in ("best", "winner", "first place", "recommend"):
            assert word not in text.casefold()
        await pressed(pilot, "y")
        assert told(app) == ["The last line has no weight."]
        await pressed(pilot, "escape")
        assert is_on(app, TherapistsScreen)


async def test_the_note_under_the_lamp_is_shown_whole(journal: Journal, make_app: MakeApp) -> None:
    four_therapists(journal, NOW)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "right", *["down"] * 7)
        text = screen_text(app)
        assert "I can reach and afford them: 0 not at all, 10 fully" in text
        assert "▏ an hour by train, and not on Fridays" in text
        await pressed(pilot, "left")
        assert "and not on Fridays" not in screen_text(app)


async def test_a_column_is_filled_in_and_changed(journal: Journal, make_app: MakeApp) -> None:
    _, found = many(journal, 2)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "right", "w")
        assert is_on(app, FormScreen)
        assert "How Nr 1 seems" in screen_text(app)
        await pressed(pilot, "7", *"warm", "ctrl+s")
        assert is_on(app, SideBySideScreen)
        assert journal.worksheet(found.id) == Worksheet(found.id, {"ease": 7}, {"ease": "warm"})
        await pressed(pilot, "enter", "backspace", "ctrl+s")
        assert journal.worksheet(found.id) == Worksheet(found.id, {}, {"ease": "warm"})
        assert app.screen.query_one(BesideTable).chosen is not None
        await pressed(pilot, "u")
        assert journal.worksheet(found.id) == Worksheet(found.id, {"ease": 7}, {"ease": "warm"})


async def test_an_empty_column_is_not_saved(journal: Journal, make_app: MakeApp) -> None:
    (found,) = many(journal, 1)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "w", "ctrl+s")
        assert is_on(app, FormScreen)
        assert told(app) == ["One rating or one note is enough. There is none yet."]
    assert journal.worksheet(found.id) is None


async def test_a_row_counts_once_twice_three_times_and_once_again(journal: Journal, make_app: MakeApp) -> None:
    four_therapists(journal, NOW)
    app = make_app()
    async with opened(app) as pilot:
        for weight in (2, 3, 1):
            await pressed(pilot, "y")
            assert weights_of(journal.setting(WEIGHTS_SET, {}))["ease"] == weight
            row = next(line for line in screen_text(app).splitlines() if "At ease" in line)
            assert (f"{weight}x" in row) == (weight > 1)


async def test_the_last_line_is_written_in_own_words(journal: Journal, make_app: MakeApp) -> None:
    many(journal, 2)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "end", "enter")
        assert is_on(app, FormScreen)
        app.screen.query_one(NoteField).text = "Nr 1, for [b]her[/b] voice."
        await pressed(pilot, "ctrl+s")
        assert is_on(app, SideBySideScreen)
        assert "Nr 1, for [b]her[/b] voice." in screen_text(app)
        await pressed(pilot, "l")
        assert app.screen.query_one(NoteField).text == "Nr 1, for [b]her[/b] voice."
    assert journal.setting(AGAIN, "") == "Nr 1, for [b]her[/b] voice."


async def test_who_is_shown_is_chosen_one_by_one(journal: Journal, make_app: MakeApp) -> None:
    before, now_with, _, _ = four_therapists(journal, NOW)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "o")
        assert is_on(app, Choose)
        await pressed(pilot, "enter", "down", "down", "enter", "down", "enter", "escape")
        assert is_on(app, SideBySideScreen)
        names = screen_text(app).splitlines()[4]
        assert names.split() == ["●", "M.", "A."] or names.split() == ["A.", "●", "M."]
        await pressed(pilot, "escape", "v")
        assert "Dr Kowalski" not in screen_text(app)
    assert [each.id for each in journal.therapists()][:2] == [before.id, now_with.id]


@pytest.mark.parametrize(("size", "fits"), [((60, 20), 2), ((80, 24), 3), ((120, 40), 5)])
async def test_it_scrolls_sideways_and_says_who_is_seen(
    size: tuple[int, int], fits: int, journal: Journal, make_app: MakeApp
) -> None:
    many(journal, 7)
    app = make_app(plain_symbols=True)
    async with opened(app, size) as pilot:
        table = app.screen.query_one(BesideTable)
        assert table.seen == range(fits)
        assert f"1 to {fits} of 7" in screen_text(app)
        await pressed(pilot, *["right"] * 9)
        assert table.seen == range(7 - fits, 7)
        assert "* Nr 6" in screen_text(app)
        await pressed(pilot, *["left"] * 9)
        assert table.seen == range(fits)
        assert "* Nr 0" in screen_text(app)
        assert screen_text(app).split("\n")[-1].rstrip().endswith("s Support   ? help")


async def test_questions_to_ask_are_a_key_away(journal: Journal, make_app: MakeApp) -> None:
    many(journal, 1)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "i")
        assert is_on(app, ExpectationsScreen)
        assert "What training do you have" in screen_text(app)
        await pressed(pilot, "escape", "escape")
        assert is_on(app, SideBySideScreen)


async def test_a_journal_that_cannot_be_written_says_so(
    journal: Journal, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    many(journal, 1)

    def refuse(*_: object) -> None:
        raise JournalProblem(Problem.FULL, journal.path)

    monkeypatch.setattr(journal, "set_setting", refuse)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "y")
        assert told(app) == [JournalProblem(Problem.FULL, journal.path).sentence]
        await pressed(pilot, "o", "enter")
        assert told(app) == [JournalProblem(Problem.FULL, journal.path).sentence]


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 50)])
async def test_at_every_size_hostile_names_and_notes_are_shown_as_they_are(
    size: tuple[int, int], journal: Journal, make_app: MakeApp
) -> None:
    texts = [*LOOKS_LIKE_MARKUP, "日本語テスト 한국어 中文", "👩‍👩‍👧‍👦 🏳️‍🌈", "x" * 60]
    for at, text in enumerate(texts):
        therapist = checked_therapist(Therapist(new_id(NOW.replace(minute=at)), text))
        journal.save_therapist(therapist)
        journal.save_worksheet(checked_worksheet(Worksheet(therapist.id, {"ease": 10}, {"ease": text, "gut": text})))
    app = make_app(plain_symbols=size == (60, 20))
    async with opened(app, size) as pilot:
        width = size[0]
        for text in texts:
            chosen = app.screen.query_one(BesideTable).chosen
            assert chosen is not None
            assert chosen.name == " ".join(text.split())
            shown = screen_text(app)
            if text in LOOKS_LIKE_MARKUP:
                assert text in shown, "the note under the lamp stands whole below the table"
            assert all(cell_len(line) <= width for line in shown.splitlines())
            await pressed(pilot, "w")
            assert is_on(app, FormScreen)
            assert screen_text(app).splitlines()[0].strip().startswith("How ")
            await pressed(pilot, "escape")
            assert is_on(app, SideBySideScreen)
            await pressed(pilot, "right")
