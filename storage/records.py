"""Simple records: one row of one table each.

They share one way of being written and taken back: a record is let be a row, or let be none, and what it was before is
told. What their rows mean is known to those who read them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, NamedTuple, TypeAlias

from storage import trash
from storage.connection import JournalFile, TableName
from storage.finding import Condition
from storage.moments import moment_row

RecordKind: TypeAlias = Literal[
    "mark", "stretch_note", "own_stretch", "margin", "steady_from", "practice", "own_exercise", "pin", "card",
    "safety_plan", "naming",
]  # fmt: skip
LevelKind: TypeAlias = Literal["margin", "steady_from"]

Row: TypeAlias = Mapping[str, object]
"""A record as column to value."""


class _Place(NamedTuple):
    """Where the records of a kind are: their table, and its columns, of which the first is their id."""

    table: TableName
    columns: tuple[str, ...]


_PLACES: dict[RecordKind, _Place] = {
    "mark": _Place("marks", ("id", "day", "text")),
    "stretch_note": _Place("stretch_notes", ("id", "scale", "day", "kind", "text", "written", "seen_by")),
    "own_stretch": _Place("own_stretches", ("id", "scale", "start", "end", "kind")),
    "margin": _Place("margins", ("scale", "margin")),
    "steady_from": _Place("steady_levels", ("scale", "level")),
    "practice": _Place(
        "practices",
        (
            *("id", *moment_row(None), "exercise", "name", "variant", "before", "after", "seconds"),
            *("answers", "ratings", "acted", *moment_row(None, "planned_"), "followed_up"),
        ),
    ),
    "own_exercise": _Place("own_exercises", ("id", "body")),
    "pin": _Place("pins", ("exercise", "place")),
    "card": _Place("cards", ("id", "when", "can", "exercise", "pinned")),
    "safety_plan": _Place(
        "safety_plan",
        ("id", "edited", "signs", "alone", "places", "people", "lines", "surroundings", "matters"),
    ),
    "naming": _Place("namings", ("id", "check_in", "day", "feelings", "words")),
}
_WITHOUT_WORDS = ("margin", "steady_from", "pin")
"""Kinds that the trash need not keep: nothing of theirs has to be written again."""


def rows_where(file: JournalFile, kind: RecordKind, wanted: Condition, order: str) -> list[tuple[Any, ...]]:
    """Return the rows of a kind that fulfil a condition, with its columns in their order; ``order`` is SQL's own."""
    table, columns = _PLACES[kind]
    return file.rows(
        f"SELECT {_listed(columns)} FROM {table} WHERE {wanted.sql} ORDER BY {order}",  # noqa: S608  names of our own
        wanted.values,
    )


def columns_of(kind: RecordKind) -> tuple[str, ...]:
    """Return the columns of a kind, the one of its ids first."""
    return _PLACES[kind].columns


def row_of(file: JournalFile, kind: RecordKind, record_id: str) -> dict[str, Any] | None:
    """Return the row of a record as it is in the journal; None where there is none."""
    table, columns = _PLACES[kind]
    rows = file.rows(f"SELECT {_listed(columns)} FROM {table} WHERE {columns[0]} = ?", (record_id,))  # noqa: S608
    return dict(zip(columns, rows[0], strict=True)) if rows else None


def let_be(file: JournalFile, kind: RecordKind, record_id: str, row: Row | None, now: datetime) -> Row | None:
    """Let a record be that row, or be none; return what it was before. What is so already is not written again.

    Words that are no more in their table are in the trash, and those that are in their table are not.
    """
    before = row_of(file, kind, record_id)
    if before == row:
        return before
    table, columns = _PLACES[kind]
    if row is None:
        file.write(f"DELETE FROM {table} WHERE {columns[0]} = ?", (record_id,))  # noqa: S608  names of our own
    else:
        file.write(
            f"INSERT OR REPLACE INTO {table} ({_listed(columns)}) VALUES ({', '.join('?' * len(columns))})",  # noqa: S608
            [row[column] for column in columns],
        )
    if kind not in _WITHOUT_WORDS:
        if row is not None:
            trash.remove(file, record_id)
        elif before is not None:
            trash.keep(file, kind, record_id, body_of(before), now)
    return before


def body_of(row: Row) -> str:
    """Return a row as JSON, which `json.loads` reads back unchanged."""
    return json.dumps(row, ensure_ascii=False)


def _listed(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{column}"' for column in columns)  # "end" and "when" are words of SQL's own
