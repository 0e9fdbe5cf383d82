"""A journal that cannot be written in the middle of an exercise: it goes on, and nothing is lost in silence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from storage.journal import Journal, JournalProblem, Problem
from tests.made import is_on, screen_text
from tests.tui.playing import SIZE, MakeApp, Ticks, begin, let_pass
from tui.playing.answering import KEEP_AFTER
from tui.screens.after import AfterScreen
from tui.screens.player import PlayerScreen
from tui.screens.today import TodayScreen

WRITES = ("save_practice", "keep_practice_draft", "drop_practice_draft", "set_setting", "save_naming", "keep_draft")

Breaks = Callable[[Problem], None]


@pytest.fixture
def breaks(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> Breaks:
    """Return a function from whose call on every write is refused for a reason."""

    def break_it(problem: Problem) -> None:
        def refuse(*_: object, **__: object) -> None:
            raise JournalProblem(problem, journal.path)

        for verb in WRITES:
            monkeypatch.setattr(journal, verb, refuse)

    return break_it


@pytest.mark.parametrize("problem", [Problem.READ_ONLY, Problem.FULL, Problem.BUSY])
async def test_it_goes_on_and_the_problem_is_said_afterwards_with_all_words_still_there(
    make_app: MakeApp, journal: Journal, breaks: Breaks, monkeypatch: pytest.MonkeyPatch, problem: Problem
) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await begin(pilot, "five-senses", ticks)
        await pilot.press("7", "enter", "enter", "enter", *"tree")
        breaks(problem)
        await pilot.press(*" tops")
        await pilot.pause(KEEP_AFTER + 0.7)
        assert "Not kept yet; it stays here." in screen_text(app)
        await pilot.press(*["enter"] * 6)
        await pilot.pause()
        assert is_on(app, AfterScreen)
        await pilot.press("5", "enter")
        await pilot.pause()
        assert is_on(app, AfterScreen)
        assert "Not saved." in screen_text(app)
        assert "stays here" in " ".join(screen_text(app).split())
        await pilot.press("y")
        assert app.clipboard == "5-4-3-2-1\n\nFive things you see\ntree tops"
        monkeypatch.undo()
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert is_on(app, TodayScreen)
    (practice,) = journal.practices()
    assert (practice.before, practice.after) == (7, 5)
    assert [answer.answer for answer in practice.answers] == ["tree tops"]


async def test_leaving_without_it_takes_esc_twice(make_app: MakeApp, journal: Journal, breaks: Breaks) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await begin(pilot, "extended-exhale", ticks)
        breaks(Problem.READ_ONLY)
        await pilot.press("x")
        await pilot.pause()
        assert is_on(app, PlayerScreen)
        await let_pass(pilot, ticks, 130)
        assert "breath" in screen_text(app)
        await pilot.press("escape", "escape")
        await pilot.pause()
        assert is_on(app, AfterScreen)
        await pilot.press("escape")
        await pilot.pause()
        assert "Esc once more leaves without it." in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, TodayScreen)
    assert journal.practices() == []


async def test_going_over_to_another_exercise_waits_until_it_is_saved(
    make_app: MakeApp, journal: Journal, breaks: Breaks
) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        player = await begin(pilot, "extended-exhale", ticks)
        await let_pass(pilot, ticks, 30)
        breaks(Problem.FULL)
        await pilot.press("i")
        await pilot.pause()
        assert app.screen is player
        assert "Not saved." in screen_text(app)
    assert journal.practices() == []
