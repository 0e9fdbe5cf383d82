"""What a person says of their own line, as records: marks, notes on stretches, their word on some days, two levels.

Ids of those with words are UUIDs; those of the two levels are the rating they are set for.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from holdfast.marks import Mark
from holdfast.stretch_notes import StretchNote
from storage import records
from storage.connection import JournalFile
from storage.finding import Condition
from storage.record_kinds import LevelKind
from storage.records import Row

if TYPE_CHECKING:
    from holdfast.plateaus.own import OwnStretch

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
    from holdfast.plateaus.own import OwnStretch  # noqa: PLC0415  a list of entries has none

    rows = file.rows(
        'SELECT id, scale, start, "end", kind FROM own_stretches WHERE scale = ? ORDER BY start, id', (scale_id,)
    )
    return [
        OwnStretch(own_id, scale, date.fromisoformat(start), None if end is None else date.fromisoformat(end), kind)
        for own_id, scale, start, end, kind in rows
    ]


def level(file: JournalFile, kind: LevelKind, scale_id: str) -> float | None:
    """Return what the person set for a rating; None where they left it as it comes."""
    row = records.row_of(file, kind, scale_id)
    return None if row is None else float(row[records.columns_of(kind)[1]])


def level_row(kind: LevelKind, scale_id: str, value: float) -> Row:
    """Return the row of a level."""
    return dict(zip(records.columns_of(kind), (scale_id, value), strict=True))


def row_for(record: Mark | StretchNote | OwnStretch) -> Row:
    """Return the row of a record."""
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in record._asdict().items()}
