"""Sessions and scores in the Journal: among the check-ins, read, found, filtered, changed, deleted and taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from holdfast.days import Moment, moment_of
from holdfast.entries import Entry
from holdfast.ids import new_id
from holdfast.scores import Score
from holdfast.therapy.sessions import Session
from holdfast.therapy.therapists import Therapist
from holdfast.therapy.topics import Topic
from storage.journal import Journal
from tests.hostile import HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tests.made import NOW, checked_in, is_on, screen_text
from tui.app import HoldfastApp
from tui.screens.form import FormScreen
from tui.screens.journal import JournalScreen
from tui.screens.read import ReadScreen
from widgets.drawn_lines import DrawnLines

MakeApp = Callable[..., HoldfastApp]
WIDE, NARROW = (80, 24), (60, 20)

THEIRS = Therapist(new_id(NOW), "M.", "with")


def met(days_ago: int = 0, **parts: object) -> Session:
    """Return a session so many days before `NOW`, two hours before the check-in of the day."""
    moment = NOW - timedelta(days=days_ago, hours=2)
    named = {"therapist": THEIRS.id, "name": "M."} | parts
    return Session(new_id(moment), moment_of(moment), **named)  # type: ignore[arg-type]


HELD = met(
    mode="video",
    minutes=45,
    mood_before=4,
    mood_after=6,
    bring="The call on Monday.",
    stayed="The pause.\nShe did not fill it.",
    homework="Say one thing.",
    homework_for=Moment(date(2026, 3, 2)),
    ratings={"heard": 8, "trust": 6},
)
COMING, TOTAL = met(-2), Score(new_id(NOW), Moment(NOW.date() - timedelta(days=3)), "phq9", "PHQ-9", 12)
TOPIC = Topic(new_id(NOW), "the call", NOW.date(), "raised", raised=NOW.date())


@pytest.fixture
def kept(journal: Journal) -> list[Entry]:
    """A check-in after a session, one that was cancelled the week before, and a score; newest first. One is to come."""
    check_in, cancelled = checked_in(0, note="Slept alright."), met(7, cancelled=True)
    journal.save(check_in)
    journal.save_therapist(THEIRS)
    for session in (HELD, cancelled, COMING):
        journal.save_session(session)
    journal.save_score(TOTAL)
    journal.save_topic(TOPIC)
    return [check_in, HELD, TOTAL, cancelled]


def pane_of(app: HoldfastApp) -> list[str]:
    """Return what stands in the reading pane, line by line, without those that are empty."""
    lines = [line.partition("│")[2].strip() for line in screen_text(app).split("\n")[4:22]]
    return [line for line in lines if line]


async def test_sessions_and_scores_stand_among_the_check_ins(make_app: MakeApp, kept: list[Entry]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2")
        await pilot.pause()
        lines = screen_text(app).split("\n")
        assert "4 entries" in lines[2], "one that is to come is none yet"
        assert [line.split("│")[0].rstrip() for line in lines[4:11]] == [
            "  March                            mood",
            "  ▌ Tue 3  21:10  Slept alright.      5",
            "           19:10  session with M.   4→6",
            "",
            "  February",
            "    Sat 28        PHQ-9: 12",
            "    Tue 24 19:10  cancelled session wi…",
        ]


async def test_one_is_read_whole(make_app: MakeApp, kept: list[Entry]) -> None:
    app = make_app()
    async with app.run_test(size=(80, 36)) as pilot:
        await pilot.press("2", "down")
        await pilot.pause()
        lines = [line.partition("│")[2].strip() for line in screen_text(app).split("\n")[4:34]]
        assert [line for line in lines if line] == [
            "Tue 3 Mar, 19:10            session",
            "with M.   by video, 45 minutes",
            "To bring",
            "▏ The call on Monday.",
            "What came up",
            "▏ the call",
            "What stayed",
            "▏ The pause.",
            "▏ She did not fill it.",
            "Agreed for the time until the next",
            "▏ Say one thing.",
            "was for yesterday",
            "Mood, before and after",
            "Mood            ····○─●····  4 to 6",
            "How it was",
            "Listened to     ········●··       8",
            "Trust           ······●····       6",
        ]
        words = app.screen.query_one("#session", DrawnLines).region
        assert app.screen.get_style_at(words.x + 3, words.y + 1).italic
        assert not app.screen.get_style_at(words.x + 3, words.y).italic
        await pilot.press("down")
        await pilot.pause()
        lines = [line.partition("│")[2].strip() for line in screen_text(app).split("\n")[4:34]]
        assert [line for line in lines if line] == [
            "Sat 28 Feb                    score",
            "PHQ-9",
            "12. The authors call 10–14",
            "‘moderate’ (Kroenke 2001). It is",
            "not a diagnosis.",
        ]
        await pilot.press("down")
        await pilot.pause()
        assert "with M.   cancelled" in screen_text(app)


async def test_a_score_of_a_questionnaire_that_is_gone_is_read_too(make_app: MakeApp, journal: Journal) -> None:
    journal.save_score(TOTAL._replace(instrument="gone", name="Calm", total=7.5))
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2")
        await pilot.pause()
        assert pane_of(app) == ["Sat 28 Feb                    score", "Calm", "7.5"]


@pytest.mark.parametrize("text", filter(None, [*LOOKS_LIKE_MARKUP, *HARD_TO_DRAW]))
async def test_no_word_of_one_is_markup_or_breaks_the_pane(make_app: MakeApp, journal: Journal, text: str) -> None:
    journal.save_session(met(name=text, stayed=text, bring=text))
    journal.save_topic(TOPIC._replace(words=text))
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2")
        await pilot.pause()
        assert text[:5].split("\n")[0].strip() in screen_text(app)


async def test_the_filter_and_the_search_find_them(make_app: MakeApp, kept: list[Entry]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2", "f", *"sessions", "enter")
        await pilot.pause()
        assert "2 of 4" in screen_text(app)
        assert "sessions" in screen_text(app).split("\n")[2]
        assert "mood" in screen_text(app).split("\n")[4]
        await pilot.press("escape", "f", *"scores", "enter")
        await pilot.pause()
        assert "1 of 4" in screen_text(app)
        assert "mood" not in screen_text(app).split("\n")[4]
        await pilot.press("escape", "slash", *"the pause")
        await pilot.pause()
        assert "1 of 4" in screen_text(app)
        assert "session with M." in screen_text(app)


async def test_d_deletes_one_and_u_brings_it_back(make_app: MakeApp, journal: Journal, kept: list[Entry]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2", "down", "d")
        await pilot.pause()
        assert "Deleted. u brings it back." in screen_text(app)
        assert journal.entries() == [kept[0], *kept[2:]]
        await pilot.press("d", "u")
        await pilot.pause()
        assert "The score is back." in screen_text(app)
        await pilot.press("u")
        await pilot.pause()
        assert "The session is back." in screen_text(app)
    assert journal.entries() == kept


async def test_w_changes_either(make_app: MakeApp, journal: Journal, kept: list[Entry]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2", "down", "w")
        await pilot.pause()
        assert is_on(app, FormScreen)
        await pilot.press("escape", "escape")
        await pilot.pause()
        assert is_on(app, JournalScreen)
        await pilot.press("down", "w")
        await pilot.pause()
        assert "PHQ-9" in screen_text(app)
        await pilot.press("backspace", "backspace", *"15", "enter", "enter")
        await pilot.pause()
        assert is_on(app, JournalScreen)
        assert "PHQ-9: 15" in screen_text(app)
    assert journal.score(TOTAL.id) == TOTAL._replace(total=15)


async def test_where_there_is_no_room_it_is_read_on_a_page_of_its_own(make_app: MakeApp, kept: list[Entry]) -> None:
    app = make_app()
    async with app.run_test(size=NARROW) as pilot:
        await pilot.press("2", "down", "enter")
        await pilot.pause()
        assert is_on(app, ReadScreen)
        assert "The pause." in screen_text(app)
        await pilot.press("w")
        await pilot.pause()
        assert is_on(app, FormScreen)
