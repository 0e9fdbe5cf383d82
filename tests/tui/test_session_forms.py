"""The forms of a session, with keys alone: before it, after it, a new one; and that no word is lost on the way."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from holdfast.days import Moment
from holdfast.therapy.sessions import Session
from holdfast.therapy.therapists import Therapist
from storage.journal import Journal, JournalProblem, Problem
from tests.in_therapy import A, M, lived_in_therapy, session, topic, wall
from tests.made import NOW, is_on, pressed, screen_text
from tui.app import HoldfastApp
from tui.screens.form import FormScreen
from tui.therapy import session_forms
from widgets.page import Page
from widgets.ticks import Ticks

MakeApp = Callable[..., HoldfastApp]
ENDED = session(wall(3, 20))
COMING = session(wall(5, 14))


@asynccontextmanager
async def running(app: HoldfastApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    """The app, once everything that comes after the first paint is there."""
    async with app.run_test(size=size, notifications=True) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        yield pilot


def only(journal: Journal) -> Session:
    """The one session there is."""
    (found,) = journal.sessions()
    return found


async def test_a_session_to_come_is_written_down_with_keys_alone(journal: Journal, make_app: MakeApp) -> None:
    for each in (A, M):
        journal.save_therapist(each)
    app = make_app()
    async with running(app) as pilot:
        await pressed(pilot, "5", "n")
        await pressed(pilot, *"Thu 14:00", "enter", "down", "down")
        await pressed(pilot, "enter", "down", "enter", "down")
        await pressed(pilot, *"45", "enter", *"why it felt sharp", "tab", "4", "ctrl+s")
        kept = only(journal)
        assert kept == session(
            wall(5, 14), id=kept.id, mode="video", minutes=45, bring="why it felt sharp", mood_before=4
        )
        text = screen_text(app)
        assert "Saved: Thu 5 Mar, 14:00 with M., by video" in text
        assert "Thu 5 Mar, 14:00 with M., by video" in text.split("\n")[3]


async def test_somebody_new_becomes_a_therapist_and_is_not_made_twice(journal: Journal, make_app: MakeApp) -> None:
    app = make_app()
    async with running(app) as pilot:
        await pressed(pilot, "5", "n", *"tomorrow 9:00", "enter", "enter", "enter", *"Dr. K", "enter")
        await pressed(pilot, "down", "enter", "enter", "ctrl+s")
        (them,) = journal.therapists()
        assert (them.name, them.phase) == ("Dr. K", "with")
        assert (only(journal).therapist, only(journal).name) == (them.id, "Dr. K")
        await pressed(pilot, "n", *"in 8 days 9:00", "ctrl+s")
        assert [each.name for each in journal.sessions()] == ["Dr. K", "Dr. K"]
        assert len(journal.therapists()) == 1


async def test_a_session_of_today_goes_on_to_what_stayed_and_then_to_the_topics(
    journal: Journal, make_app: MakeApp
) -> None:
    journal.save_therapist(M)
    brought, other = topic("the call"), topic("sleep", place=1.0)
    journal.save_topics([brought, other, topic("made since", days_ago=-1, place=2.0)])
    app = make_app()
    async with running(app) as pilot:
        await pressed(pilot, "5", "n", *"today 20:00", "ctrl+s")
        assert is_on(app, FormScreen)
        assert "Tue 3 Mar, 20:00 with M.: all of it may stay empty" in screen_text(app)
        await pressed(pilot, "6", *"she waited", "ctrl+s")
        assert is_on(app, Ticks)
        text = screen_text(app)
        assert "the call" in text
        assert "made since" not in text
        await pressed(pilot, "space", "enter")
        assert [(each.state, each.raised) for each in journal.topics()] == [
            ("raised", NOW.date()),
            ("open", None),
            ("open", None),
        ]
        assert (only(journal).stayed, only(journal).mood_after) == ("she waited", 6)
        assert "1 came up; the others are carried over." in screen_text(app)


async def test_a_session_of_long_ago_is_kept_and_asks_nothing_more(journal: Journal, make_app: MakeApp) -> None:
    journal.save_therapist(M)
    app = make_app()
    async with running(app) as pilot:
        await pressed(pilot, "5", "n", *"2 Jan 15:00", "ctrl+s")
        assert only(journal).moment.day.isoformat() == "2026-01-02"
        assert not is_on(app, FormScreen)


@pytest.mark.parametrize(
    ("when", "told"),
    [
        ("", "A session has a day"),
        ("soon", "That is not a time Holdfast knows."),
        ("yesterday 10:00", "A session that has begun names whom it is with."),
        ("Thu 14:30", "There is another session at that time: Thu 5 Mar, 14:00 with M., 50 minutes."),
    ],
)
async def test_what_cannot_be_is_told_and_the_words_stay(
    when: str, told: str, journal: Journal, make_app: MakeApp
) -> None:
    journal.save_session(COMING)
    app = make_app()
    async with running(app) as pilot:
        await pressed(pilot, "5", "n", *when, "ctrl+s")
        assert told in " ".join(screen_text(app).split())
        assert app.screen.query_one("#when", Input).value == when
        assert journal.sessions() == [COMING]
        assert journal.therapists() == []


async def test_before_and_after_are_kept_apart_and_one_saved_leaves_the_draft_of_the_other(
    journal: Journal, make_app: MakeApp
) -> None:
    journal.save_session(ENDED)
    app = make_app()
    async with running(app) as pilot:
        session_forms.after(app, ENDED)
        await pressed(pilot, "tab", *"half a sen", "escape", "escape")
        assert not is_on(app, FormScreen)
        session_forms.before(app, ENDED)
        await pilot.pause()
        await pressed(pilot, *"the call", "ctrl+s")
        assert only(journal) == ENDED._replace(bring="the call")
        session_forms.after(app, only(journal))
        await pilot.pause()
        assert app.screen.query_one("#stayed", TextArea).text == "half a sen"
        await pressed(pilot, "ctrl+s")
        assert only(journal) == ENDED._replace(bring="the call", stayed="half a sen")
        assert journal.drafts("session:") == {}


async def test_what_is_typed_after_a_session_survives_any_end(journal: Journal, make_app: MakeApp) -> None:
    journal.save_session(ENDED)
    app = make_app()
    async with running(app) as pilot:
        session_forms.after(app, ENDED)
        await pressed(pilot, "7", *"she waited")
        app.keep_words()
    app = make_app()
    async with running(app) as pilot:
        await pressed(pilot, "5", "a")
        assert "Where you left off." in screen_text(app)
        assert app.screen.query_one("#stayed", TextArea).text == "she waited"
        await pressed(pilot, "ctrl+s")
        assert (only(journal).stayed, only(journal).mood_after) == ("she waited", 7)


async def test_a_journal_that_cannot_be_written_keeps_the_words_on_the_screen(
    journal: Journal, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.save_session(ENDED)

    def refuse(*_: object, **__: object) -> None:
        raise JournalProblem(Problem.READ_ONLY, journal.path)

    for verb in ("save_session", "save_therapist", "save_topics", "keep_draft", "drop_draft"):
        monkeypatch.setattr(journal, verb, refuse)
    app = make_app()
    async with running(app) as pilot:
        session_forms.after(app, ENDED)
        await pressed(pilot, "7", *"she waited", "ctrl+s")
        assert "can be read but not written" in screen_text(app)
        assert app.screen.query_one("#stayed", TextArea).text == "she waited"
        await pressed(pilot, "escape", "escape")
        assert is_on(app, FormScreen)


async def test_one_without_a_name_asks_whom_it_was_with_afterwards(journal: Journal, make_app: MakeApp) -> None:
    journal.save_session(session(wall(3, 20), None))
    app = make_app()
    async with running(app) as pilot:
        session_forms.after(app, only(journal))
        await pilot.pause()
        await pressed(pilot, "ctrl+s")
        assert "names whom it is with" in " ".join(screen_text(app).split())
        await pressed(pilot, "enter", "enter", *"the new one", "enter", "ctrl+s")
        assert only(journal).name == "the new one"
        assert [(each.name, each.phase) for each in journal.therapists()] == [("the new one", "trying")]


async def test_everything_of_a_session_is_changed_in_one_form(journal: Journal, make_app: MakeApp) -> None:
    lived_in_therapy(journal)
    last = journal.sessions(until=NOW.date())[-1]
    app = make_app()
    async with running(app) as pilot:
        session_forms.change(app, last)
        await pilot.pause()
        assert app.screen.query_one("#when", Input).value == "Thu 26 Feb, 15:10"
        assert app.screen.query_one("#stayed", TextArea).text == last.stayed
        app.screen.query_one("#when", Input).value = "Wed 25 Feb, 9:00"
        await pressed(pilot, "ctrl+s")
        changed = journal.session(last.id)
        assert changed is not None
        assert changed.moment.isoformat() == "2026-02-25T09:00:00+01:00"
        assert changed._replace(moment=last.moment) == last
        await pressed(pilot, "u")
        assert journal.session(last.id) == last


async def test_a_session_to_come_is_not_asked_what_stayed(journal: Journal, make_app: MakeApp) -> None:
    journal.save_session(COMING)
    app = make_app()
    async with running(app) as pilot:
        session_forms.change(app, COMING)
        await pilot.pause()
        assert app.screen.query("#bring")
        assert not app.screen.query("#stayed")


async def test_homework_is_kept_with_its_day(journal: Journal, make_app: MakeApp) -> None:
    journal.save_session(ENDED)
    app = make_app()
    async with running(app) as pilot:
        session_forms.after(app, ENDED)
        await pressed(pilot, *["tab"] * 5, *"walk by the canal", "tab", *"in 3 days", "ctrl+s")
        assert (only(journal).homework, only(journal).homework_for) == (
            "walk by the canal",
            Moment(NOW.date() + timedelta(days=3)),
        )


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 50)])
async def test_every_question_is_in_view_when_it_is_answered(
    size: tuple[int, int], journal: Journal, make_app: MakeApp
) -> None:
    long = session(wall(3, 20), stayed="a long sentence " * 40, takeaways="line\n" * 30, ratings={"heard": 8})
    journal.save_session(long)
    app = make_app()
    async with running(app, size) as pilot:
        session_forms.after(app, long)
        await pilot.pause()
        seen = set()
        for key in (*["tab"] * 18, *["shift+tab"] * 18):
            focused = app.focused
            assert focused is not None
            assert app.screen.query_one("#form", Page).region.overlaps(focused.region), focused.id
            before = [each for each in focused.parent.children if each.has_class("asked")]  # type: ignore[union-attr]
            above = [each for each in before if each.region.bottom == focused.region.y]
            assert all(app.screen.query_one("#form").region.contains_region(each.region) for each in above), focused.id
            seen.add(focused.id)
            await pressed(pilot, key)
        assert {"stayed", "takeaways", "homework_for", "rating-heard", "rating-leads_wanted", "intuition"} <= seen


async def test_hostile_names_and_words_stay_words(journal: Journal, make_app: MakeApp) -> None:
    them = Therapist(M.id, "[b]M[/] \u202e", "with")
    journal.save_therapist(them)
    journal.save_session(session(wall(3, 20), them, stayed="[@click=app.quit]x[/]", bring="[/]"))
    journal.save_topic(topic("[red]loud"))
    app = make_app()
    async with running(app) as pilot:
        await pressed(pilot, "5")
        assert "[@click=app.quit]x[/]" in screen_text(app)
        await pressed(pilot, "a")
        assert "[b]M[/]" in screen_text(app)
        await pressed(pilot, "ctrl+s")
        assert "[red]loud" in screen_text(app)
