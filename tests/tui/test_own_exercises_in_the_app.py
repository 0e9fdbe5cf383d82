"""Writing an exercise of one's own, changing it, copying one, deleting it; and files of them."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from holdfast.exercises import Exercise, Part, Phase, Prompt, Step, find_exercise
from holdfast.ids import new_id
from holdfast.own_exercises import checked_own
from holdfast.text import clean, clean_line
from storage.journal import Journal, JournalProblem, Problem
from tests.hostile import ACTS_ON_A_TERMINAL, HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tests.made import NOW, is_on, screen_text
from tests.one_use import practised
from tui.app import HoldfastApp
from tui.draft_screen import KEEP_AFTER
from tui.screens.exercise_form import ExerciseFormScreen
from tui.screens.player import PlayerScreen
from tui.screens.skills import SkillsScreen
from widgets.exercise_list import ExerciseList
from widgets.typing import LineField, NoteField

MakeApp = Callable[..., HoldfastApp]
WIDE, NARROW, LARGE = (80, 24), (60, 20), (120, 40)
SAVED = JournalProblem(Problem.READ_ONLY, Path("journal.db"))


def own(name: str = "Mine", *, seconds: int | None = 20) -> Exercise:
    made = Exercise(
        new_id(NOW), name, "senses", "guided", 0, "When it rains.", steps=(Step("Listen.", seconds),), own=True
    )
    return checked_own(made)


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()


def fill(app: HoldfastApp, **texts: str) -> None:
    for name, text in texts.items():
        field = app.screen.query_one(f"#{name}")
        if isinstance(field, NoteField):
            field.text = text
        elif isinstance(field, LineField):
            field.value = text


def words(app: HoldfastApp) -> str:
    return " ".join(screen_text(app).replace("│", " ").split())


async def test_a_pattern_is_told_as_it_is_typed_saved_and_played(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "3", "o", *"Tide")
        assert "4 in, 6 out, 18 breaths, 3 minutes" in screen_text(app)
        fill(app, breath_in="5", hold="2", minutes="2")
        await pilot.pause()
        assert "5 in, 2 hold, 6 out, 9 breaths, 2 minutes" in screen_text(app)
        await press(pilot, "ctrl+s")
        assert is_on(app, SkillsScreen)
        assert "Saved: Tide." in screen_text(app)
        listed = app.screen.query_one(ExerciseList).exercise
        (made,) = journal.own_exercises()
        assert listed == made
        assert made.parts == (Part((Phase("in", 5), Phase("hold", 2), Phase("out", 6)), 9),)
        assert made.flags == ("breath-hold",)
        await press(pilot, "space")
        assert is_on(app, PlayerScreen)
    assert journal.draft("own_exercise") is None


async def test_steps_are_typed_a_line_each_and_an_error_names_its_line(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "3", "o", *"Rain", "escape", "k", "down", "enter")
        fill(app, steps="20 Listen\n\n30", questions="Which sound?")
        await pilot.pause()
        assert "Line 3 has seconds and no words." in screen_text(app)
        await press(pilot, "ctrl+s")
        assert is_on(app, ExerciseFormScreen)
        assert journal.own_exercises() == []
        fill(app, steps="20 Listen\n\n30 And again")
        await press(pilot, "g", "down", "down", "down", "enter", "ctrl+s")
        (made,) = journal.own_exercises()
        assert made.steps == (Step("Listen", 20), Step("And again", 30))
        assert made.prompts == (Prompt("Which sound?"),)
        assert (made.kind, made.category) == ("guided", "senses")


async def test_what_is_typed_is_kept_and_goes_on(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "3", "o", *"Half")
        await pilot.pause(KEEP_AFTER + 0.7)
        kept = journal.draft("own_exercise")
        assert kept is not None
        assert "Half" in kept.note
        await press(pilot, "escape")
        assert is_on(app, ExerciseFormScreen)
        await press(pilot, "escape")
        assert is_on(app, SkillsScreen)
        assert "Kept. o goes on with it." in screen_text(app)
        await press(pilot, "o")
        assert "Kept from before. z sets it aside." in screen_text(app)
        assert app.screen.query_one("#name", Input).value == "Half"
        await press(pilot, "escape", "z")
        assert app.screen.query_one("#name", Input).value == ""
        await press(pilot, "z")
        assert app.screen.query_one("#name", Input).value == "Half"
        await press(pilot, "z", "escape")
        assert journal.draft("own_exercise") is None
        assert journal.own_exercises() == []


async def test_an_end_of_the_program_keeps_what_was_typed_a_moment_ago(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("3", "o", *"Half")
        app.keep_words()
        kept = journal.draft("own_exercise")
        assert kept is not None
        assert "Half" in kept.note


async def test_a_form_that_was_not_touched_leaves_nothing(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "3", "o", "escape", "z")
        assert "There is nothing to set aside." in screen_text(app)
        await press(pilot, "escape")
        assert is_on(app, SkillsScreen)
        assert "Kept" not in screen_text(app)
    assert journal.drafts("own_exercise") == {}


async def test_an_own_one_is_changed_under_its_id_and_deleted_and_brought_back(
    make_app: MakeApp, journal: Journal
) -> None:
    first = own()
    journal.save_own_exercise(first)
    journal.save_practice(practised(first.id, 1, 6, 4, "Mine"))
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "3", "slash", *"mine", "enter")
        assert "own   20 s" in screen_text(app)
        assert "Enter about   w change" in screen_text(app)
        await press(pilot, "w")
        assert "Change your exercise" in screen_text(app)
        fill(app, name="Yours", steps="25 Listen.")
        await press(pilot, "ctrl+s")
        (changed,) = journal.own_exercises()
        assert (changed.id, changed.name, changed.steps) == (first.id, "Yours", (Step("Listen.", 25),))
        assert app.screen.query_one(ExerciseList).exercise == changed
        assert "Used once; too few to say." in words(app)
        await press(pilot, "d")
        assert "Deleted. u brings it back." in screen_text(app)
        assert journal.own_exercises() == []
        assert [each.name for each in journal.practices()] == ["Mine"], "its uses stay"
        await press(pilot, "u")
        assert journal.own_exercises() == [changed]
        await press(pilot, "slash", *"yours", "enter")
        assert app.screen.query_one(ExerciseList).exercise == changed


async def test_one_that_came_with_holdfast_is_copied_and_stays(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "3", "m")
        assert "A copy of Longer out-breath, to be changed." in screen_text(app)
        fill(app, name="Longer still", out="8")
        await press(pilot, "ctrl+s")
        (made,) = journal.own_exercises()
        assert made.parts[0].phases == (Phase("in", 4), Phase("out", 8))
        assert made.flags == ("breath-focus",), "its cautions go along"
        assert find_exercise(journal.exercises(), "extended-exhale") is not None
        await press(pilot, "slash", *"progressive", "enter", "m")
        assert "so it cannot be copied" in words(app)


async def test_the_words_stay_when_the_journal_cannot_be_written(
    make_app: MakeApp, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise SAVED

    for verb in ("save_own_exercise", "keep_draft"):
        monkeypatch.setattr(journal, verb, refuse)
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "3", "o", *"Tide", "ctrl+s")
        assert is_on(app, ExerciseFormScreen)
        assert "rights of the file and of its folder" in words(app)
        await press(pilot, "escape", "escape")
        assert is_on(app, ExerciseFormScreen), "it is said once that leaving loses the words"
        assert app.screen.query_one("#name", Input).value == "Tide"
        await press(pilot, "escape")
        assert is_on(app, SkillsScreen)


async def test_all_own_ones_go_to_a_private_file_and_come_back(
    make_app: MakeApp, journal: Journal, tmp_path: Path
) -> None:
    made = [own("One"), own("Two", seconds=None)]
    journal.save_own_exercises(made)
    path = tmp_path / "own.toml"
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "3", "X")
        assert "not encrypted" in words(app)
        app.screen.query_one(LineField).value = str(path)
        await press(pilot, "enter")
        assert "2 exercises written to" in screen_text(app)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        for each in made:
            journal.delete_own_exercise(each.id)
        await press(pilot, "I")
        app.screen.query_one(LineField).value = str(path)
        await press(pilot, "enter")
        assert "2 exercises added. u takes them back." in screen_text(app)
        assert sorted(journal.own_exercises()) == sorted(made)
        await press(pilot, "u")
        assert journal.own_exercises() == []


async def test_a_file_that_is_there_is_replaced_when_the_person_says_so(
    make_app: MakeApp, journal: Journal, tmp_path: Path
) -> None:
    journal.save_own_exercise(own())
    path = tmp_path / "own.toml"
    path.write_text("before")
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "3", "X")
        app.screen.query_one(LineField).value = str(path)
        await press(pilot, "enter")
        assert "There is a file of that name." in screen_text(app)
        await press(pilot, "escape")
        assert path.read_text() == "before"
        await press(pilot, "enter")
        await press(pilot, "enter")
        assert "1 exercise written to" in screen_text(app)
        assert "[[exercise]]" in path.read_text()


async def test_a_file_read_again_changes_what_is_other_and_says_so(
    make_app: MakeApp, journal: Journal, tmp_path: Path
) -> None:
    journal.save_own_exercise(own())
    path = tmp_path / "own.toml"
    app = make_app()

    async def read_again(pilot: Pilot[None]) -> str:
        await press(pilot, "I")
        app.screen.query_one(LineField).value = str(path)
        await press(pilot, "enter")
        return words(app)

    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "3", "X")
        app.screen.query_one(LineField).value = str(path)
        await press(pilot, "enter")
        assert "All of it is here already. Nothing was changed." in await read_again(pilot)
        path.write_text(path.read_text().replace("Mine", "Yours"))
        assert "1 exercise changed to what the file says." in await read_again(pilot)
        more = '\n[[exercise]]\nname = "New"\ncategory = "senses"\nsteps = ["Look."]\n'
        path.write_text(path.read_text().replace("Yours", "Ours") + more)
        assert "1 added, 1 changed to what the file says." in await read_again(pilot)
        assert [each.name for each in journal.own_exercises()] == ["Ours", "New"]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("missing.toml", None, "There is no file"),
        ("", None, "is a folder."),
        ("nowhere/own.toml", None, "There is no file"),
        ("own.toml", b"\xff\xfe", "not text in UTF-8"),
        ("own.toml", b"[[exercise]]\nname = ", "Line 2"),
        ("own.toml", b'[[exercise]]\nname = "A"\ncategory = "senses"\nsteps = [\n "B",\n ""]\n', "Line 6"),
        ("own.toml", b"", "There is no exercise in the file."),
    ],
)
async def test_a_file_that_is_none_says_why_and_the_path_stays(
    make_app: MakeApp, journal: Journal, tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    app = make_app()
    async with app.run_test(size=LARGE, notifications=True) as pilot:
        await press(pilot, "3", "I")
        app.screen.query_one(LineField).value = str(path)
        await press(pilot, "enter")
        assert said in words(app)
        assert app.screen.query_one(LineField).value == str(path)
        await press(pilot, "escape")
        assert is_on(app, SkillsScreen)
    assert journal.own_exercises() == []


@pytest.mark.parametrize("size", [NARROW, WIDE, LARGE])
@pytest.mark.parametrize("plain", [False, True])
async def test_the_form_has_room_for_every_kind(make_app: MakeApp, size: tuple[int, int], plain: bool) -> None:
    app = make_app(plain_symbols=plain)
    async with app.run_test(size=size) as pilot:
        await press(pilot, "3", "o", *"Tide", "escape")
        for kind, shown in enumerate(("Seconds", "20 Let the shoulders hang", "the answers are kept")):
            await press(pilot, "k", "home", *["down"] * kind, "enter")
            text = screen_text(app)
            assert shown in text
            assert "Questions" in text
            assert "ctrl+s" in text
            assert {strip.cell_length for strip in app.screen._compositor.render_strips()} == {size[0]}


async def test_own_text_of_any_kind_stands_where_it_belongs(make_app: MakeApp, journal: Journal) -> None:
    texts = [*LOOKS_LIKE_MARKUP, *HARD_TO_DRAW, *(each.text for each in ACTS_ON_A_TERMINAL)]
    for text in texts:
        line = clean_line(clean(text))[:60].rstrip() or "empty"
        steps, prompts = (Step(line), Step(line, 20)), (Prompt(line),)
        made = Exercise(new_id(NOW), line, "senses", "guided", 0, line, steps=steps, prompts=prompts, own=True)
        journal.save_own_exercise(checked_own(made))
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "3")
        listed = app.screen.query_one(ExerciseList)
        seen = 0
        for number in range(listed.row_count):
            listed.cursor = number
            if listed.exercise is not None and listed.exercise.own:
                await pilot.pause()
                seen += 1
                assert {strip.cell_length for strip in app.screen._compositor.render_strips()} == {WIDE[0]}
                assert "2 steps" in screen_text(app)
        assert seen == len(texts)
