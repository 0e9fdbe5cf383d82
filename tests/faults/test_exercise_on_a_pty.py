"""An exercise on a real terminal: however it ends in the middle, what was done and answered is there afterwards."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from storage.journal import Journal, open_journal
from tests.pty_app import PtyApp
from tests.pty_process import CHECKOUT

NOW = datetime.fromisoformat("2026-03-03T21:10:00+01:00")
PROGRAM = CHECKOUT / "tests" / "faults" / "programs" / "opens_an_exercise.py"
WORDS = "the phone rang twice"


def opened(home: Path) -> Journal:
    """The journal of the app that is started below."""
    return open_journal(home / "journal.db", lambda: NOW, create=True)


def started(home: Path, exercise_id: str) -> PtyApp:
    """Start the app at an exercise, on the journal in ``home``."""
    with closing(opened(home)) as journal:
        journal.set_setting("welcomed", value=True)
    environment = {"HOLDFAST_NOW": NOW.isoformat(), "TZ": "Europe/Berlin", "HOME": str(home)}
    return PtyApp.python(PROGRAM, home / "journal.db", home / "settings.toml", exercise_id, environment=environment)


def kill(app: PtyApp) -> None:
    """Let the promised time pass, then end it so that nothing can be done about it."""
    time.sleep(0.4)
    app.send_signal(signal.SIGKILL)


ENDS: dict[str, tuple[Callable[[PtyApp], None], int]] = {
    "SIGKILL": (kill, 137),
    "SIGTERM": (lambda app: app.send_signal(signal.SIGTERM), 143),
    "closed terminal": (lambda app: app.close_terminal(), 129),
}


@pytest.mark.parametrize("end", ENDS)
def test_a_worksheet_is_offered_back_as_it_was_typed(tmp_path: Path, end: str) -> None:
    ending, code = ENDS[end]
    with started(tmp_path, "thought-record") as app:
        app.wait_for("How distressed do you feel right now?")
        app.press("7")
        app.wait_for("question 1 of 10")
        app.press(WORDS)
        app.wait_for(WORDS)
        ending(app)
        assert app.wait() == code
    with closing(opened(tmp_path)) as journal:
        assert journal.practices() == []
        assert [list(draft.words.values()) for draft in journal.practice_drafts()] == [[WORDS]]
    with started(tmp_path, "thought-record") as app:
        app.wait_for("Where you left off")
        app.wait_for(WORDS)
        app.press("enter")
        app.wait_for("question 2 of 10")
        app.press("ctrl+s")
        app.wait_for("Any answer is fine")
        app.press("enter")
        app.wait_for("Saved.")
        app.press("q")
        assert app.wait() == 0
    with closing(opened(tmp_path)) as journal:
        (practice,) = journal.practices()
        assert practice.before == 7
        assert [answer.answer for answer in practice.answers] == [WORDS]
        assert journal.practice_drafts() == []


@pytest.mark.parametrize("end", ENDS)
def test_a_guided_one_is_a_practice_at_the_next_start(tmp_path: Path, end: str) -> None:
    ending, code = ENDS[end]
    with started(tmp_path, "feet-on-floor") as app:
        app.wait_for("How distressed do you feel right now?")
        app.press("6")
        app.press("enter")
        app.wait_for("step 2 of 4")
        ending(app)
        assert app.wait() == code
    with started(tmp_path, "five-senses") as app:
        app.wait_for("What you practised when Holdfast ended is in the journal.")
        app.press("q")
        assert app.wait() == 0
    with closing(opened(tmp_path)) as journal:
        (practice,) = journal.practices()
        assert (practice.exercise, practice.before, practice.after) == ("feet-on-floor", 6, None)
        assert journal.practice_drafts() == []


def test_a_suspended_terminal_counts_as_a_pause_and_nothing_is_lost(tmp_path: Path) -> None:
    with started(tmp_path, "feet-on-floor") as app:
        app.wait_for("How distressed do you feel right now?")
        app.press("6")
        app.send_signal(signal.SIGSTOP)
        time.sleep(4)
        app.send_signal(signal.SIGCONT)
        app.press("enter")
        app.wait_for("step 2 of 4")
        app.press("escape")
        app.wait_for("Any answer is fine")
        app.press("enter")
        app.wait_for("Saved.")
        app.press("q")
        assert app.wait() == 0
    with closing(opened(tmp_path)) as journal:
        (practice,) = journal.practices()
        assert practice.seconds <= 3
