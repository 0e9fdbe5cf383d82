"""A session on its page: what stands there, what its keys do, and those before and after it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date

import pytest
from textual.pilot import Pilot

from holdfast.days import Moment
from holdfast.therapy.sessions import Session
from storage.journal import Journal
from tests.in_therapy import BEFORE, LAST, NEXT, lived_in_therapy, session, topic, wall
from tests.made import is_on, pressed, screen_text
from tui.app import HoldfastApp
from tui.screens.form import FormScreen
from tui.screens.session import SessionScreen
from widgets.ticks import Ticks

MakeApp = Callable[..., HoldfastApp]
SIZES = [(60, 20), (80, 24), (120, 40), (200, 50)]
WHOLE = LAST._replace(
    bring="the call",
    off="when she looked at the clock",
    takeaways="breathe\nbefore answering",
    homework="walk",
    homework_for=Moment(date(2026, 3, 6)),
    intuition="yes",
)


@asynccontextmanager
async def page(app: HoldfastApp, shown: Session, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    """The app at a session."""
    async with app.run_test(size=size, notifications=True) as pilot:
        await app.workers.wait_for_complete()
        await app.push_screen(SessionScreen(shown.id))
        await pilot.pause()
        yield pilot


@pytest.mark.parametrize("size", SIZES)
async def test_everything_that_was_written_stands_there(
    size: tuple[int, int], journal: Journal, make_app: MakeApp
) -> None:
    lived_in_therapy(journal)
    journal.save_session(WHOLE)
    journal.save_topic(topic("the dream", state="raised", raised=WHOLE.moment.day))
    app = make_app()
    seen = ""
    async with page(app, WHOLE, size) as pilot:
        for _ in range(4):
            seen += screen_text(app)
            await pressed(pilot, "pagedown")
    for words in (
        "Thu 26 Feb, 15:10 with M.", "To bring", "the call", "What came up", "the dream", "What stayed",
        "She waited, and I did not fill the silence.", "Not said", "the part about money", "A moment it felt off",
        "when she looked at the clock", "breathe", "before answering", "walk", "for 6 Mar", "What the gut said",
        "4 to 6", "Safe to say what is on my mind", "as it is",
    ):  # fmt: skip
        assert words in seen, words


async def test_left_and_right_go_to_those_before_and_after_also_years_away(journal: Journal, make_app: MakeApp) -> None:
    long_ago = session(wall(2, 9).replace(year=2009))
    for each in (NEXT, LAST, BEFORE, long_ago, session(wall(26, 17, month=2))):
        journal.save_session(each)
    app = make_app()
    async with page(app, LAST) as pilot:
        await pressed(pilot, "right")
        assert "Thu 26 Feb, 17:00" in screen_text(app)
        await pressed(pilot, "right")
        assert "Thu 5 Mar, 14:00" in screen_text(app)
        await pressed(pilot, "right")
        assert "the last session there is" in screen_text(app)
        await pressed(pilot, "left", "left", "left")
        assert "Thu 19 Feb" in screen_text(app)
        await pressed(pilot, "left")
        assert "2009" in screen_text(app)
        await pressed(pilot, "left")
        assert "the first session there is" in screen_text(app)


async def test_of_one_to_come_what_to_bring_is_written_and_nothing_of_after(
    journal: Journal, make_app: MakeApp
) -> None:
    lived_in_therapy(journal)
    app = make_app()
    async with page(app, NEXT) as pilot:
        text = screen_text(app)
        assert "in two days" in text
        assert "p writes what you want to bring." in text
        assert "Why the question felt sharp" in text
        await pressed(pilot, "a")
        assert "It has not been yet." in screen_text(app)
        await pressed(pilot, "p", *"the call", "ctrl+s")
        assert "the call" in screen_text(app)
        assert is_on(app, SessionScreen)


async def test_one_that_was_and_has_no_words_says_how_to_write_them(journal: Journal, make_app: MakeApp) -> None:
    bare = session(wall(2, 14))
    journal.save_session(bare)
    app = make_app()
    async with page(app, bare) as pilot:
        assert "Nothing is written of it, and that is fine. a writes" in screen_text(app)
        await pressed(pilot, "a", "tab", *"a lot", "ctrl+s")
        assert "a lot" in screen_text(app)
        assert "Nothing is written" not in screen_text(app)


async def test_it_is_cancelled_and_takes_place_after_all(journal: Journal, make_app: MakeApp) -> None:
    journal.save_session(NEXT)
    app = make_app()
    async with page(app, NEXT) as pilot:
        await pressed(pilot, "x")
        assert journal.sessions() == [NEXT._replace(cancelled=True)]
        assert "with M., cancelled" in screen_text(app)
        journal.save_session(other := session(wall(5, 14, 30)))
        await pressed(pilot, "x")
        assert "There is another session at that time" in screen_text(app)
        journal.delete_session(other.id)
        await pressed(pilot, "x")
        assert journal.sessions() == [NEXT]


async def test_while_it_is_under_way_words_can_be_written(journal: Journal, make_app: MakeApp) -> None:
    going = session(wall(3, 20, 40))
    journal.save_session(going)
    app = make_app()
    async with page(app, going) as pilot:
        assert "now" in screen_text(app).split("\n")[2]
        await pressed(pilot, "a")
        assert is_on(app, FormScreen)


async def test_what_was_not_said_is_ready_to_be_brought_next_time(journal: Journal, make_app: MakeApp) -> None:
    journal.save_session(LAST)
    app = make_app()
    async with page(app, LAST) as pilot:
        await pressed(pilot, "b", "enter")
        assert [each.words for each in journal.topics()] == ["the part about money"]
        assert is_on(app, SessionScreen)


async def test_it_is_deleted_without_a_question_and_u_brings_it_back(journal: Journal, make_app: MakeApp) -> None:
    journal.save_session(LAST)
    app = make_app()
    async with page(app, LAST) as pilot:
        await pressed(pilot, "d")
        assert journal.sessions() == []
        assert not is_on(app, SessionScreen)
        assert "Deleted. u brings it back." in screen_text(app)
        await pressed(pilot, "u")
        assert journal.sessions() == [LAST]


async def test_one_that_is_gone_is_told_and_a_change_opens_the_whole(journal: Journal, make_app: MakeApp) -> None:
    lived_in_therapy(journal)
    app = make_app()
    async with page(app, LAST) as pilot:
        await pressed(pilot, "m")
        assert "Nothing that was there to bring then is open still." in screen_text(app)
        journal.save_topic(topic("the dream", days_ago=9))
        await pressed(pilot, "m")
        assert is_on(app, Ticks)
        await pressed(pilot, "escape", "w")
        assert is_on(app, FormScreen)
        assert "Change a session" in screen_text(app)
        await pressed(pilot, "escape", "escape")
        journal.delete_session(LAST.id)
        app.turn()
        await pilot.pause()
        assert "not in the journal any more" in screen_text(app)
        await pressed(pilot, "w", "u")
        assert "She waited" in screen_text(app)


async def test_plain_symbols_leave_no_shape_that_needs_a_font(journal: Journal, make_app: MakeApp) -> None:
    journal.save_session(WHOLE)
    for size in ((80, 24), (120, 40)):
        app = make_app(plain_symbols=True)
        async with page(app, WHOLE, size):
            assert screen_text(app).replace("\n", "").isascii()
