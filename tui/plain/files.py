"""Files that a person names, read whole and written whole."""

from __future__ import annotations

from pathlib import Path

from holdfast.refusals import Refusal
from storage.files import make_private_file, write_private

SIZE_LIMIT = 20_000_000
"""The largest file that is read, in bytes."""


def content_of(path: Path) -> bytes:
    """Return what is in a file.

    Raises:
        Refusal: it is missing, a folder, too large or cannot be read.
    """
    try:
        with path.open("rb") as file:
            content = file.read(SIZE_LIMIT + 1)
    except FileNotFoundError:
        raise Refusal("plain.no_file", path=path) from None
    except IsADirectoryError:
        raise Refusal("plain.is_folder", path=path) from None
    except OSError as error:
        raise Refusal("plain.cannot_read", path=path, why=error.strerror) from None
    if len(content) > SIZE_LIMIT:
        raise Refusal("plain.too_large", path=path, limit=SIZE_LIMIT // 1_000_000)
    return content


def is_of_journal(path: Path, journal: Path) -> bool:
    """Whether a path is that of the journal, or of what lies beside it under its name, as its backups do."""
    named, kept = path.resolve(), journal.resolve()
    return any(each.parent == kept.parent and each.name.startswith(kept.name) for each in (named, *named.parents))


def put_in_file(path: Path, content: bytes, *, replace: bool) -> None:
    """Write a file that its owner alone can read, whole or not at all.

    Args:
        path: where; its folder is there.
        content: what goes into it.
        replace: it may take the place of a file that is there.

    Raises:
        Refusal: a file is there already, or it cannot be written; then all is as it was.
    """
    is_new = False
    try:
        if not path.parent.is_dir():
            raise Refusal("plain.no_folder", path=path.parent)
        if path.is_dir():
            raise Refusal("plain.is_folder", path=path)
        if not replace:
            make_private_file(path)
            is_new = True
        write_private(path, content)
    except FileExistsError:
        raise Refusal("plain.is_there", path=path) from None
    except OSError as error:
        if is_new:
            path.unlink(missing_ok=True)
        raise Refusal("plain.cannot_write", path=path, why=error.strerror) from None
