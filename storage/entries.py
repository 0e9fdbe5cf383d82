"""What the Journal lists, its kinds mixed: check-ins, practices and marks in one order, read page by page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from holdfast.entries import Entry
from holdfast.wanted import Wanted
from storage import check_in_rows, line_records, practice_rows
from storage.connection import JournalFile
from storage.finding import Condition, condition, mark_condition, practice_condition

if TYPE_CHECKING:
    from holdfast.tags import Tag

_NEWEST_FIRST = "day DESC, wall DESC, id DESC"
"""The order of check-ins (`storage.finding`), in which a mark is on top of its day, for it has no wall time."""


def newest(file: JournalFile, wanted: Wanted, tags: Sequence[Tag], limit: int, offset: int) -> list[Entry]:
    """Return a page of the entries wanted, newest first. To be called while `reading`.

    The ids of a page are taken off indexes that are walked side by side, so no page takes longer for what it leaves
    out; then what they name is read whole.
    """
    of_check_ins, of_practices, of_marks = _conditions(wanted, tags)
    page = file.rows(
        f"SELECT id, day, ifnull(wall, '~') AS wall FROM check_ins WHERE {of_check_ins.sql}"  # noqa: S608
        f" UNION ALL SELECT id, day, ifnull(wall, '~') FROM practices WHERE {of_practices.sql}"
        f" UNION ALL SELECT id, day, '~' FROM marks WHERE {of_marks.sql} ORDER BY {_NEWEST_FIRST} LIMIT ? OFFSET ?",
        (*of_check_ins.values, *of_practices.values, *of_marks.values, limit, offset),
    )
    ids = [entry_id for entry_id, _, _ in page]
    named = Condition("id IN (SELECT value FROM json_each(?))", (json.dumps(ids),))
    read: list[Entry] = [
        *check_in_rows.newest(file, named),
        *practice_rows.practices_where(file, named),
        *line_records.marks_where(file, named),
    ]
    found = {entry.id: entry for entry in read}
    return [found[entry_id] for entry_id in ids]


def count(file: JournalFile, wanted: Wanted, tags: Sequence[Tag]) -> int:
    """Return how many entries are wanted."""
    of_check_ins, of_practices, of_marks = _conditions(wanted, tags)
    return int(
        file.value(
            f"SELECT (SELECT count(*) FROM check_ins WHERE {of_check_ins.sql})"  # noqa: S608
            f" + (SELECT count(*) FROM practices WHERE {of_practices.sql})"
            f" + (SELECT count(*) FROM marks WHERE {of_marks.sql})",
            (*of_check_ins.values, *of_practices.values, *of_marks.values),
        )
    )


def one(file: JournalFile, entry_id: str) -> Entry | None:
    """Return the entry of that id; None if there is none. To be called while `reading`."""
    return (
        check_in_rows.one(file, entry_id) or practice_rows.practice(file, entry_id) or line_records.mark(file, entry_id)
    )


def ids_ending(file: JournalFile, tail: str) -> list[str]:
    """Return the ids of all entries that end in ``tail``, which has at least one character."""
    found = file.rows(
        "SELECT id FROM check_ins WHERE substr(id, ?1) = ?2"
        " UNION ALL SELECT id FROM practices WHERE substr(id, ?1) = ?2"
        " UNION ALL SELECT id FROM marks WHERE substr(id, ?1) = ?2",
        (-len(tail), tail.lower()),
    )
    return [entry_id for (entry_id,) in found]


def _conditions(wanted: Wanted, tags: Sequence[Tag]) -> tuple[Condition, Condition, Condition]:
    """Return what check-ins, practices and marks have to fulfil."""
    return condition(wanted, tags), practice_condition(wanted), mark_condition(wanted)
