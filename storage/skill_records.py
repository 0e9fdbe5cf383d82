"""What a person makes of exercises, as records: own ones, pins, cards, their safety plan, words found later.

Those with ids of the program's are in the order of their ids, which is the order in which they were made: one that
was deleted comes back to where it was.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from holdfast.check_ins import NO_WORD_YET
from storage import check_in_rows, records
from storage.connection import JournalFile
from storage.finding import Condition
from storage.problems import read_whole
from storage.records import Row

if TYPE_CHECKING:
    from holdfast.cards import Card
    from holdfast.check_ins import CheckIn
    from holdfast.exercises import Exercise
    from holdfast.namings import Naming
    from holdfast.safety_plan import SafetyPlan

PLAN = "safety_plan"
"""The id of the one safety plan."""

_ALL = Condition("TRUE", ())


def own_exercises(file: JournalFile) -> list[Exercise]:
    """Return the person's own exercises, in the order they were made."""
    from holdfast.exercises import exercise_of  # noqa: PLC0415  most journals have none

    rows = records.rows_where(file, "own_exercise", _ALL, "id")
    with read_whole(file.path):
        return [exercise_of(json.loads(body))._replace(own=True) for _, body in rows]


def exercise_row(exercise: Exercise) -> Row:
    """Return the row of an exercise of the person's own."""
    from holdfast.exercise_tables import table_of  # noqa: PLC0415

    return {"id": exercise.id, "body": json.dumps(table_of(exercise), ensure_ascii=False)}


def pinned(file: JournalFile) -> list[str]:
    """Return the ids of the pinned exercises, in the order they were pinned."""
    return [exercise for exercise, _ in records.rows_where(file, "pin", _ALL, "place, exercise")]


def pin_row(file: JournalFile, exercise_id: str) -> Row:
    """Return the row of a pin: as it is, or after all others."""
    there = records.row_of(file, "pin", exercise_id)
    if there is not None:
        return there
    return {"exercise": exercise_id, "place": file.value("SELECT ifnull(max(place), 0) + 1 FROM pins")}


def cards(file: JournalFile) -> list[Card]:
    """Return the cards, in the order they were made."""
    from holdfast.cards import Card  # noqa: PLC0415

    rows = records.rows_where(file, "card", _ALL, "id")
    return [Card(card_id, when, can, exercise, bool(on_today)) for card_id, when, can, exercise, on_today in rows]


def card_row(card: Card) -> Row:
    """Return the row of a card."""
    return {**card._asdict(), "pinned": int(card.pinned)}


def safety_plan(file: JournalFile) -> SafetyPlan:
    """Return the safety plan; an empty one where nothing is written."""
    from holdfast.safety_plan import SECTIONS, SafetyPlan  # noqa: PLC0415

    row = records.row_of(file, "safety_plan", PLAN)
    if row is None:
        return SafetyPlan()
    written = {section: row[section] for section in SECTIONS if row[section] is not None}
    return SafetyPlan(written, date.fromisoformat(row["edited"]))


def plan_row(plan: SafetyPlan) -> Row | None:
    """Return the row of a safety plan; None where nothing is written in it.

    Raises:
        KeyError: it has a section that no plan has.
    """
    from holdfast.safety_plan import SECTIONS  # noqa: PLC0415

    if unknown := plan.sections.keys() - set(SECTIONS):
        raise KeyError(*sorted(unknown))
    written = {section: plan.sections.get(section) or None for section in SECTIONS}
    if not any(written.values()):
        return None
    return {"id": PLAN, "edited": None if plan.edited is None else plan.edited.isoformat(), **written}


def namings(file: JournalFile, of_check_in: str | None = None) -> list[Naming]:
    """Return the words found later for check-ins that are in the journal, or for one of them; by day.

    Those of a check-in in the trash are out of sight, and back with it.
    """
    from holdfast.namings import Naming  # noqa: PLC0415

    there = "check_in IN (SELECT id FROM check_ins)"
    wanted = Condition(there, ()) if of_check_in is None else Condition(f"check_in = ? AND {there}", (of_check_in,))
    rows = records.rows_where(file, "naming", wanted, "day, id")
    with read_whole(file.path):
        return [
            Naming(naming_id, check_in, date.fromisoformat(day), tuple(json.loads(feelings)), words)
            for naming_id, check_in, day, feelings, words in rows
        ]


def naming_row(naming: Naming) -> Row:
    """Return the row of a naming."""
    parts = {"day": naming.day.isoformat(), "feelings": json.dumps(naming.feelings, ensure_ascii=False)}
    return {**naming._asdict(), **parts}


def unnamed(file: JournalFile, limit: int) -> list[CheckIn]:
    """Return the newest check-ins that say "no word yet" and have not been named. To be called while `reading`."""
    wanted = Condition(
        "id IN (SELECT check_in FROM check_in_feelings WHERE feeling = ?)"
        " AND NOT EXISTS (SELECT 1 FROM namings WHERE namings.check_in = check_ins.id)",
        (NO_WORD_YET,),
    )
    return check_in_rows.newest(file, wanted, limit)
