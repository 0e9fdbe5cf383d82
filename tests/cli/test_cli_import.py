"""``holdfast import``."""

from __future__ import annotations

import os
import select
from pathlib import Path

import pytest

from tests.cli.shell import Shell, refused

HEADER = "full_date,date,weekday,time,mood,activities,note_title,note\n"
ROWS = (
    '2026-03-02,March 2,Monday,9:15 PM,good,"work | reading",,"a quiet day"\n'
    '2026-03-01,March 1,Sunday,8:00 AM,meh,"",,""\n'
    '2026-02-28,February 28,Saturday,20:10,rad,"choir",,""\n'
)
OWN = '2026-02-27,February 27,Friday,20:10,sort of fine,"",,""\n2026-02-26,February 26,Thursday,20:10,blah,"",,""\n'
KEYS = {"format", "read", "imported", "duplicates", "rejected", "unmapped", "dry_run"}


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """Three check-ins in the default moods."""
    path = tmp_path / "daylio.csv"
    path.write_text(HEADER + ROWS, "utf-8-sig")
    return path


@pytest.fixture
def own_moods(tmp_path: Path) -> Path:
    """The same, and two in moods of somebody's own."""
    path = tmp_path / "own.csv"
    path.write_text(HEADER + ROWS + OWN)
    return path


def test_a_whole_file(holdfast: Shell, export: Path) -> None:
    done = holdfast("import", export)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("3 imported, 0 there already, 0 not readable.")
    newest, *_ = found = holdfast("list", "--json").value
    assert [each["ratings"]["mood"] for each in found] == [7.5, 5, 10]
    assert (newest["at"], newest["note"]) == ("2026-03-02T21:15:00", "a quiet day")
    assert newest["tags"] == ["work", "reading"]


def test_the_object(holdfast: Shell, export: Path) -> None:
    assert holdfast("import", export, "--from", "daylio", "--json").value == {
        "format": "daylio",
        "read": 3,
        "imported": 3,
        "duplicates": 0,
        "rejected": [],
        "unmapped": [],
        "dry_run": False,
    }


def test_what_is_there_already_is_not_doubled(holdfast: Shell, export: Path) -> None:
    holdfast("import", export)
    again = holdfast("import", export, "--json").value
    assert (again["imported"], again["duplicates"]) == (0, 3)
    assert holdfast("import", export).out.startswith("Nothing new: 3 there already")
    assert len(holdfast("list", "--json").value) == 3


def test_a_whole_import_is_one_undo(holdfast: Shell, export: Path) -> None:
    holdfast("log", "6")
    holdfast("import", export)
    assert holdfast("undo", "--json").value == {"kind": "check_in", "action": "imported", "count": 3}
    assert len(holdfast("list", "--json").value) == 1


def test_a_rehearsal_changes_nothing(holdfast: Shell, export: Path, journal_path: Path) -> None:
    rehearsed = holdfast("import", export, "--dry-run", "--json").value
    assert (rehearsed["imported"], rehearsed["dry_run"]) == (3, True)
    assert not journal_path.exists()
    holdfast("import", export)
    before = journal_path.read_bytes()
    assert holdfast("import", export, "--dry-run", "--json").value["duplicates"] == 3
    assert journal_path.read_bytes() == before


def test_moods_that_mean_nothing_yet_are_refused_and_listed(
    holdfast: Shell, own_moods: Path, journal_path: Path
) -> None:
    assert refused(holdfast("import", own_moods), 1, "“sort of fine”", "“blah”", "--moods")
    done = holdfast("import", own_moods, "--json")
    assert done.code == 1
    assert set(done.value) == KEYS
    assert (done.value["read"], done.value["imported"]) == (5, 0)
    assert sorted(done.value["unmapped"]) == ["blah", "sort of fine"]
    assert not journal_path.exists()


def test_a_map_says_what_they_mean_and_is_remembered(holdfast: Shell, own_moods: Path, tmp_path: Path) -> None:
    levels = tmp_path / "moods.toml"
    levels.write_text('[moods]\n"sort of fine" = 6.5\nblah = 3\n')
    assert holdfast("import", own_moods, "--moods", levels).code == 0
    assert [each["ratings"]["mood"] for each in holdfast("list", "--json").value] == [7.5, 5, 10, 6.5, 3]
    assert holdfast("import", own_moods, "--json").value["duplicates"] == 5


@pytest.mark.parametrize(
    "text", ["moods = 3", "[moods]\nblah = 11", "[moods]\nblah = ", "[other]\nblah = 3", '[moods]\nblah = "3"']
)
def test_a_map_that_cannot_be_read(holdfast: Shell, own_moods: Path, tmp_path: Path, text: str) -> None:
    levels = tmp_path / "moods.toml"
    levels.write_text(text)
    assert refused(holdfast("import", own_moods, "--moods", levels), 1, "map of moods")


def test_rows_that_cannot_be_read_are_named_and_the_others_kept(holdfast: Shell, tmp_path: Path) -> None:
    path = tmp_path / "broken.csv"
    path.write_text(HEADER + ROWS + '2026-02-30,,,20:10,good,"",,""\n2027-01-01,,,20:10,good,"",,""\n')
    done = holdfast("import", path, "--json")
    assert done.code == 0
    assert done.value["imported"] == 3
    assert [row["line"] for row in done.value["rejected"]] == [5, 6]
    assert [line.partition(":")[0] for line in done.err.splitlines()] == ["line 5", "line 6"]


@pytest.mark.parametrize(
    ("name", "content"),
    [("empty.csv", b""), ("binary.csv", bytes(range(256))), ("other.csv", b"a,b\n1,2\n"), ("missing.csv", None)],
)
def test_a_file_that_is_no_export(
    holdfast: Shell, journal_path: Path, tmp_path: Path, name: str, content: bytes | None
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    assert refused(holdfast("import", path), 1)
    done = holdfast("import", path, "--json")
    assert (done.code, set(done.value)) == (1, KEYS)
    assert not journal_path.exists()


def test_a_folder_and_a_format_that_cannot_be_imported(holdfast: Shell, tmp_path: Path, export: Path) -> None:
    assert refused(holdfast("import", tmp_path), 1, str(tmp_path), "folder")
    assert refused(holdfast("import", export, "--from", "moodpath"), 2, "daylio")
    assert refused(holdfast("import"), 2, "FILE")
    assert refused(holdfast("import", export, "--moods", tmp_path / "none.toml"), 1, "none.toml")


def test_on_a_terminal_it_says_how_far_it_is(holdfast: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "long.csv"
    rows = (f"2020-01-01,10:00,good,note {number}\n" for number in range(1_001))
    path.write_text("full_date,time,mood,note\n" + "".join(rows))
    mine, its = os.openpty()
    monkeypatch.setattr("tui.plain.importing.PATIENCE", -1.0)
    with os.fdopen(its, "w") as terminal:
        monkeypatch.setattr("sys.stderr", terminal)
        assert holdfast("import", path, "--json").value["imported"] == 1_001
    said = ""
    while select.select([mine], [], [], 1.0)[0] and not said.endswith(" \r"):  # a terminal hands it over bit by bit
        said += os.read(mine, 10_000).decode()
    os.close(mine)
    assert "\r1000 of 1001 check-ins" in said
    assert said.endswith(" \r")
