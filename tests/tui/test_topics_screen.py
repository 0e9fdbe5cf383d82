"""All topics: raised, parked, done, opened again, moved, changed, deleted, carried over."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from holdfast.days import Moment
from holdfast.ids import new_id
from holdfast.therapy.sessions import Session
from holdfast.therapy.topics import Topic, TopicState
from storage.journal import Journal, JournalProblem, Problem
from tests.made import NOW, is_on, pressed, screen_text, told
from tui.app import HoldfastApp
from tui.screens.sessions import SessionsScreen
from tui.screens.topics import TopicsScreen
from widgets.text_form import TextForm
from widgets.topic_list import TopicList

MakeApp = Callable[..., HoldfastApp]
TODAY = NOW.date()


def made(journal: Journal, *words: str, state: TopicState = "open") -> list[Topic]:
    """Keep topics that are a week old, behind those there are."""
    count = len(journal.topics())
    topics = [
        Topic(new_id(NOW + timedelta(seconds=place)), each, TODAY - timedelta(days=7), state, float(place))
        for place, each in enumerate(words, count)
    ]
    journal.save_topics(topics)
    return topics


@asynccontextmanager
async def opened(app: HoldfastApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    """All topics, opened with their key."""
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pressed(pilot, "5", "m")
        assert is_on(app, TopicsScreen)
        yield pilot


def rows(app: HoldfastApp) -> list[str]:
    """The lines of the list."""
    lines = [" ".join(line.split()) for line in screen_text(app).splitlines()[4:-1]]
    return [line for line in lines if line]


async def test_what_becomes_of_topics_is_said_with_a_key_and_taken_back_with_the_same(
    journal: Journal, make_app: MakeApp
) -> None:
    made(journal, "the call", "the dream", "the fee")
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "space")
        assert told(app) == ["Raised. It stays in All topics."]
        assert rows(app) == ["To bring", "▏ the dream", "▏ the fee", "Raised", "▌ the call raised 3 Mar"]
        await pressed(pilot, "up", "x", "home", "p")
        assert rows(app) == [
            "Raised", "▏ the call raised 3 Mar", "Parked, for later", "▌ the dream", "Done", "▏ the fee",
        ]  # fmt: skip
        await pressed(pilot, "p")
        assert told(app) == ["It is among the things to bring again."]
        assert rows(app)[:2] == ["To bring", "▌ the dream"]
        await pressed(pilot, "down", "space")
        assert rows(app)[:3] == ["To bring", "▌ the call open again", "▏ the dream"]
        await pressed(pilot, *["u"] * 5)
        assert rows(app) == ["To bring", "▌ the call", "▏ the dream", "▏ the fee"]
    assert {(topic.state, topic.raised) for topic in journal.topics()} == {("open", None)}


async def test_topics_are_put_in_order_by_hand_and_the_lamp_goes_along(journal: Journal, make_app: MakeApp) -> None:
    made(journal, "a", "b", "c")
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "shift+down", "shift+down")
        assert [topic.words for topic in journal.topics()] == ["b", "c", "a"]
        assert rows(app)[-1] == "▌ a"
        await pressed(pilot, "shift+down")
        assert told(app) == ["It is the last already."]
        await pressed(pilot, "u")
        assert [topic.words for topic in journal.topics()] == ["b", "a", "c"]
        await pressed(pilot, "home", "shift+up", "shift+up")
        assert told(app) == ["It is the first already."]


async def test_words_are_changed_and_a_topic_deleted_and_brought_back(journal: Journal, make_app: MakeApp) -> None:
    made(journal, "the call")
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "w", *" today", "enter")
        assert told(app) == ["Changed. u takes it back."]
        assert "▌ the call today" in rows(app)
        await pressed(pilot, "enter")
        assert is_on(app, TextForm)
        app.screen.query_one(Input).value = " "
        await pressed(pilot, "enter")
        assert "It takes a word or two." in screen_text(app)
        await pressed(pilot, "escape", "d")
        assert told(app) == ["Deleted. u brings it back."]
        assert "Nothing to bring yet, and that is fine." in screen_text(app)
        await pressed(pilot, "w")
        assert told(app) == ["There is no topic to do that with."]
        await pressed(pilot, "u")
        assert rows(app) == ["To bring", "▌ the call today"]
        await pressed(pilot, "escape")
        assert is_on(app, SessionsScreen)


async def test_what_was_not_raised_is_carried_over(journal: Journal, make_app: MakeApp) -> None:
    made(journal, "the call")
    journal.save_session(Session(new_id(NOW), Moment(TODAY - timedelta(days=3))))
    app = make_app()
    async with opened(app):
        assert rows(app) == ["To bring", "▌ the call carried over"]


async def test_a_journal_that_cannot_be_written_changes_nothing_and_says_why(
    journal: Journal, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = made(journal, "the call", "the dream")
    app = make_app()

    def refuse(*_: object) -> None:
        raise JournalProblem(Problem.FULL, journal.path)

    async with opened(app) as pilot:
        for verb in ("save_topic", "save_topics", "delete_topic"):
            monkeypatch.setattr(journal, verb, refuse)
        for key in ("space", "p", "x", "d", "shift+down"):
            await pressed(pilot, key)
            assert told(app) == [JournalProblem(Problem.FULL, journal.path).sentence]
        await pressed(pilot, "w", "a", "enter")
        assert is_on(app, TextForm)
    assert journal.topics() == before


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 50)])
async def test_a_long_list_scrolls_with_the_lamp_and_nothing_is_cut_off(
    journal: Journal, make_app: MakeApp, size: tuple[int, int]
) -> None:
    long = "with some more words to it, so that it may be long"
    made(journal, *(f"topic number {number} {long}" for number in range(60)))
    app = make_app()
    async with opened(app, size) as pilot:
        await pressed(pilot, "end")
        await pilot.pause()
        assert "topic number 59" in screen_text(app)
        listed = app.screen.query_one(TopicList)
        assert listed.topic is not None
        assert listed.topic.words.startswith("topic number 59")
        assert all(len(line) <= size[0] for line in screen_text(app).splitlines())
