"""The schema, and how it moves on."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest
from sqlite_utils import Database, Migrations

from holdfast.days import Clock
from storage import migrations, opening
from storage.connection import JournalFile, TableName, dbapi
from storage.journal import Journal, JournalProblem, Problem, open_journal
from storage.migrations import MIGRATIONS, migrate
from tests.storage.samples import asked_directly, check_in


@pytest.fixture
def later() -> Migrations:
    """The migrations of some later version, to which a test adds a second."""
    following = Migrations("holdfast")
    following()(migrations.m001_check_ins)
    return following


def prepared(path: Path) -> JournalFile:
    file = JournalFile(path)
    file.prepare()
    return file


def test_a_new_journal_is_marked_and_current(journal: Journal) -> None:
    journal.save(check_in())
    assert asked_directly(journal.path, "PRAGMA application_id") == [(int.from_bytes(b"HOLD", "big"),)]
    assert asked_directly(journal.path, "PRAGMA user_version") == [(opening.SCHEMA_VERSION,)]
    assert len(MIGRATIONS.pending(Database(dbapi.connect(":memory:")))) == opening.SCHEMA_VERSION


def test_every_table_is_strict_and_listed(journal: Journal) -> None:
    listed = asked_directly(journal.path, "SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
    tables = {str(name): strict for name, strict in listed}
    for of_others in ("sqlite_schema", MIGRATIONS.migrations_table):
        tables.pop(of_others)
    assert set(tables) == set(get_args(TableName))
    assert set(tables.values()) == {1}


def test_there_is_nothing_that_runs_by_itself(journal: Journal) -> None:
    """No trigger and no view, so that a file from elsewhere which has some is known for a stranger."""
    kinds = asked_directly(journal.path, "SELECT DISTINCT type FROM sqlite_master ORDER BY type")
    assert kinds == [("index",), ("table",)]


REFUSED = {
    "a rating above the scale": "INSERT INTO ratings VALUES ({id}, 'anxiety', 10.5, '2026-03-03')",
    "a rating below the scale": "INSERT INTO ratings VALUES ({id}, 'anxiety', -1, '2026-03-03')",
    "a rating that is no number": "INSERT INTO ratings VALUES ({id}, 'anxiety', 'much', '2026-03-03')",
    "a rating of nothing": "INSERT INTO ratings VALUES ('nobody', 'anxiety', 5, '2026-03-03')",
    "a second rating": "INSERT INTO ratings VALUES ({id}, 'mood', 5, '2026-03-03')",
    "a day that never was": "UPDATE check_ins SET day = '2026-02-30'",
    "a day that is none": "UPDATE check_ins SET day = 'Tuesday'",
    "a time that never was": "UPDATE check_ins SET wall = '2026-02-30T08:40:00'",
    "a time that is none": "UPDATE check_ins SET wall = '2026-03-03 08:40'",
    "an unknown zone of the world": "UPDATE check_ins SET utc_offset = 1500",
    "half an origin": "UPDATE check_ins SET source = 'daylio'",
    "an unknown action": "UPDATE undo SET action = 'forgotten'",
}


@pytest.mark.parametrize("what", REFUSED)
def test_the_file_itself_refuses(what: str, journal: Journal) -> None:
    kept = check_in()
    journal.save(kept)
    with pytest.raises(dbapi.IntegrityError), journal._file.writing():
        journal._file.database.execute(REFUSED[what].format(id=f"'{kept.id}'"))
    assert not journal._file._connection.in_transaction
    assert journal.check_in(kept.id) == kept


def test_the_instant_follows_from_wall_time_and_offset(journal: Journal) -> None:
    journal.save(check_in(wall="08:40"))
    journal.save(check_in(wall=None))
    instants = asked_directly(journal.path, "SELECT utc FROM check_ins ORDER BY wall")
    assert instants == [(None,), ("2026-03-03T07:40:00Z",)]


def test_an_older_journal_moves_on_with_all_it_holds(journal: Journal, later: Migrations) -> None:
    """Rebuilding a table that others refer to must not take their rows along."""

    @later()
    def m002_weather(database: Database) -> None:
        database.executescript(
            "CREATE TABLE rebuilt AS SELECT *, 'mild' AS weather FROM check_ins; DROP TABLE check_ins;"
            "ALTER TABLE rebuilt RENAME TO check_ins; CREATE UNIQUE INDEX check_ins_by_id ON check_ins (id);"
        )

    journal.save(check_in())
    journal.close()
    file = prepared(journal.path)
    migrate(file, later)
    assert file.value("PRAGMA user_version") == 2
    assert file.value("PRAGMA foreign_keys") == 1
    assert file.rows("SELECT scale, value FROM ratings JOIN check_ins ON id = check_in") == [("mood", 6.0)]
    file.close()


def test_a_migration_that_breaks_changes_nothing(journal: Journal, later: Migrations, clock: Clock) -> None:
    @later()
    def m002_broken(database: Database) -> None:
        database.executescript("CREATE TABLE weather (day TEXT) STRICT; DELETE FROM check_ins;")
        raise RuntimeError

    journal.save(check_in())
    journal.close()
    file = prepared(journal.path)
    with pytest.raises(RuntimeError):
        migrate(file, later)
    assert file.value("PRAGMA foreign_keys") == 1
    file.close()
    again = open_journal(journal.path, clock)
    assert again.count() == 1
    again.close()


def test_a_migration_that_leaves_rows_without_their_own_is_taken_back(journal: Journal, later: Migrations) -> None:
    @later()
    def m002_careless(database: Database) -> None:
        database.execute("DELETE FROM check_ins")

    journal.save(check_in())
    journal.close()
    file = prepared(journal.path)
    with pytest.raises(JournalProblem) as refused:
        migrate(file, later)
    assert refused.value.problem is Problem.DAMAGED
    assert file.value("SELECT count(*) FROM check_ins") == 1
    assert file.value("PRAGMA user_version") == 1
    file.close()


def test_migrating_twice_is_migrating_once(journal: Journal) -> None:
    before = journal.path.read_bytes()
    migrate(journal._file)
    assert journal.path.read_bytes() == before
