"""An exercise on a real terminal: however it ends in the middle, what was done and answered is there afterwards."""

from __future__ import annotations

import signal
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.pty_ends import ENDS, opened, started

PROGRAM = "opens_an_exercise.py"
WORDS = "the phone rang twice"


@pytest.mark.parametrize("end", ENDS)
def test_a_worksheet_is_offered_back_as_it_was_typed(tmp_path: Path, end: str) -> None:
    ending, code = ENDS[end]
    with started(tmp_path, PROGRAM, "thought-record") as app:
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
    with started(tmp_path, PROGRAM, "thought-record") as app:
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
    with started(tmp_path, PROGRAM, "feet-on-floor") as app:
        app.wait_for("How distressed do you feel right now?")
        app.press("6")
        app.press("enter")
        app.wait_for("step 2 of 4")
        ending(app)
        assert app.wait() == code
    with started(tmp_path, PROGRAM, "five-senses") as app:
        app.wait_for("What you practised when Holdfast ended is in the journal.")
        app.press("q")
        assert app.wait() == 0
    with closing(opened(tmp_path)) as journal:
        (practice,) = journal.practices()
        assert (practice.exercise, practice.before, practice.after) == ("feet-on-floor", 6, None)
        assert journal.practice_drafts() == []


def test_a_suspended_terminal_counts_as_a_pause_and_nothing_is_lost(tmp_path: Path) -> None:
    with started(tmp_path, PROGRAM, "feet-on-floor") as app:
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
