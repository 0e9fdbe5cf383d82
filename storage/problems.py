"""What can be the matter with a journal file, told apart by SQLite's own error names and never by their texts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

from holdfast.refusals import Refusal


class Problem(Enum):
    """What is the matter. The value names its sentence; what each means for an exit code is the caller's business."""

    MISSING = "missing"
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    NEWER = "newer"
    EMPTIED = "emptied"
    BUSY = "busy"
    READ_ONLY = "read_only"
    FULL = "full"
    NO_ACCESS = "no_access"
    CANNOT_WRITE = "cannot_write"
    CHANGED_ELSEWHERE = "changed_elsewhere"
    LOCKED = "locked"


class JournalProblem(Refusal):
    """The journal cannot be opened, read or written. What stood in it stands there still.

    Attributes:
        problem: which of the problems.
    """

    def __init__(self, problem: Problem, path: Path, key: str | None = None) -> None:
        """Make the problem of the journal at ``path``; ``key`` names a sentence more exact than the problem's own."""
        self.problem = problem
        super().__init__(f"journal_file.{key or problem.value}", path=path, backups=backups_folder(path))


@contextmanager
def read_whole(path: Path) -> Iterator[None]:
    """Tell of what the program never wrote, in the journal at ``path``, as damage: JSON cut off, parts missing."""
    try:
        yield
    except (ValueError, KeyError, TypeError) as error:
        raise JournalProblem(Problem.DAMAGED, path) from error


def backups_folder(path: Path) -> Path:
    """Return the folder in which the backups of the journal at ``path`` lie."""
    return path.with_name(f"{path.name}.backups")


_EXACTLY = {
    "SQLITE_NOTADB": Problem.FOREIGN,
    "SQLITE_FULL": Problem.FULL,
    "SQLITE_PERM": Problem.NO_ACCESS,
}
_BY_FAMILY = {
    "CORRUPT": Problem.DAMAGED,
    "READONLY": Problem.READ_ONLY,
    "BUSY": Problem.BUSY,
    "LOCKED": Problem.BUSY,
    "CANTOPEN": Problem.NO_ACCESS,
    "IOERR": Problem.CANNOT_WRITE,
}


def problem_named(errorname: str) -> Problem | None:
    """Return the problem behind SQLite's name of an error; None for a mistake of the program's own."""
    family = errorname.removeprefix("SQLITE_").split("_")[0]
    return _EXACTLY.get(errorname) or _BY_FAMILY.get(family)
