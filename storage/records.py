"""Simple records: what a person says of their own line, one row of one table each.

They share one way of being written and taken back: a record is let be a row, or let be none, and what it was before is
told. Ids of records with words of the person's are UUIDs; those of the two levels are the rating they are set for.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Literal, NamedTuple, TypeAlias

from holdfast.marks import Mark
from holdfast.plateaus.own import OwnStretch
from holdfast.stretch_notes import StretchNote
from storage import trash
from storage.connection import JournalFile, TableName
from storage.finding import Condition

RecordKind: TypeAlias = Literal["mark", "stretch_note", "own_stretch", "margin", "steady_from"]
LevelKind: TypeAlias = Literal["margin", "steady_from"]

Row: TypeAlias = Mapping[str, object]
"""A record as column to value."""


class _Place(NamedTuple):
    """Where the records of a kind are: their table, and its columns, of which the first is their id."""

    table: TableName
    columns: tuple[str, ...]


_PLACES: dict[RecordKind, _Place] = {
    "mark": _Place("marks", Mark._fields),
    "stretch_note": _Place("stretch_notes", StretchNote._fields),
    "own_stretch": _Place("own_stretches", OwnStretch._fields),
    "margin": _Place("margins", ("scale", "margin")),
    "steady_from": _Place("steady_levels", ("scale", "level")),
}
_WITHOUT_WORDS = ("margin", "steady_from")
"""Kinds that the trash need not keep: nothing of theirs has to be written again."""

_EVER = (date.min, date.max)


def marks(file: JournalFile, since: date | None, until: date | None) -> list[Mark]:
    """Return the marks from one day to another, both inclusive, or without a bound; oldest first."""
    first, last = (bound or ever for bound, ever in zip((since, until), _EVER, strict=True))
    return marks_where(file, Condition("day BETWEEN ? AND ?", (first.isoformat(), last.isoformat())))


def mark(file: JournalFile, mark_id: str) -> Mark | None:
    """Return the mark of that id; None if there is none."""
    found = marks_where(file, Condition("id = ?", (mark_id,)))
    return found[0] if found else None


def marks_where(file: JournalFile, wanted: Condition) -> list[Mark]:
    """Return the marks that fulfil a condition, oldest first."""
    rows = file.rows(f"SELECT id, day, text FROM marks WHERE {wanted.sql} ORDER BY day, id", wanted.values)  # noqa: S608
    return [Mark(mark_id, date.fromisoformat(day), text) for mark_id, day, text in rows]


def stretch_notes(file: JournalFile, scale_id: str) -> list[StretchNote]:
    """Return the notes on the stretches of a rating, by the day they are tied to, then by when they were written."""
    rows = file.rows(
        "SELECT id, scale, day, kind, text, written, seen_by FROM stretch_notes"
        " WHERE scale = ? ORDER BY day, written, id",
        (scale_id,),
    )
    return [
        StretchNote(note_id, scale, date.fromisoformat(day), kind, text, date.fromisoformat(written), seen_by)
        for note_id, scale, day, kind, text, written, seen_by in rows
    ]


def own_stretches(file: JournalFile, scale_id: str) -> list[OwnStretch]:
    """Return the person's own word on the stretches of a rating, by their first day."""
    rows = file.rows(
        'SELECT id, scale, start, "end", kind FROM own_stretches WHERE scale = ? ORDER BY start, id', (scale_id,)
    )
    return [
        OwnStretch(own_id, scale, date.fromisoformat(start), None if end is None else date.fromisoformat(end), kind)
        for own_id, scale, start, end, kind in rows
    ]


def level(file: JournalFile, kind: LevelKind, scale_id: str) -> float | None:
    """Return what the person set for a rating; None where they left it as it comes."""
    row = row_of(file, kind, scale_id)
    return None if row is None else float(row[_PLACES[kind].columns[1]])


def level_row(kind: LevelKind, scale_id: str, value: float) -> Row:
    """Return the row of a level."""
    return dict(zip(_PLACES[kind].columns, (scale_id, value), strict=True))


def row_for(record: Mark | StretchNote | OwnStretch) -> Row:
    """Return the row of a record."""
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in record._asdict().items()}


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
    return ", ".join(f'"{column}"' for column in columns)  # "end" is a word of SQL's own
