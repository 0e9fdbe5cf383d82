"""From `e` to the first breath, and what is left of it once one has gone away again."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.comparison import Comparison
from benchmarks.pacer import cost
from benchmarks.programs import DATA_ON_SCREEN, TWENTY_YEARS, bare, holdfast, made_journal, wait_for
from tests.pty_process import PtyProcess

ROUNDS = 15
WINDOWS, SECONDS = 5, 6
THEIRS, OURS = b"Line 7", b"in\x1b"
"""What is drawn of the bare page; and the word of the first phase."""


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Yield how beginning an exercise compares, with twenty years of entries, and what it costs to have left it."""
    with holdfast(made_journal(folder, TWENTY_YEARS)) as ours, bare("push") as theirs:
        wait_for(ours, DATA_ON_SCREEN)
        wait_for(theirs, b"Hello from")
        ours.read_until_quiet(2.0, 20.0)
        before = cost(ours, WINDOWS, SECONDS)
        yield Comparison("e to the first breath, the first time", [begun(ours, OURS)], 1000)
        begun(theirs, THEIRS)
        pairs = [(begun(ours, OURS), begun(theirs, THEIRS)) for _ in range(ROUNDS)]
        yield Comparison(
            "e to the first breath",
            [our for our, _ in pairs],
            1.3,
            "bare push_screen, eight widgets",
            [their for _, their in pairs],
        )
        yield Comparison("idle, a second of it (CPU)", cost(ours, WINDOWS, SECONDS), 1.5, "before the player", before)


def begun(app: PtyProcess, words: bytes) -> float:
    """Press `e` and return the seconds until ``words`` are drawn; then leave, and wait until all is quiet."""
    seen = len(app.chunks)
    pressed = app.press("e")
    while words not in b"".join(data for _, data in app.chunks[seen:]):
        if not app.read(5.0):
            raise AssertionError(f"{words!r} did not come: {app.output[-400:]!r}")
    shown = app.chunks[-1][0]
    time.sleep(0.2)
    app.press("escape")
    app.read_until_quiet(0.5)
    return shown - pressed
