"""One open journal file: the one place that knows the database driver, its pragmas and its transactions.

Reading goes through the plain connection, so that opening a journal and showing it never imports sqlite_utils, which
costs as much as a fifth of Textual. The first write imports it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from storage.problems import JournalProblem, Problem, problem_named

if TYPE_CHECKING:
    import sqlite3 as dbapi

    from sqlite_utils import Database
    from sqlite_utils.db import Table
else:
    try:
        import sqlcipher3 as dbapi
    except ImportError:
        import sqlite3 as dbapi

__all__ = ["BUSY_SECONDS", "JournalFile", "TableName", "dbapi", "warm_up"]

# sqlite_utils catches the exceptions of pysqlite3 where there is one. With any other driver than ours it would not
# recognise an error, and would leave a savepoint open in which every later save silently vanishes.
sys.modules["pysqlite3"] = dbapi
sys.modules["pysqlite3.dbapi2"] = dbapi.dbapi2

TableName: TypeAlias = Literal[
    "asked", "cards", "check_in_feelings", "check_in_tags", "check_ins", "contacts", "derived", "drafts", "feelings",
    "fits", "goal_ratings", "goals", "instruments", "margins", "marks", "namings", "open_questions", "own_exercises",
    "own_stretches", "pins", "practices", "ratings", "review_points", "revision", "safety_plan", "scales", "scores",
    "sessions", "settings", "steady_levels", "stretch_notes", "tags", "therapists", "topics", "trash", "undo",
    "worksheets",
]  # fmt: skip
"""Every table. sqlite_utils would make a new one of a misspelt name; the type checker does not let one pass."""

APPLICATION_ID = 0x484F4C44
"""What marks a SQLite file as a Holdfast journal: "HOLD"."""

BUSY_SECONDS = 5.0
"""How long to wait for another program that is writing."""

_PRAGMAS = """
PRAGMA foreign_keys = ON;
PRAGMA journal_mode = DELETE;
PRAGMA synchronous = EXTRA;
PRAGMA fullfsync = ON;
PRAGMA secure_delete = ON;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA mmap_size = 0;
PRAGMA temp_store = MEMORY;
"""


class JournalFile:
    """A connection to a journal. Errors of the driver leave it as `JournalProblem`.

    Attributes:
        path: where the file is.
    """

    def __init__(self, path: Path) -> None:
        """Connect to the file at ``path``, which exists.

        Raises:
            JournalProblem: it cannot be opened.
        """
        self.path = path
        self._database: Database | None = None
        self._checked = False
        self._version_seen = 0
        self._identity = _identity(path)
        address = f"{path.absolute().as_uri()}?mode=rw"
        with self._told_as_problems():
            self._connection = dbapi.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
        self._connection.create_function("casefold", 1, str.casefold, deterministic=True)

    def prepare(self) -> None:
        """Set how the file is read and written; docs/data.md says why each."""
        with self._told_as_problems():
            self._connection.executescript(_PRAGMAS)
        self.changed_elsewhere()

    def changed_elsewhere(self) -> bool:
        """Whether another connection has written since this was last asked."""
        before, self._version_seen = self._version_seen, int(self.value("PRAGMA data_version"))
        return before != self._version_seen

    def close(self) -> None:
        """Close the file. What was not committed is gone."""
        self._connection.close()

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of one reading statement."""
        with self._told_as_problems():
            return self._connection.execute(sql, values).fetchall()

    def value(self, sql: str, values: Sequence[object] = ()) -> Any:
        """Return the first column of the first row of one reading statement; None where there is no row."""
        rows = self.rows(sql, values)
        return rows[0][0] if rows else None

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Make several reading statements see one and the same state of the journal."""
        with self._transaction("BEGIN"):
            yield

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Make everything written inside one transaction: all of it is kept, or none.

        The lock is taken first, so that a journal in use says so before any work is done.
        """
        self.check_once()
        with self._transaction("BEGIN IMMEDIATE"):
            yield

    def table(self, name: TableName) -> Table:
        """Return a table to write to, inside `writing`."""
        return self.database.table(name)

    @property
    def database(self) -> Database:
        """The same connection as sqlite_utils sees it, inside `writing`."""
        self._require_transaction()
        if self._database is None:
            from sqlite_utils import Database  # noqa: PLC0415  on the first write, never on the way to the first paint

            self._database = Database(self._connection, execute_plugins=False)
        return self._database

    def write(self, sql: str, values: Sequence[object] = ()) -> None:
        """Run one writing statement, inside `writing`: what every save does, without the look-ups of `table`."""
        self.database.execute(sql, values)

    def write_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run one writing statement for each of many rows, inside `writing`.

        At the hundred thousand rows of an import the driver's own loop is three times as fast as sqlite_utils; inside
        an explicit transaction it leaves nothing open.
        """
        self._require_transaction()
        self._connection.executemany(sql, rows)

    def check_once(self) -> None:
        """Look for damage unless that was done since the file was opened.

        Raises:
            JournalProblem: DAMAGED.
        """
        if not self._checked:
            if self.rows("PRAGMA quick_check(1)") != [("ok",)]:
                raise JournalProblem(Problem.DAMAGED, self.path)
            self._checked = True

    @contextmanager
    def without_foreign_keys(self) -> Iterator[None]:
        """Let a migration rebuild tables that others refer to; nothing is deleted with them meanwhile."""
        self.rows("PRAGMA foreign_keys = OFF")
        try:
            yield
        finally:
            self.rows("PRAGMA foreign_keys = ON")

    def _require_transaction(self) -> None:
        if not self._connection.in_transaction:
            raise RuntimeError("a write outside of writing()")

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        with self._told_as_problems():
            self._connection.execute(begin)
            try:
                yield
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    @contextmanager
    def _told_as_problems(self) -> Iterator[None]:
        try:
            yield
        except dbapi.Error as error:
            problem = problem_named(getattr(error, "sqlite_errorname", ""))
            if problem is None:
                raise
            if problem is Problem.READ_ONLY and _identity(self.path) != self._identity:
                problem = Problem.CHANGED_ELSEWHERE  # sqlite3 has a name of its own for this, sqlcipher3 has not
            raise JournalProblem(problem, self.path) from error


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another that has come in its place; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def warm_up() -> None:
    """Import what the first write needs, in a moment when nobody waits for it."""
    import sqlite_utils  # noqa: F401, PLC0415
