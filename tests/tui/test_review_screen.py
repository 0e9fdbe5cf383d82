"""The review sheet on the screen: moments are chosen, days and parts taken, and it is written to files."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from holdfast.marks import Mark
from storage.journal import Journal, JournalProblem, Problem
from tests.hostile import ACTS_ON_A_TERMINAL, LOOKS_LIKE_MARKUP
from tests.in_therapy import lived_in_therapy
from tests.made import NOW, checked_in, is_on, screen_text
from tui.app import HoldfastApp
from tui.path_form import PathForm
from tui.screens.review import ReviewScreen
from tui.screens.sessions import SessionsScreen
from widgets.chart import Chart
from widgets.moment_list import MomentList
from widgets.page import Page
from widgets.typing import LineField

MakeApp = Callable[..., HoldfastApp]
WIDE, NARROW, LARGE = (80, 24), (60, 20), (120, 40)
NOTES = {
    1: "Said no at work and nothing fell down.",
    2: "Long quiet morning.",
    3: "Dreamt of the old house.",
    4: "The canal, and nobody on it.",
}


@pytest.fixture
def lived(journal: Journal) -> Journal:
    """A journal with sessions, topics, goals, and check-ins with notes since the last session."""
    lived_in_therapy(journal)
    for ago in range(40):
        journal.save(checked_in(ago, note=NOTES.get(ago, ""), mood=4.0 + ago % 3, anxiety=5.0))
    return journal


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()


async def opened(pilot: Pilot[None]) -> ReviewScreen:
    await press(pilot, "5", "r")
    screen = pilot.app.screen
    assert isinstance(screen, ReviewScreen)
    return screen


async def write_to(pilot: Pilot[None], key: str, path: Path) -> None:
    """Press the key of a format, type a path, and press Enter."""
    await press(pilot, key)
    assert isinstance(pilot.app.screen, PathForm)
    pilot.app.screen.query_one(LineField).value = str(path)
    await press(pilot, "enter")


def told(app: HoldfastApp) -> str:
    """Return what stands on the screen as one line, without the frames of questions."""
    return " ".join(screen_text(app).replace("│", " ").split())


def is_chosen(app: HoldfastApp, ago: int) -> bool:
    """Whether the note of so many days ago is marked as chosen."""
    (line,) = (line for line in screen_text(app).splitlines() if NOTES[ago] in line)
    return "●" in line


async def scrolled(pilot: Pilot[None], app: HoldfastApp) -> str:
    """Return everything on the sheet as one goes down it."""
    texts = [screen_text(app)]
    page = app.screen.query_one(Page)
    while page.scroll_y < page.max_scroll_y:
        await press(pilot, "pagedown")
        texts.append(screen_text(app))
    await press(pilot, "home")
    return "\n".join(texts)


async def test_it_tells_everything_since_the_last_session(make_app: MakeApp, lived: Journal) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot)
        assert "since the session with M. on Thu 26 Feb, 6 days" in screen_text(app)
        text = await scrolled(pilot, app)
        for said in (
            "The line", "Mood 4 to 6", "Moments   three at most", "To bring", "Why the question felt sharp",
            "Goals", "Say what I need", "What stayed   She waited, and I did not fill the silence.",
            "How it is with M.", "A personal notebook. Not a diagnosis, not medical advice.",
        ):  # fmt: skip
            assert said in text
        assert "the part about money" not in text, "what was not said is off until it is switched on"
        await press(pilot, "escape")
        assert is_on(app, SessionsScreen)
        del lived


@pytest.mark.parametrize(("size", "charted"), [(WIDE, False), (NARROW, False), (LARGE, True), ((200, 50), True)])
async def test_a_chart_and_a_second_column_where_there_is_room(
    make_app: MakeApp, lived: Journal, size: tuple[int, int], charted: bool
) -> None:
    app = make_app()
    async with app.run_test(size=size) as pilot:
        screen = await opened(pilot)
        assert screen.query_one(Chart).display is charted
        assert screen.query_one("#beside").display is charted
        if charted:
            line = next(line for line in screen_text(app).splitlines() if "The line" in line)
            assert "To bring" in line
        assert lived.topics()
        await pilot.resize_terminal(*(LARGE if not charted else WIDE))
        await pilot.pause()
        assert screen.query_one(Chart).display is not charted
        assert "Why the question felt sharp" in await scrolled(pilot, app)


async def test_three_moments_at_most_are_chosen_and_remembered(make_app: MakeApp, lived: Journal) -> None:
    app = make_app()
    async with app.run_test(size=LARGE, notifications=True) as pilot:
        await opened(pilot)
        await press(pilot, "space", "down", "space", "down", "space", "down", "space")
        assert "Three are chosen. Leave one out first" in told(app)
        assert [is_chosen(app, ago) for ago in NOTES] == [True, True, True, False]
        await press(pilot, "up", "up", "up", "space")
        await press(pilot, "escape", "r")
        assert [is_chosen(app, ago) for ago in NOTES] == [False, True, True, False]
        assert is_on(app, ReviewScreen)
        assert lived.count() == 40


async def test_space_first_brings_the_moments_into_view(make_app: MakeApp, lived: Journal, tmp_path: Path) -> None:
    app = make_app()
    async with app.run_test(size=NARROW) as pilot:
        screen = await opened(pilot)
        rows = screen.query_one(MomentList)
        await press(pilot, "end")
        assert not rows.is_in_view
        await press(pilot, "space")
        assert not is_chosen(app, 1)
        await press(pilot, "space")
        await write_to(pilot, "m", tmp_path / "sheet.md")
        assert NOTES[1] in (tmp_path / "sheet.md").read_text()
        assert lived.count()


async def test_down_goes_through_page_and_moments_to_the_end_and_up_again(make_app: MakeApp, lived: Journal) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        screen = await opened(pilot)
        rows, page = screen.query_one(MomentList), screen.query_one(Page)
        await press(pilot, *["down"] * 120)
        assert (rows.cursor, page.scroll_y) == (len(NOTES) - 1, page.max_scroll_y)
        await press(pilot, *["up"] * 120)
        assert (rows.cursor, page.scroll_y) == (0, 0)
        assert lived.count()


async def test_moments_are_those_of_the_sheet_and_no_others(make_app: MakeApp, lived: Journal, tmp_path: Path) -> None:
    app = make_app()
    async with app.run_test(size=LARGE) as pilot:
        await opened(pilot)
        await press(pilot, "down", "space")
        await write_to(pilot, "m", tmp_path / "sheet.md")
        written = (tmp_path / "sheet.md").read_text()
        assert NOTES[2] in written
        assert NOTES[1] not in written
        await press(pilot, "v", "3")
        await write_to(pilot, "m", tmp_path / "weeks.md")
        assert NOTES[2] not in (tmp_path / "weeks.md").read_text()
        assert lived.count()


async def test_since_a_day_and_what_is_no_day(make_app: MakeApp, lived: Journal) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot)
        await press(pilot, "v", "2", *"someday", "enter")
        assert "That is not a day Holdfast knows." in screen_text(app)
        app.screen.query_one(LineField).value = "2026-04-01"
        await press(pilot, "enter")
        assert not is_on(app, ReviewScreen)
        app.screen.query_one(LineField).value = "2026-02-02"
        await press(pilot, "enter")
        assert "since Mon 2 Feb, 4 weeks" in " ".join(screen_text(app).split())
        await press(pilot, "v", "escape")
        assert "since Mon 2 Feb" in screen_text(app)
        await press(pilot, "v", "1")
        assert "since the session with M." in screen_text(app)
        assert lived.count()


async def test_parts_are_switched_and_that_is_remembered(make_app: MakeApp, lived: Journal, tmp_path: Path) -> None:
    app = make_app()
    async with app.run_test(size=LARGE) as pilot:
        await opened(pilot)
        await press(pilot, "x")
        assert "What is on the sheet?" in screen_text(app)
        await press(pilot, *["down"] * 2, "space", *["down"] * 3, "space", "escape")
        text = await scrolled(pilot, app)
        assert "Why the question felt sharp" not in text
        assert "the part about money" in text
        await press(pilot, "escape", "r")
        assert "To bring" not in screen_text(app)
        await write_to(pilot, "h", tmp_path / "sheet.html")
        written = (tmp_path / "sheet.html").read_text()
        assert "Why the question felt sharp" not in written
        assert "the part about money" in written
        assert lived.count()


async def test_nothing_in_it_is_said_kindly(make_app: MakeApp, journal: Journal) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        app.open_once("review")
        await pilot.pause()
        assert "Nothing is recorded in these days, and that is fine." in screen_text(app)
        assert "v take other days" in screen_text(app)
        await press(pilot, "space", "h")
        assert isinstance(app.screen, PathForm)
        assert journal.count() == 0


async def test_all_parts_off_says_how_they_come_back(make_app: MakeApp, lived: Journal) -> None:
    lived.set_setting("review_parts", dict.fromkeys(
        ["line", "ratings", "moved", "exercises", "feelings", "moments", "topics", "questions", "goals", "session",
         "fit", "scores"], False))  # fmt: skip
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot)
        assert "Every part of the sheet is switched off" in screen_text(app)
        await press(pilot, "x", "space", "escape")
        assert "The line" in screen_text(app)


async def test_a_file_is_for_its_owner_alone_and_one_that_is_there_is_asked_about(
    make_app: MakeApp, lived: Journal, tmp_path: Path
) -> None:
    path = tmp_path / "sheet.html"
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await opened(pilot)
        await press(pilot, "h")
        assert app.screen.query_one(LineField).value == "~/review-2026-03-03.html"
        assert "It is not encrypted" in str(app.screen.query_one(".told", Static).content)
        app.screen.query_one(LineField).value = str(path)
        await press(pilot, "enter")
        assert is_on(app, ReviewScreen)
        assert "Written to" in screen_text(app)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        first = path.read_text()
        assert first.startswith("<!doctype html>")
        path.write_text("mine")
        await write_to(pilot, "h", path)
        assert "There is a file of that name." in screen_text(app)
        await press(pilot, "escape")
        assert path.read_text() == "mine"
        await press(pilot, "enter", "enter")
        assert path.read_text() == first
        assert lived.count()


async def test_where_it_cannot_be_written_that_is_told_and_the_name_stays(
    make_app: MakeApp, lived: Journal, tmp_path: Path
) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot)
        nowhere = tmp_path / "nowhere" / "sheet.html"
        await write_to(pilot, "h", nowhere)
        assert "There is no folder" in screen_text(app)
        assert app.screen.query_one(LineField).value == str(nowhere)
        for wrong, said in (
            (tmp_path, "is a folder"),
            (Path("/proc/sheet.html"), "cannot be written"),
            (lived.path, "is the journal itself"),
            (lived.path.with_name(f"{lived.path.name}-wal"), "is the journal itself"),
        ):
            app.screen.query_one(LineField).value = str(wrong)
            await press(pilot, "enter")
            if "There is a file" in screen_text(app):
                await press(pilot, "enter")
            assert said in told(app)
            assert isinstance(app.screen, PathForm)
        await press(pilot, "escape")
        assert is_on(app, ReviewScreen)
        assert lived.count() == 40


@pytest.mark.parametrize(
    ("ending", "beginning"),
    [(".txt", "Review sheet\n"), (".md", "# Review sheet"), (".HTML", "<!doctype html>"), (".json", '{\n  "title"')],
)
async def test_the_end_of_a_name_says_the_format(
    make_app: MakeApp, lived: Journal, tmp_path: Path, ending: str, beginning: str
) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot)
        await write_to(pilot, "f", tmp_path / "sheet.pdf")
        assert "The end of the name says the format" in told(app)
        app.screen.query_one(LineField).value = str(tmp_path / f"sheet{ending}")
        await press(pilot, "enter")
        written = (tmp_path / f"sheet{ending}").read_text()
        assert written.startswith(beginning)
        assert written.endswith("\n")
        if ending == ".json":
            assert json.loads(written)["since"] == "2026-02-26"
        assert lived.count()


async def test_words_that_would_act_stand_there_and_do_nothing(make_app: MakeApp, journal: Journal) -> None:
    for ago, text in enumerate([*(each.text for each in ACTS_ON_A_TERMINAL), *LOOKS_LIKE_MARKUP]):
        journal.save(checked_in(ago % 20, note=text))
    for text in LOOKS_LIKE_MARKUP:
        journal.save_mark(Mark(checked_in().id, NOW.date() - timedelta(days=1), text[:60]))
    app = make_app()
    async with app.run_test(size=LARGE) as pilot:
        app.open_once("review")
        await pilot.pause()
        for _ in range(40):
            await pilot.press("down")
            assert "\x1b" not in screen_text(app)
        await press(pilot, "space")
        assert is_on(app, ReviewScreen)


async def test_a_choice_that_cannot_be_kept_is_told(
    make_app: MakeApp, lived: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app()
    async with app.run_test(size=LARGE, notifications=True) as pilot:
        await opened(pilot)
        problem = JournalProblem(Problem.FULL, Path("journal.db"))

        def refuse(*_: object, **__: object) -> None:
            raise problem

        monkeypatch.setattr(lived, "set_setting", refuse)
        await press(pilot, "space")
        assert problem.sentence[:30] in screen_text(app)
        assert not is_chosen(app, 1)


@pytest.fixture(autouse=True)
def no_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Let home be a folder of the test's."""
    monkeypatch.setenv("HOME", str(tmp_path))
    yield
