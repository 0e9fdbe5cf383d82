"""Skills: finding an exercise, reading all about it, starting it, pinning it, hiding a caution."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from holdfast.exercises import shipped_exercises
from storage.journal import Journal, JournalProblem, Problem
from tests.made import has_focus, is_on, screen_text
from tests.one_use import practised
from tui.app import HoldfastApp
from tui.exercise_library import HIDDEN
from tui.screens.exercise import ExerciseScreen
from tui.screens.player import PlayerScreen
from tui.screens.skills import SkillsScreen
from widgets.exercise_list import ExerciseList
from widgets.exercise_pane import ExercisePane

MakeApp = Callable[..., HoldfastApp]
WIDE, NARROW, LARGE = (80, 24), (60, 20), (120, 40)
SHAPES = frozenset("●○▌▏│─·━▁▂▃▄▅▆▇█")
COUNT = len(shipped_exercises())


def lamp(app: HoldfastApp) -> str | None:
    exercise = app.screen.query_one(ExerciseList).exercise
    return None if exercise is None else exercise.id


def text_of(app: HoldfastApp) -> str:
    """Return what is on the screen with its lines run together."""
    return " ".join(pane(app).split())


def pane(app: HoldfastApp) -> str:
    """Return what stands right of the hairline, where there is one."""
    lines = screen_text(app).splitlines()
    return "\n".join(line.split("│", 1)[-1] for line in lines)


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()


async def type_words(pilot: Pilot[None], words: str) -> None:
    await press(pilot, *("space" if letter == " " else letter for letter in words))


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What is started, exercise and variant, in place of the player."""
    found: list[tuple[str, str]] = []
    monkeypatch.setattr(HoldfastApp, "start_exercise", lambda _, each, variant="": found.append((each, variant)))
    return found


async def test_at_first_the_starters_stand_on_top_and_the_first_is_read_beside_the_list(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "3")
        text = screen_text(app)
        assert lamp(app) == "extended-exhale"
        assert "To begin with" in text
        assert "Helped you before" not in text
        assert f"{COUNT} exercises" in text
        assert "3 minutes, 18 breaths" in text
        assert "Not used so far." in text
        assert "If watching your breath" in text


async def test_what_helped_stands_first_and_says_how_often_it_was_used(make_app: MakeApp, journal: Journal) -> None:
    for day in range(6):
        journal.save_practice(practised("hand-trace", day, before=6, after=4))
    journal.save_practice(practised("humming", 1, before=6, after=2))
    app = make_app()
    async with app.run_test(size=LARGE) as pilot:
        await press(pilot, "3")
        text = screen_text(app)
        assert lamp(app) == "hand-trace"
        assert text.index("Helped you before") < text.index("Five-finger breathing") < text.index("  Breathing  ")
        assert "To begin with" not in text
        assert "6 times. Distress about" in text
        assert "Before and after" in text
        assert text.count("····●─○····") == 5, "the last five uses"
        assert "Tue 3 Mar" in text
        await press(pilot, "slash", *"humming", "enter")
        assert "Used once; too few to say." in screen_text(app)


async def test_space_starts_and_v_starts_another_way(make_app: MakeApp, started: list[tuple[str, str]]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "3", "space", "v")
        assert started == [("extended-exhale", ""), ("extended-exhale", "softer")]
        assert "v softer" in screen_text(app)
        await type_words(pilot, "/box")
        await press(pilot, "enter")
        await press(pilot, "v")
        assert "as it is" in screen_text(app)
        await press(pilot, "down", "down", "enter")
        assert started[2:] == [("box-breathing", "no-holds")]


async def test_the_player_opens_and_esc_comes_back_to_where_one_was(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "3", "down", "down", "space")
        assert is_on(app, PlayerScreen)
        await press(pilot, "escape")
        assert is_on(app, SkillsScreen)
        assert lamp(app) == "feet-on-floor"


async def test_where_a_key_cannot_act_it_says_why(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "3", "down", "v")
        assert "There is one way to do this one." in screen_text(app)
        await press(pilot, "x")
        assert "There is no caution to hide here." in screen_text(app)
        await press(pilot, "w")
        assert "m makes a copy of your own" in text_of(app)
        await press(pilot, "X")
        assert "There are no exercises of your own to export." in screen_text(app)


async def test_a_search_narrows_as_one_types_and_esc_shows_all_again(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "3", "down")
        await type_words(pilot, "/breath box")
        assert lamp(app) == "box-breathing"
        assert f"1 of {COUNT}" in screen_text(app)
        await press(pilot, "escape")
        assert has_focus(app, ExerciseList)
        assert f"1 of {COUNT}" in screen_text(app)
        await press(pilot, "escape")
        assert f"{COUNT} exercises" in screen_text(app)
        assert lamp(app) == "box-breathing", "what was found keeps the lamp"
        assert not app.screen.query_one(Input).display


async def test_what_finds_nothing_says_so_kindly_and_letters_are_letters(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "3", "slash", "p", "q", "x", "1")
        assert is_on(app, SkillsScreen)
        assert "Nothing found." in screen_text(app)
        assert "Esc show everything" in screen_text(app)
        assert journal.pinned() == []
        await press(pilot, "escape")
        assert f"{COUNT} exercises" in screen_text(app)


async def test_f_goes_round_what_is_shown_and_a_click_chooses_it(make_app: MakeApp, journal: Journal) -> None:
    journal.pin("pmr", True)
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "3", "f")
        assert "Nothing here so far." in screen_text(app)
        await press(pilot, "f")
        short = sum(each.seconds <= 120 for each in shipped_exercises())
        assert f"{short} of {COUNT}" in screen_text(app)
        await press(pilot, "f")
        assert lamp(app) == "pmr"
        assert f"1 of {COUNT}" in screen_text(app)
        await press(pilot, "f")
        assert f"{COUNT} exercises" in screen_text(app)
        row = screen_text(app).splitlines()[2][len("  / search") :]
        for name, shown in (("short", f"{short} of"), ("pinned", "1 of"), ("all", f"{COUNT} exercises")):
            await pilot.click("#filters", offset=(row.index(name) + 1, 0))
            await pilot.pause()
            assert shown in screen_text(app), name


async def test_p_pins_and_undo_takes_it_back(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "3", *["down"] * 7, "p")
        pinned = lamp(app)
        assert pinned is not None
        assert journal.pinned() == [pinned]
        text = screen_text(app)
        assert text.index("Pinned") < text.index("To begin with")
        await press(pilot, "u")
        assert journal.pinned() == []
        assert lamp(app) == pinned
        await press(pilot, "p", "p")
        assert journal.pinned() == []
        assert "No longer pinned." in screen_text(app)


async def test_enter_reads_on_in_the_pane_and_scrolls_there(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "3", "enter")
        assert has_focus(app, ExercisePane)
        assert "Esc back to the list" in screen_text(app)
        assert "Let it go a little more" not in text_of(app)
        await press(pilot, "end")
        await pilot.pause(0.1)
        assert "softer: 3 in, 5 out, 3 minutes" in text_of(app)
        await press(pilot, "escape")
        assert has_focus(app, ExerciseList)


async def test_where_there_is_no_room_enter_reads_on_a_page_of_its_own(
    make_app: MakeApp, journal: Journal, started: list[tuple[str, str]]
) -> None:
    app = make_app()
    async with app.run_test(size=NARROW, notifications=True) as pilot:
        await press(pilot, "3", "enter")
        assert is_on(app, ExerciseScreen)
        assert "3 minutes, 18 breaths" in screen_text(app)
        await press(pilot, "space", "v", "p")
        assert started == [("extended-exhale", ""), ("extended-exhale", "softer")]
        assert journal.pinned() == ["extended-exhale"]
        await press(pilot, "u")
        assert journal.pinned() == []
        await press(pilot, "escape")
        assert is_on(app, SkillsScreen)


async def test_a_click_reads_and_a_click_on_the_same_one_opens_it(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=NARROW) as pilot:
        await press(pilot, "3")
        await pilot.click(ExerciseList, offset=(8, 3))
        await pilot.pause()
        assert lamp(app) == "feet-on-floor"
        await pilot.click(ExerciseList, offset=(8, 3))
        await pilot.pause()
        assert is_on(app, ExerciseScreen)


async def test_x_hides_the_one_caution_and_shows_it_again(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=LARGE, notifications=True) as pilot:
        await press(pilot, "3")
        assert "x does not apply" in screen_text(app)
        await press(pilot, "x")
        text = text_of(app)
        assert "If watching your breath" not in text
        assert "1 caution is hidden, as you chose. x show again" in text
        assert journal.setting(HIDDEN, []) == ["breath-focus"]
        await press(pilot, "x")
        assert "If watching your breath" in text_of(app)
        assert journal.setting(HIDDEN, []) == []


async def test_of_several_cautions_one_is_chosen(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=LARGE, notifications=True) as pilot:
        await press(pilot, "3")
        await type_words(pilot, "/box")
        await press(pilot, "enter")
        await press(pilot, "x")
        assert "Which do not apply to you?" in screen_text(app)
        await press(pilot, "enter")
        assert journal.setting(HIDDEN, []) == ["breath-hold"]
        text = text_of(app)
        assert "Skip the holds" not in text
        assert "If watching your breath" in text
        assert "1 caution is hidden" in text


async def test_two_questions_and_three_are_offered(
    make_app: MakeApp, journal: Journal, started: list[tuple[str, str]]
) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        revision = journal.revision
        await press(pilot, "3", "k")
        assert "How high is it?" in screen_text(app)
        await press(pilot, "7")
        assert "Where is it most?" in screen_text(app)
        await press(pilot, "2")
        text = screen_text(app)
        assert "One of these, perhaps" in text
        offered = [line for line in text.splitlines() if line.strip("▌│ ╭╰").lstrip()[:1] in "123"]
        assert offered
        await press(pilot, "3")
        await press(pilot, "k", "down", "enter", "down", "enter", "enter")
        await press(pilot, "k", "t", "3", "escape")
        assert is_on(app, SkillsScreen)
        assert len(started) == 2
        assert all(variant == "" for _, variant in started)
        assert journal.revision == revision, "nothing of it is kept"


async def test_skills_look_again_when_the_journal_has_changed(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "3")
        journal.pin("pmr", True)
        app.turn()
        await pilot.pause()
        assert "Pinned" in screen_text(app)


async def test_a_journal_that_cannot_be_written_says_so_and_changes_nothing(
    make_app: MakeApp, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise JournalProblem(Problem.READ_ONLY, journal.path)

    for verb in ("pin", "set_setting"):
        monkeypatch.setattr(journal, verb, refuse)
    app = make_app()
    async with app.run_test(size=LARGE, notifications=True) as pilot:
        for key in ("p", "x"):
            await press(pilot, "3", key)
            said = [notification.message for notification in app._notifications]
            assert ["rights of the file and of its folder" in each for each in said] == [True]
        assert journal.pinned() == []
        assert "If watching your breath" in text_of(app)


async def test_a_journal_that_cannot_be_read_says_so_and_what_was_shown_stays(
    make_app: MakeApp, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise JournalProblem(Problem.BUSY, journal.path)

    journal.save_practice(practised("extended-exhale", 1, 6, 4))
    app = make_app()
    async with app.run_test(size=LARGE, notifications=True) as pilot:
        await press(pilot, "3")
        for verb in ("practices", "used"):
            monkeypatch.setattr(journal, verb, refuse)
            app.turn()
            await pilot.pause()
            assert lamp(app) == "extended-exhale"
            assert f"{COUNT} exercises" in screen_text(app)
            assert JournalProblem(Problem.BUSY, journal.path).sentence[-30:] in text_of(app)


@pytest.mark.parametrize("size", [NARROW, (70, 20), WIDE, LARGE, (200, 50)])
@pytest.mark.parametrize("plain", [False, True])
async def test_every_exercise_can_be_read_at_every_size(make_app: MakeApp, size: tuple[int, int], plain: bool) -> None:
    app = make_app(plain_symbols=plain)
    async with app.run_test(size=size) as pilot:
        await press(pilot, "3")
        listed = app.screen.query_one(ExerciseList)
        for number in range(COUNT):
            listed.cursor = number
            await pilot.pause()
            exercise = listed.exercise
            assert exercise is not None
            text = screen_text(app)
            assert {strip.cell_length for strip in app.screen._compositor.render_strips()} == {size[0]}
            assert exercise.name[:12] in text
            assert not plain or not SHAPES & set(text)
