"""The schema, step by step. A migration is frozen once released: the next change is a new one at the end."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from storage.connection import APPLICATION_ID, JournalFile
from storage.first_schema import M001, M002, M003
from storage.problems import JournalProblem, Problem

MIGRATIONS = Migrations("holdfast")


def migrate(file: JournalFile, migrations: Migrations = MIGRATIONS) -> None:
    """Bring a journal, new or old, to the newest schema: each step whole or not at all.

    Raises:
        JournalProblem: DAMAGED where rows refer to others that are not there; the step was taken back.
    """
    with file.without_foreign_keys():
        while _one_step(file, migrations):
            pass


def _one_step(file: JournalFile, migrations: Migrations) -> bool:
    """Apply the next migration, if there is one, together with the version it leads to."""
    with file.writing():
        database = file.database
        pending = [migration.name for migration in migrations.pending(database)]
        if not pending:
            return False
        migrations.apply(database, stop_before=pending[1:])
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {len(migrations.applied(database))}")
        if file.rows("PRAGMA foreign_key_check"):
            raise JournalProblem(Problem.DAMAGED, file.path)
    return True


@MIGRATIONS()
def m001_check_ins(database: Database) -> None:
    """Check-ins with what they are made of, a person's own words, drafts, undo and trash."""
    database.executescript(M001)


@MIGRATIONS()
def m002_own_words_on_the_line(database: Database) -> None:
    """What a person says of their own line, and undo and trash for records other than check-ins."""
    database.executescript(M002)


@MIGRATIONS()
def m003_practices(database: Database) -> None:
    """Practices of exercises, a person's own exercises, pins and cards, the safety plan, and words found later."""
    database.executescript(M003)
