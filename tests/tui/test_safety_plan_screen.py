"""The safety plan on the screen: read first, written as drafts, put on paper, taken back."""

from __future__ import annotations

import stat
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from textual.widgets import Input

from holdfast.safety_plan import SafetyPlan
from storage.journal import Journal, JournalProblem, Problem
from storage.readable_support import WANTED, read_readable, readable_path
from tests.hostile import ACTS_ON_A_TERMINAL, HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tests.made import NOW, is_on, screen_text
from tui.app import HoldfastApp
from tui.screens.player import PlayerScreen
from tui.screens.safety_plan import SafetyPlanScreen
from tui.screens.support import SupportScreen

MakeApp = Callable[..., HoldfastApp]
SIZE = (80, 24)
PLAN = SafetyPlan({"signs": "no sleep", "alone": "tea\nBox breathing"}, date(2026, 2, 1))


async def test_an_empty_plan_is_kind_and_optional(make_app: MakeApp) -> None:
    app = make_app(country="DE")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s", "p")
        await pilot.pause()
        text = screen_text(app)
        assert "Nothing is written here yet, and that is fine." in text
        assert "with" in text and "somebody you trust" in text
        assert "w write it" in text
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, SupportScreen)


async def test_it_is_written_kept_as_typed_saved_and_taken_back(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("s", "p", "w", *"no sleep", "tab", *"tea")
        await pilot.pause(1.0)
        drafts = {form: draft.note for form, draft in journal.drafts("safety_plan:").items()}
        assert drafts == {"safety_plan:signs": "no sleep", "safety_plan:alone": "tea"}
        assert journal.safety_plan().is_empty
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert journal.safety_plan() == SafetyPlan({"signs": "no sleep", "alone": "tea"}, NOW.date())
        assert not journal.drafts("safety_plan:")
        assert "last changed 3 Mar 2026" in screen_text(app)
        await pilot.press("u")
        await pilot.pause()
        assert journal.safety_plan().is_empty
        assert "that is fine" in screen_text(app)


async def test_esc_leaves_the_field_then_the_page_and_the_words_are_there_again(
    make_app: MakeApp, journal: Journal
) -> None:
    journal.save_safety_plan(PLAN)
    app = make_app()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("s", "p", "w", *", no food", "escape")
        await pilot.pause()
        assert "no sleep, no food" in screen_text(app)
        assert "Not saved yet" in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, SupportScreen)
        assert journal.safety_plan() == PLAN
        await pilot.press("p")
        await pilot.pause()
        assert "no sleep, no food" in screen_text(app)
        await pilot.press("z")
        await pilot.pause()
        assert "no food" not in screen_text(app)
        await pilot.press("z", "ctrl+s")
        await pilot.pause()
    assert journal.safety_plan().sections["signs"] == "no sleep, no food"


async def test_an_emptied_section_is_a_change_too(make_app: MakeApp, journal: Journal) -> None:
    journal.save_safety_plan(PLAN)
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s", "p", "w", *["backspace"] * 8)
        await pilot.pause(1.0)
        assert journal.drafts("safety_plan:")["safety_plan:signs"].note == ""
        await pilot.press("ctrl+s")
        await pilot.pause()
    assert dict(journal.safety_plan().sections) == {"alone": PLAN.sections["alone"]}


async def test_an_exercise_that_is_named_begins_and_esc_comes_back(make_app: MakeApp, journal: Journal) -> None:
    journal.save_safety_plan(PLAN)
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s", "p")
        await pilot.pause()
        assert "1 Box breathing" in screen_text(app)
        await pilot.press("1")
        await pilot.pause()
        assert is_on(app, PlayerScreen)
        assert "Box breathing" in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, SafetyPlanScreen)
        await pilot.press("2")
        await pilot.pause()
        assert is_on(app, SafetyPlanScreen)


async def test_the_numbers_of_the_country_come_on_request_and_are_not_saved_by_themselves(
    make_app: MakeApp, journal: Journal
) -> None:
    app = make_app(country="DE")
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("s", "p", "l")
        await pilot.pause()
        assert "TelefonSeelsorge: 0800 1110111" in screen_text(app)
        assert journal.safety_plan().is_empty
        await pilot.press(*"!", "escape", "l")
        await pilot.pause()
        assert screen_text(app).count("0800 1110111") == 1
        await pilot.press("ctrl+s")
        await pilot.pause()
    assert journal.safety_plan().sections["lines"].startswith("Emergency: 112\n")


async def test_without_a_country_the_key_says_why(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("s", "p", "l")
        await pilot.pause()
        assert "No country is chosen yet" in screen_text(app)
        await pilot.press("x")
        await pilot.pause()
        assert "There are no words to write out yet." in screen_text(app)


async def test_words_that_cannot_be_saved_stay(
    make_app: MakeApp, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise JournalProblem(Problem.FULL, journal.path)

    app = make_app()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        monkeypatch.setattr(journal, "save_safety_plan", refuse)
        monkeypatch.setattr(journal, "keep_draft", refuse)
        await pilot.press("s", "p", "w", *"no sleep", "ctrl+s")
        await pilot.pause()
        assert "is full" in screen_text(app)
        assert "no sleep" in screen_text(app)
        await pilot.press("escape", "escape")
        await pilot.pause()
        assert is_on(app, SafetyPlanScreen)
        monkeypatch.undo()
        await pilot.press("ctrl+s")
        await pilot.pause()
    assert journal.safety_plan().sections["signs"] == "no sleep"


async def written(app: HoldfastApp, path: Path, *then: str) -> str:
    """Have the plan written to a path, press more keys, and return what is said on the screen."""
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("s", "p", "x")
        await pilot.pause()
        app.screen.query_one(Input).value = str(path)
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press(*then)
        await pilot.pause()
        return screen_text(app)


async def test_it_is_written_to_a_private_file_with_what_it_is_not_at_its_foot(
    make_app: MakeApp, journal: Journal, tmp_path: Path
) -> None:
    hostile = "".join(f"{each.text}\n" for each in ACTS_ON_A_TERMINAL)
    journal.save_safety_plan(PLAN._replace(sections={"signs": hostile}))
    path = tmp_path / "plan.txt"
    said = await written(make_app(), path)
    assert "not encrypted" in said
    content = path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "It is not for emergencies." in " ".join(content.split())
    assert not [each.act for each in ACTS_ON_A_TERMINAL if each.act in content]


async def test_another_file_is_written_over_after_a_question_alone(
    make_app: MakeApp, journal: Journal, tmp_path: Path
) -> None:
    journal.save_safety_plan(PLAN)
    path = tmp_path / "plan.txt"
    path.write_text("mine")
    assert "Write over plan.txt?" in await written(make_app(), path)
    await written(make_app(), path, "escape")
    assert path.read_text() == "mine"
    await written(make_app(), path, "enter")
    assert "no sleep" in path.read_text()


@pytest.mark.parametrize(
    ("name", "why"),
    [(".", "is a folder"), ("none/plan.txt", "There is no folder"), ("journal.db", "the journal itself"),
     ("journal.db.support.toml", "the journal itself")],
)  # fmt: skip
async def test_a_place_that_is_none_is_told_and_what_was_typed_stays(
    make_app: MakeApp, journal: Journal, tmp_path: Path, name: str, why: str
) -> None:
    journal.save_safety_plan(PLAN)
    said = await written(make_app(), tmp_path / name)
    assert why in " ".join(said.split())
    assert "Where to" in said
    assert journal.path.read_bytes().startswith(b"SQLite format 3")
    assert journal.safety_plan() == PLAN


async def test_the_file_beside_the_journal_follows_if_it_is_wanted(make_app: MakeApp, journal: Journal) -> None:
    journal.set_setting(WANTED, value=True)
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s", "p", "w", *"no sleep", "ctrl+s")
        await pilot.pause()
        found = read_readable(journal.path)
        assert found is not None
        assert found.plan.sections == {"signs": "no sleep"}
        await pilot.press("u")
        await pilot.pause()
        assert read_readable(journal.path).plan.is_empty  # type: ignore[union-attr]
        await pilot.press("escape", "escape", "comma", *["down"] * 7, "enter")
        await pilot.pause()
        assert not readable_path(journal.path).exists()


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 50)])
async def test_any_words_leave_the_screen_whole(make_app: MakeApp, journal: Journal, size: tuple[int, int]) -> None:
    texts = [*LOOKS_LIKE_MARKUP, *HARD_TO_DRAW]
    sections = ("signs", "alone", "places", "people", "lines", "surroundings", "matters")
    for at in range(0, len(texts), 7):
        journal.save_safety_plan(SafetyPlan(dict(zip(sections, texts[at : at + 7], strict=False)), NOW.date()))
        app = make_app()
        async with app.run_test(size=size) as pilot:
            await pilot.press("s", "p")
            for key in ("pagedown", "end", "w", "tab"):
                await pilot.press(key)
                await pilot.pause()
                assert {strip.cell_length for strip in app.screen._compositor.render_strips()} == {size[0]}
