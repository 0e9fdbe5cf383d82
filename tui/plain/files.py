"""Files that a person names, read whole."""

from __future__ import annotations

from pathlib import Path

from holdfast.refusals import Refusal

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
