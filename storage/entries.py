"""What the Journal lists, its kinds mixed in one order and read page by page: what was, and nothing that is to come."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final, TypeAlias

from holdfast.entries import Entry
from holdfast.wanted import Wanted
from storage import check_in_rows, line_records, practice_rows, score_records, session_records
from storage.connection import JournalFile, TableName
from storage.finding import (
    Condition,
    condition,
    mark_condition,
    practice_condition,
    score_condition,
    session_condition,
    with_id,
)

if TYPE_CHECKING:
    from holdfast.tags import Tag

_TABLES: Final[tuple[TableName, ...]] = ("check_ins", "practices", "sessions", "scores", "marks")

_NEWEST_FIRST = "day DESC, wall DESC, id DESC"
"""The order of check-ins (`storage.finding`), in which a mark is on top of its day, for it has no wall time."""


Sought: TypeAlias = Mapping[TableName, Condition]
"""What the rows of each table have to fulfil."""


def sought(wanted: Wanted, tags: Sequence[Tag], today: date) -> Sought:
    """Return what is to be looked for; ``tags`` are all there are, ``today`` is the last day a session may have."""
    return {
        "check_ins": condition(wanted, tags),
        "practices": practice_condition(wanted),
        "sessions": session_condition(wanted, today),
        "scores": score_condition(wanted),
        "marks": mark_condition(wanted),
    }


def newest(file: JournalFile, sought: Sought, limit: int, offset: int) -> list[Entry]:
    """Return a page of the entries that are sought, newest first. To be called while `reading`.

    The ids of a page are taken off indexes that are walked side by side, so no page takes longer for what it leaves
    out; then what they name is read whole.
    """
    ids_of = " UNION ALL ".join(
        f"SELECT id, day, {_wall_of(table)} AS wall FROM {table} WHERE {each.sql}"  # noqa: S608  names of our own
        for table, each in sought.items()
    )
    page = file.rows(f"{ids_of} ORDER BY {_NEWEST_FIRST} LIMIT ? OFFSET ?", (*_values(sought), limit, offset))
    ids = [entry_id for entry_id, _, _ in page]
    named = Condition("id IN (SELECT value FROM json_each(?))", (json.dumps(ids),))
    found = {entry.id: entry for entry in _those_of(file, named)}
    return [found[entry_id] for entry_id in ids]


def count(file: JournalFile, sought: Sought) -> int:
    """Return how many entries are sought."""
    counts = " + ".join(
        f"(SELECT count(*) FROM {table} WHERE {each.sql})"  # noqa: S608  names of our own
        for table, each in sought.items()
    )
    return int(file.value(f"SELECT {counts}", _values(sought)))


def one(file: JournalFile, entry_id: str) -> Entry | None:
    """Return the entry of that id, sessions to come among them; None if there is none. To be called while `reading`."""
    found = _those_of(file, with_id(entry_id))
    return found[0] if found else None


def ids_ending(file: JournalFile, tail: str) -> list[str]:
    """Return the ids of all entries, sessions to come among them, that end in ``tail`` of one character at least."""
    found = file.rows(
        " UNION ALL ".join(f"SELECT id FROM {table} WHERE substr(id, ?1) = ?2" for table in _TABLES),  # noqa: S608
        (-len(tail), tail.lower()),
    )
    return [entry_id for (entry_id,) in found]


def _those_of(file: JournalFile, named: Condition) -> list[Entry]:
    """Return the entries of all kinds that fulfil a condition on their ids."""
    return [
        *check_in_rows.newest(file, named),
        *practice_rows.practices_where(file, named),
        *session_records.sessions_where(file, named),
        *score_records.scores_where(file, named),
        *line_records.marks_where(file, named),
    ]


def _values(sought: Sought) -> list[object]:
    return [value for each in sought.values() for value in each.values]


def _wall_of(table: TableName) -> str:
    return "'~'" if table == "marks" else "ifnull(wall, '~')"
