"""``holdfast support``: numbers, own people, plan and ten minutes, whatever state the journal is in."""

from __future__ import annotations

import stat
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from holdfast.safety_plan import SafetyPlan
from holdfast.support import Contact
from storage.journal import open_journal
from storage.readable_support import WANTED, keep_readable, readable_path
from tests.cli.conftest import NOW
from tests.cli.shell import Shell
from tests.hostile import ACTS_ON_A_TERMINAL

PLAN = SafetyPlan({"signs": "no sleep", "matters": "the garden"}, date(2026, 2, 1))


def fill(path: Path, *, is_readable: bool = False) -> None:
    """Make a journal with somebody to call and a plan."""
    journal = open_journal(path, lambda: datetime.fromisoformat(NOW), create=True)
    journal.save_contact(Contact("1", "My brother", "555 0142"))
    journal.save_safety_plan(PLAN)
    journal.set_setting(WANTED, is_readable)
    keep_readable(journal)
    journal.close()


@pytest.fixture
def germany(tmp_path: Path) -> None:
    """Settings with a country."""
    settings = tmp_path / "config" / "holdfast" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('country = "DE"\n')


def test_everything_in_its_order_numbers_and_commands_in_one_column(
    holdfast: Shell, journal_path: Path, germany: None
) -> None:
    fill(journal_path)
    done = holdfast("support")
    assert (done.code, done.err) == (0, "")
    things = [
        "112", "555 0142", "0800 1110111", "holdfast support --plan", "A few things for the next ten minutes",
        "holdfast exercise five-senses --plain", "holdfast exercise orienting --plain",
        "holdfast exercise extended-exhale --plain", "It cannot tell anyone or send help.",
    ]  # fmt: skip
    assert [done.out.index(thing) for thing in things] == sorted(done.out.index(thing) for thing in things)
    lines, called = done.out.splitlines(), things[:4] + things[5:8]
    assert len({line.index(thing) for thing in called for line in lines if thing in line}) == 1


def test_the_same_as_json(holdfast: Shell, journal_path: Path, germany: None) -> None:
    fill(journal_path)
    lines = holdfast("support", "--json").value
    assert [line["number"] for line in lines if line["kind"] == "exercise"] == [
        "holdfast exercise five-senses --plain",
        "holdfast exercise orienting --plain",
        "holdfast exercise extended-exhale --plain",
    ]
    (plan,) = [line for line in lines if line["kind"] == "plan"]
    assert (plan["number"], plan["note"]) == ("holdfast support --plan", "last changed 1 Feb 2026")


def test_the_plan_alone(holdfast: Shell, journal_path: Path) -> None:
    fill(journal_path)
    done = holdfast("support", "--plan")
    assert (done.code, done.err) == (0, "")
    assert "1. How I know it is getting bad\n\n   no sleep\n" in done.out
    assert "not for emergencies" in " ".join(done.out.split())
    assert holdfast("support", "--plan", "--json").value == {"edited": "2026-02-01", "sections": dict(PLAN.sections)}


def test_without_a_plan_nothing_is_printed_and_it_is_said_where_one_is_made(holdfast: Shell) -> None:
    done = holdfast("support", "--plan")
    assert (done.code, done.out) == (0, "")
    assert "There is no safety plan yet." in done.err
    assert holdfast("support", "--plan", "--json").value == {"edited": None, "sections": {}}
    assert "my safety plan  " in holdfast("support").out
    assert "none yet" in holdfast("support").out


SPOILT: dict[str, Callable[[bytes], bytes]] = {
    "damaged": lambda content: content[:2000] + b"\xff" * 3000 + content[5000:],
    "foreign": lambda content: b"not a journal at all" * 300,
    "newer": lambda content: content[:60] + b"\x00\x00\x03\xe7" + content[64:],
}


@pytest.mark.parametrize("how", SPOILT)
@pytest.mark.parametrize("is_readable", [False, True])
def test_a_journal_that_cannot_be_read_is_said_in_a_line_and_help_is_there(
    holdfast: Shell, journal_path: Path, germany: None, how: str, is_readable: bool
) -> None:
    fill(journal_path, is_readable=is_readable)
    journal_path.write_bytes(SPOILT[how](journal_path.read_bytes()))
    for path in journal_path.parent.glob("journal.db-*"):
        path.unlink()
    done = holdfast("support")
    assert done.code == 0
    assert done.err.count("\n") == 1
    assert "could not be read from the journal" in done.err
    assert "0800 1110111" in done.out
    assert "holdfast exercise five-senses --plain" in done.out
    assert ("555 0142" in done.out) == is_readable
    assert ("no sleep" in holdfast("support", "--plan").out) == is_readable


def test_a_file_beside_it_that_cannot_be_read_either(holdfast: Shell, journal_path: Path, germany: None) -> None:
    fill(journal_path, is_readable=True)
    journal_path.write_bytes(b"nothing of ours" * 400)
    readable_path(journal_path).write_bytes(b"\xff")
    done = holdfast("support")
    assert done.code == 0
    assert done.err.count("\n") == 2
    assert "112" in done.out


def test_undo_in_the_shell_reaches_the_file_beside_the_journal(holdfast: Shell, journal_path: Path) -> None:
    fill(journal_path, is_readable=True)
    assert b"no sleep" in readable_path(journal_path).read_bytes()
    assert holdfast("undo").code == 0
    assert b"no sleep" not in readable_path(journal_path).read_bytes()
    assert stat.S_IMODE(readable_path(journal_path).stat().st_mode) == 0o600


def test_nothing_in_people_and_plan_acts_on_a_terminal(holdfast: Shell, journal_path: Path) -> None:
    journal = open_journal(journal_path, lambda: datetime.fromisoformat(NOW), create=True)
    for number, hostile in enumerate(ACTS_ON_A_TERMINAL):
        journal.save_contact(Contact(str(number), hostile.text, "1"))
    journal.save_safety_plan(SafetyPlan({"signs": "\n".join(each.text for each in ACTS_ON_A_TERMINAL)}, date.today()))
    journal.close()
    printed = holdfast("support").out + holdfast("support", "--plan").out
    assert not [each.name for each in ACTS_ON_A_TERMINAL if each.act in printed]
