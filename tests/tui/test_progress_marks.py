"""Progress: a person's own marks, and the ticks of sessions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from textual.widgets import Input, Static

from holdfast.ids import new_id
from holdfast.marks import MARK_LIMIT, Mark
from holdfast.tags import SESSION
from storage.journal import Journal, JournalProblem, Problem
from tests.made import NOW, checked_in, has_focus, is_on, screen_text, told
from tests.tui.on_progress import app_with_a_line, chart, progress
from tui.app import HoldfastApp
from tui.screens.journal import JournalScreen
from tui.screens.progress import ProgressScreen
from widgets.text_form import TextForm
from widgets.typing import LineField

MakeApp = Callable[..., HoldfastApp]


@pytest.fixture
def app(journal: Journal, tmp_path: Path) -> HoldfastApp:
    """The app on a journal with a check-in every third day of 300."""
    return app_with_a_line(journal, tmp_path)


def said(app: HoldfastApp, name: str) -> str:
    """What one part of the question says."""
    return str(app.screen.query_one(f".{name}", Static).content)


async def test_m_puts_a_mark_on_the_cursors_day(app: HoldfastApp, journal: Journal) -> None:
    async with progress(app) as pilot:
        assert chart(app).size.height == 12
        await pilot.press("left", "m")
        await pilot.pause()
        assert "A mark on Fri 27 Feb" in screen_text(app)
        await pilot.press(*"new job", "enter")
        await pilot.pause()
        assert [(mark.day, mark.text) for mark in journal.marks()] == [(date(2026, 2, 27), "new job")]
        assert chart(app).size.height == 13
        rows = screen_text(app).split("\n")
        assert rows[14].rstrip().endswith("+")
        assert rows[16] == "  ● Fri 27 Feb   no check-in   + new job"
        assert told(app) == ["Saved: a mark on Fri 27 Feb."]
        assert chart(app).cursor == date(2026, 2, 27)


async def test_a_mark_that_is_there_is_filled_in_and_changed(app: HoldfastApp, journal: Journal) -> None:
    journal.save_mark(Mark(new_id(NOW), date(2026, 2, 28), "new job"))
    async with progress(app) as pilot:
        await pilot.press("m")
        await pilot.pause()
        assert app.screen.query_one(Input).value == "new job"
        assert "Emptied, the mark is taken away." in said(app, "told")
        await pilot.press(*", at last", "enter")
        await pilot.pause()
        assert [mark.text for mark in journal.marks()] == ["new job, at last"]


async def test_an_emptied_mark_is_taken_away_and_u_brings_it_back(app: HoldfastApp, journal: Journal) -> None:
    journal.save_mark(Mark(new_id(NOW), date(2026, 2, 28), "new job"))
    async with progress(app) as pilot:
        await pilot.press("m")
        await pilot.pause()
        await pilot.press(*["backspace"] * 7, "enter")
        await pilot.pause()
        assert not journal.marks()
        assert told(app) == ["Taken away. u brings it back."]
        assert "+ new job" not in screen_text(app)
        await pilot.press("u")
        await pilot.pause()
        assert "+ new job" in screen_text(app)


@pytest.mark.parametrize("keys", [("escape", "escape"), ("enter",)])
async def test_nothing_typed_changes_nothing(app: HoldfastApp, journal: Journal, keys: tuple[str, ...]) -> None:
    revision = journal.revision
    async with progress(app) as pilot:
        await pilot.press("m")
        await pilot.pause()
        await pilot.press(*keys)
        await pilot.pause()
        assert is_on(app, ProgressScreen)
        assert journal.revision == revision
        assert not told(app)


async def test_a_mark_that_is_too_long_is_told_and_not_cut(app: HoldfastApp, journal: Journal) -> None:
    async with progress(app) as pilot:
        await pilot.press("m")
        await pilot.pause()
        app.screen.query_one(Input).value = "x" * (MARK_LIMIT + 1)
        await pilot.press("enter")
        await pilot.pause()
        assert is_on(app, TextForm)
        assert f"at most {MARK_LIMIT} characters" in said(app, "complaint")
        assert not journal.marks()
        await pilot.press("backspace", "enter")
        await pilot.pause()
        assert [mark.text for mark in journal.marks()] == ["x" * MARK_LIMIT]


async def test_where_it_cannot_be_kept_the_words_stay(
    app: HoldfastApp, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(mark: Mark) -> None:
        del mark
        raise JournalProblem(Problem.READ_ONLY, journal.path)

    monkeypatch.setattr(journal, "save_mark", refuse)
    async with progress(app) as pilot:
        await pilot.press("m")
        await pilot.pause()
        await pilot.press(*"new job", "enter")
        await pilot.pause()
        assert "can be read but not written" in said(app, "complaint")
        assert is_on(app, TextForm)
        assert has_focus(app, LineField)
        assert app.screen.query_one(Input).value == "new job"
        monkeypatch.undo()
        await pilot.press("enter")
        await pilot.pause()
        assert [mark.text for mark in journal.marks()] == ["new job"]


async def test_a_mark_is_never_markup(app: HoldfastApp, journal: Journal) -> None:
    journal.save_mark(Mark(new_id(NOW), date(2026, 2, 28), "[red]new[/] $job"))
    async with progress(app):
        assert "+ [red]new[/] $job" in screen_text(app)


async def test_sessions_are_ticked_and_told_in_the_legend(journal: Journal, make_app: MakeApp) -> None:
    for days_ago in range(3, 300, 7):
        journal.save(checked_in(days_ago)._replace(tags=(SESSION,)))
    async with progress(make_app(), (120, 40)) as pilot:
        rows = screen_text(pilot.app).split("\n")
        assert any(row.count("⠁") + row.count("⠈") > 20 for row in rows)
        assert any("⠁ session" in row for row in rows)
        assert not any("your mark" in row for row in rows)


async def test_d_opens_a_day_that_has_nothing_but_a_mark(app: HoldfastApp, journal: Journal) -> None:
    journal.save_mark(Mark(new_id(NOW), date(2026, 2, 27), "new job"))
    async with progress(app) as pilot:
        await pilot.press("left", "d")
        await pilot.pause()
        assert is_on(app, JournalScreen)
        assert "new job" in screen_text(app)


@pytest.mark.parametrize(
    ("size", "height"), [((60, 20), 9), ((80, 24), 13), ((100, 32), 17), ((120, 20), 14), ((120, 40), 27)]
)
async def test_with_ticks_too_everything_is_whole_at_every_size(
    app: HoldfastApp, journal: Journal, size: tuple[int, int], height: int
) -> None:
    journal.save_mark(Mark(new_id(NOW), date(2026, 2, 28), "new job"))
    async with progress(app, size):
        rows = screen_text(app).split("\n")
        assert chart(app).size.height == height
        assert "+ new job" in "\n".join(rows)
        assert rows[-1].rstrip().endswith("s Support   ? help")
        assert not rows[-2].strip()
