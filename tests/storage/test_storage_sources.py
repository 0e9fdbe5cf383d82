"""Rules of this floor that a reader of its sources can check, checked."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.journal import Journal
from tests.storage.samples import check_in

CHECKOUT = Path(__file__).resolve().parent.parent.parent
DRIVERS = {"sqlite3", "sqlcipher3", "pysqlite3", "apsw"}
FLOORS = ("holdfast", "storage", "widgets", "tui")
CONNECTION = CHECKOUT / "storage" / "connection.py"


def sources() -> Iterator[tuple[Path, ast.Module]]:
    for floor in FLOORS:
        for path in sorted((CHECKOUT / floor).rglob("*.py")):
            yield path, ast.parse(path.read_text("utf-8"))


def imported_by(tree: ast.Module) -> set[str]:
    """Return the first names of all modules a source imports."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.split(".")[0])
    return names


def test_one_place_knows_the_driver() -> None:
    assert [path for path, tree in sources() if imported_by(tree) & DRIVERS] == [CONNECTION]


def test_sqlite_utils_is_known_to_those_who_write() -> None:
    knowing = {path.name for path, tree in sources() if "sqlite_utils" in imported_by(tree)}
    assert knowing == {"connection.py", "migrations.py"}


def test_nothing_is_written_past_sqlite_utils() -> None:
    """What opens a transaction of its own there is silently never committed."""
    for path, _ in sources():
        source = path.read_text("utf-8")
        assert ".conn." not in source, path
        assert "RETURNING" not in source, path
        if path != CONNECTION:
            assert "_connection" not in source, path


def test_a_database_is_spoken_of_by_table_and_not_by_bracket() -> None:
    for path, tree in sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
                assert node.value.id not in ("db", "database"), path


def run(program: str, *arguments: str) -> set[str]:
    """Run a program and return the modules that it leaves loaded."""
    told = subprocess.run(
        [sys.executable, "-c", f"import sys; {program}; print(*sys.modules)", *arguments],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(told.stdout.split())


def test_opening_and_reading_import_nothing_heavy(journal: Journal) -> None:
    journal.save(check_in())
    loaded = run(
        "from datetime import datetime, UTC; from pathlib import Path; from storage.journal import open_journal;"
        "journal = open_journal(Path(sys.argv[1]), lambda: datetime.now(UTC)); journal.check_ins(); journal.scales();"
        "journal.day_values('mood'); journal.draft('check_in'); journal.tags(); journal.marks();"
        "journal.stretch_notes('mood'); journal.own_stretches('mood'); journal.margin('mood');"
        "journal.steady_from('mood'); journal.check(); journal.close()",
        str(journal.path),
    )
    assert loaded >= {"storage.vocabulary", "storage.line_records"}
    assert loaded.isdisjoint({"sqlite_utils", "click", "platformdirs", "textual", "numpy", "storage.migrations"})


def test_the_door_alone_is_light() -> None:
    loaded = run("import storage.journal")
    behind = {
        "storage.actions",
        "storage.importing",
        "storage.records",
        "storage.vocabulary",
        "holdfast.check_ins",
        "tomllib",
    }
    assert loaded.isdisjoint(behind)


def test_there_is_no_other_room_behind_the_door() -> None:
    with pytest.raises(AttributeError):
        _ = __import__("storage").cellar


def test_sqlite_utils_catches_the_errors_of_our_driver() -> None:
    """With another driver's, a refused insert would leave a savepoint open, and later saves would be lost."""
    loaded = (
        "from storage.connection import dbapi; import sqlite_utils.db, sqlite_utils.utils;"
        "assert sqlite_utils.utils.OperationalError is dbapi.OperationalError;"
        "assert sqlite_utils.utils.sqlite3 is dbapi"
    )
    assert "sqlite_utils" in run(loaded)
