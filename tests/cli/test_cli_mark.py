"""``holdfast mark``, and marks among what ``list``, ``show``, ``delete`` and ``undo`` know."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import Shell, refused
from tests.hostile import ACTS_ON_A_TERMINAL


@pytest.fixture
def kept(holdfast: Shell) -> dict[str, str]:
    """A check-in, and three marks around it, by their words and the ends of their ids."""
    added = {"check-in": holdfast("log", "6", "--at", "2026-03-01 09:00").out.strip()}
    for words, day in (("new job", "2026-02-28"), ("first hour", "2026-03-01"), ("moved", None)):
        at = ["--at", day] if day else []
        added[words] = holdfast("mark", "add", *at, stdin=f"{words}\n").out.strip()
    return added


def test_adding_prints_the_end_of_its_id_and_says_on_which_day_it_is(holdfast: Shell) -> None:
    done = holdfast("mark", "add", "--at", "2026-02-28", stdin="  New desk \n at work\n")
    assert done.code == 0
    assert done.err == "Saved: a mark on Sat 28 Feb.\n"
    (object_,) = holdfast("list", "--json").value
    assert done.out == f"{object_['id'][-8:]}\n"
    assert object_ == {
        "id": object_["id"],
        "kind": "mark",
        "at": "2026-02-28",
        "day": "2026-02-28",
        "ratings": {},
        "feelings": [],
        "tags": [],
        "note": "New desk at work",
    }
    assert holdfast("mark", "list", "--json").value == [object_]


def test_as_json_it_is_the_object_of_list(holdfast: Shell) -> None:
    added = holdfast("mark", "add", "--json", stdin="moved").value
    assert (added["day"], added["note"]) == ("2026-03-03", "moved")
    assert holdfast("list", "--json").value == [added]


def test_the_day_that_is_not_over_is_today(holdfast: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOLDFAST_NOW", "2026-03-04T02:00:00+01:00")
    assert holdfast("mark", "add", "--json", stdin="late").value["day"] == "2026-03-03"
    assert refused(holdfast("mark", "add", "--at", "2026-03-04", stdin="later"), 1, "still to come")


def test_listed_newest_first_in_columns(holdfast: Shell, kept: dict[str, str]) -> None:
    marks = [
        f"{kept['moved']}  Tue 3 Mar     mark · moved",
        f"{kept['first hour']}  Sun 1 Mar     mark · first hour",
        f"{kept['new job']}  Sat 28 Feb    mark · new job",
    ]
    assert holdfast("mark", "list").out.splitlines() == marks
    listed = holdfast("list").out.splitlines()
    assert [line.split()[0] for line in listed] == [kept[w] for w in ("moved", "first hour", "check-in", "new job")]
    assert listed[1:3] == [
        f"{kept['first hour']}  Sun 1 Mar          mark · first hour",
        f"{kept['check-in']}  Sun 1 Mar   09:00  mood 6",
    ]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (("--kind", "mark"), ("moved", "first hour", "new job")),
        (("--kind", "check_in"), ("check-in",)),
        (("--search", "FIRST"), ("first hour",)),
        (("--since", "2026-03-01"), ("moved", "first hour", "check-in")),
        (("--until", "2026-02-28"), ("new job",)),
        (("--limit", "2"), ("moved", "first hour")),
        (("--kind", "session"), ()),
    ],
)
def test_list_narrows_marks_too(
    holdfast: Shell, kept: dict[str, str], options: tuple[str, ...], found: tuple[str, ...]
) -> None:
    objects = holdfast("list", "--json", *options).value
    assert [each["id"][-8:] for each in objects] == [kept[words] for words in found]


def test_show_delete_and_undo(holdfast: Shell, kept: dict[str, str]) -> None:
    tail = kept["first hour"]
    assert holdfast("show", tail).out == f"Sun 1 Mar · mark\n\nfirst hour\n\nid {tail}\n"
    assert holdfast("show", tail[-6:], "--json").value["note"] == "first hour"
    done = holdfast("delete", tail)
    assert (done.code, done.out) == (0, "")
    assert done.err.startswith("Deleted: Sun 1 Mar. holdfast undo brings it back")
    assert refused(holdfast("show", tail), 1, tail)
    assert holdfast("undo", "--json").value == {"kind": "mark", "action": "deleted", "count": 1}
    assert holdfast("undo").err == "Taken back: the mark is in the trash.\n"
    assert [each["note"] for each in holdfast("mark", "list", "--json").value] == ["first hour", "new job"]


def test_an_ambiguous_end_names_entries_of_all_kinds(holdfast: Shell) -> None:
    ends = {"check_in": "", "mark": ""}
    while not set(ends["check_in"]) & set(ends["mark"]):
        ends["check_in"] += holdfast("log", "5").out.strip()[-1]
        ends["mark"] += holdfast("mark", "add", stdin="moved").out.strip()[-1]
    last = min(set(ends["check_in"]) & set(ends["mark"]))
    named = [each["id"][-8:] for each in holdfast("list", "--json").value if each["id"].endswith(last)]
    for verb in ("show", "delete"):
        assert refused(holdfast(verb, last), 1, *named)


@pytest.mark.parametrize(
    ("arguments", "words", "code", "named"),
    [
        (("add",), "", 1, "no words yet"),
        (("add",), " \n\x1b[2J\n", 1, "no words yet"),
        (("add",), "x" * 121, 1, "at most 120"),
        (("add",), "x " * 5000, 1, "at most 120"),
        (("add", "--at", "2026-03-04"), "moved", 1, "still to come"),
        (("add", "--at", "1899-12-31"), "moved", 1, "1900"),
        (("add", "--at", "2026-02-30"), "moved", 2, "--at"),
        (("add", "--at", "yesterday"), "moved", 2, "--at"),
        (("add", "moved"), "", 2, "holdfast mark --help"),
        (("list", "--at", "2026-03-01"), "", 2, "--at"),
        (("remove",), "", 2, "add, list"),
        ((), "", 2, "WHAT"),
    ],
)
def test_what_is_no_mark_is_one_line_and_makes_no_journal(
    holdfast: Shell, journal_path: Path, arguments: tuple[str, ...], words: str, code: int, named: str
) -> None:
    assert refused(holdfast("mark", *arguments, stdin=words), code, named)
    assert not journal_path.exists()


def test_words_that_are_no_utf8_are_refused(holdfast: Shell, journal_path: Path) -> None:
    assert refused(holdfast("mark", "add", stdin=b"caf\xe9"), 1, "UTF-8")
    assert not journal_path.exists()


def test_listing_marks_makes_no_journal(holdfast: Shell, journal_path: Path) -> None:
    assert holdfast("mark", "list", "--json").value == []
    done = holdfast("mark", "list")
    assert (done.code, done.out) == (0, "")
    assert done.err == "There are no marks yet. holdfast mark add makes one.\n"
    assert not journal_path.exists()


def test_a_mark_alone_is_something_recorded(holdfast: Shell) -> None:
    holdfast("mark", "add", stdin="moved")
    assert holdfast("list", "--search", "x") == (0, "", "Nothing recorded matches.\n")
    assert holdfast("status").out == "no check-in yet\n"


def test_no_words_of_a_mark_act_on_the_terminal(holdfast: Shell) -> None:
    for hostile in ACTS_ON_A_TERMINAL:
        added = holdfast("mark", "add", stdin=hostile.text.encode("utf-8", "surrogatepass"))
        shown = added if added.code else holdfast("show", added.out.strip())
        assert hostile.act not in shown.out + shown.err
    assert len(holdfast("mark", "list").out.splitlines()) > 10
