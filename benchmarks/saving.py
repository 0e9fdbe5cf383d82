"""Writing: one check-in, and a file of 100,000 rows, beside the same rows through bare SQLite with the same pragmas."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

from benchmarks.comparison import Comparison, seconds
from benchmarks.make_journal import LEVELS, NOW, made_file
from holdfast.check_ins import CheckIn
from holdfast.days import moment_of
from holdfast.ids import new_id
from storage.journal import open_journal

ROUNDS = 41
IMPORTED = 100_000
IMPORTS = 3

SCHEMA = """
PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON;
CREATE TABLE check_ins (id TEXT PRIMARY KEY, day TEXT, wall TEXT, note TEXT) STRICT;
CREATE TABLE ratings (check_in TEXT, scale TEXT, value REAL, PRIMARY KEY (check_in, scale)) STRICT;
CREATE INDEX by_day ON check_ins (day, wall);
"""


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Yield how saving and importing compare."""
    raw = sqlite3.connect(folder / "raw.db", isolation_level=None)
    raw.executescript(SCHEMA)
    journal = open_journal(folder / "journal.db", lambda: NOW, create=True)
    made = [_check_in(place) for place in range(ROUNDS)]
    journal.save(made[0])
    pairs = [(seconds(lambda: journal.save(each)), seconds(lambda: _save(raw, [each]))) for each in made[1:]]  # noqa: B023
    yield _comparison("save a check-in", pairs, 1.5, "bare sqlite3, same durability")

    pairs = []
    for seed in range(IMPORTS):
        file = made_file(IMPORTED, seed=seed)
        rows = [_check_in(place) for place in range(IMPORTED)]
        pairs.append((seconds(lambda: journal.take_in(file, LEVELS)), seconds(lambda: _save(raw, rows))))  # noqa: B023
    yield _comparison(f"import {IMPORTED:,} rows", pairs, 4.0, "bare executemany")
    journal.close()
    raw.close()


def _comparison(name: str, pairs: Sequence[tuple[float, float]], goal: float, yardstick: str) -> Comparison:
    return Comparison(name, [our for our, _ in pairs], goal, yardstick, [their for _, their in pairs])


def _check_in(place: int) -> CheckIn:
    moment = NOW - timedelta(hours=place)
    return CheckIn(new_id(moment), moment_of(moment), {"mood": 6.0, "anxiety": 4.0}, note="a quiet day")


def _save(connection: sqlite3.Connection, check_ins: Sequence[CheckIn]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(
        "INSERT INTO check_ins VALUES (?, ?, ?, ?)",
        ((each.id, str(each.moment.day), str(each.moment.wall), each.note) for each in check_ins),
    )
    connection.executemany(
        "INSERT INTO ratings VALUES (?, ?, ?)",
        ((each.id, scale, value) for each in check_ins for scale, value in each.ratings.items()),
    )
    connection.execute("COMMIT")
