"""docs/data.md says what is so."""

from __future__ import annotations

import re
from pathlib import Path

from holdfast.practices import Answer
from storage.journal import Journal
from tests.storage.samples import asked_directly, check_in, mark, practice
from tests.storage.therapy_samples import goal, goal_rating, score, session, therapist

PAGE = (Path(__file__).resolve().parent.parent.parent / "docs" / "data.md").read_text("utf-8")
EXAMPLES = [sql.strip() for block in re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL) for sql in block.split(";\n")]


TOLD = (
    *("check_ins", "marks", "stretch_notes", "own_stretches", "margins", "steady_levels"),
    *("practices", "own_exercises", "pins", "cards", "safety_plan", "namings"),
    *("goals", "goal_ratings", "therapists", "fits", "worksheets", "sessions", "topics", "open_questions"),
    *("review_points", "scores", "instruments"),
)
"""Tables whose every column is told, beside every table."""


def test_every_table_and_every_column_of_what_is_recorded_is_told(journal: Journal) -> None:
    names = asked_directly(journal.path, "SELECT name FROM sqlite_master WHERE type = 'table'")
    for table in TOLD:
        names += asked_directly(journal.path, f"SELECT name FROM pragma_table_xinfo('{table}')")
    for (name,) in names:
        assert f"`{name}`" in PAGE or name in ("id", "note")


def test_every_example_answers(journal: Journal) -> None:
    journal.save(check_in(note="walked", ratings={"mood": 6, "anxiety": 4}, tags=("conflict",), feelings=("sad",)))
    thrown = check_in(note="thrown away", wall=None)
    journal.save(thrown)
    journal.delete(thrown.id)
    journal.save_mark(mark())
    journal.save_practice(practice(before=6, after=4, answers=(Answer("What helped?", "the window"),)))
    journal.save_goal(wanted := goal())
    journal.save_goal_rating(goal_rating(wanted))
    journal.save_session(session(therapist(), ratings={"heard": 8}))
    journal.save_score(score())
    for sql in filter(None, EXAMPLES):
        assert len(asked_directly(journal.path, sql)) == 1, sql


def test_the_spreadsheet_has_a_row_for_each_check_in(journal: Journal) -> None:
    for mood in (6, 3):
        journal.save(check_in(ratings={"mood": mood, "anxiety": 4}))
    (spreadsheet,) = (sql for sql in EXAMPLES if "FILTER" in sql)
    assert sorted(row[2:] for row in asked_directly(journal.path, spreadsheet)) == [(3.0, 4.0), (6.0, 4.0)]
