"""Opening a journal: what is looked at before a single byte of it is trusted or changed.

A file that is damaged, foreign or newer is looked at without locks and left as it is, to the byte.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import get_args

from holdfast.wording import say
from storage.connection import APPLICATION_ID, JournalFile, TableName
from storage.files import OTHERS, PRIVATE_FILE, make_private_file, make_private_folder, sync_folder
from storage.problems import JournalProblem, Problem, backups_folder

SCHEMA_VERSION = 4
"""How many migrations there are; here as a number, so that a current journal opens without importing them."""


def opened(path: Path, *, create: bool) -> tuple[JournalFile, str | None]:
    """Open the journal at ``path``, and make or migrate it where that is called for.

    Returns:
        The open file, and a sentence about its rights where they were wider than they ought to be.

    Raises:
        JournalProblem: it cannot be opened as it is.
    """
    size = _looked_at(path)
    if size is None and create:
        _make(path)
    if not size and not create:
        raise JournalProblem(Problem.MISSING, path)
    if size:
        _recognised(path)
    file = JournalFile(path)
    try:
        _made_current(file, create=create)
        return file, _narrowed(path)
    except BaseException:
        file.close()
        raise


def _looked_at(path: Path) -> int | None:
    """Return the size of the file at ``path`` in bytes; None where there is nothing.

    Raises:
        JournalProblem: it is no file of this account, or it was emptied.
    """
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise JournalProblem(Problem.NO_ACCESS, path) from error
    if stat.S_ISLNK(found.st_mode):
        raise JournalProblem(Problem.NO_ACCESS, path, "link")
    if not stat.S_ISREG(found.st_mode):
        raise JournalProblem(Problem.NO_ACCESS, path, "no_file")
    if found.st_uid != os.geteuid():
        raise JournalProblem(Problem.NO_ACCESS, path, "not_yours")
    if found.st_size == 0 and _has_backups(path):
        raise JournalProblem(Problem.EMPTIED, path)
    return found.st_size


def _has_backups(path: Path) -> bool:
    folder = backups_folder(path)
    return folder.is_dir() and any(folder.iterdir())


def _make(path: Path) -> None:
    try:
        make_private_folder(path.parent)
        make_private_file(path)
        sync_folder(path.parent)
    except FileExistsError:
        return  # another window was quicker, and its file is as good
    except OSError as error:
        raise JournalProblem(Problem.NO_ACCESS, path) from error


def _recognised(path: Path) -> None:
    """Make sure that a file is a journal of this version or an older one, by its header alone.

    SQLite is not asked: it would play back what was cut off before it says whose file this is. Closing a file gives
    up every lock this process has on it, so a journal is not opened a second time in the midst of a transaction.

    Raises:
        JournalProblem: it is not.
    """
    if _was_being_made(path):
        return
    header = _beginning_of(path, 100)
    application, version = (int.from_bytes(header[place : place + 4], "big") for place in (68, 60))
    if not header.startswith(b"SQLite format 3\0") or application != APPLICATION_ID:
        raise JournalProblem(Problem.FOREIGN, path)
    if version > SCHEMA_VERSION:
        raise JournalProblem(Problem.NEWER, path)


def _beginning_of(path: Path, length: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(length)
    except OSError as error:
        raise JournalProblem(Problem.NO_ACCESS, path) from error


def _was_being_made(path: Path) -> bool:
    """Whether the very first write was cut off: the journal file of SQLite beside it goes back to no page at all."""
    beside = path.with_name(f"{path.name}-journal")
    if not beside.is_file():
        return False
    header = _beginning_of(beside, 20)
    return header.startswith(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7") and header[16:] == bytes(4)


def _made_current(file: JournalFile, *, create: bool) -> None:
    file.prepare()
    version = file.value("PRAGMA user_version")
    tables = {name for (name,) in file.rows("SELECT name FROM sqlite_master")}
    if version == SCHEMA_VERSION:
        if not tables.issuperset(get_args(TableName)):
            raise JournalProblem(Problem.DAMAGED, file.path)
        return
    if version == 0 and not create:
        raise JournalProblem(Problem.MISSING, file.path)
    from storage.migrations import migrate  # noqa: PLC0415  imports sqlite_utils, and a current journal needs none

    migrate(file)


def _narrowed(path: Path) -> str | None:
    """Take the file's rights back to its owner alone; return a sentence where they were wider."""
    if not path.stat().st_mode & OTHERS:
        return None
    try:
        path.chmod(PRIVATE_FILE)
    except OSError:
        return say("journal_file.is_exposed", path=path)  # a disk that is read-only, or knows no rights
    return say("journal_file.was_exposed", path=path)
