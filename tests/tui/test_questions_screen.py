"""Open questions and review points: added, set, answered, put off, closed; and the one quiet line about them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date, timedelta

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from holdfast.days import Moment
from holdfast.ids import new_id
from holdfast.therapy.open_questions import OpenQuestion
from holdfast.therapy.review_points import ReviewAnswer, ReviewPoint
from holdfast.therapy.sessions import Session
from storage.journal import Journal, JournalProblem, Problem
from tests.made import NOW, checked_in, is_on, pressed, screen_text, told
from tui.app import HoldfastApp
from tui.screens.form import FormScreen
from tui.screens.questions import QuestionsScreen
from tui.screens.sessions import SessionsScreen
from tui.screens.today import TodayScreen
from widgets.choose import Choose
from widgets.choose_words import ChooseWords
from widgets.text_form import TextForm

MakeApp = Callable[..., HoldfastApp]
TODAY = NOW.date()
WEEK = timedelta(weeks=1)


def question(words: str = "Do I want this?", look_again: date | None = None, *, second: int = 0) -> OpenQuestion:
    return OpenQuestion(new_id(NOW + timedelta(seconds=second)), words, TODAY - WEEK, look_again)


def weekly(since: date = TODAY - WEEK, asked: str = "", **more: object) -> ReviewPoint:
    return ReviewPoint(new_id(NOW), 1, "weeks", since, asked, **more)  # type: ignore[arg-type]


@asynccontextmanager
async def opened(app: HoldfastApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    """The questions, opened from Sessions with their key."""
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pressed(pilot, "5", "o")
        assert is_on(app, QuestionsScreen)
        yield pilot


def rows(app: HoldfastApp) -> list[str]:
    """The lines of both lists."""
    lines = [" ".join(line.split()) for line in screen_text(app).splitlines()[4:-1]]
    return [line for line in lines if line]


async def test_empty_it_says_so_kindly_and_goes_back_to_sessions(make_app: MakeApp) -> None:
    app = make_app()
    async with opened(app) as pilot:
        assert "No open questions, and that is fine." in screen_text(app)
        await pressed(pilot, "x")
        assert told(app) == ["There is no question to do that with."]
        await pressed(pilot, "escape")
        assert is_on(app, SessionsScreen)


async def test_a_question_is_kept_at_once_and_gets_a_day_if_one_is_chosen(journal: Journal, make_app: MakeApp) -> None:
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "a", "enter")
        assert "It takes a word or two." in screen_text(app)
        await pressed(pilot, *"why", "enter")
        assert is_on(app, Choose)
        assert [each.words for each in journal.open_questions()] == ["why"]
        await pressed(pilot, "down", "down", "enter")
        assert told(app) == ["Kept, to look at again Tue 17 Mar."]
        assert rows(app) == ["Not clear yet", "▌ why look again 17 Mar"]
        await pressed(pilot, "a", *"how", "enter", "escape")
        assert told(app) == ["Kept. It can stay open."]
        assert [line for line in rows(app) if "how" in line] == ["▌ how"]
    assert {each.words: each.look_again for each in journal.open_questions()} == {"why": date(2026, 3, 17), "how": None}


async def test_looking_again_keeps_what_there_is_to_say_and_closes_it(journal: Journal, make_app: MakeApp) -> None:
    journal.save_open_question(question(look_again=TODAY))
    app = make_app()
    async with opened(app) as pilot:
        assert rows(app) == ["Not clear yet", "▌ Do I want this? when you like"]
        await pressed(pilot, "enter")
        assert is_on(app, FormScreen)
        await pressed(pilot, *"not yet", "ctrl+s")
        assert rows(app) == ["Not clear yet", "▌ Do I want this?", "▌ not yet"]
        await pressed(pilot, "enter", "escape", "up", "up", "enter", "down", "enter", "ctrl+s")
        assert rows(app) == ["Clearer, or let go", "▌ Do I want this? clearer", "▌ not yet"]
        await pressed(pilot, "x", "end", "enter")
        assert told(app) == ["Open again."]
    (kept,) = journal.open_questions()
    assert (kept.state, kept.answer, kept.look_again) == ("open", "not yet", None)


async def test_a_day_of_ones_own_is_typed_and_one_that_is_past_refused(journal: Journal, make_app: MakeApp) -> None:
    journal.save_open_question(question())
    app = make_app()
    async with opened(app) as pilot:
        for typed in ("yesterday", "in 5 weeks"):
            await pressed(pilot, "enter", "escape", "up", "enter", *["down"] * 5, "enter")
            assert is_on(app, TextForm)
            app.screen.query_one(Input).value = typed
            await pressed(pilot, "enter", "ctrl+s")
            if typed == "yesterday":
                assert is_on(app, FormScreen)
                assert "That is not a time" in told(app)[0]
                await pressed(pilot, "z", "escape")
        assert rows(app) == ["Not clear yet", "▌ Do I want this? look again 7 Apr"]
    assert [each.look_again for each in journal.open_questions()] == [TODAY + 5 * WEEK]


@pytest.mark.parametrize(("downs", "state", "says"), [(0, "clearer", "clearer"), (1, "let_go", "let go")])
async def test_a_question_is_closed_with_a_key(
    journal: Journal, make_app: MakeApp, downs: int, state: str, says: str
) -> None:
    journal.save_open_question(question(look_again=TODAY))
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "x", "home", *["down"] * downs, "enter")
        assert rows(app) == ["Clearer, or let go", f"▌ Do I want this? {says}"]
        assert [each.state for each in journal.open_questions()] == [state]
        await pressed(pilot, "u")
        assert rows(app) == ["Not clear yet", "▌ Do I want this? when you like"]


async def test_words_are_changed_and_what_is_deleted_comes_back(journal: Journal, make_app: MakeApp) -> None:
    journal.save_open_question(question())
    journal.save_review_point(weekly())
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "home", "w", *" Or not?", "enter")
        assert rows(app)[1] == "▌ Do I want this? Or not?"
        for key in ("d", "d"):
            await pressed(pilot, key)
        assert "No open questions, and that is fine." in screen_text(app)
        await pressed(pilot, "u", "u")
    assert [each.words for each in journal.open_questions()] == ["Do I want this? Or not?"]
    assert len(journal.review_points()) == 1


async def test_a_review_point_is_set_with_what_comes_with_it_or_in_own_words(
    journal: Journal, make_app: MakeApp
) -> None:
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "v", "ctrl+s")
        assert told(app) == ["Set: every 8 sessions."]
        assert rows(app) == ["Review points", "▌ Do I feel that I am getting anywhere? every 8 sessions, in 8 sessions"]
        await pressed(pilot, "w", *"Worth it?", "enter", "backspace", "0", "ctrl+s")
        assert is_on(app, FormScreen)
        assert "after 1 to 99" in told(app)[0]
        await pressed(pilot, *["backspace"] * 2, "3", "ctrl+s")
        assert rows(app) == ["Review points", "▌ Worth it? every 3 sessions, in 3 sessions"]
    (kept,) = journal.review_points()
    assert (kept.asked, kept.every, kept.unit, kept.again, kept.since) == ("Worth it?", 3, "sessions", True, TODAY)


async def test_an_answer_is_kept_counts_anew_and_offers_questions_to_bring(journal: Journal, make_app: MakeApp) -> None:
    point = weekly()
    journal.save_review_point(point)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "enter", "ctrl+s")
        assert told(app) == ["A number or a word or two is enough."]
        await pressed(pilot, "4", *"a bit", "ctrl+s")
        assert is_on(app, ChooseWords)
        assert "How would we know if it is helping?" in screen_text(app)
        await pressed(pilot, "9", "2")
        assert is_on(app, QuestionsScreen)
        assert rows(app) == [
            "Review points", "▌ Do I feel that I am getting anywhere? every week, in 7 days", "▌ 3 Mar, 4 of 10 a bit",
        ]  # fmt: skip
        await pressed(pilot, "enter", "5", "ctrl+s", "escape")
    (kept,) = journal.review_points()
    assert kept.answers == (ReviewAnswer(TODAY, "a bit", 4), ReviewAnswer(TODAY, "", 5))
    (topic,) = journal.topics()
    assert (topic.words, topic.origin) == ("Are we still working on what I came for?", "review_point")
    assert topic.origin_id == point.id


async def test_one_that_comes_once_is_over_with_its_answer_and_can_begin_again(
    journal: Journal, make_app: MakeApp
) -> None:
    journal.save_review_point(weekly(again=False))
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "enter", "8", "ctrl+s", "enter")
        assert rows(app)[:2] == ["Clearer, or let go", "▌ Do I feel that I am getting anywhere? ended"]
        await pressed(pilot, "x")
        assert told(app) == ["It comes again, counted from today."]
        await pressed(pilot, "x")
        assert told(app) == ["Ended. u brings it back."]
    assert [topic.words for topic in journal.topics()] == ["What has helped most so far?"]


async def test_what_has_come_up_has_the_lamp_and_is_put_off_with_a_key(journal: Journal, make_app: MakeApp) -> None:
    journal.save_open_question(question("a"))
    journal.save_open_question(question("b", TODAY - WEEK, second=1))
    journal.save_review_point(ReviewPoint(new_id(NOW), 1, "sessions", TODAY - WEEK, "c"))
    journal.save_session(Session(new_id(NOW), Moment(TODAY - timedelta(days=1))))
    app = make_app()
    async with opened(app) as pilot:
        assert "▌ c after every session, when you like" in rows(app)
        assert "p not now" in screen_text(app)
        await pressed(pilot, "p")
        assert told(app) == ["Put off until after the next session."]
        assert "▌ c after every session, in 1 session" in rows(app)
        await pressed(pilot, "p")
        assert told(app) == ["Its time has not come yet."]
        await pressed(pilot, "up", "p")
        assert told(app) == ["Put off by a week."]
    assert [each.look_again for each in journal.open_questions() if each.words == "b"] == [TODAY + WEEK]


async def test_a_question_is_brought_with_one_key_and_once(journal: Journal, make_app: MakeApp) -> None:
    asked = question()
    journal.save_open_question(asked)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "b")
        assert told(app) == ["Kept: “Do I want this?”. u takes it back."]
        await pressed(pilot, "b")
        assert is_on(app, TextForm)
    assert [(each.origin, each.origin_id) for each in journal.topics()] == [("question", asked.id)]


async def test_a_journal_that_cannot_be_written_keeps_what_is_typed(
    journal: Journal, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.save_open_question(question())
    journal.save_review_point(weekly())
    app = make_app()

    def refuse(*_: object) -> None:
        raise JournalProblem(Problem.FULL, journal.path)

    async with opened(app) as pilot:
        for verb in ("save_open_question", "save_review_point", "delete_open_question", "delete_review_point"):
            monkeypatch.setattr(journal, verb, refuse)
        for keys in (["p"], ["x"], ["d"], ["home", "d"]):
            await pressed(pilot, *keys)
            assert told(app) == [JournalProblem(Problem.FULL, journal.path).sentence]
        await pressed(pilot, "a", *"why", "enter")
        assert is_on(app, TextForm)
        assert app.screen.query_one(Input).value == "why"
        await pressed(pilot, "escape", "end", "enter", "6", "ctrl+s")
        assert is_on(app, FormScreen)
    assert len(journal.review_points()) == 1


async def test_on_sessions_what_has_come_up_is_one_quiet_line(journal: Journal, make_app: MakeApp) -> None:
    for second, day in enumerate((TODAY - WEEK, TODAY, TODAY + WEEK)):
        journal.save_open_question(question(f"why {second}", day, second=second))
    journal.save_session(Session(new_id(NOW), Moment(TODAY - WEEK)))
    app = make_app()
    async with app.run_test(size=(80, 40)) as pilot:
        await app.workers.wait_for_complete()
        await pressed(pilot, "5")
        left = [" ".join(line.split("│")[0].split()) for line in screen_text(app).splitlines()]
        place = left.index("To look at again, when you like")
        shown = [line.strip("▌▏ ") for line in left[place + 1 :] if line.strip("▌▏ ")]
        assert shown[:2] == ["why 0", "1 more."]
        assert not any("why 1" in line or "why 2" in line for line in left)


# Today


async def today_with(app: HoldfastApp, pilot: Pilot[None]) -> str:
    """What stands on Today once everything is there."""
    await app.workers.wait_for_complete()
    await pilot.pause()
    return " ".join(screen_text(app).split())


async def test_on_today_it_is_one_quiet_line_that_opens_it_or_puts_it_off(journal: Journal, make_app: MakeApp) -> None:
    journal.save(checked_in(0))
    journal.save_review_point(weekly())
    journal.save_open_question(question(look_again=TODAY))
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        text = await today_with(app, pilot)
        assert "When you like: Do I feel that I am getting anywhere? v look k not now" in text
        assert "Do I want this?" not in text
        await pressed(pilot, "v")
        assert is_on(app, QuestionsScreen)
        await pressed(pilot, "escape", "k")
        assert told(app) == ["Put off by a week."]
        assert "To look at again, when you like: Do I want this? v look k not now" in await today_with(app, pilot)
        await pressed(pilot, "k")
        assert "when you like" not in await today_with(app, pilot)
        await pressed(pilot, "k")
        assert told(app) == ["There is nothing to look at again today."]


async def test_where_there_is_room_the_line_says_how_many_more(journal: Journal, make_app: MakeApp) -> None:
    journal.save(checked_in(0))
    journal.save_review_point(weekly(asked="Is it?"))
    journal.save_open_question(question(look_again=TODAY))
    app = make_app()
    async with app.run_test(size=(100, 30)) as pilot:
        text = await today_with(app, pilot)
    assert "A review point, when you like: Is it? 1 more. v look k not now" in text


async def test_on_a_hard_day_it_is_left_out(journal: Journal, make_app: MakeApp) -> None:
    journal.save(checked_in(0, mood=1.0))
    journal.save_review_point(weekly())
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        assert "When you like" not in await today_with(app, pilot)
        assert is_on(app, TodayScreen)
