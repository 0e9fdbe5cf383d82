"""The Sessions place: what stands in it, how the lamp goes through it, what its keys open, and how little it reads."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from textual.pilot import Pilot

from holdfast.days import Moment
from holdfast.goals import Goal
from holdfast.ids import new_id
from holdfast.therapy.sessions import Session
from holdfast.therapy.therapists import Therapist
from storage.journal import Journal
from tests.in_therapy import LAST, A, M, lived_in_therapy, session, topic, wall
from tests.made import NOW, has_focus, is_on, pressed, screen_text
from tui.app import HoldfastApp
from tui.screens.form import FormScreen
from tui.screens.session import SessionScreen
from tui.screens.sessions import SessionsScreen
from tui.screens.therapist import TherapistScreen
from tui.therapy.sessions_shown import PAGE
from widgets.section_list import SectionList
from widgets.topic_list import TopicList

MakeApp = Callable[..., HoldfastApp]
SIZES = [(60, 20), (80, 24), (120, 40), (200, 50)]
DAY = timedelta(days=1)


@asynccontextmanager
async def place(app: HoldfastApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    """The app at Sessions."""
    async with app.run_test(size=size, notifications=True) as pilot:
        await app.workers.wait_for_complete()
        await pressed(pilot, "5")
        yield pilot


def rows(app: HoldfastApp) -> list[str]:
    return [row.rstrip() for row in screen_text(app).split("\n")]


def under_the_lamp(app: HoldfastApp) -> str:
    """The first line of what the lamp is at."""
    return next(row.split("▌", 1)[1].split("│")[0].strip() for row in rows(app) if "▌" in row)


def a_thousand(journal: Journal) -> None:
    """Keep a thousand sessions, one a week, the newest yesterday."""
    journal.save_therapist(M)
    first = NOW - 7000 * DAY
    for week in range(1000):
        at = first + 7 * week * DAY
        journal.save_session(Session(new_id(at), Moment(at.date()), M.id, M.name, stayed=f"week {week}"))


async def test_at_80_by_24_it_stands_as_it_was_drawn(journal: Journal, make_app: MakeApp) -> None:
    lived_in_therapy(journal)
    app = make_app()
    async with place(app):
        text = rows(app)
    assert text[2:17] == [
        "  Next session                 in two days  │  Goals",
        "    Thu 5 Mar, 14:00 with M., in person     │",
        "                                            │    Say what I need   ····●······",
        "  To bring                                  │    working on it",
        "  ▌ Why the question felt sharp             │    Call my brother   ···········",
        "  ▏ Sleeping better, mood the same          │    deciding",
        "  ▏ The phone call with my brother          │",
        "    b add one                               │  Therapists",
        "                                            │",
        "  After the session   Thu 26 Feb            │    M.                since 9 Oct",
        "  ▏ She waited, and I did not fill the      │    safe to say       ····○──●···",
        "  ▏ silence.                                │    leads             ···●─○·····",
        "  ▏ Not said: the part about money          │    ● as it is   ○ as wanted",
        "                                            │",
        "  Review point                              │    A.                  until Oct",
    ]


async def test_the_lamp_goes_from_list_to_list_and_tab_to_the_other_side(journal: Journal, make_app: MakeApp) -> None:
    lived_in_therapy(journal)
    app = make_app()
    async with place(app) as pilot:
        assert has_focus(app, TopicList)
        await pressed(pilot, "up")
        assert under_the_lamp(app).startswith("Thu 5 Mar, 14:00 with M.")
        await pressed(pilot, "up", "down", "down", "down", "down")
        assert under_the_lamp(app).startswith("She waited")
        await pressed(pilot, "down", "down")
        assert under_the_lamp(app).startswith("Thu 26 Feb")
        await pressed(pilot, "end")
        assert under_the_lamp(app).startswith("Thu 8 Jan")
        await pressed(pilot, "down", "tab")
        assert under_the_lamp(app).startswith("Say what I need")
        await pressed(pilot, "up", "down", "down", "down", "down")
        assert under_the_lamp(app).startswith("A.")
        await pressed(pilot, "shift+tab")
        assert has_focus(app, TopicList)


async def test_enter_opens_what_is_under_the_lamp(journal: Journal, make_app: MakeApp) -> None:
    lived_in_therapy(journal)
    app = make_app()
    async with place(app) as pilot:
        await pressed(pilot, "down", "down", "down", "enter")
        assert is_on(app, SessionScreen)
        assert "Thu 26 Feb, 15:10 with M." in screen_text(app)
        await pressed(pilot, "escape")
        assert is_on(app, SessionsScreen)
        await pressed(pilot, "up", "enter", *" again", "enter")
        assert "The phone call with my brother again" in screen_text(app)
        await pressed(pilot, "tab", "down", "down", "enter")
        assert is_on(app, TherapistScreen)
        assert "since 9 Oct" in screen_text(app)
        await pressed(pilot, "escape")
        assert is_on(app, SessionsScreen)


async def test_a_is_for_the_last_session_or_the_one_under_the_lamp(journal: Journal, make_app: MakeApp) -> None:
    lived_in_therapy(journal)
    app = make_app()
    async with place(app) as pilot:
        await pressed(pilot, "a")
        assert is_on(app, FormScreen)
        assert "Thu 26 Feb, 15:10" in screen_text(app)
        await pressed(pilot, "escape", "tab", "tab")
        await pressed(pilot, *["down"] * 6, "a")
        assert "Thu 19 Feb, 15:05" in screen_text(app)


async def test_while_a_session_is_under_way_a_is_for_it(journal: Journal, make_app: MakeApp) -> None:
    going = session(wall(3, 20, 40), M)
    for each in (LAST, going):
        journal.save_session(each)
    app = make_app()
    async with place(app) as pilot:
        assert rows(app)[2].split("│")[0].split() == ["Next", "session", "now"]
        await pressed(pilot, "a")
        assert "Tue 3 Mar, 20:40" in screen_text(app)


@pytest.mark.parametrize("size", SIZES)
async def test_nothing_yet_is_fine_and_keys_lead_on(size: tuple[int, int], journal: Journal, make_app: MakeApp) -> None:
    app = make_app()
    async with place(app, size) as pilot:
        text = screen_text(app)
        assert "Nothing here yet, and that is fine." in text
        for key in ("b something", "t a therapist", "g what I want to change", "i what to expect", "n a session"):
            assert key in text
        await pressed(pilot, "a")
        assert "no session yet that is over" in " ".join(screen_text(app).split())
        await pressed(pilot, "b", *"the phone call", "enter")
        assert "Nothing here yet" not in screen_text(app)
        assert under_the_lamp(app) == "the phone call"
        assert "n write down when the next one is" in screen_text(app)


async def test_it_serves_without_a_therapist(journal: Journal, make_app: MakeApp) -> None:
    journal.save_goal(Goal(new_id(NOW), "Sleep", NOW.date(), "let_go"))
    app = make_app()
    async with place(app, (120, 40)) as pilot:
        text = screen_text(app)
        assert "g those that are let go or reached" in text
        assert "t therapists, or candidates" in text
        assert "b keep something to bring" in text
        await pressed(pilot, "tab")
        assert "nothing at the other side yet" in screen_text(app)
        journal.save_therapist(Therapist(new_id(NOW), "B.", "candidate"))
        app.turn()
        await pressed(pilot, "tab")
        assert under_the_lamp(app).startswith("B.")
        assert "candidate" in screen_text(app)


async def test_at_60_by_20_one_side_is_shown_at_a_time(journal: Journal, make_app: MakeApp) -> None:
    lived_in_therapy(journal)
    app = make_app()
    async with place(app, (60, 20)) as pilot:
        assert "Goals" not in screen_text(app)
        assert "Tab other side" in screen_text(app)
        await pressed(pilot, "tab")
        text = screen_text(app)
        assert "Goals" in text
        assert "To bring" not in text
        await pressed(pilot, "tab")
        assert "To bring" in screen_text(app)


@pytest.mark.parametrize("size", SIZES)
async def test_the_row_under_the_lamp_is_always_in_view(
    size: tuple[int, int], journal: Journal, make_app: MakeApp
) -> None:
    lived_in_therapy(journal)
    app = make_app()
    async with place(app, size) as pilot:
        for key in (*["down"] * 16, *["up"] * 16, "tab", *["down"] * 5, *["up"] * 5):
            await pressed(pilot, key)
            assert any("▌" in row for row in rows(app)), key
        await pressed(pilot, "tab", *["up"] * 6)
        assert "Next session" in screen_text(app)


async def test_those_to_come_after_the_next_stand_in_the_log_and_cancelled_ones_say_so(
    journal: Journal, make_app: MakeApp
) -> None:
    for each in (session(wall(5, 14)), session(wall(12, 14)), session(wall(19, 14), cancelled=True)):
        journal.save_session(each)
    journal.save_session(session(wall(26, 15, month=2), cancelled=True))
    app = make_app()
    async with place(app):
        below = rows(app)[rows(app).index(next(row for row in rows(app) if "Session log" in row)) + 1 :]
        listed = [row.split("│")[0].split() for row in below if " M.   " in row]
    assert listed == [
        ["Thu", "19", "Mar", "M.", "cancelled"],
        ["Thu", "12", "Mar", "M.", "14:00"],
        ["Thu", "26", "Feb", "M.", "cancelled"],
    ]


async def test_sessions_so_far_leave_out_those_to_come_today(journal: Journal, make_app: MakeApp) -> None:
    for them in (A, M):
        journal.save_therapist(them)
    for each in (
        session(wall(3, 9)),
        session(wall(3, 22)),
        session(wall(1, 9), A),
        session(wall(2, 9), cancelled=True),
    ):
        journal.save_session(each)
    app = make_app()
    async with place(app, (120, 40)):
        counts = [row.split("│")[1].split() for row in rows(app) if "with " in row.split("│")[-1]]
    assert counts == [["with", "A.", "1"], ["with", "M.", "1"]]


async def test_a_thousand_sessions_are_read_page_by_page(journal: Journal, make_app: MakeApp) -> None:
    a_thousand(journal)
    app = make_app()
    async with place(app) as pilot:
        lower = app.screen.query_one("#lower", SectionList)
        assert lower.row_count == PAGE + 1
        await pressed(pilot, "end")
        for _ in range(40):
            if lower.row_count == 1001:
                break
            await pressed(pilot, "end")
        assert lower.row_count == 1001
        await pressed(pilot, "end")
        assert "week 0" in under_the_lamp(app)
        await pressed(pilot, "home")
        assert "week 999" in under_the_lamp(app)


async def test_it_reads_as_few_statements_for_a_thousand_sessions_as_for_eight(
    journal: Journal, make_app: MakeApp
) -> None:
    lived_in_therapy(journal)
    few = await statements_of_opening(make_app)
    a_thousand(journal)
    many = await statements_of_opening(make_app)
    assert len(few) == len(many)
    of_records = [each for each in many if "settings" not in each and "revision" not in each]
    assert len(of_records) <= 12, of_records


async def statements_of_opening(make_app: MakeApp) -> list[str]:
    """The statements that opening the place takes."""
    app = make_app()
    connection = app.journal._file._connection
    found: list[str] = []
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        connection.set_trace_callback(found.append)
        await pressed(pilot, "5")
        connection.set_trace_callback(None)
    return found


async def test_the_mouse_works_too(journal: Journal, make_app: MakeApp) -> None:
    lived_in_therapy(journal)
    app = make_app()
    async with place(app) as pilot:
        for y, row in enumerate(rows(app)):
            if "She waited" in row:
                await pilot.click(offset=(row.index("She"), y))
                await pilot.pause()
                await pilot.click(offset=(row.index("She"), y))
                await pilot.pause()
                break
        assert is_on(app, SessionScreen)


async def test_plain_symbols_leave_no_shape_that_needs_a_font(journal: Journal, make_app: MakeApp) -> None:
    lived_in_therapy(journal)
    for size in ((80, 24), (120, 40)):
        app = make_app(plain_symbols=True)
        async with place(app, size):
            assert all(row.isascii() for row in rows(app))


async def test_topics_are_put_in_order_and_raised_from_here(journal: Journal, make_app: MakeApp) -> None:
    for place_, words in enumerate(("one", "two", "three")):
        journal.save_topic(topic(words, place=float(place_)))
    app = make_app()
    async with place(app) as pilot:
        await pressed(pilot, "shift+down")
        assert [each.words for each in journal.topics()] == ["two", "one", "three"]
        assert under_the_lamp(app) == "one"
        await pressed(pilot, "space")
        assert [each.words for each in journal.topics("open")] == ["two", "three"]
