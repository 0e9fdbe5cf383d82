"""Bringing something to a session with one key: from every screen, back to where one was, nothing lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from textual.widgets import Input

from holdfast.check_ins import CheckIn
from holdfast.days import moment_of
from holdfast.ids import new_id
from holdfast.plateaus.course import Course, Current, Kind, Stretch
from holdfast.plateaus.reading import Reading
from holdfast.therapy.topics import Topic
from storage.journal import Journal, JournalProblem, Problem
from tests.made import NOW, checked_in, has_focus, is_on, pressed, screen_text, told
from tests.tui.playing import Ticks, begin, let_pass
from tui.app import HoldfastApp
from tui.courses import Values
from tui.screens.after import AfterScreen
from tui.screens.player import PlayerScreen
from tui.screens.read import ReadScreen
from tui.screens.stretch import StretchScreen
from tui.screens.support import SupportScreen
from tui.screens.today import TodayScreen
from widgets.answer_field import AnswerField
from widgets.entry_list import EntryList
from widgets.reading_pane import ReadingPane
from widgets.text_form import TextForm

MakeApp = Callable[..., HoldfastApp]
SIZE = (80, 24)
TODAY = NOW.date()
SINCE = TODAY - timedelta(days=69)


def footer(app: HoldfastApp) -> str:
    """The last line of the screen."""
    return screen_text(app).splitlines()[-1]


def course_finder(kind: Kind, change: float = 0.0) -> Callable[[Values, Reading], object]:
    """Return what finds one firm stretch of ten weeks."""

    async def find(values: Values, reading: Reading) -> Course:
        del values
        stretch = Stretch(SINCE, TODAY, kind, 0.95, 5.0, change, 60)
        return Course(reading.unit, (stretch,), Current(kind, "firm", SINCE, SINCE, SINCE, 10, 5.0, 0))

    return find


def with_course(app: HoldfastApp, kind: Kind = "plateau") -> HoldfastApp:
    app.courses._find = course_finder(kind)  # type: ignore[assignment]
    return app


EVERYWHERE = [
    [],
    ["2"],
    ["3"],
    ["3", "h"],
    ["3", "a"],
    ["4"],
    ["4", "y"],
    ["4", "g"],
    ["5"],
    ["5", "m"],
    ["5", "o"],
    ["c"],
    ["e"],
    ["s"],
    ["s", "p"],
    ["s", "n"],
    ["comma"],
    ["question_mark"],
]
"""The keys to every screen on which no text is typed."""


@pytest.mark.parametrize("way", EVERYWHERE, ids=lambda way: " ".join(way) or "today")
async def test_from_every_screen_a_line_is_kept_and_one_is_back_where_one_was(
    journal: Journal, make_app: MakeApp, way: list[str]
) -> None:
    journal.save(checked_in(3))
    app = make_app(country="DE")
    async with app.run_test(size=SIZE) as pilot:
        await app.workers.wait_for_complete()
        await pressed(pilot, *way)
        await app.workers.wait_for_complete()
        await pilot.pause()
        where, focused = app.screen, app.focused
        await pressed(pilot, "b")
        assert is_on(app, TextForm)
        await pressed(pilot, *"the call", "enter")
        assert app.screen is where
        assert focused is None or app.focused is focused
        assert told(app) == ["Kept. 1 thing to bring."]
    (kept,) = journal.topics()
    assert kept == Topic(kept.id, "the call", TODAY, "open", 1.0)


async def test_while_text_is_typed_it_is_a_letter(journal: Journal, make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "c", "n", *"bob")
        assert "bob" in screen_text(app)
    assert journal.topics() == []


async def test_what_is_wrong_is_said_in_the_form_and_the_words_stay(
    journal: Journal, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "b", "enter")
        assert "It takes a word or two." in screen_text(app)

        def refuse(*_: object) -> None:
            raise JournalProblem(Problem.FULL, journal.path)

        with monkeypatch.context() as full:
            full.setattr(journal, "save_topic", refuse)
            await pressed(pilot, *"the call", "enter")
            assert is_on(app, TextForm)
            assert app.screen.query_one(Input).value == "the call"
        await pressed(pilot, "enter")
        assert is_on(app, TodayScreen)
    assert [topic.words for topic in journal.topics()] == ["the call"]


async def test_esc_keeps_nothing_and_a_new_one_goes_behind_the_others(journal: Journal, make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "b", *"gone", "escape")
        assert journal.topics() == []
        for words in ("first", "second"):
            await pressed(pilot, "b", *words, "enter")
        assert told(app) == ["Kept. 2 things to bring."]
        assert [topic.words for topic in journal.topics()] == ["first", "second"]
        await pressed(pilot, "u")
        assert [topic.words for topic in journal.topics()] == ["first"]


async def test_from_the_journal_a_check_in_is_kept_with_its_first_words(journal: Journal, make_app: MakeApp) -> None:
    noted = checked_in(1, note="The walk home was quiet.\nMore of it.")
    journal.save(noted)
    journal.save(checked_in(2))
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "2")
        assert "b bring it" in footer(app)
        await pressed(pilot, "b")
        assert told(app) == ["Kept: “The walk home was quiet.”. u takes it back."]
        assert has_focus(app, EntryList)
        assert "b bring it" not in footer(app)
        await pressed(pilot, "b")
        assert is_on(app, TextForm)  # it is kept once; another is asked for
        assert app.screen.query_one(Input).value == ""
        await pressed(pilot, "escape", "down")
        assert "bring it" not in footer(app)
    (kept,) = journal.topics()
    assert (kept.words, kept.origin, kept.origin_id) == ("The walk home was quiet.", "check_in", noted.id)


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_from_what_is_read_it_is_kept_too(journal: Journal, make_app: MakeApp, size: tuple[int, int]) -> None:
    journal.save(checked_in(1, note="The walk home."))
    app = make_app()
    async with app.run_test(size=size) as pilot:
        await pressed(pilot, "2", "enter")
        assert is_on(app, ReadScreen) or has_focus(app, ReadingPane)
        assert "b bring it" in footer(app)
        where = app.screen
        await pressed(pilot, "b")
        assert app.screen is where
        assert "bring it" not in footer(app)
    assert [topic.words for topic in journal.topics()] == ["The walk home."]


async def test_on_today_the_first_words_of_the_note_are_a_proposal_that_typing_replaces(
    journal: Journal, make_app: MakeApp
) -> None:
    journal.save(checked_in(0, note="The walk home."))
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await app.workers.wait_for_complete()
        await pressed(pilot, "b")
        assert app.screen.query_one(Input).value == "The walk home."
        await pressed(pilot, *"the call", "enter", "b", "enter")
    assert [(topic.words, topic.origin) for topic in journal.topics()] == [
        ("the call", ""),
        ("The walk home.", "check_in"),
    ]


@pytest.mark.parametrize(
    ("kind", "words"), [("plateau", "Mood: level since about 24 Dec"), ("setback", "Mood: harder since about 24 Dec")]
)
async def test_a_sentence_that_speaks_of_bringing_it_keeps_the_stretch_with_one_key(
    journal: Journal, make_app: MakeApp, kind: Kind, words: str
) -> None:
    journal.save_all(checked_in(day)._replace(tags=("therapy_session",) if day == 1 else ()) for day in range(1, 60))
    app = with_course(make_app(), kind)
    async with app.run_test(size=SIZE) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "b bring it" in footer(app)
        await pressed(pilot, "b")
        assert is_on(app, TodayScreen)
        assert "b bring it" not in footer(app)
        await pressed(pilot, "b")
        assert is_on(app, TextForm)
    (kept,) = journal.topics()
    assert (kept.words, kept.origin) == (words, "stretch")
    assert kept.origin_id.startswith("mood 2026-0")


async def test_from_the_page_of_a_stretch_it_is_kept_once(journal: Journal, make_app: MakeApp) -> None:
    journal.save_all(checked_in(day) for day in range(1, 60))
    app = with_course(make_app())
    async with app.run_test(size=SIZE) as pilot:
        await app.workers.wait_for_complete()
        await app.push_screen(StretchScreen("mood", TODAY))
        await pilot.pause()
        assert "b bring it" in footer(app)
        await pressed(pilot, "b")
        assert told(app) == ["Kept: “Mood: level since about 24 Dec”. u takes it back."]
        assert is_on(app, StretchScreen)
        assert "b bring it" not in footer(app)
        await pressed(pilot, "u")
        assert "b bring it" in footer(app)
    assert journal.topics() == []


async def test_what_is_put_in_a_container_is_brought_once_it_is_saved(journal: Journal, make_app: MakeApp) -> None:
    app, ticks = make_app(reduced_motion=True), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        await app.workers.wait_for_complete()
        await begin(pilot, "container", ticks)
        answers = iter(("the dream", "Thursday with M."))
        while is_on(app, PlayerScreen):
            if has_focus(app, AnswerField):
                await pressed(pilot, *next(answers))
            ticks.now += 1
            await pressed(pilot, "enter")
        assert is_on(app, AfterScreen)
        assert "b bring it to a session" in screen_text(app)
        assert journal.practices() == []
        await pressed(pilot, "b")
        assert is_on(app, TodayScreen)
    (practice,), (kept,) = journal.practices(), journal.topics()
    assert (kept.origin, kept.origin_id) == ("practice", practice.id)
    assert kept.words == "the dream – Thursday with M."


async def test_after_another_exercise_the_key_asks_for_a_line(journal: Journal, make_app: MakeApp) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        await app.workers.wait_for_complete()
        await begin(pilot, "extended-exhale", ticks)
        await pressed(pilot, "enter")
        await let_pass(pilot, ticks, 60)
        await pressed(pilot, "escape")
        assert is_on(app, AfterScreen)
        assert "bring it" not in screen_text(app)
        await pressed(pilot, "b", *"the call", "enter")
        assert is_on(app, AfterScreen)
    assert [topic.words for topic in journal.topics()] == ["the call"]


@pytest.mark.parametrize("steps", [0, 1, 2])
async def test_after_the_question_whether_one_is_safe_it_can_be_added_and_leaves_no_trace_unless_it_is(
    journal: Journal, make_app: MakeApp, steps: int
) -> None:
    app = make_app(country="DE")
    offer = "b add it to what to bring to a session"
    async with app.run_test(size=(80, 40)) as pilot:
        await pressed(pilot, "s")
        assert offer not in screen_text(app)
        await pressed(pilot, "n", *["down"] * steps, "enter")
        if steps == 0:
            assert offer not in screen_text(app)  # whom to call comes first, alone
            await pressed(pilot, "escape")
        assert is_on(app, SupportScreen)
        assert offer in screen_text(app)
        assert journal.topics() == []
        revision = journal.revision
        await pressed(pilot, "b", "escape")
        assert (journal.topics(), journal.revision) == ([], revision)
        await pressed(pilot, "b", "enter")
        assert is_on(app, SupportScreen)
    assert [(topic.words, topic.origin) for topic in journal.topics()] == [("I have not been feeling safe", "safe")]


async def test_hidden_it_does_nothing(journal: Journal, make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "ctrl+l", "b")
        assert not is_on(app, TextForm)
    assert journal.topics() == []


async def test_hostile_words_stand_as_they_are(journal: Journal, make_app: MakeApp) -> None:
    words = "[bold]loud[/bold] [@click=app.quit]x[/]"
    moment = NOW - timedelta(days=1)
    journal.save(CheckIn(new_id(moment), moment_of(moment), {"mood": 5.0}, note=words))
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pressed(pilot, "2", "b", "5")
        assert "[@click=app.quit]x[/]" in screen_text(app)
    assert [topic.words for topic in journal.topics()] == [words]
