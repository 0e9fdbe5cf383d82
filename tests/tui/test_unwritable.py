"""A journal that can be read and not written: everything is shown, every refusal is told, and no word is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from textual.widgets import TextArea

from storage.journal import Journal, JournalProblem, Problem
from tests.made import checked_in, screen_text
from tui.app import HoldfastApp
from tui.draft_screen import KEEP_AFTER
from tui.screens.check_in import CheckInScreen

MakeApp = Callable[..., HoldfastApp]

WRITES = (
    "save", "delete", "undo", "ask", "add_tag", "add_feeling", "add_scale", "set_setting", "keep_draft", "drop_draft",
    "keep_derived", "save_contact", "delete_contact", "save_mark",
)  # fmt: skip


@pytest.fixture
def unwritable(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> Journal:
    """A journal with one check-in, every write of which is refused from now on."""
    journal.save(checked_in(mood=6.0))

    def refuse(*_: object, **__: object) -> None:
        raise JournalProblem(Problem.READ_ONLY, journal.path)

    for verb in WRITES:
        monkeypatch.setattr(journal, verb, refuse)
    return journal


async def test_it_opens_and_shows_what_is_there(make_app: MakeApp, unwritable: Journal) -> None:
    del unwritable
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause(0.5)
        assert "Checked in" in screen_text(app)
        for key in ("2", "4", "1"):
            await pilot.press(key)
        assert app.is_running


async def test_a_check_in_is_refused_and_its_words_stay(make_app: MakeApp, unwritable: Journal) -> None:
    del unwritable
    app = make_app()
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("c", "7", "n", "h", "i")
        await pilot.pause(KEEP_AFTER + 0.7)
        assert "What you type is not kept" in screen_text(app)
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert "can be read but not written" in screen_text(app)
        assert isinstance(app.screen, CheckInScreen)
        assert app.screen.query_one("#note", TextArea).text == "hi"
        await pilot.press("escape", "escape")
        await pilot.pause()
        assert "Esc once more leaves without it" in screen_text(app)
        assert isinstance(app.screen, CheckInScreen)
        await pilot.press("escape")
        await pilot.pause()
        assert not isinstance(app.screen, CheckInScreen)


async def test_own_words_deleting_and_undoing_are_refused(make_app: MakeApp, unwritable: Journal) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("c", "g", *"choir", "enter")
        await pilot.pause()
        assert "can be read but not written" in screen_text(app)
        await pilot.press("escape", "escape", "escape", "2", "d")
        await pilot.pause()
        assert "can be read but not written" in screen_text(app)
        await pilot.press("u")
        await pilot.pause()
        assert "can be read but not written" in screen_text(app)
    assert unwritable.count() == 1
