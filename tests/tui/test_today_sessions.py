"""Sessions on Today: the next one, an invitation after one that was, what was agreed; on a hard day nothing asks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from textual.pilot import Pilot

from holdfast.days import Moment
from storage.journal import Journal
from tests.in_therapy import M, session, topic, wall
from tests.made import NOW, checked_in, is_on, pressed, screen_text
from tests.practised import card, lived, planned
from tui.app import HoldfastApp
from tui.screens.sessions import SessionsScreen
from tui.screens.today import TodayScreen
from widgets.one_of_few import OneOfFew

MakeApp = Callable[..., HoldfastApp]
SIZES = [(60, 20), (80, 24), (120, 40), (200, 50)]
DAY = timedelta(days=1)
NEXT = session(wall(5, 14))
ENDED = session(wall(3, 14))


@pytest.fixture(autouse=True)
def a_week(journal: Journal) -> None:
    """A week of check-ins."""
    journal.save_all(checked_in(days_ago, note="Slept alright.") for days_ago in range(6, -1, -1))


@asynccontextmanager
async def today(app: HoldfastApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    """Today, once everything that comes after the first paint is there."""
    async with app.run_test(size=size, notifications=True) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        yield pilot


def right_of(app: HoldfastApp, head: str) -> list[str]:
    """What stands from a head on, in its column."""
    found = screen_text(app).split("\n")
    at = next(n for n, row in enumerate(found) if head in row)
    column = found[at].index(head)
    return [row[column:].strip() for row in found[at : at + 3]]


async def clicked(pilot: Pilot[None], words: str) -> None:
    for y, row in enumerate(screen_text(pilot.app).split("\n")):
        if words in row:
            await pilot.click(offset=(row.index(words) + 1, y))
            await pilot.pause()
            return
    raise AssertionError(words)


async def test_at_80_by_24_the_next_session_stands_beside_what_helped(journal: Journal, make_app: MakeApp) -> None:
    lived(journal)
    journal.save_session(NEXT)
    for number in range(3):
        journal.save_topic(topic(f"topic {number}"))
    app = make_app()
    async with today(app):
        assert right_of(app, "Next session") == ["Next session", "Thu 5 Mar with M.", "3 things to bring"]
        assert "Helped before" in screen_text(app)


async def test_at_120_by_40_it_stands_in_the_column_with_what_to_bring(journal: Journal, make_app: MakeApp) -> None:
    journal.save_session(NEXT)
    for number in range(5):
        journal.save_topic(topic(f"topic {number}", place=float(number)))
    app = make_app()
    async with today(app, (120, 40)):
        text = screen_text(app)
        for words in ("Thu 5 Mar, 14:00 with M.", "in two days", "topic 0", "topic 2", "2 more"):
            assert words in text
        assert "topic 3" not in text


@pytest.mark.parametrize(
    ("kept", "told"),
    [(session(wall(3, 22)), "Today 22:00 with M."), (session(wall(4, 9), None), "Tomorrow 09:00")],
)
async def test_near_ones_are_told_by_their_time(kept: object, told: str, journal: Journal, make_app: MakeApp) -> None:
    journal.save_session(kept)  # type: ignore[arg-type]
    app = make_app()
    async with today(app):
        assert right_of(app, "Next session")[1] == told


async def test_a_plan_or_a_card_has_the_second_line(journal: Journal, make_app: MakeApp) -> None:
    journal.save_session(NEXT)
    journal.save_topic(topic("the call"))
    card(journal, "it is loud", pinned=True)
    app = make_app()
    async with today(app):
        assert right_of(app, "Next session")[1:] == ["Thu 5 Mar with M. · 1 to bring", "▏ it is loud"]
    planned(journal, Moment(NOW.date() + DAY))
    app = make_app()
    async with today(app):
        assert right_of(app, "Next session")[2].startswith("Planned: One s")


@pytest.mark.parametrize("size", SIZES)
async def test_after_a_session_words_are_invited_until_they_are_written(
    size: tuple[int, int], journal: Journal, make_app: MakeApp
) -> None:
    journal.save_session(ENDED)
    app = make_app()
    async with today(app, size) as pilot:
        if size == (60, 20):
            await pressed(pilot, *["down"] * 6)
        assert "w write" in screen_text(app)
        await pressed(pilot, "w", "6", *"she waited", "ctrl+s")
        assert journal.sessions()[0].stayed == "she waited"
        assert is_on(app, TodayScreen)
        assert "w write" not in screen_text(app)


async def test_the_invitation_is_let_be_or_gone_the_day_after_next(journal: Journal, make_app: MakeApp) -> None:
    journal.save_session(session(wall(2, 14)))
    app = make_app()
    async with today(app) as pilot:
        assert "After the session" in screen_text(app)
        await pressed(pilot, "l")
        assert "After the session" not in screen_text(app)
        assert "It can be written in Sessions at any time." in " ".join(screen_text(app).split())
        await pressed(pilot, "w")
        assert "no session today or yesterday" in " ".join(screen_text(app).split())
    app = make_app()
    async with today(app):
        assert "After the session" not in screen_text(app)
    journal.save_session(session(wall(1, 14)))
    app = make_app()
    async with today(app):
        assert "After the session" not in screen_text(app)


async def test_on_a_hard_day_nothing_is_asked(journal: Journal, make_app: MakeApp) -> None:
    journal.save(checked_in(mood=1.0))
    for each in (ENDED._replace(homework="", id=NEXT.id[:-1] + "0"), NEXT):
        journal.save_session(each)
    journal.save_session(session(wall(20, 14, month=2), homework="walk", homework_for=Moment(NOW.date())))
    for size in ((80, 24), (120, 40)):
        app = make_app()
        async with today(app, size):
            text = screen_text(app)
            assert "Next session" in text
            assert "After the session" not in text
            assert "Agreed with" not in text


async def test_what_was_agreed_is_asked_after_as_plans_are(journal: Journal, make_app: MakeApp) -> None:
    agreed = session(wall(20, 14, month=2), homework="walk by the canal", homework_for=Moment(NOW.date()))
    journal.save_session(agreed)
    app = make_app()
    async with today(app, (120, 40)) as pilot:
        assert "Agreed with M., today" in screen_text(app)
        assert "▏ walk by the canal" in screen_text(app)
        await pressed(pilot, "p")
        assert is_on(app, OneOfFew)
        assert "walk by the canal" in screen_text(app)
        await pressed(pilot, "3")
        assert journal.sessions()[0].homework_for == Moment(NOW.date() + 7 * DAY)
        assert "Agreed with M., 10 Mar" in screen_text(app)
        await clicked(pilot, "Agreed with M.")
        await pressed(pilot, "2")
        assert [each.words for each in journal.topics()] == ["walk by the canal"]
        assert journal.sessions()[0].homework_done
        assert "Agreed with" not in screen_text(app)


async def test_what_was_agreed_is_let_go_and_u_brings_it_back(journal: Journal, make_app: MakeApp) -> None:
    agreed = session(wall(20, 14, month=2), homework="walk", homework_for=Moment(NOW.date() - DAY))
    journal.save_session(agreed)
    app = make_app()
    async with today(app) as pilot:
        assert "Agreed with M., was for yesterday" in screen_text(app)
        await pressed(pilot, "x")
        assert "Agreed with" not in screen_text(app)
        await pressed(pilot, "u")
        assert journal.sessions() == [agreed]
        assert "Agreed with M." in screen_text(app)
        await pressed(pilot, "p", "1")
        assert journal.sessions()[0].homework_done


async def test_a_click_on_the_next_session_opens_sessions(journal: Journal, make_app: MakeApp) -> None:
    journal.save_session(NEXT)
    app = make_app()
    async with today(app) as pilot:
        await clicked(pilot, "Thu 5 Mar with M.")
        assert is_on(app, SessionsScreen)


async def test_the_first_paint_reads_no_session_and_nothing_moves_when_it_comes(
    journal: Journal, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.save_therapist(M)
    journal.save_session(NEXT)
    seen = []
    for settles in (True, False):
        if not settles:
            for verb in ("sessions", "topics", "therapists"):
                monkeypatch.setattr(Journal, verb, None)
            monkeypatch.setattr(HoldfastApp, "settle", lambda _: None)
        app = make_app()
        async with today(app):
            seen.append((app.screen.query_one("EightWeeks").region, app.screen.query_one("#below").region))
            assert ("Next session" in screen_text(app)) == settles
    assert seen[0] == seen[1]


async def test_sessions_alone_make_a_page_of_the_first_day_too(journal: Journal, make_app: MakeApp) -> None:
    for each in journal.check_ins():
        journal.delete(each.id)
    journal.save_session(NEXT)
    app = make_app()
    async with today(app):
        assert "Nothing here yet" not in screen_text(app)
        assert "Next session" in screen_text(app)
