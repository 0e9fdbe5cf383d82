"""The review sheet over twenty years: asked of the journal and made, and as HTML from the command line in all."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

from benchmarks.cli import cpu_of
from benchmarks.comparison import Comparison, processor_seconds
from benchmarks.make_journal import NOW, make_journal
from benchmarks.programs import APP, TWENTY_YEARS
from holdfast.days import Moment, moment_of
from holdfast.goals import Goal, GoalRating
from holdfast.ids import new_id
from holdfast.plateaus import find_course
from holdfast.plateaus.course import Course
from holdfast.plateaus.reading import Reading
from holdfast.practices import Practice
from holdfast.review.making import sheet_of
from holdfast.scales import PRIMARY, find_scale
from holdfast.scores import Score
from holdfast.therapy.sessions import Session
from holdfast.therapy.therapists import Therapist
from storage.journal import Journal, open_journal
from tui.courses import Courses, Values
from tui.therapy.review import Since, material_of

ROUNDS = 8
SESSIONS, PRACTICES, TOTALS = 1000, 4000, 240

TODAY = NOW.date()
LONG_AGO = TODAY - timedelta(days=20 * 365)


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Yield milliseconds of the processor."""
    path = folder / "journal.db"
    make_journal(path, TWENTY_YEARS)
    journal = open_journal(path, lambda: NOW)
    fill(journal)
    courses = Courses(journal, _find)
    asyncio.run(courses.find(find_scale(journal.scales(), PRIMARY), TODAY))
    yield Comparison("review sheet of 20 years, made (CPU)", _made(journal, courses, "session"), 100)
    yield Comparison("… of all the 20 years (CPU)", _made(journal, courses, LONG_AGO), 1500)
    journal.close()
    words = ("review", "--format", "html", "--journal", path)
    yield Comparison(
        "holdfast review --format html (CPU)", [cpu_of(APP / "holdfast", *words) for _ in range(ROUNDS)], 300
    )


def fill(journal: Journal) -> None:
    """Put twenty years of sessions, exercises, goals and totals into a journal, too."""
    chance = Random(1)
    therapist = Therapist(new_id(NOW), "M.", "with")
    journal.save_therapist(therapist)
    journal.save_sessions(
        Session(
            new_id(NOW),
            moment_of(NOW - timedelta(weeks=SESSIONS - place)),
            therapist.id,
            "M.",
            stayed="She waited. " * 9,
            ratings={question: chance.randrange(11) for question in ("heard", "safe_to_say", "trust")},
        )
        for place in range(SESSIONS)
    )
    journal.save_practices(
        Practice(
            new_id(NOW), moment_of(NOW - timedelta(days=2 * place)), "extended-exhale", "Longer out-breath", "", 6, 4
        )
        for place in range(PRACTICES)
    )
    for number in range(6):
        goal = Goal(new_id(NOW), f"Goal {number}", LONG_AGO, "working")
        journal.save_goal(goal)
        journal.save_goal_ratings(
            GoalRating(new_id(NOW), goal.id, Moment(TODAY - timedelta(days=100 * place)), chance.randrange(11))
            for place in range(60)
        )
    for place in range(TOTALS):
        day = Moment(TODAY - timedelta(days=30 * place))
        journal.save_score(Score(new_id(NOW), day, "phq9", "PHQ-9", chance.randrange(28)))


def _made(journal: Journal, courses: Courses, since: Since) -> list[float]:
    return [
        processor_seconds(lambda: sheet_of(material_of(journal, lambda scale: courses.whole(scale.id), NOW, since)))
        for _ in range(ROUNDS)
    ]


async def _find(values: Values, reading: Reading) -> Course:
    return find_course(values, reading)
