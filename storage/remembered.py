"""What the journal remembers beside what is recorded: private settings, and results that took long to compute."""

from __future__ import annotations

from typing import TypeVar, cast

from storage.connection import JournalFile

T = TypeVar("T")


def setting(file: JournalFile, name: str, default: T) -> T:
    """Return a setting, or ``default`` where it was never set."""
    value = file.value("SELECT value FROM settings WHERE name = ?", (name,))
    if value is None:
        return default
    import json  # noqa: PLC0415  2 ms, and `holdfast status` asks for one setting that few have changed

    return cast(T, json.loads(value))


def set_setting(file: JournalFile, name: str, value: object) -> None:
    """Remember a setting, as JSON."""
    import json  # noqa: PLC0415

    file.table("settings").insert({"name": name, "value": json.dumps(value, ensure_ascii=False)}, replace=True)


def derived(file: JournalFile, name: str) -> tuple[int, str] | None:
    """Return a computed result with the revision it was computed from; None where there is none."""
    rows = file.rows("SELECT revision, body FROM derived WHERE name = ?", (name,))
    return (rows[0][0], rows[0][1]) if rows else None


def keep_derived(file: JournalFile, name: str, revision: int, body: str) -> None:
    """Keep a computed result in place of the one before."""
    file.table("derived").insert({"name": name, "revision": revision, "body": body}, replace=True)


def revision(file: JournalFile) -> int:
    """Return the number that rises whenever something recorded changes."""
    return int(file.value("SELECT number FROM revision"))


def raise_revision(file: JournalFile) -> None:
    """Count one more change of something recorded."""
    file.write("UPDATE revision SET number = number + 1")
