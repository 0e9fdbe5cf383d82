"""What can be done to what is recorded, and undone: each action writes its way back in its own transaction."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from holdfast.check_ins import CheckIn
from holdfast.ids import new_id
from storage import check_in_rows, importing, records, trash
from storage.connection import JournalFile
from storage.importing import TakenIn
from storage.instants import instant
from storage.record_kinds import RecordKind
from storage.records import Row
from storage.remembered import raise_revision
from storage.rows import body_of, from_body
from storage.trash import CHECK_IN

if TYPE_CHECKING:
    from holdfast.interchange.imported import ImportedFile

Action: TypeAlias = Literal["saved", "changed", "deleted", "imported", "several"]
OF_MANY: Final = ("imported", "several")
"""Actions that concern several records: what was there before is an object of them by their ids."""

_ENTRIES: Final[tuple[RecordKind, ...]] = ("mark", "practice", "session", "score")
"""Kinds of simple records that the Journal lists."""

Kind: TypeAlias = Literal["check_in", RecordKind]


@dataclass(frozen=True, slots=True)
class Undone:
    """What was undone.

    Attributes:
        kind: to what it had been done: a check-in, or one of the simple records.
        action: what had been done: saved (as new), changed, deleted, imported, or several written at once.
        count: how many records it concerned.
    """

    kind: Kind
    action: Action
    count: int

    @property
    def told(self) -> str:
        """The key of the sentence that says so."""
        return f"undo.{self.kind}.{self.action}"


def save(file: JournalFile, check_in: CheckIn, now: datetime) -> None:
    """Write a check-in, new or changed. What is there already, word for word, is not written again."""
    before = check_in_rows.one(file, check_in.id)
    if before is not None and body_of(before) == body_of(check_in):
        return
    check_in_rows.put(file, check_in)
    if before is None:
        trash.remove(file, check_in.id)
        _note(file, "saved", check_in.id, now)
    else:
        _note(file, "changed", check_in.id, now, body_of(before))


def delete(file: JournalFile, entry_id: str, now: datetime) -> None:
    """Move an entry to the trash. For one that is not there nothing remains to be done."""
    if trash.throw_away(file, entry_id, now):
        _note(file, "deleted", entry_id, now)
    else:
        for kind in _ENTRIES:
            let_be(file, kind, entry_id, None, now)


def take_in(
    file: JournalFile,
    imported: ImportedFile,
    levels: Mapping[str, float],
    now: datetime,
    told: importing.Told | None = None,
) -> TakenIn:
    """Write what is new in a file from another app."""
    fresh = importing.new_ones(imported.check_ins, importing.keys_known(file, imported.format))
    duplicates = len(imported.check_ins) - len(fresh)
    if not fresh:
        return TakenIn(0, duplicates)
    import_id = new_id(now)
    made = importing.write(file, imported, fresh, levels, import_id=import_id, now=now, told=told)
    _note(file, "imported", import_id, now, made)
    return TakenIn(len(fresh), duplicates, import_id)


def let_be(file: JournalFile, kind: RecordKind, record_id: str, row: Row | None, now: datetime) -> None:
    """Write a simple record, new or changed, or with None remove it. Where it is so already nothing is to be done."""
    before = records.let_be(file, kind, record_id, row, now)
    if before == row:
        return
    action: Action = "saved" if before is None else "deleted" if row is None else "changed"
    _note(file, action, record_id, now, None if before is None else records.body_of(before), kind=kind)


def let_all_be(file: JournalFile, kind: RecordKind, rows: Mapping[str, Row], action: Action, now: datetime) -> None:
    """Write several simple records of a kind, by their ids: one step, "imported" or "several", taken back as one."""
    before = {record_id: records.let_be(file, kind, record_id, row, now) for record_id, row in rows.items()}
    changed = {record_id: was for record_id, was in before.items() if was != rows[record_id]}
    if changed:
        _note(file, action, new_id(now), now, json.dumps(changed, ensure_ascii=False), kind=kind)


def undo(file: JournalFile, now: datetime) -> Undone | None:
    """Take back the last action that has not been taken back; None where there is none."""
    steps = file.rows("SELECT place, kind, action, subject, before FROM undo ORDER BY place DESC LIMIT 1")
    if not steps:
        return None
    place, kind, action, subject, before = steps[0]
    count = 1
    if kind == CHECK_IN:
        count = _undo_check_ins(file, action, subject, before, now)
    else:
        rows = (
            {subject: None if before is None else json.loads(before)} if action not in OF_MANY else json.loads(before)
        )
        count = len(rows)
        for record_id, row in rows.items():
            records.let_be(file, kind, record_id, row, now)
    file.table("undo").delete(place)
    raise_revision(file)
    return Undone(kind, action, count)


def _undo_check_ins(file: JournalFile, action: Action, subject: str, before: str, now: datetime) -> int:
    """Take back what was done to a check-in, or to those of an import; return how many they are."""
    if action == "imported":
        return importing.take_out(file, subject, before)
    if action == "saved":
        trash.throw_away(file, subject, now)
    elif action == "changed":
        check_in_rows.put(file, from_body(before))
    else:
        trash.take_back(file, subject)
    return 1


def _note(
    file: JournalFile, action: Action, subject: str, now: datetime, before: str | None = None, *, kind: Kind = CHECK_IN
) -> None:
    file.write(
        "INSERT INTO undo (kind, action, subject, before, done_at) VALUES (?, ?, ?, ?, ?)",
        (kind, action, subject, before, instant(now)),
    )
    raise_revision(file)
