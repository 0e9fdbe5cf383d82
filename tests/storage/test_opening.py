"""Opening: what is made, what is recognised, what is refused and left as it is."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import mkdtemp

import pytest

from holdfast.days import Clock
from storage import opening
from storage.journal import Journal, JournalProblem, Problem, open_journal
from tests.storage.samples import check_in, done_directly, fingerprints

SOMEBODY = 65534
"""An account without any right of its own, to see what a file's rights do even where the tests run as root."""


def one_check_in(path: Path) -> None:
    """Make a journal with something in it, of several pages."""
    journal = open_journal(path, lambda: datetime(2026, 3, 3, tzinfo=UTC), create=True)
    for _ in range(20):
        journal.save(check_in(note="word " * 400))
    journal.close()


def cut(path: Path, keep: int) -> None:
    one_check_in(path)
    path.write_bytes(path.read_bytes()[:keep])


def overwritten(path: Path, offset: int, content: bytes) -> None:
    one_check_in(path)
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(content)


def newer(path: Path) -> None:
    one_check_in(path)
    done_directly(path, f"PRAGMA user_version = {opening.SCHEMA_VERSION + 1}")


def without_a_table(path: Path) -> None:
    one_check_in(path)
    done_directly(path, "DROP TABLE undo")


def of_another_program(path: Path) -> None:
    done_directly(path, "CREATE TABLE moz_places (url TEXT); INSERT INTO moz_places VALUES ('x')")


def of_another_program_with_wal(path: Path) -> None:
    done_directly(path, "PRAGMA journal_mode = WAL; PRAGMA application_id = 7; CREATE TABLE t (x)")


def of_another_program_cut_off(path: Path) -> None:
    """Leave a hot journal beside it, which opening the usual way would play back."""
    of_another_program(path)
    path.with_name(f"{path.name}-journal").write_bytes(
        b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(8) + (2).to_bytes(4, "big") + bytes(492)
    )


def emptied(path: Path) -> None:
    path.write_bytes(b"")
    backups = path.with_name(f"{path.name}.backups")
    backups.mkdir()
    (backups / "2026-03-02.db").write_bytes(b"a backup")


NOT_OURS_TO_OPEN: dict[str, tuple[Problem, Callable[[Path], object]]] = {
    "text": (Problem.FOREIGN, lambda path: path.write_text("Dear diary,\n" * 100)),
    "ten bytes": (Problem.FOREIGN, lambda path: path.write_bytes(b"0123456789")),
    "noise, as of an encrypted file": (Problem.FOREIGN, lambda path: path.write_bytes(bytes(range(256)) * 64)),
    "another database": (Problem.FOREIGN, of_another_program),
    "another database with a log": (Problem.FOREIGN, of_another_program_with_wal),
    "another database, cut off": (Problem.FOREIGN, of_another_program_cut_off),
    "a future format of SQLite": (Problem.FOREIGN, lambda path: overwritten(path, 18, b"\x09\x09")),
    "a damaged beginning": (Problem.FOREIGN, lambda path: overwritten(path, 0, b"\0" * 100)),
    "cut to one page": (Problem.DAMAGED, lambda path: cut(path, 4096)),
    "cut in half": (Problem.DAMAGED, lambda path: cut(path, 60_000)),
    "a damaged schema": (Problem.DAMAGED, lambda path: overwritten(path, 100, b"\xff" * 3000)),
    "without one of its tables": (Problem.DAMAGED, without_a_table),
    "of a newer version": (Problem.NEWER, newer),
    "emptied beside its backups": (Problem.EMPTIED, emptied),
}


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize("kind", NOT_OURS_TO_OPEN)
def test_a_file_that_cannot_be_trusted_stays_as_it_is(kind: str, create: bool, clock: Clock, tmp_path: Path) -> None:
    problem, make = NOT_OURS_TO_OPEN[kind]
    path = tmp_path / "journal.db"
    make(path)
    path.chmod(0o644)
    before = fingerprints(tmp_path)
    with pytest.raises(JournalProblem) as refused:
        open_journal(path, clock, create=create)
    assert refused.value.problem is problem
    assert str(path) in refused.value.sentence
    assert fingerprints(tmp_path) == before
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_reading_never_makes_a_journal(clock: Clock, journal_path: Path, tmp_path: Path) -> None:
    with pytest.raises(JournalProblem) as refused:
        open_journal(journal_path, clock)
    assert refused.value.problem is Problem.MISSING
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_is_a_journal_yet_to_be_made(clock: Clock, tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.touch()
    with pytest.raises(JournalProblem) as refused:
        open_journal(path, clock)
    assert refused.value.problem is Problem.MISSING
    assert path.stat().st_size == 0
    journal = open_journal(path, clock, create=True)
    journal.save(check_in())
    assert journal.count() == 1
    journal.close()


@pytest.mark.parametrize("create", [False, True])
def test_a_journal_whose_making_was_cut_off_is_made_again(create: bool, clock: Clock, tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    one_check_in(path)
    with path.open("r+b") as half:
        half.write(bytes(100))
    beside = path.with_name("journal.db-journal")
    beside.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(12) + b"\0\0\x02\0\0\0\x10\0" + bytes(484))
    if create:
        journal = open_journal(path, clock, create=True)
        assert journal.count() == 0
        journal.close()
    else:
        with pytest.raises(JournalProblem) as refused:
            open_journal(path, clock)
        assert refused.value.problem is Problem.MISSING
    assert not beside.exists()


def test_a_save_that_was_cut_off_is_taken_back_whole(clock: Clock, tmp_path: Path) -> None:
    """The worst moment: the first page says already that the file is longer than it is."""
    path = tmp_path / "journal.db"
    one_check_in(path)
    before = path.read_bytes()
    pages, first = len(before) // 4096, before[:4096]
    nonce = 4711
    checksum = nonce + sum(first[offset] for offset in range(4096 - 200, 0, -200))
    hot = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"".join(
        number.to_bytes(4, "big") for number in (1, nonce, pages, 512, 4096)
    )
    record = (1).to_bytes(4, "big") + first + checksum.to_bytes(4, "big")
    path.with_name("journal.db-journal").write_bytes(hot.ljust(512, b"\0") + record)
    with path.open("r+b") as file:
        file.seek(28)
        file.write((pages + 5).to_bytes(4, "big"))
    journal = open_journal(path, clock)
    assert journal.count() == 20
    journal.close()
    assert path.read_bytes() == before


def test_reading_changes_no_byte(clock: Clock, tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    one_check_in(path)
    before = fingerprints(tmp_path)
    journal = open_journal(path, clock)
    journal.check()
    assert len(journal.check_ins()) == 20
    assert not journal.changed_elsewhere()
    journal.close()
    assert fingerprints(tmp_path) == before


def test_it_is_private_whatever_the_umask(clock: Clock, journal_path: Path) -> None:
    usual = os.umask(0o022)
    try:
        journal = open_journal(journal_path, clock, create=True)
        with journal._file.writing():
            journal._file.table("settings").insert({"name": "a", "value": "1"})
            beside = journal_path.with_name("journal.db-journal")
            rights = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (journal_path, beside)}
        journal.close()
    finally:
        os.umask(usual)
    assert rights == {"journal.db": 0o600, "journal.db-journal": 0o600}
    assert stat.S_IMODE(journal_path.parent.stat().st_mode) == 0o700


def test_rights_that_are_too_wide_are_taken_back_and_told(journal: Journal, clock: Clock) -> None:
    journal.path.chmod(0o644)
    again = open_journal(journal.path, clock)
    again.close()
    assert stat.S_IMODE(journal.path.stat().st_mode) == 0o600
    assert again.notice is not None
    assert str(journal.path) in again.notice
    quiet = open_journal(journal.path, clock)
    quiet.close()
    assert quiet.notice is None


def test_rights_that_cannot_be_taken_back_are_told(
    journal: Journal, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, mode: int) -> None:
        raise PermissionError(path, mode)

    journal.path.chmod(0o644)
    monkeypatch.setattr(Path, "chmod", refuse)
    again = open_journal(journal.path, clock)
    again.close()
    assert again.notice is not None
    assert "does not let Holdfast" in again.notice


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize("there", [False, True])
def test_links_are_refused(there: bool, create: bool, clock: Clock, tmp_path: Path) -> None:
    real, link = tmp_path / "real.db", tmp_path / "journal.db"
    if there:
        one_check_in(real)
    link.symlink_to(real)
    with pytest.raises(JournalProblem) as refused:
        open_journal(link, clock, create=create)
    assert refused.value.problem is Problem.NO_ACCESS
    assert refused.value.key == "journal_file.link"
    assert real.exists() is there


def test_what_is_no_file_is_refused(clock: Clock, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (tmp_path, pipe):
        with pytest.raises(JournalProblem) as refused:
            open_journal(path, clock, create=True)
        assert refused.value.key == "journal_file.no_file"


def test_a_place_below_a_file_is_refused(clock: Clock, tmp_path: Path) -> None:
    (tmp_path / "note.txt").touch()
    with pytest.raises(JournalProblem) as refused:
        open_journal(tmp_path / "note.txt" / "journal.db", clock, create=True)
    assert refused.value.problem is Problem.NO_ACCESS


def test_a_name_that_is_too_long_is_refused(clock: Clock, tmp_path: Path) -> None:
    with pytest.raises(JournalProblem) as refused:
        open_journal(tmp_path / ("j" * 300), clock, create=True)
    assert refused.value.problem is Problem.NO_ACCESS


def test_the_file_of_another_account_is_refused(
    journal: Journal, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(JournalProblem) as refused:
        open_journal(journal.path, clock)
    assert refused.value.key == "journal_file.not_yours"


def test_names_that_mean_something_in_an_address_are_names(clock: Clock, tmp_path: Path) -> None:
    path = tmp_path / "50% off?mode=memory#1 ü.db"
    journal = open_journal(path, clock, create=True)
    journal.save(check_in())
    journal.close()
    assert path.stat().st_size > 0
    assert list(tmp_path.iterdir()) == [path]


def test_another_window_that_makes_it_first_is_joined(
    clock: Clock, journal_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def quicker(path: Path) -> None:
        monkeypatch.undo()
        one_check_in(path)
        raise FileExistsError(path)

    monkeypatch.setattr(opening, "make_private_file", quicker)
    journal = open_journal(journal_path, clock, create=True)
    assert journal.count() == 20
    journal.close()


@pytest.fixture
def as_somebody() -> Iterator[Path]:
    """A folder of an account that is not root, and that account for the length of a test."""
    folder = Path(mkdtemp())
    root = os.geteuid() == 0
    if root:
        os.chown(folder, SOMEBODY, SOMEBODY)
        os.seteuid(SOMEBODY)
    yield folder
    if root:
        os.seteuid(0)
    folder.chmod(0o700)
    shutil.rmtree(folder)


@pytest.mark.parametrize("what", ["folder", "file"])
def test_what_is_read_only_can_be_read(what: str, as_somebody: Path, clock: Clock) -> None:
    path = as_somebody / "journal.db"
    one_check_in(path)
    target, mode = (as_somebody, 0o500) if what == "folder" else (path, 0o400)
    target.chmod(mode)
    before = fingerprints(as_somebody)
    journal = open_journal(path, clock, create=True)
    assert len(journal.check_ins()) == 20
    with pytest.raises(JournalProblem) as refused:
        journal.save(check_in())
    assert refused.value.problem is Problem.READ_ONLY
    assert journal.count() == 20
    journal.close()
    assert fingerprints(as_somebody) == before


def test_what_cannot_be_read_is_refused(as_somebody: Path, clock: Clock) -> None:
    path = as_somebody / "journal.db"
    one_check_in(path)
    path.chmod(0)
    with pytest.raises(JournalProblem) as refused:
        open_journal(path, clock)
    assert refused.value.problem is Problem.NO_ACCESS


def test_a_folder_that_is_closed_is_refused(as_somebody: Path, clock: Clock) -> None:
    (as_somebody / "closed").mkdir(0o000)
    for path in (as_somebody / "closed" / "journal.db", as_somebody / "closed" / "deeper" / "journal.db"):
        with pytest.raises(JournalProblem) as refused:
            open_journal(path, clock, create=True)
        assert refused.value.problem is Problem.NO_ACCESS
