"""The programs that are measured and their yardsticks, as they are started: each on its own terminal of 120 by 40."""

from __future__ import annotations

from pathlib import Path

from benchmarks.make_journal import NOW, make_journal
from tests.pty_process import CHECKOUT, PtyProcess

APP = CHECKOUT / ".bench" / "app" / "bin"
"""Where the wheel is installed, compiled, with the run requirements and nothing else."""

PYTHON = APP / "python"
BARE = CHECKOUT / "benchmarks" / "bare.py"
PACES = CHECKOUT / "tests" / "faults" / "programs" / "paces.py"
ENVIRONMENT = {"HOLDFAST_NOW": NOW.isoformat(), "PYTHONDONTWRITEBYTECODE": ""}

DATA_ON_SCREEN = b"Checked in 3 times"
"""What Today says of the made journals, the sign that their data is on the screen."""

TWENTY_YEARS = 20 * 365 * 3
"""Check-ins of twenty years, three a day."""


def made_journal(folder: Path, count: int) -> Path:
    """Return a journal with so many check-ins whose course is known already, as it is on every day but the first."""
    path = folder / f"{count}.db"
    make_journal(path, count)
    with holdfast(path) as app:
        wait_for(app, DATA_ON_SCREEN)
        app.read_until_quiet(3.0, 30.0)
        app.press("q")
        app.wait()
    return path


def holdfast(journal: Path) -> PtyProcess:
    """Start Holdfast on a journal."""
    return started(APP / "holdfast", "--journal", journal)


def bare(what: str) -> PtyProcess:
    """Start a bare app."""
    return started(PYTHON, BARE, what)


def paces(shape: str, *phases: str) -> PtyProcess:
    """Start a pacer alone, with the modules of the wheel."""
    floors = next((APP.parent / "lib").glob("python*/site-packages/holdfast/_app"))
    return PtyProcess(
        [PYTHON, PACES, shape, *phases],
        columns=120,
        rows=40,
        environment={**ENVIRONMENT, "PYTHONPATH": str(floors)},
    )


def started(*command: str | Path) -> PtyProcess:
    """Start a full-screen program."""
    return PtyProcess(command, columns=120, rows=40, environment=ENVIRONMENT)


def wait_for(app: PtyProcess, words: bytes, seconds: float = 20.0) -> float:
    """Read until ``words`` came, from the first byte on, and return when that was.

    Raises:
        AssertionError: they did not come.
    """
    while words not in app.output:
        if not app.read(seconds):
            raise AssertionError(f"{words!r} did not come: {app.output[-400:]!r}")
    return app.chunks[-1][0]
