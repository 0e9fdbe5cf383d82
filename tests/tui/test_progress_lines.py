"""Progress beside the ratings of the check-in: goals and fit as lines, and what happened ticked under them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from textual.pilot import Pilot

from holdfast.days import moment_of
from holdfast.goals import Goal
from holdfast.ids import new_id
from holdfast.plateaus import find_course
from holdfast.plateaus.course import Course
from holdfast.plateaus.reading import Reading
from holdfast.therapy.fits import Fit
from holdfast.therapy.rough_dates import RoughDate
from holdfast.therapy.sessions import Session
from holdfast.therapy.therapists import Therapist
from storage.journal import Journal
from tests.goals_made import NOTHING_MORE, goal, pressed, ratings
from tests.made import NOW, checked_in, is_on, screen_text, told
from tui.app import HoldfastApp
from tui.courses import Values
from tui.screens.stretch import StretchScreen
from tui.screens.year import YearScreen
from widgets.choice_list import ChoiceList

MakeApp = Callable[..., HoldfastApp]
ANCHORED = NOTHING_MORE._replace(anchors=("silence", "", "I say it"))


async def found_here(values: Values, reading: Reading) -> Course:
    """Find the course in this process."""
    return find_course(values, reading)


@pytest.fixture
def rated(journal: Journal) -> Goal:
    """A goal rated every week for thirty weeks, two and a half years of mood in the background, and a therapist."""
    journal.save_all(checked_in(days, mood=5.0, anxiety=6.0) for days in range(1, 300, 2))
    kept = goal(journal, "Say [b]it[/b]", "working", days_ago=220, more=ANCHORED)
    ratings(journal, kept, [3, 4] * 15, every=7)
    goal(journal, "Never rated")
    therapist = Therapist(new_id(NOW), "M. [/]", "with", with_since=RoughDate(2025, 10))
    journal.save_therapist(therapist)
    for weeks, heard in ((6, 4), (5, 4), (4, 5), (3, 6), (2, 8), (1, 8)):
        moment = NOW - timedelta(weeks=weeks)
        session = Session(new_id(moment), moment_of(moment), therapist.id, "M. [/]", ratings={"safe_to_say": heard})
        journal.save_session(session)
    return kept


@asynccontextmanager
async def progress(make_app: MakeApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    """Progress, with courses found as they are asked for."""
    app = make_app()
    app.courses._find = found_here
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await pilot.press("4")
        await settle(pilot)
        yield pilot


async def settle(pilot: Pilot[None]) -> None:
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def test_v_goes_on_to_goals_and_fit_and_the_title_says_what_is_counted(rated: Goal, make_app: MakeApp) -> None:
    async with progress(make_app) as pilot:
        titles = []
        for _ in range(4):
            titles.append(screen_text(pilot.app).split("\n")[2])
            await pilot.press("v")
            await settle(pilot)
        assert [title.split("   ")[0].strip() for title in titles] == [
            "Mood",
            "Anxiety or distress",
            rated.words,
            "Safe to say what is on my mind",
        ]
        assert titles[0].endswith("days have a check-in")
        assert titles[2].endswith("30 of 366 days have a rating")
        assert screen_text(pilot.app).split("\n")[2].startswith("  Mood")


async def test_a_goal_has_its_stretches_its_words_at_the_ends_and_its_ratings_read_out(
    rated: Goal, make_app: MakeApp
) -> None:
    async with progress(make_app, (120, 40)) as pilot:
        pilot.app.screen.show_line(rated.line)  # type: ignore[attr-defined]
        await settle(pilot)
        text = screen_text(pilot.app)
        assert " I say it  " in text
        assert " silence  " in text
        assert "● Tue 24 Feb   4, one rating" in text
        assert "30 weeks, around 3.5" in text or "29 weeks, around 3.5" in text
        await pressed(pilot, "left")
        assert "● Mon 23 Feb   no rating" in screen_text(pilot.app)


async def test_the_page_of_its_stretch_rests_on_ratings_and_takes_own_words(
    rated: Goal, journal: Journal, make_app: MakeApp
) -> None:
    async with progress(make_app) as pilot:
        pilot.app.screen.show_line(rated.line)  # type: ignore[attr-defined]
        await settle(pilot)
        await pressed(pilot, "enter")
        assert is_on(pilot.app, StretchScreen)
        page = " ".join(screen_text(pilot.app).split())
        assert "Level" in page
        assert "It rests on 30 ratings" in page
        assert "A hard day passes in" not in page
        await pressed(pilot, "a", *"once", "enter")
        assert [note.text for note in journal.stretch_notes(rated.line)] == ["once"]
        await pressed(pilot, "p")
        assert [own.kind for own in journal.own_stretches(rated.line)] == ["not_plateau"]


async def test_what_moved_while_mood_was_level_counts_sessions_and_tells_goals(rated: Goal, make_app: MakeApp) -> None:
    del rated
    async with progress(make_app) as pilot:
        pilot.app.push_screen(StretchScreen("mood", NOW.date()))
        await settle(pilot)
        rows = screen_text(pilot.app).split("\n")
        assert any("Say [b]it[/b]" in row and row.rstrip().endswith("ratings") for row in rows)
        assert any("Anxiety or distress" in row and row.rstrip().endswith("check-ins") for row in rows)


async def test_a_few_ratings_are_not_enough_yet(journal: Journal, make_app: MakeApp) -> None:
    kept = goal(journal, "Say it")
    ratings(journal, kept, [3, 4, 4])
    async with progress(make_app) as pilot:
        assert "v rating" in screen_text(pilot.app).split("\n")[-1], "without check-ins there is a line all the same"
        await pressed(pilot, "v")
        await settle(pilot)
        assert "not enough yet" in screen_text(pilot.app)
        await pressed(pilot, "enter")
        await settle(pilot)
        assert "more ratings before anything can be said. No hurry." in " ".join(screen_text(pilot.app).split())


async def test_the_question_has_headings_leaves_out_what_has_no_rating_and_narrows_by_typing(
    rated: Goal, journal: Journal, make_app: MakeApp
) -> None:
    others = [goal(journal, words) for words in ("Rest", "Run", "Read")]
    for each in others:
        ratings(journal, each, [5])
    async with progress(make_app) as pilot:
        await pressed(pilot, "V")
        assert "Check-ins" in screen_text(pilot.app)
        choices = pilot.app.screen.query_one(ChoiceList)
        ids = [choice.id for choice in choices.choices]
        assert ids == [
            *(scale.id for scale in journal.scales()),
            *(each.line for each in (rated, *others)),
            "fit:safe_to_say",
        ]
        await pressed(pilot, *"say ", "enter")
        await settle(pilot)
        assert screen_text(pilot.app).split("\n")[2].startswith("  Say [b]it[/b]")
        await pressed(pilot, "o", "down", "enter")
        await settle(pilot)
        assert "⠒⠒ Mood" in screen_text(pilot.app).split("\n")[2]
        assert "Say [b]it[/b]: 4   Mood: 5   one check-in" in screen_text(pilot.app)


async def test_a_goal_that_is_deleted_leaves_the_chart_to_mood(
    rated: Goal, journal: Journal, make_app: MakeApp
) -> None:
    async with progress(make_app) as pilot:
        pilot.app.screen.show_line(rated.line)  # type: ignore[attr-defined]
        await settle(pilot)
        await pressed(pilot, "y")
        assert is_on(pilot.app, YearScreen)
        assert "Say [b]it[/b]   2026" in screen_text(pilot.app)
        journal.delete_goal(rated.id)
        pilot.app.turn()  # type: ignore[attr-defined]
        await settle(pilot)
        assert "Mood   2026" in screen_text(pilot.app)
        await pressed(pilot, "escape")
        await settle(pilot)
        assert screen_text(pilot.app).split("\n")[2].startswith("  Mood")


async def test_what_goes_together_is_told_of_check_ins_alone(rated: Goal, make_app: MakeApp) -> None:
    async with progress(make_app) as pilot:
        pilot.app.screen.show_line(rated.line)  # type: ignore[attr-defined]
        await settle(pilot)
        await pressed(pilot, "g")
        assert isinstance(pilot.app, HoldfastApp)
        assert told(pilot.app) == ["What goes together is looked for in the ratings of check-ins."]


async def test_changes_of_therapist_and_goals_are_ticked_named_and_read_out(
    rated: Goal, journal: Journal, make_app: MakeApp
) -> None:
    del rated
    async with progress(make_app, (120, 40)) as pilot:
        text = screen_text(pilot.app)
        ticks = next(row for row in text.split("\n") if "◆" in row and "change of" not in row)
        assert ticks.count("◆") == 1
        assert ticks.count("▹") == 2
        assert "◆ change of therapist   ▹ goal" in text
        pilot.app.screen._point(RoughDate(2025, 10).first + timedelta(days=15))  # type: ignore[attr-defined]
        await pilot.pause()
        assert "◆ new therapist: M. [/]" in screen_text(pilot.app)
        made = next(each.made for each in journal.goals() if each.words.startswith("Say"))
        pilot.app.screen._point(made)  # type: ignore[attr-defined]
        await pilot.pause()
        assert "▹ goal: Say [b]it[/b]" in screen_text(pilot.app)


async def test_fit_that_was_rated_between_sessions_counts_as_ratings(
    rated: Goal, journal: Journal, make_app: MakeApp
) -> None:
    del rated
    (therapist,) = journal.therapists()
    moment = NOW - timedelta(days=3)
    journal.save_fit(Fit(new_id(moment), moment_of(moment), therapist.id, "M.", {"safe_to_say": 7}))
    async with progress(make_app, (120, 40)) as pilot:
        pilot.app.push_screen(StretchScreen("anxiety", NOW.date()))
        await settle(pilot)
        facts = pilot.app.screen._facts  # type: ignore[attr-defined]
        assert facts is not None
        assert {each.scale.id: each.counted for each in facts.beside if ":" in each.scale.id}.get(
            "fit:safe_to_say", "rating"
        ) == "rating"
