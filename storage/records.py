"""Simple records: one row of one table each.

They share one way of being written and taken back: a record is let be a row, or let be none, and what it was before is
told. What their rows mean is known to those who read them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeAlias

from storage import trash
from storage.check_in_rows import EVERY_ROW
from storage.connection import JournalFile
from storage.finding import Condition
from storage.record_kinds import PLACES, WITHOUT_WORDS, RecordKind, trash_id

Row: TypeAlias = Mapping[str, object]
"""A record as column to value."""


def rows_where(
    file: JournalFile, kind: RecordKind, wanted: Condition, order: str, limit: int = EVERY_ROW
) -> list[tuple[Any, ...]]:
    """Return the rows of a kind that fulfil a condition, with its columns in their order.

    Args:
        file: the journal's file.
        kind: the kind.
        wanted: the condition.
        order: the order, in SQL.
        limit: how many at most.
    """
    table, columns = PLACES[kind]
    return file.rows(
        f"SELECT {_listed(columns)} FROM {table} WHERE {wanted.sql} ORDER BY {order} LIMIT ?",  # noqa: S608  our names
        (*wanted.values, limit),
    )


def columns_of(kind: RecordKind) -> tuple[str, ...]:
    """Return the columns of a kind, the one of its ids first."""
    return PLACES[kind].columns


def row_of(file: JournalFile, kind: RecordKind, record_id: str) -> dict[str, Any] | None:
    """Return the row of a record as it is in the journal; None where there is none."""
    table, columns = PLACES[kind]
    rows = file.rows(f"SELECT {_listed(columns)} FROM {table} WHERE {columns[0]} = ?", (record_id,))  # noqa: S608
    return dict(zip(columns, rows[0], strict=True)) if rows else None


def let_be(file: JournalFile, kind: RecordKind, record_id: str, row: Row | None, now: datetime) -> Row | None:
    """Let a record be that row, or be none; return what it was before. What is so already is not written again.

    Words that are no more in their table are in the trash, and those that are in their table are not.
    """
    before = row_of(file, kind, record_id)
    if before == row:
        return before
    table, columns = PLACES[kind]
    if row is None:
        file.write(f"DELETE FROM {table} WHERE {columns[0]} = ?", (record_id,))  # noqa: S608  names of our own
    else:
        file.write(
            f"INSERT OR REPLACE INTO {table} ({_listed(columns)}) VALUES ({', '.join('?' * len(columns))})",  # noqa: S608
            [row[column] for column in columns],
        )
    if kind not in WITHOUT_WORDS:
        if row is not None:
            trash.remove(file, trash_id(kind, record_id))
        elif before is not None:
            trash.keep(file, kind, trash_id(kind, record_id), body_of(before), now)
    return before


def body_of(row: Row) -> str:
    """Return a row as JSON, which `json.loads` reads back unchanged."""
    return json.dumps(row, ensure_ascii=False)


def _listed(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{column}"' for column in columns)  # "end" and "when" are words of SQL's own
