"""What the Journal lists, its kinds mixed: check-ins and marks in one order, read page by page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from holdfast.entries import Entry
from holdfast.wanted import Wanted
from storage import check_in_rows, line_records
from storage.connection import JournalFile
from storage.finding import Condition, condition, mark_condition

if TYPE_CHECKING:
    from holdfast.tags import Tag

_NEWEST_FIRST = "day DESC, wall DESC, id DESC"
"""The order of check-ins (`storage.finding`), in which a mark is on top of its day, for it has no wall time."""


def newest(file: JournalFile, wanted: Wanted, tags: Sequence[Tag], limit: int, offset: int) -> list[Entry]:
    """Return a page of the entries wanted, newest first. To be called while `reading`.

    The ids of a page are taken off two indexes that are walked side by side, so no page takes longer for what it leaves
    out; then what they name is read whole.
    """
    of_check_ins, of_marks = condition(wanted, tags), mark_condition(wanted)
    page = file.rows(
        f"SELECT id, day, ifnull(wall, '~') AS wall FROM check_ins WHERE {of_check_ins.sql}"  # noqa: S608
        f" UNION ALL SELECT id, day, '~' FROM marks WHERE {of_marks.sql} ORDER BY {_NEWEST_FIRST} LIMIT ? OFFSET ?",
        (*of_check_ins.values, *of_marks.values, limit, offset),
    )
    ids = [entry_id for entry_id, _, _ in page]
    named = Condition("id IN (SELECT value FROM json_each(?))", (json.dumps(ids),))
    read: list[Entry] = [*check_in_rows.newest(file, named), *line_records.marks_where(file, named)]
    found = {entry.id: entry for entry in read}
    return [found[entry_id] for entry_id in ids]


def count(file: JournalFile, wanted: Wanted, tags: Sequence[Tag]) -> int:
    """Return how many entries are wanted."""
    of_check_ins, of_marks = condition(wanted, tags), mark_condition(wanted)
    return int(
        file.value(
            f"SELECT (SELECT count(*) FROM check_ins WHERE {of_check_ins.sql})"  # noqa: S608
            f" + (SELECT count(*) FROM marks WHERE {of_marks.sql})",
            (*of_check_ins.values, *of_marks.values),
        )
    )


def one(file: JournalFile, entry_id: str) -> Entry | None:
    """Return the entry of that id; None if there is none. To be called while `reading`."""
    check_in = check_in_rows.one(file, entry_id)
    return check_in if check_in is not None else line_records.mark(file, entry_id)


def ids_ending(file: JournalFile, tail: str) -> list[str]:
    """Return the ids of all entries that end in ``tail``, which has at least one character."""
    found = file.rows(
        "SELECT id FROM check_ins WHERE substr(id, ?1) = ?2 UNION ALL SELECT id FROM marks WHERE substr(id, ?1) = ?2",
        (-len(tail), tail.lower()),
    )
    return [entry_id for (entry_id,) in found]
