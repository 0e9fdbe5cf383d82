"""The app's side of the helper process: asked off the event loop, reminded of what it gave to be kept."""

from __future__ import annotations

import json
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from holdfast.plateaus import find_course
from holdfast.plateaus.course import Course
from holdfast.plateaus.reading import Reading
from storage.journal import Journal, JournalProblem
from storage.problems import Problem
from tests.simulated_diaries import Leg, many_years, simulated
from tui import helper
from tui.course_helper import CourseHelper
from tui.courses import CourseNotFound

READING = Reading(unit="mood")
SHORT = simulated([Leg(60)])
LONG = many_years(3)

ECHO = """import json, sys
question = json.load(sys.stdin)
print(json.dumps({"unit": question["kept"], "current": None, "stretches": [], "shifts": [], "first_day": None,
    "line": [], "margin": 1.0}))
print("to be kept")
"""


async def test_its_course_is_that_of_the_engine(journal: Journal) -> None:
    assert await CourseHelper(journal).find_course(SHORT, READING) == find_course(SHORT, READING)
    assert journal.derived("kept:mood") is None


async def test_what_it_gives_to_be_kept_lies_in_the_journal_until_it_gives_another(journal: Journal) -> None:
    finder = CourseHelper(journal)
    assert await finder.find_course(LONG[:-9], READING) == find_course(LONG[:-9], READING)
    kept = journal.derived("kept:mood")
    assert kept is not None
    assert "learnt" in json.loads(kept[1])
    course = await finder.find_course(LONG, READING)
    assert course.stretches == find_course(LONG, READING).stretches
    assert journal.derived("kept:mood") == kept


async def test_it_is_reminded_of_what_it_gave(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(helper, "COMMAND", (sys.executable, "-c", ECHO))
    finder = CourseHelper(journal)
    assert (await finder.find_course(SHORT, READING)).unit == ""
    assert (await finder.find_course(SHORT, READING)).unit == "to be kept"
    assert (await finder.find_course(SHORT, Reading(unit="sleep"))).unit == ""


async def test_where_nothing_can_be_kept_the_course_is_there_all_the_same(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise JournalProblem(Problem.READ_ONLY, tmp_path)

    monkeypatch.setattr(helper, "COMMAND", (sys.executable, "-c", ECHO))
    monkeypatch.setattr(journal, "keep_derived", refuse)
    assert isinstance(await CourseHelper(journal).find_course(SHORT, READING), Course)


@pytest.mark.parametrize(
    "command",
    [
        (sys.executable, "-c", "import sys; sys.exit(1)"),
        (sys.executable, "-c", "print('no course')"),
        ("/nowhere/python", "-c", ""),
    ],
)
async def test_without_an_answer_no_course_is_found(
    command: tuple[str, ...], journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(helper, "COMMAND", command)
    with pytest.raises(CourseNotFound):
        await CourseHelper(journal).find_course(SHORT, READING)


async def test_a_file_of_the_folder_it_is_started_in_is_not_taken_for_pythons_own(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('not the real one')")
    monkeypatch.chdir(tmp_path)
    course = await CourseHelper(journal).find_course(SHORT, READING)
    assert course.first_day == SHORT[0][0]
    assert course.stretches[-1].end - course.stretches[0].start >= timedelta(days=50)
