"""``holdfast exercises``: the list, its JSON, and own ones out to a file and in from one."""

from __future__ import annotations

import stat
from pathlib import Path

from holdfast.exercises import CATEGORIES, shipped_exercises
from storage.journal import open_journal
from tests.cli.shell import Shell, refused
from tests.made import NOW

TEA = '[[exercise]]\nname = "Tea"\ncategory = "senses"\nsteps = [{ text = "Sip.", seconds = 60 }]\n'
SLOW = '[[exercise]]\nname = "Slow"\ncategory = "breathing"\nbreath = [4, 0, 6, 0]\nminutes = 3\n'


def own_names(journal_path: Path) -> list[str]:
    journal = open_journal(journal_path, lambda: NOW)
    names = [exercise.name for exercise in journal.own_exercises()]
    journal.close()
    return names


def test_all_are_listed_by_category_and_none_is_wider_than_a_terminal(holdfast: Shell, journal_path: Path) -> None:
    done = holdfast("exercises")
    lines = done.out.splitlines()
    assert (done.code, done.err) == (0, "")
    assert lines[:3] == [
        f"{'evidence':>79}",
        "breathing",
        "  extended-exhale           Longer out-breath                  3 min   strong",
    ]
    assert sum(line.startswith("  ") for line in lines[1:]) == 51
    assert sum(not line.startswith(" ") and line != "" for line in lines) == len(CATEGORIES)
    assert max(map(len, lines)) <= 80
    assert not journal_path.exists()


def test_json_has_the_keys_of_the_contract_and_nothing_else(holdfast: Shell) -> None:
    found = holdfast("exercises", "--json").value
    assert [each["id"] for each in found] == [exercise.id for exercise in shipped_exercises()]
    assert all(list(each) == ["id", "name", "category", "kind", "seconds", "flags", "evidence"] for each in found)
    assert found[2] == {
        "id": "box-breathing",
        "name": "Box breathing",
        "category": "breathing",
        "kind": "paced",
        "seconds": 240,
        "flags": ["breath-hold", "breath-focus"],
        "evidence": "B",
    }


def test_one_category_by_its_id_or_by_its_name(holdfast: Shell) -> None:
    by_id = holdfast("exercises", "--category", "muscle")
    assert by_id.out.splitlines()[1] == "muscles"
    assert len(by_id.out.splitlines()) == 5
    assert holdfast("exercises", "--category", " Muscles ").out == by_id.out
    assert {each["category"] for each in holdfast("exercises", "--category", "naming", "--json").value} == {"naming"}


def test_an_unknown_category_is_refused_with_the_nearest(holdfast: Shell) -> None:
    assert refused(holdfast("exercises", "--category", "breth"), 1, "breth", "breathing")
    assert refused(holdfast("exercises", "--category", ""), 2, "--category")


def test_own_ones_come_in_are_listed_and_go_out_again(holdfast: Shell, tmp_path: Path) -> None:
    done = holdfast("exercises", "--import", "-", stdin=TEA + SLOW)
    assert (done.code, done.err) == (0, "")
    assert done.out == "Taken in: 2 exercises of your own. holdfast undo takes them out again.\n"
    listed = [each for each in holdfast("exercises", "--json").value if each["evidence"] is None]
    assert [(each["name"], each["kind"], each["seconds"]) for each in listed] == [
        ("Slow", "paced", 180),
        ("Tea", "guided", 60),
    ]
    last = holdfast("exercises", "--category", "breathing").out.splitlines()[-1]
    assert last.split() == [listed[0]["id"][-8:], "Slow", "3", "min", "own"]

    file = tmp_path / "mine.toml"
    done = holdfast("exercises", "--export", file)
    assert (done.code, done.out, done.err) == (0, "", f"2 exercises of your own are in {file} now.\n")
    assert file.read_text() == holdfast("exercises", "--export", "-").out
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_what_went_out_comes_in_again_in_its_own_place(holdfast: Shell, tmp_path: Path, journal_path: Path) -> None:
    file = tmp_path / "mine.toml"
    holdfast("exercises", "--import", "-", stdin=TEA + SLOW)
    holdfast("exercises", "--export", file)
    file.write_text(file.read_text().replace("Tea", "Green tea"))
    done = holdfast("exercises", "--import", file)
    assert done.out.startswith("Taken in: 2 exercises")
    assert done.err == "2 of them were here and are changed now.\n"
    assert own_names(journal_path) == ["Green tea", "Slow"]
    holdfast("undo")
    assert own_names(journal_path) == ["Tea", "Slow"]
    holdfast("undo")
    assert own_names(journal_path) == []


def test_an_import_answers_in_json_too(holdfast: Shell) -> None:
    (tea,) = holdfast("exercises", "--import", "-", "--json", stdin=TEA).value
    assert (tea["name"], tea["category"], tea["evidence"]) == ("Tea", "senses", None)


def test_a_file_with_one_fault_changes_nothing(holdfast: Shell, tmp_path: Path, journal_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(TEA + SLOW.replace("breath = [4, 0, 6, 0]", "breath = [0, 0, 0, 0]"))
    assert refused(holdfast("exercises", "--import", file), 1, "Line 8:", "are 0")
    file.write_bytes(TEA.encode() + b"# \xff\n")
    assert refused(holdfast("exercises", "--import", file), 1, "Line 5:", "UTF-8")
    assert refused(holdfast("exercises", "--import", tmp_path / "none.toml"), 1, "There is no file")
    assert refused(holdfast("exercises", "--import", tmp_path), 1, "is a folder")
    assert not journal_path.exists()


def test_a_file_that_is_there_is_replaced_when_that_is_asked_for(holdfast: Shell, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text("mine")
    assert refused(holdfast("exercises", "--export", file), 1, "of your own yet")
    holdfast("exercises", "--import", "-", stdin=TEA)
    assert refused(holdfast("exercises", "--export", file), 1, "--replace")
    assert file.read_text() == "mine"
    assert holdfast("exercises", "--export", file, "--replace").code == 0
    assert "Tea" in file.read_text()
    assert [path.name for path in tmp_path.iterdir() if "part" in path.name] == []


def test_where_a_file_cannot_be_written_that_is_said(holdfast: Shell, tmp_path: Path) -> None:
    holdfast("exercises", "--import", "-", stdin=TEA)
    assert refused(holdfast("exercises", "--export", tmp_path / "no" / "mine.toml"), 1, "There is no folder")
    assert refused(holdfast("exercises", "--export", tmp_path, "--replace"), 1, "is a folder")
    assert refused(holdfast("exercises", "--export", tmp_path / ("x" * 300)), 1, "cannot be written")
    assert not (tmp_path / "no").exists()


def test_one_thing_at_a_time(holdfast: Shell) -> None:
    assert refused(holdfast("exercises", "--export", "-", "--import", "-"), 2, "one of them")
    assert refused(holdfast("exercises", "--category", "muscle", "--export", "-"), 2, "one of them")
    assert refused(holdfast("exercises", "--replace"), 2, "--export")
    assert refused(holdfast("exercises", "--export", "-", "--replace"), 2, "--export")
    assert refused(holdfast("exercises", "--export", "-", "--json"), 2, "--json")
