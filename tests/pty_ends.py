"""The ends an app can come to on a real terminal, and the journal it is started on."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from storage.journal import Journal, open_journal
from tests.pty_app import PtyApp
from tests.pty_process import CHECKOUT

NOW = datetime.fromisoformat("2026-03-03T21:10:00+01:00")
PROGRAMS = CHECKOUT / "tests" / "faults" / "programs"


def opened(home: Path) -> Journal:
    """The journal that `started` starts on."""
    return open_journal(home / "journal.db", lambda: NOW, create=True)


def started(home: Path, program: str, *more: str) -> PtyApp:
    """Start one of the programs on the journal in ``home``, which has been opened before."""
    with closing(opened(home)) as journal:
        journal.set_setting("welcomed", value=True)
    environment = {"HOLDFAST_NOW": NOW.isoformat(), "TZ": "Europe/Berlin", "HOME": str(home)}
    return PtyApp.python(
        PROGRAMS / program, home / "journal.db", home / "settings.toml", *more, environment=environment
    )


def kill(app: PtyApp) -> None:
    """Let the promised time pass, and as much again as a busy machine may take; then end it beyond any help."""
    time.sleep(1.0)
    app.send_signal(signal.SIGKILL)


ENDS: dict[str, tuple[Callable[[PtyApp], None], int]] = {
    "SIGKILL": (kill, 137),
    "SIGTERM": (lambda app: app.send_signal(signal.SIGTERM), 143),
    "closed terminal": (lambda app: app.close_terminal(), 129),
}
"""Ways to end it, and the exit code of each."""
