"""From a key to what it brings: another place, and a letter in the note."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import date
from pathlib import Path

from benchmarks.comparison import Comparison
from benchmarks.programs import DATA_ON_SCREEN, PYTHON, TWENTY_YEARS, bare, holdfast, made_journal, wait_for
from tests.pty_process import PtyProcess
from tests.simulated_diaries import many_years

PLACES = "23451" * 5
LETTERS = "nothing much to say today " * 2
TO_THE_NOTE = ("c", "n")
QUIET = 0.12


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Yield how switching places and typing compare, with twenty years of entries."""
    journal = made_journal(folder, TWENTY_YEARS)
    with holdfast(journal) as ours, bare("modes") as theirs:
        _settle(ours, DATA_ON_SCREEN, PLACES[:5])
        _settle(theirs, b"Line 1", PLACES[:5])
        yield Comparison("a key to another place", *_in_turns(ours, theirs, PLACES, 1.3, "bare switch_mode"))
    with holdfast(journal) as ours, bare("area") as theirs:
        _settle(ours, DATA_ON_SCREEN, TO_THE_NOTE)
        _settle(theirs, b"\x1b[?1049h", "x")
        yield Comparison("a letter in the note", *_in_turns(ours, theirs, LETTERS, 1.3, "bare TextArea"))
        with engine(folder) as busy:
            figures = _in_turns(ours, theirs, LETTERS, 1.3, "bare TextArea, nothing else running", busy)
            yield Comparison("a letter in the note while plateaus are sought", *figures)


def _settle(app: PtyProcess, words: bytes, keys: Sequence[str]) -> None:
    """Wait until it is up and has nothing more to draw, then press keys that are not timed."""
    wait_for(app, words)
    app.read_until_quiet(2.0, 20.0)
    for key in keys:
        app.press(key)
        app.read_until_quiet(0.4)


def _in_turns(
    ours: PtyProcess,
    theirs: PtyProcess,
    keys: Sequence[str],
    goal: float,
    yardstick: str,
    beside: Paused | None = None,
) -> tuple[list[float], float, str, list[float]]:
    """Press the same keys in both, in turns; something may go on beside ours alone."""
    pairs = []
    for key in keys:
        with beside or nullcontext():
            our = answered(ours, key)
        pairs.append((our, answered(theirs, key)))
    return [our for our, _ in pairs], goal, yardstick, [their for _, their in pairs]


class Paused:
    """A process group that stands still but for the time it is entered."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        os.killpg(process.pid, signal.SIGSTOP)

    def __enter__(self) -> None:
        os.killpg(self._process.pid, signal.SIGCONT)
        time.sleep(QUIET)

    def __exit__(self, *_: object) -> None:
        os.killpg(self._process.pid, signal.SIGSTOP)


@contextmanager
def engine(folder: Path) -> Iterator[Paused]:
    """The helper process, asked for the plateaus of twenty years again and again."""
    question = folder / "question.json"
    question.write_text(json.dumps({"values": many_years(20)}, default=date.isoformat))
    again_and_again = f'while :; do "{PYTHON}" -m holdfast.plateaus < "{question}" > "{os.devnull}"; done'
    process = subprocess.Popen(["sh", "-c", again_and_again], start_new_session=True)
    try:
        yield Paused(process)
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def answered(app: PtyProcess, key: str) -> float:
    """Press a key and return the seconds until what it brings begins to be drawn."""
    while app.read(0.0):
        continue
    before = len(app.chunks)
    pressed = app.press(key)
    if not app.read(2.0):
        raise AssertionError(f"nothing came of {key!r}")
    app.read_until_quiet(QUIET)
    return app.chunks[before][0] - pressed
