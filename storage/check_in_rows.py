"""Reading and writing check-ins, whole, in the tables of the journal."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

from holdfast.check_ins import CheckIn
from storage.connection import JournalFile
from storage.finding import NEWEST_FIRST, Condition
from storage.rows import COLUMNS, check_in_of, columns_of

Origin: TypeAlias = tuple[str | None, str | None, str | None]
"""Which import a check-in came with, from which format, and the key of its row there."""

TYPED: Origin = (None, None, None)
"""The origin of what the person wrote here."""

EVERY_ROW = -1
"""SQLite's own word for no limit."""


def one(file: JournalFile, check_in_id: str) -> CheckIn | None:
    """Return the check-in of that id; None if it is not in the journal (or in the trash)."""
    found = newest(file, Condition("id = ?", (check_in_id,)))
    return found[0] if found else None


def newest(file: JournalFile, wanted: Condition, limit: int = EVERY_ROW, offset: int = 0) -> list[CheckIn]:
    """Return a page of the check-ins that fulfil a condition, newest first. To be called while `reading`."""
    rows = file.rows(
        f"SELECT {COLUMNS} FROM check_ins WHERE {wanted.sql} ORDER BY {NEWEST_FIRST} LIMIT ? OFFSET ?",  # noqa: S608
        (*wanted.values, limit, offset),
    )
    if not rows:
        return []
    ids = json.dumps([row[0] for row in rows])
    ratings: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for check_in, scale, value in _belonging(file, "scale, value", "ratings", "scale", ids):
        ratings[check_in][scale] = value
    feelings = _words(_belonging(file, "feeling", "check_in_feelings", "place", ids))
    tags = _words(_belonging(file, "tag", "check_in_tags", "place", ids))
    return [check_in_of(row, ratings.get(row[0], {}), feelings.get(row[0], ()), tags.get(row[0], ())) for row in rows]


def put(file: JournalFile, check_in: CheckIn, origin: Origin = TYPED) -> None:
    """Write a check-in: as a new one, or over the one of its id, which keeps the origin it has."""
    if not file.rows("SELECT 1 FROM check_ins WHERE id = ?", (check_in.id,)):
        insert(file, [check_in], [origin])
        return
    file.table("check_ins").update(check_in.id, columns_of(check_in))
    for table in ("ratings", "check_in_feelings", "check_in_tags"):
        file.table(table).delete_where("check_in = ?", [check_in.id])
    _insert_parts(file, [check_in])


def insert(file: JournalFile, check_ins: Sequence[CheckIn], origins: Sequence[Origin]) -> None:
    """Write check-ins that are not there yet, each with its origin."""
    file.write_many(
        f"INSERT INTO check_ins ({COLUMNS}, import_id, source, source_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        ((*columns_of(check_in).values(), *origin) for check_in, origin in zip(check_ins, origins, strict=True)),
    )
    _insert_parts(file, check_ins)


def _insert_parts(file: JournalFile, check_ins: Sequence[CheckIn]) -> None:
    file.write_many(
        "INSERT INTO ratings (check_in, scale, value, day) VALUES (?, ?, ?, ?)",
        (
            (check_in.id, scale, value, check_in.moment.day.isoformat())
            for check_in in check_ins
            for scale, value in check_in.ratings.items()
        ),
    )
    file.write_many(
        "INSERT INTO check_in_feelings (check_in, place, feeling) VALUES (?, ?, ?)",
        ((check_in.id, place, word) for check_in in check_ins for place, word in enumerate(check_in.feelings)),
    )
    file.write_many(
        "INSERT INTO check_in_tags (check_in, place, tag) VALUES (?, ?, ?)",
        ((check_in.id, place, tag) for check_in in check_ins for place, tag in enumerate(check_in.tags)),
    )


def _belonging(file: JournalFile, columns: str, table: str, order: str, ids: str) -> list[tuple[Any, ...]]:
    """Return the rows of a table that belong to the check-ins of ``ids``, a JSON list."""
    return file.rows(
        f"SELECT check_in, {columns} FROM {table}"  # noqa: S608  names of our own
        f" WHERE check_in IN (SELECT value FROM json_each(?)) ORDER BY check_in, {order}",
        (ids,),
    )


def _words(rows: Iterable[tuple[Any, ...]]) -> dict[str, list[str]]:
    words: defaultdict[str, list[str]] = defaultdict(list)
    for check_in, word in rows:
        words[check_in].append(word)
    return words
