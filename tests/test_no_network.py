"""Never the network: no screen and no command reaches out, and nothing is started but our own helper process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from storage.journal import open_journal
from tests.made import NOW, checked_in
from tests.pty_app import PtyApp
from tests.pty_process import CHECKOUT

PROGRAM = CHECKOUT / "tests" / "faults" / "programs" / "watched.py"
NOTICED = 99
TOUR = (
    "c",
    "6",
    "n",
    "a",
    "ctrl+s",
    "1",
    "2",
    "enter",
    "escape",
    "3",
    "4",
    "left",
    "5",
    "ctrl+g",
    "escape",
    ",",
    "escape",
)


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal long enough for the helper process to be asked."""
    path = tmp_path_factory.mktemp("journal") / "journal.db"
    opened = open_journal(path, lambda: NOW, create=True)
    opened.set_setting("welcomed", value=True)
    for days_ago in range(60):
        opened.save(checked_in(days_ago, mood=float(4 + days_ago % 3)))
    opened.close()
    return path


def test_the_app_reaches_for_nothing(journal: Path) -> None:
    clock = {"HOLDFAST_NOW": NOW.isoformat()}
    with PtyApp.python(PROGRAM, "--journal", journal, environment=clock, columns=120, rows=40) as app:
        app.wait_for("Today")
        for key in (*TOUR, "q"):
            app.press(key)
            app.read_until_quiet(0.15, 5.0)
        assert app.wait() == 0, app.output[-400:]


@pytest.mark.parametrize("words", ["status", "list", "stretches", "chart", "support", "where", "log 6"])
def test_no_command_reaches_for_anything(journal: Path, words: str) -> None:
    assert watched(*words.split(), "--journal", str(journal)) == 0


def test_reaching_out_would_be_noticed() -> None:
    assert watched("reach") == NOTICED


def watched(*arguments: str) -> int:
    """Return the exit code of a command that is watched."""
    command: list[str | Path] = [sys.executable, PROGRAM, *arguments]
    return subprocess.run(command, env={"PYTHONPATH": str(CHECKOUT)}, capture_output=True, check=False).returncode
