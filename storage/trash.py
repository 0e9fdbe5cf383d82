"""The trash: what was deleted, whole, for thirty days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from storage import check_in_rows
from storage.check_in_rows import TYPED, Origin
from storage.connection import JournalFile, TableName
from storage.instants import instant
from storage.rows import body_of, from_body

CHECK_IN: Final = "check_in"
"""The kind of record that a check-in is."""

KEPT = timedelta(days=30)
"""How long the trash, and with it what can be undone, is kept."""

_OF_OTHERS: Final[Sequence[tuple[TableName, str, TableName]]] = (
    ("namings", "check_in", "check_ins"),
    ("goal_ratings", "goal", "goals"),
    ("worksheets", "therapist", "therapists"),
)
"""Records that are nothing without another: their table, the column that names the other, and its table."""


def throw_away(file: JournalFile, check_in_id: str, now: datetime) -> bool:
    """Move a check-in to the trash; return whether there was one."""
    check_in = check_in_rows.one(file, check_in_id)
    if check_in is None:
        return False
    keep(file, CHECK_IN, check_in_id, body_of(check_in), now, origin=_origin(file, "check_ins", check_in_id))
    file.table("check_ins").delete(check_in_id)
    return True


def keep(file: JournalFile, kind: str, record_id: str, body: str, now: datetime, *, origin: Origin = TYPED) -> None:
    """Keep a record of any kind, whole as JSON."""
    import_id, source, source_key = origin
    row = {
        "id": record_id,
        "kind": kind,
        "deleted_at": instant(now),
        "body": body,
        "import_id": import_id,
        "source": source,
        "source_key": source_key,
    }
    file.table("trash").insert(row, replace=True)


def take_back(file: JournalFile, check_in_id: str) -> bool:
    """Move a check-in from the trash to where it was; return whether it was there."""
    body = file.value("SELECT body FROM trash WHERE id = ?", (check_in_id,))
    if body is None:
        return False
    check_in_rows.put(file, from_body(body), _origin(file, "trash", check_in_id))
    remove(file, check_in_id)
    return True


def remove(file: JournalFile, record_id: str) -> None:
    """Take a record out of the trash for good."""
    file.write("DELETE FROM trash WHERE id = ?", (record_id,))


def empty(file: JournalFile, now: datetime) -> None:
    """Remove for good what has been in the trash, or could have been undone, for longer than thirty days.

    With check-ins that are gone for good go the words that were found for them later, with goals their ratings, with
    therapists their worksheets.
    """
    limit = instant(now - KEPT)
    file.table("trash").delete_where("deleted_at < ?", [limit])
    file.table("undo").delete_where("done_at < ?", [limit])
    for table, column, others in _OF_OTHERS:
        file.table(table).delete_where(
            f"{column} NOT IN (SELECT id FROM {others}) AND {column} NOT IN (SELECT id FROM trash)"  # noqa: S608
        )


def _origin(file: JournalFile, table: str, check_in_id: str) -> Origin:
    found = f"SELECT import_id, source, source_key FROM {table} WHERE id = ?"  # noqa: S608  a name of our own
    import_id, source, source_key = file.rows(found, (check_in_id,))[0]
    return import_id, source, source_key
