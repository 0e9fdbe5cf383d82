"""Files and folders that only their owner can read, made whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700

OTHERS = 0o077
"""The rights of everybody but the owner."""

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC


def make_private_folder(path: Path) -> None:
    """Make the folder at ``path`` with its parents, for its owner alone. One that is there stays as it is."""
    if not path.is_dir():
        path.mkdir(PRIVATE_FOLDER, parents=True, exist_ok=True)


def make_private_file(path: Path) -> None:
    """Make an empty file at ``path``, for its owner alone.

    Raises:
        FileExistsError: something is there already, be it a link that leads nowhere.
    """
    os.close(os.open(path, _NEW, PRIVATE_FILE))


def write_private(path: Path, content: bytes) -> None:
    """Put ``content`` in the file at ``path`` so that at any moment it holds the old content or the new, whole.

    Raises:
        OSError: it cannot be written; the old file is untouched.
    """
    make_private_folder(path.parent)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    part.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(part, _NEW, PRIVATE_FILE), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(path: Path) -> None:
    """Make sure that a power cut does not lose the names in the folder at ``path``."""
    folder = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
