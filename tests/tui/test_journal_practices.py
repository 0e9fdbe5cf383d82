"""Exercises in the Journal, among the check-ins: reading, changing, deleting, taking back, and filtering by kind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from holdfast.check_ins import NO_WORD_YET
from holdfast.days import moment_of
from holdfast.entries import Entry
from holdfast.ids import new_id
from holdfast.namings import Naming
from holdfast.practices import Answer, Practice, Rated
from storage.journal import Journal, JournalProblem, Problem
from tests.hostile import HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tests.made import NOW, checked_in, is_on, screen_text
from tui.app import HoldfastApp
from tui.screens.change_practice import ChangePracticeScreen
from tui.screens.journal import JournalScreen
from tui.screens.read import ReadScreen
from widgets.answers import Answers
from widgets.entry_list import EntryList
from widgets.typing import NoteField

MakeApp = Callable[..., HoldfastApp]
WIDE, NARROW = (80, 24), (60, 20)


def practised(days_ago: int = 0, exercise: str = "extended-exhale", **parts: object) -> Practice:
    """Return a practice so many days before `NOW`, half an hour after the check-in of the day."""
    moment = NOW + timedelta(minutes=30) - timedelta(days=days_ago)
    named = {"name": "Longer out-breath"} | parts
    return Practice(new_id(moment), moment_of(moment), exercise, **named)  # type: ignore[arg-type]


RIDDEN = practised(
    1,
    "urge-surfing",
    name="Ride the urge",
    before=7,
    after=4,
    seconds=630,
    ratings=(Rated(2, 8), Rated(4, 5)),
    acted=False,
    answers=(Answer("Urge to…", "Answer mail at midnight.\nAll of it."), Answer("What helped", "The lamp.")),
)


def lamp(app: HoldfastApp) -> Entry | None:
    return app.screen.query_one(EntryList).entry


@pytest.fixture
def kept(journal: Journal) -> list[Entry]:
    """A check-in with an exercise after it, and the day before a ridden urge; newest first."""
    check_in, done = checked_in(0, note="Slept alright."), practised(before=6, after=4, seconds=180)
    journal.save(check_in)
    journal.save_practice(RIDDEN)
    journal.save_practice(done)
    return [done, check_in, RIDDEN]


def pane_of(app: HoldfastApp) -> list[str]:
    """Return what stands in the reading pane, line by line."""
    return [line.partition("│")[2].strip() for line in screen_text(app).split("\n")[4:22]]


async def test_exercises_stand_among_the_check_ins(make_app: MakeApp, kept: list[Entry]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2")
        lines = screen_text(app).split("\n")
        assert "3 entries" in lines[2]
        assert [line.split("│")[0].rstrip() for line in lines[4:8]] == [
            "  March                            mood",
            "  ▌ Tue 3  21:40  Longer out-breath 6→4",
            "           21:10  Slept alright.      5",
            "    Mon 2  21:40  Ride the urge     7→4",
        ]
        assert [line for line in pane_of(app) if line] == [
            "Tue 3 Mar, 21:40           exercise",
            "Longer out-breath   3 min",
            "Distress      ····●─○····   6 to 4",
        ]


async def test_all_of_one_is_read(make_app: MakeApp, kept: list[Entry]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2", "end")
        await pilot.pause()
        assert [line for line in pane_of(app) if line] == [
            "Mon 2 Mar, 21:40           exercise",
            "Ride the urge   10 min",
            "Distress      ····●──○···   7 to 4",
            "After 2 min   ········●··   8",
            "After 4 min   ·····●·····   5",
            "Urge          did not act",
            "Urge to…",
            "▏ Answer mail at midnight.",
            "▏ All of it.",
            "What helped",
            "▏ The lamp.",
        ]
        answers = app.screen.query_one(Answers).region
        assert app.screen.get_style_at(answers.x + 3, answers.y + 1).italic
        assert not app.screen.get_style_at(answers.x + 3, answers.y).italic
        await pilot.press("up")
        await pilot.pause()
        assert "Urge" not in "".join(pane_of(app))
        assert not app.screen.query_one(Answers).display


@pytest.mark.parametrize("text", filter(None, [*LOOKS_LIKE_MARKUP, *HARD_TO_DRAW]))
async def test_no_answer_is_markup_or_breaks_the_pane(make_app: MakeApp, journal: Journal, text: str) -> None:
    journal.save_practice(practised(name=text, answers=(Answer(text, text),)))
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2")
        await pilot.pause()
        assert text[:5].split("\n")[0].strip() in screen_text(app)


async def test_where_there_is_no_room_it_is_read_on_a_page_of_its_own(
    make_app: MakeApp, journal: Journal, kept: list[Entry]
) -> None:
    app = make_app()
    async with app.run_test(size=NARROW) as pilot:
        await pilot.press("2", "enter")
        await pilot.pause()
        assert is_on(app, ReadScreen)
        assert "6 to 4" in screen_text(app)
        await pilot.press("w")
        await pilot.pause()
        assert is_on(app, ChangePracticeScreen)
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("d")
        await pilot.pause()
    assert journal.practices() == [RIDDEN]


async def test_d_deletes_it_and_u_brings_it_back(make_app: MakeApp, journal: Journal, kept: list[Entry]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2", "d")
        await pilot.pause()
        assert "Deleted. u brings it back." in screen_text(app)
        assert journal.entries() == kept[1:]
        await pilot.press("u")
        await pilot.pause()
        assert "The exercise you did is back." in screen_text(app)
        assert lamp(app) in kept
    assert journal.entries() == kept


async def test_the_filter_shows_exercises_alone(make_app: MakeApp, kept: list[Entry]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2", "f", *"exercises", "enter")
        await pilot.pause()
        assert "2 of 3" in screen_text(app)
        assert "exercises" in screen_text(app).split("\n")[2]
        assert "Slept" not in screen_text(app)
        await pilot.press("escape", "slash", *"midnight")
        await pilot.pause()
        assert "1 of 3" in screen_text(app)


async def test_w_corrects_what_was_said_with_keys(make_app: MakeApp, journal: Journal, kept: list[Entry]) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2", "end", "w")
        await pilot.pause()
        assert is_on(app, ChangePracticeScreen)
        await pilot.press("t", "backspace", "a")
        await pilot.pause()
        assert "acted" in screen_text(app)
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert is_on(app, JournalScreen)
        assert "Changed. u takes it back." in screen_text(app)
        assert journal.practice(RIDDEN.id) == RIDDEN._replace(before=10, after=None, acted=True)
        await pilot.press("u")
        await pilot.pause()
    assert journal.practice(RIDDEN.id) == RIDDEN
    assert journal.drafts("change_practice:") == {}


async def test_an_urge_is_asked_after_where_there_was_one(
    make_app: MakeApp, journal: Journal, kept: list[Entry]
) -> None:
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2", "w")
        await pilot.pause()
        assert "Urge" not in screen_text(app)
        await pilot.press("a")
        await pilot.pause()
        assert "There was no urge in this exercise." in screen_text(app)
        await pilot.press("ctrl+s")
        await pilot.pause()
    assert journal.practices() == [RIDDEN, kept[0]]
    assert journal.undo() is not None


async def test_a_long_answer_is_changed_and_what_is_not_saved_is_there_again(
    make_app: MakeApp, journal: Journal
) -> None:
    long = "\n".join(f"{number} and so on." for number in range(80))
    kept = practised(name="Thought record", answers=(Answer("What happened?", long), Answer("And?", "Nothing")))
    journal.save_practice(kept)
    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2", "w")
        await pilot.pause()
        first, second = app.screen.query(NoteField)
        first.focus()
        first.move_cursor(first.document.end)
        await pilot.press(*" At last.")
        second.focus()
        second.select_all()
        await pilot.press("delete")
        await pilot.pause()
        await pilot.press("escape", "escape")
        await pilot.pause()
        assert is_on(app, JournalScreen)
        assert journal.practice(kept.id) == kept
        await pilot.press("w")
        await pilot.pause()
        assert "Where you left off. z starts anew" in screen_text(app)
        assert [field.text for field in app.screen.query(NoteField)] == [f"{long} At last.", ""]
        await pilot.press("z")
        await pilot.pause()
        assert [field.text for field in app.screen.query(NoteField)] == [long, "Nothing"]
        assert journal.drafts("change_practice:") == {}
        await pilot.press("z", "ctrl+s")
        await pilot.pause()
    saved = journal.practice(kept.id)
    assert saved is not None
    assert saved.answers == (Answer("What happened?", f"{long} At last."),)
    assert journal.drafts("change_practice:") == {}


async def test_what_is_being_changed_survives_a_sudden_end(make_app: MakeApp, journal: Journal) -> None:
    journal.save_practice(RIDDEN)
    app = make_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("2", "w")
        await pilot.pause()
        field = app.screen.query(NoteField).last().focus()
        field.move_cursor(field.document.end)
        await pilot.press(*" And tea.")
        app.keep_words()
    (draft,) = journal.drafts("change_practice:").values()
    assert draft.note == "The lamp. And tea."


async def test_a_change_that_cannot_be_saved_stays(
    make_app: MakeApp, journal: Journal, kept: list[Entry], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise JournalProblem(Problem.FULL, journal.path)

    app = make_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("2", "end", "w")
        await pilot.pause()
        monkeypatch.setattr(journal, "save_practice", full)
        monkeypatch.setattr(journal, "keep_draft", full)
        await pilot.press("9", "ctrl+s")
        await pilot.pause()
        assert is_on(app, ChangePracticeScreen)
        assert app._notifications
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, ChangePracticeScreen)
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, JournalScreen)
    assert journal.practice(RIDDEN.id) == RIDDEN


async def test_words_found_later_stand_beside_what_had_none(make_app: MakeApp, journal: Journal) -> None:
    check_in = checked_in(4)._replace(feelings=(NO_WORD_YET,))
    journal.save(check_in)
    found = NOW.date() - timedelta(days=2)
    journal.save_naming(Naming(new_id(NOW), check_in.id, found, ("disappointed",), "like [b] wet wool"))
    app = make_app()
    async with app.run_test(size=(120, 24)) as pilot:
        await pilot.press("2")
        await pilot.pause()
        assert "Feelings  no word yet; named on Sun 1 Mar: disappointed," in screen_text(app)
        at = next(
            (line.index("like [b]"), number)
            for number, line in enumerate(screen_text(app).split("\n"))
            if "like [b]" in line
        )
        assert app.screen.get_style_at(*at).italic
        assert not app.screen.get_style_at(at[0] - 10, at[1]).italic
