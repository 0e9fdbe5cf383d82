"""Journals that are not as they ought to be: one line, the right exit code, and not a byte changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.cli.shell import Shell, refused

Spoil: TypeAlias = Callable[[Path], None]

READING = [("status",), ("list",), ("list", "--json"), ("show", "1"), ("stretches",), ("chart",)]
WRITING = [("log", "6"), ("delete", "1"), ("undo",)]


def damage(path: Path) -> None:
    """Tear pages out of the middle of a journal."""
    content = bytearray(path.read_bytes())
    content[4096 : 4096 * 12] = b"\xa5" * 4096 * 11
    path.write_bytes(content)


def make_newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 9999")
    connection.close()


def make_foreign(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE something (else_ TEXT)")
    connection.close()


def make_text(path: Path) -> None:
    path.write_text("Dear diary\n" * 1000)


def empty_beside_backups(path: Path) -> None:
    path.write_bytes(b"")
    backups = path.with_name(f"{path.name}.backups")
    backups.mkdir()
    (backups / "one").touch()


@pytest.mark.parametrize("spoil", [damage, make_newer, make_foreign, make_text, empty_beside_backups])
@pytest.mark.parametrize("verb", READING + WRITING)
def test_damaged_foreign_or_newer_is_never_changed(
    holdfast: Shell, journal_path: Path, spoil: Spoil, verb: tuple[str, ...]
) -> None:
    assert holdfast("log", "5").code == 0
    spoil(journal_path)
    before = journal_path.read_bytes()
    assert refused(holdfast(*verb), 4, str(journal_path))
    assert journal_path.read_bytes() == before


@pytest.mark.parametrize("verb", READING + WRITING)
def test_a_folder_is_no_journal(holdfast: Shell, journal_path: Path, verb: tuple[str, ...]) -> None:
    journal_path.mkdir(parents=True)
    assert refused(holdfast(*verb), 1, str(journal_path))
    assert not any(journal_path.iterdir())


def test_a_link_is_not_followed(holdfast: Shell, journal_path: Path, tmp_path: Path) -> None:
    journal_path.parent.mkdir()
    journal_path.symlink_to(tmp_path / "elsewhere.db")
    assert refused(holdfast("log", "6"), 1, "link")
    assert not (tmp_path / "elsewhere.db").exists()


def test_an_empty_file_is_a_new_journal(holdfast: Shell, journal_path: Path) -> None:
    journal_path.parent.mkdir()
    journal_path.touch()
    assert holdfast("status").out == "no check-in yet\n"
    assert holdfast("log", "6").code == 0


def test_a_journal_that_others_could_read_is_made_private_and_that_is_said(holdfast: Shell, journal_path: Path) -> None:
    holdfast("log", "6")
    journal_path.chmod(0o644)
    done = holdfast("status")
    assert done.out == "checked in today\n"
    assert str(journal_path) in done.err
    assert journal_path.stat().st_mode & 0o777 == 0o600


def test_a_journal_in_use_says_so(holdfast: Shell, journal_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.connection.BUSY_SECONDS", 0.05)
    holdfast("log", "6")
    other = sqlite3.connect(journal_path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        assert refused(holdfast("log", "7"), 1, "Another program")
    finally:
        other.close()
    assert holdfast("log", "7").code == 0


@pytest.mark.parametrize("spoil", [make_newer, make_text])
def test_support_with_a_journal_that_cannot_be_read(holdfast: Shell, journal_path: Path, spoil: Spoil) -> None:
    holdfast("log", "5")
    spoil(journal_path)
    done = holdfast("support")
    assert done.code == 0
    assert "112" in done.out
    assert done.err.startswith("Your own people and plan could not be read from the journal: ")
    assert isinstance(holdfast("support", "--json").value, list)
