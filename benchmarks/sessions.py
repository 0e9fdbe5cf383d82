"""The Sessions place with a thousand sessions, and the review sheet opened from there, by their keys."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from benchmarks.comparison import Comparison
from benchmarks.keys import QUIET, answered
from benchmarks.make_journal import NOW
from benchmarks.programs import DATA_ON_SCREEN, TWENTY_YEARS, bare, holdfast, made_journal, wait_for
from benchmarks.review import fill
from storage.journal import open_journal
from tests.pty_process import PtyProcess

ROUNDS = 15
UP = 100
"""Milliseconds within which the review sheet stands there."""


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Yield how opening Sessions compares with a bare `switch_mode`, and how long the sheet takes from there."""
    path = made_journal(folder, TWENTY_YEARS)
    with closing(open_journal(path, lambda: NOW)) as journal:
        fill(journal)
    with holdfast(path) as ours, bare("modes") as theirs:
        wait_for(ours, DATA_ON_SCREEN)
        wait_for(theirs, b"Line 1")
        for app in (ours, theirs):
            app.read_until_quiet(3.0, 60.0)
            answered(app, "5")  # the first time it is imported and made, as every place is
        pairs, sheets = [], []
        for _ in range(ROUNDS):
            for app in (ours, theirs):
                answered(app, "1")
            pairs.append((answered(ours, "5"), answered(theirs, "5")))
            sheets.append(_until(ours, "r", b"The line"))
            answered(ours, "escape")
        name = "a key to Sessions, with 1,000 sessions"
        ours_in, theirs_in = zip(*pairs, strict=True)
        yield Comparison(name, ours_in, 1.3, "bare switch_mode", theirs_in)
        yield Comparison("… and from there to the review sheet", sheets, UP)


def _until(app: PtyProcess, key: str, words: bytes) -> float:
    """Press a key and return the seconds until words are drawn that were not there before."""
    while app.read(0.0):
        continue
    before = len(app.chunks)
    pressed = app.press(key)
    while words not in b"".join(piece for _, piece in app.chunks[before:]):
        if not app.read(2.0):
            raise AssertionError(f"{words!r} did not come of {key!r}")
    drawn = app.chunks[-1][0] - pressed
    app.read_until_quiet(QUIET)
    return drawn
