"""``holdfast topic``, and how many topics ``status`` tells of."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from holdfast.days import Moment
from holdfast.therapy.sessions import Session
from storage.journal import Journal
from tests.cli.shell import Shell, refused
from tests.hostile import ACTS_ON_A_TERMINAL


def test_a_topic_is_kept_from_stdin_and_its_end_printed(holdfast: Shell) -> None:
    done = holdfast("topic", "add", stdin="  the call\twith him \n")
    (kept,) = holdfast("topic", "list", "--json").value
    assert done == (0, f"{kept['id'][-8:]}\n", "Kept. 1 thing to bring.\n")
    assert kept == {
        "id": kept["id"],
        "words": "the call with him",
        "state": "open",
        "made": "2026-03-03",
        "raised": None,
        "carried_over": 0,
        "origin": "",
        "origin_id": "",
    }
    assert holdfast("topic", "list").out == f"{kept['id'][-8:]}  the call with him\n"


def test_each_line_is_a_topic_in_the_order_given_and_one_undo_takes_all_back(holdfast: Shell) -> None:
    done = holdfast("topic", "add", "--json", stdin="first\n\n  \nsecond\nthird")
    assert [each["words"] for each in done.value] == ["first", "second", "third"]
    assert done.err == "Kept. 3 things to bring.\n"
    assert holdfast("topic", "add", "--json", stdin="fourth").value["words"] == "fourth"
    words = [each["words"] for each in holdfast("topic", "list", "--json").value]
    assert words == ["first", "second", "third", "fourth"]
    assert holdfast("undo").code == holdfast("undo").code == 0
    assert holdfast("topic", "list") == (0, "", "There is nothing to bring.\n")


def test_of_several_lines_all_are_kept_or_none(holdfast: Shell) -> None:
    assert refused(holdfast("topic", "add", stdin=f"short\n{'a' * 201}"), 1, "at most 200 characters")
    assert refused(holdfast("topic", "add", stdin=" \n"), 1, "a word or two")
    assert refused(holdfast("topic", "add", stdin=b"\xff"), 1, "UTF-8")
    assert holdfast("topic", "list", "--json").value == []


@pytest.mark.parametrize(
    ("verb", "says"),
    [("done", "Done: b"), ("parked", "Parked: b"), ("raised", "Raised: b"), ("open", "To bring again: b")],
)
def test_what_has_become_of_one_is_said_by_the_end_of_its_id(holdfast: Shell, verb: str, says: str) -> None:
    _, second = holdfast("topic", "add", stdin="a\nb").out.split()
    done = holdfast("topic", verb, second.upper())
    assert done == (0, "", f"{says}\n")
    states = {each["words"]: each["state"] for each in holdfast("topic", "list", "--all", "--json").value}
    assert states == {"a": "open", "b": verb}
    changed = holdfast("topic", verb, second, "--json").value
    assert changed["raised"] == ("2026-03-03" if verb == "raised" else None)
    listed = [each["words"] for each in holdfast("topic", "list", "--json").value]
    assert listed == (["a", "b"] if verb == "open" else ["a"])


def test_carried_over_stands_in_the_list(holdfast: Shell, journal: Journal) -> None:
    holdfast("topic", "add", stdin="the call")
    (topic,) = journal.topics()
    journal.save_topic(topic._replace(made=date(2026, 2, 20)))
    journal.save_session(Session("01950000-0000-7000-8000-000000000001", Moment(date(2026, 2, 26))))
    assert holdfast("topic", "list").out.endswith("the call  carried over\n")
    assert holdfast("topic", "list", "--json").value[0]["carried_over"] == 1


def test_what_cannot_be_is_refused(holdfast: Shell) -> None:
    first, _ = holdfast("topic", "add", stdin="a\nb").out.split()
    assert refused(holdfast("topic", "done", "ffffffff0"), 1, "no topic whose id ends in")
    assert refused(holdfast("topic", "done"), 2, "holdfast topic done ID")
    assert refused(holdfast("topic", "add", "words", stdin="more"), 2, "read from stdin")
    assert refused(holdfast("topic", "list", first), 2, "An ID goes with")
    assert refused(holdfast("topic", "done", first, "--all"), 2, "--all goes with list")
    assert refused(holdfast("topic"), 2, "WHAT is missing")
    assert refused(holdfast("topic", "begin"), 2, "add, list, done")


def test_of_several_that_fit_all_are_named(holdfast: Shell) -> None:
    ids = [each["id"] for each in holdfast("topic", "add", "--json", stdin="\n".join("abcdefghijklmnopq")).value]
    shared = next(end for end in "0123456789abcdef" if sum(each.endswith(end) for each in ids) > 1)
    named = [each[-8:] for each in ids if each.endswith(shared)]
    assert refused(holdfast("topic", "done", shared), 1, *named)


def test_hostile_words_do_nothing_to_the_terminal(holdfast: Shell) -> None:
    for each in ACTS_ON_A_TERMINAL:
        holdfast("topic", "add", stdin=each.text)
    listed = holdfast("topic", "list").out
    assert all(each.act not in listed for each in ACTS_ON_A_TERMINAL)
    assert "\x1b" not in listed


def test_status_tells_how_many_there_are_to_bring_without_their_words(holdfast: Shell) -> None:
    assert holdfast("status").out == "no check-in yet\n"
    first, second, _ = holdfast("topic", "add", stdin="a\nb\nc").out.split()
    assert holdfast("status").out == "no check-in yet · 3 topics\n"
    holdfast("topic", "parked", first)
    holdfast("log", "5")
    assert holdfast("status").out == "checked in today · 2 topics\n"
    holdfast("topic", "done", second)
    assert holdfast("status") == (0, "checked in today · 1 topic\n", "")
    assert holdfast("status", "--json").value == {"checked_in_today": True, "check_ins": 1, "topics": 1}


def test_reading_makes_no_journal(holdfast: Shell, journal_path: Path) -> None:
    assert holdfast("topic", "list", "--json").value == []
    assert holdfast("topic", "list") == (0, "", "There is nothing to bring.\n")
    assert refused(holdfast("topic", "done", "1"), 1)
    assert not journal_path.exists()
