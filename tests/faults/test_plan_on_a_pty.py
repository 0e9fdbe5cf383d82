"""The safety plan on a real terminal: however it ends, what was typed is offered back."""

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
PROGRAM = CHECKOUT / "tests" / "faults" / "programs" / "opens_the_plan.py"
WORDS = "no sleep, and the phone stays off"


def opened(home: Path) -> Journal:
    """The journal of the app that is started below."""
    return open_journal(home / "journal.db", lambda: NOW, create=True)


def started(home: Path) -> PtyApp:
    """Start the app at the safety plan of a journal in ``home``."""
    environment = {"HOLDFAST_NOW": NOW.isoformat(), "TZ": "Europe/Berlin", "HOME": str(home)}
    return PtyApp.python(PROGRAM, home / "journal.db", home / "settings.toml", environment=environment)


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
def test_a_plan_that_was_being_written_is_offered_back(tmp_path: Path, end: str) -> None:
    with closing(opened(tmp_path)) as journal:
        journal.set_setting("welcomed", value=True)
    ending, code = ENDS[end]
    with started(tmp_path) as app:
        app.wait_for("Nothing is written here yet")
        app.press("w")
        app.wait_for("Kept as you type")
        app.press(WORDS)
        app.wait_for(WORDS)
        ending(app)
        assert app.wait() == code
    with closing(opened(tmp_path)) as journal:
        assert journal.safety_plan().is_empty
        assert [draft.note for draft in journal.drafts("safety_plan:").values()] == [WORDS]
    with started(tmp_path) as app:
        app.wait_for("Not saved yet")
        assert WORDS in app.screen
        app.press("ctrl+s")
        app.wait_for("Saved.")
        app.press("q")
        assert app.wait() == 0
    with closing(opened(tmp_path)) as journal:
        assert journal.safety_plan().sections == {"signs": WORDS}
        assert not journal.drafts("safety_plan:")
