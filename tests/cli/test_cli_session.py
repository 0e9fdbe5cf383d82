"""``holdfast session``: writing one down, listing them, the next one, one whole; and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import Shell, refused
from tests.hostile import ACTS_ON_A_TERMINAL


def test_one_to_come_is_written_down_with_what_to_bring(holdfast: Shell) -> None:
    done = holdfast(
        "session", "add", "--at", "Thu 14:00", "--with", "M.", "--mode", "in_person", "--minutes", "45",
        stdin="why it felt\nsharp\n",
    )  # fmt: skip
    assert done.code == 0
    assert done.err == (
        "Saved: Thu 5 Mar, 14:00 with M., in person\nM. is among your therapists now, as one you are trying.\n"
    )
    (kept,) = holdfast("session", "list", "--json").value
    assert done.out == f"{kept['id'][-8:]}\n"
    assert kept == holdfast("show", done.out.strip(), "--json").value
    assert (kept["kind"], kept["at"], kept["therapist"]) == ("session", "2026-03-05T14:00:00+01:00", "M.")
    assert (kept["mode"], kept["minutes"], kept["bring"]) == ("in_person", 45, "why it felt\nsharp")
    assert holdfast("session", "next").out == "Thu 5 Mar, 14:00 with M., in person, in two days\n"
    assert holdfast("session", "next", "--json").value == kept


def test_one_that_was_takes_what_stayed_and_the_therapist_one_is_with(holdfast: Shell) -> None:
    holdfast("session", "add", "--at", "Thu 14:00", "--with", "M.")
    done = holdfast("session", "add", "--at", "yesterday 15:10", stdin="she waited")
    assert done.err == "Saved: Mon 2 Mar, 15:10 with M.\n"
    page = holdfast("session", "show", done.out.strip()).out
    assert page.startswith("Mon 2 Mar, 15:10 · session with M.\n\nWhat stayed\nshe waited\n")
    assert page == holdfast("show", done.out.strip()).out
    shown = holdfast("session", "show", done.out.strip()[-6:], "--json").value
    assert (shown["stayed"], shown["therapist"]) == ("she waited", "M.")
    lines = holdfast("session", "list").out.splitlines()
    assert [line.split()[1:4] for line in lines] == [["Thu", "5", "Mar"], ["Mon", "2", "Mar"]]


def test_a_name_in_other_capitals_is_the_same_therapist(holdfast: Shell) -> None:
    holdfast("session", "add", "--at", "Thu 14:00", "--with", "Mira")
    done = holdfast("session", "add", "--at", "2026-03-12", "--with", "mira")
    assert done.err == "Saved: Thu 12 Mar with Mira\n"


def test_a_time_that_comes_twice_is_said(holdfast: Shell) -> None:
    done = holdfast("session", "add", "--at", "2026-10-25 02:30")
    assert "comes twice that night" in done.err
    assert holdfast("session", "next", "--json").value["at"] == "2026-10-25T02:30:00+02:00"


def test_undo_and_delete_know_it(holdfast: Shell) -> None:
    tail = holdfast("session", "add", "--at", "Thu 14:00").out.strip()
    assert holdfast("delete", tail).code == 0
    assert holdfast("session", "list", "--json").value == []
    holdfast("undo")
    assert len(holdfast("session", "list", "--json").value) == 1


def test_without_a_journal_nothing_is_made(holdfast: Shell, journal_path: Path) -> None:
    assert holdfast("session", "list", "--json").value == []
    assert holdfast("session", "next", "--json").value is None
    assert holdfast("session", "list") == (0, "", "There are no sessions yet. holdfast session add writes one down.\n")
    assert holdfast("session", "next").err.startswith("There is no session to come.")
    assert not journal_path.exists()


@pytest.mark.parametrize(
    ("arguments", "words", "code", "named"),
    [
        (("add", "--at", "yesterday 15:10"), "", 1, "--with NAME"),
        (("add", "--at", "yesterday 15:10", "--with", "x" * 61), "", 1, "60 characters"),
        (("add", "--at", "Thu 14:00"), "x" * 100_001, 1, "100000"),
        (("add", "--at", "2026-03-29 02:30"), "", 1, "clocks went forward"),
        (("add", "--at", "2062-03-05"), "", 1, "five years"),
        (("add", "--at", "soon"), "", 2, "Thu 14:00"),
        (("add",), "", 2, "--at"),
        (("add", "--at", "Thu", "--mode", "letter"), "", 2, "in_person, video, phone"),
        (("add", "--at", "Thu", "--minutes", "0"), "", 2, "5 to 480"),
        (("add", "sharp"), "", 2, "An id goes with show"),
        (("list", "--with", "M."), "", 2, "go with add"),
        (("show",), "", 2, "last characters of an id"),
        (("remove",), "", 2, "add, list, next, show"),
        ((), "", 2, "WHAT"),
    ],
)
def test_what_is_no_session_is_one_line_and_makes_no_journal(
    holdfast: Shell, journal_path: Path, arguments: tuple[str, ...], words: str, code: int, named: str
) -> None:
    assert refused(holdfast("session", *arguments, stdin=words), code, named)
    assert not holdfast("session", "list", "--json").value
    assert not holdfast("list", "--json").value


def test_two_at_one_time_are_refused_and_nobody_new_is_kept(holdfast: Shell) -> None:
    holdfast("session", "add", "--at", "Thu 14:00", "--with", "M.")
    done = holdfast("session", "add", "--at", "Thu 14:30", "--with", "A.")
    assert refused(done, 1, "Thu 5 Mar, 14:00 with M., 50 minutes")
    assert holdfast("session", "add", "--at", "Thu 16:00").err == "Saved: Thu 5 Mar, 16:00 with M.\n"


def test_an_id_that_is_none_or_of_something_else_is_refused(holdfast: Shell) -> None:
    holdfast("session", "add", "--at", "Thu 14:00")
    logged = holdfast("log", "6").out.strip()
    assert refused(holdfast("session", "show", logged), 1, logged)
    assert refused(holdfast("session", "show", "zzzz"), 1, "zzzz")


def test_no_words_of_a_session_act_on_the_terminal(holdfast: Shell) -> None:
    for day, hostile in enumerate(ACTS_ON_A_TERMINAL, 1):
        words = hostile.text.encode("utf-8", "surrogatepass")
        name = hostile.text.encode("utf-8", "replace").decode().replace("\x00", "")
        added = holdfast("session", "add", "--at", f"in {day} days 9:00", "--with", name[:40] or "M.", stdin=words)
        shown = added if added.code else holdfast("session", "show", added.out.strip())
        assert hostile.act not in shown.out + shown.err + added.err
