"""An exercise in plain lines as a process of its own: in time, on a terminal, and however it ends."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from holdfast.practices import Answer, Practice
from storage.journal import open_journal
from tests.made import NOW
from tests.pty_app import PtyApp
from tests.pty_process import CHECKOUT, PtyProcess

MOVES = re.compile(rb"\x1b|\x08|\r(?!\n)")


@pytest.fixture
def environment(journal_path: Path, tmp_path: Path) -> dict[str, str]:
    """The environment of the process, with a journal that is not there yet."""
    return {
        **os.environ,
        "PYTHONPATH": str(CHECKOUT),
        "HOLDFAST_JOURNAL": str(journal_path),
        "HOLDFAST_NOW": "2026-03-03T21:10:00+01:00",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "holdfast", "exercise", *arguments]


def on_terminal(environment: dict[str, str], *arguments: str) -> PtyProcess:
    return PtyProcess(command(*arguments), environment=environment)


def until(terminal: PtyProcess, text: str, count: int = 1) -> None:
    """Read until a text was written so often."""
    assert terminal.read_until(lambda: terminal.output.count(text.encode()) >= count, 20), terminal.output


def practices(journal_path: Path) -> list[Practice]:
    journal = open_journal(journal_path, lambda: NOW)
    try:
        return journal.practices()
    finally:
        journal.close()


def test_into_a_file_it_keeps_its_time_and_each_line_is_there_as_it_is_said(
    environment: dict[str, str], journal_path: Path, tmp_path: Path
) -> None:
    file = tmp_path / "said.txt"
    arrived: dict[str, float] = {}
    with (
        file.open("wb") as out,
        subprocess.Popen(
            command("hand-trace", "--plain", "--cycles", "2"), stdout=out, stderr=subprocess.PIPE, env=environment
        ) as process,
    ):
        while process.poll() is None:
            for line in file.read_text().splitlines(keepends=True):
                if line.endswith("\n"):
                    arrived.setdefault(f"{line}{sum(line == other for other in arrived)}", time.monotonic())
            time.sleep(0.02)
        assert process.stderr is not None
        assert (process.returncode, process.stderr.read()) == (0, b"Saved.\n")
    said = file.read_text()
    assert said.endswith("Five fingers\nUp 3 2 1\nDown 3 2 1\nUp 3 2 1\nDown 3 2 1\n\nThat is the end.\n")
    began, ended = arrived["Five fingers\n0"], arrived["That is the end.\n0"]
    assert ended - began == pytest.approx(12, abs=1)
    assert arrived["Up 3 2 1\n0"] - began == pytest.approx(2, abs=1)
    assert arrived["Down 3 2 1\n0"] - began == pytest.approx(5, abs=1)
    assert [(each.exercise, each.seconds) for each in practices(journal_path)] == [("hand-trace", 12)]


def test_on_a_terminal_it_asks_before_and_after_and_nothing_moves(
    environment: dict[str, str], journal_path: Path
) -> None:
    with on_terminal(environment, "extended-exhale", "--plain", "--seconds", "2") as terminal:
        until(terminal, "leave it out: ")
        terminal.press("lots\n")
        until(terminal, "leave it out: ", 2)
        terminal.press("4\n")
        until(terminal, "How distressed do you feel right now?", 2)
        terminal.press("6\n")
        assert terminal.wait() == 0
        assert terminal.modes_restored
        said = terminal.output.decode().replace("\r\n", "\n")
    assert not MOVES.search(terminal.output)
    assert "\nIn 2 1\n" in said
    assert "Before 4, now 6. It went up. That happens." in said
    for offered in (
        "holdfast exercise orienting --plain",
        "holdfast exercise feet-on-floor --plain",
        "holdfast support",
    ):
        assert offered in said
    assert said.endswith("Saved.\n")
    (practice,) = practices(journal_path)
    assert (practice.before, practice.after, practice.seconds) == (4, 6, 2)


def test_a_caution_is_shown_on_a_terminal_once(environment: dict[str, str]) -> None:
    shown = []
    for _ in range(2):
        with on_terminal(environment, "extended-exhale", "--plain", "--seconds", "1") as terminal:
            for _ in range(2):
                until(terminal, "leave it out: ")
                terminal.press("5\n")
            assert terminal.wait() == 0
            shown.append(b"If watching your breath makes panic worse" in terminal.output)
    assert shown == [True, False]


@pytest.mark.parametrize("at", ["How distressed", "Let the breath", "\nIn "])
def test_ctrl_c_keeps_what_was_done_and_leaves_the_terminal_as_it_was(
    environment: dict[str, str], journal_path: Path, at: str
) -> None:
    with on_terminal(environment, "extended-exhale", "--plain") as terminal:
        until(terminal, "leave it out: ")
        if at != "How distressed":
            terminal.press("7\n")
            until(terminal, at)
        terminal.press("ctrl+c")
        assert terminal.wait() == 130
        assert terminal.modes_restored
        last = terminal.output.decode().replace("\r\n", "\n").rpartition("^C\n")[2]
    if at == "How distressed":
        assert last == "Stopped.\n"
        assert not journal_path.exists()
    else:
        assert last == "Stopped, and saved as far as it went.\n"
        assert [(each.before, each.after) for each in practices(journal_path)] == [(7, None)]


def test_ctrl_c_in_the_middle_of_writing_keeps_what_was_written(
    environment: dict[str, str], journal_path: Path
) -> None:
    with on_terminal(environment, "three-columns", "--plain") as terminal:
        until(terminal, "leave it out: ")
        terminal.press("\n")
        until(terminal, "an empty line ends it")
        terminal.press("the letter came\n", "it is long\n", "\n")
        until(terminal, "an empty line ends it", 2)
        terminal.read_until_quiet(0.5)  # what is typed before it reads, a terminal itself throws away at ctrl+c
        terminal.press("whether\n")
        terminal.read_until_quiet(0.5)
        terminal.press("half a")
        until(terminal, "half a")
        terminal.press("ctrl+c")
        assert terminal.wait() == 130
        assert terminal.modes_restored
    (practice,) = practices(journal_path)
    assert practice.answers == (
        Answer("What I know", "the letter came\nit is long"),
        Answer("What I don't know yet (and when I might)", "whether\nhalf a"),
    )
    journal = open_journal(journal_path, lambda: NOW)
    assert journal.practice_drafts() == []
    assert journal.undo() is not None
    assert journal.undo() is None, "one exercise is one step"
    journal.close()


def test_answers_that_cannot_be_kept_are_given_back(environment: dict[str, str], journal_path: Path) -> None:
    journal_path.parent.mkdir()
    journal_path.write_bytes(b"no journal, and to be left as it is" * 99)
    with on_terminal(environment, "three-columns", "--plain") as terminal:
        until(terminal, "leave it out: ")
        terminal.press("\n")
        for count, words in enumerate(("the letter came\n\n", "\n", "\n", "\n"), 1):
            until(terminal, "an empty line ends it", count)
            terminal.press(words)
        until(terminal, "How distressed do you feel right now?", 2)
        terminal.press("\n")
        assert terminal.wait() == 4
        said = terminal.output.decode().replace("\r\n", "\n")
    assert said.endswith("so that it is not lost:\nWhat I know: the letter came\n")


def test_a_kill_takes_no_answer(environment: dict[str, str], journal_path: Path) -> None:
    with on_terminal(environment, "three-columns", "--plain") as terminal:
        until(terminal, "leave it out: ")
        terminal.press("6\n")
        until(terminal, "an empty line ends it")
        terminal.press("the letter came\n", "\n")
        until(terminal, "an empty line ends it", 2)
        terminal.send_signal(signal.SIGKILL)
        terminal.wait()
    journal = open_journal(journal_path, lambda: NOW)
    (draft,) = journal.practice_drafts()
    assert (draft.exercise, draft.before, draft.words) == ("three-columns", 6, {"What I know": "the letter came"})
    assert journal.practices() == []
    journal.close()


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_keeps_what_was_answered(
    environment: dict[str, str], journal_path: Path, number: int, code: int
) -> None:
    with on_terminal(environment, "extended-exhale", "--plain") as terminal:
        until(terminal, "leave it out: ")
        terminal.press("7\n")
        until(terminal, "\nIn ")
        terminal.send_signal(number)
        assert terminal.wait() == code
        assert terminal.modes_restored
    assert [each.before for each in practices(journal_path)] == [7]


def test_a_closed_terminal_keeps_what_was_answered(environment: dict[str, str], journal_path: Path) -> None:
    with on_terminal(environment, "extended-exhale", "--plain") as terminal:
        until(terminal, "leave it out: ")
        terminal.press("7\n")
        until(terminal, "\nIn ")
        terminal.close_terminal()
        assert terminal.wait() == 129
    assert [each.before for each in practices(journal_path)] == [7]


def test_a_terminal_that_was_suspended_goes_on_where_it_was(environment: dict[str, str], journal_path: Path) -> None:
    with on_terminal(environment, "extended-exhale", "--plain", "--seconds", "3") as terminal:
        until(terminal, "leave it out: ")
        terminal.press("\n")
        until(terminal, "\nIn 3")
        terminal.send_signal(signal.SIGSTOP)
        time.sleep(4.5)
        terminal.send_signal(signal.SIGCONT)
        until(terminal, " 2")
        went_on = time.monotonic()
        until(terminal, "leave it out: ", 2)
        assert time.monotonic() - went_on > 1.3, "the seconds in which nobody was there were taken for seconds done"
        terminal.press("1\n")
        assert terminal.wait() == 0
    (practice,) = practices(journal_path)
    assert practice.seconds in (3, 4)


def test_a_reader_who_leaves_is_no_complaint(environment: dict[str, str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        command("feet-on-floor", "--plain"),
        stdout=writing, stderr=subprocess.PIPE, env=environment, check=False, timeout=20,
    )  # fmt: skip
    os.close(writing)
    assert (done.returncode, done.stderr) == (128 + signal.SIGPIPE, b"")


def test_without_plain_the_app_begins_with_it_also_on_the_first_day(environment: dict[str, str]) -> None:
    with PtyApp.python("-m", "holdfast", "exercise", "Longer out-breath", environment=environment) as app:
        app.wait_for("Longer out-breath")
        app.read_until_quiet(0.5, 5.0)
        assert "country" not in app.screen
        app.send_signal(signal.SIGTERM)
        assert app.wait() == 143
        assert app.left_as_found
