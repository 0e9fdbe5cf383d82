"""An empty journal, made once for all tests: making the tables takes fifty times as long as copying the file."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from holdfast.days import Clock
from storage.files import write_private
from storage.journal import Journal, open_journal
from tests.made import NOW


def fresh_journal(path: Path, clock: Clock) -> Journal:
    """Return an empty journal, open, as `open_journal` makes one at a path where nothing is."""
    write_private(path, _empty())
    return open_journal(path, clock)


@cache
def _empty() -> bytes:
    with TemporaryDirectory(prefix="holdfast-test-") as folder:
        path = Path(folder, "journal.db")
        open_journal(path, lambda: NOW, create=True).close()
        return path.read_bytes()
