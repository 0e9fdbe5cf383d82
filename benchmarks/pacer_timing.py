"""When the word of a phase comes, on a machine that is busy with something else: late, and whether it drifts."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from benchmarks.comparison import Comparison
from benchmarks.programs import PYTHON, paces
from tests.pty_process import PtyProcess

MINUTES = float(os.environ.get("MINUTES", "10"))
BUSY = 2
GOAL = 50
PHASES = ("in:4", "out:6")
_STARTED = re.compile(rb"started at ([\d.]+)")
_WORD = re.compile(rb"m(in|out)\x1b")


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Yield how late the words of all phases are, in milliseconds: the latest of all, and the last against the first.

    ``MINUTES=1 make bench ARGS=pacer_timing`` takes one minute in place of ten.
    """
    del folder
    with busy(BUSY), paces("tide", *PHASES) as app:
        late = lateness(app, MINUTES * 60)
    yield Comparison(f"a phase is late, {MINUTES:g} min beside {BUSY} busy processes", late, GOAL)
    yield Comparison("… the latest of them", [max(late)], GOAL)
    tenth = max(1, len(late) // 10)
    yield Comparison("… the last tenth against the first", [abs(median(late[-tenth:]) - median(late[:tenth]))], GOAL)


def lateness(app: PtyProcess, seconds: float) -> list[float]:
    """Return by how much each phase of an app was shown after it began.

    Raises:
        AssertionError: a phase was shown too early, or a word is missing.
    """
    app.read_until(lambda: _STARTED.search(app.output) is not None)
    said = _STARTED.search(app.output)
    assert said is not None, "it never started"
    started = float(said[1])
    waits = [float(phase.partition(":")[2]) for phase in PHASES]
    due, late, place = started, [], 0
    while due + waits[place % len(waits)] < started + seconds:
        due += waits[place % len(waits)]
        place += 1
        word = PHASES[place % len(PHASES)].partition(":")[0].encode()
        late.append(_shown(app, word, due) - due)
        assert late[-1] >= 0, f"{word!r} came {-late[-1]:.3f} s too early"
    return late


def _shown(app: PtyProcess, word: bytes, due: float) -> float:
    """Read until a word is painted, and return when that was."""
    end = b""
    while time.monotonic() < due + 5:
        data = end + app.read(0.5)
        if word in _WORD.findall(data):
            return app.chunks[-1][0]
        end = data[-8:]
    raise AssertionError(f"{word!r} did not come")


@contextmanager
def busy(count: int) -> Iterator[None]:
    """Have so many processes compute without end."""
    processes = [subprocess.Popen([PYTHON, "-c", "while True: pass"], start_new_session=True) for _ in range(count)]
    try:
        yield
    finally:
        for process in processes:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
