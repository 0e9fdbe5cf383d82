"""From the command to the first screen with the person's data on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.comparison import Comparison
from benchmarks.programs import DATA_ON_SCREEN, TWENTY_YEARS, bare, holdfast, made_journal, wait_for
from tests.pty_process import PtyProcess

ROUNDS = 11


class Painted(NamedTuple):
    """One start.

    Attributes:
        seconds: from the start to the first screen.
        cpu: processor time used until then.
    """

    seconds: float
    cpu: float


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Yield how starting compares, with twenty years of entries and with ten days."""
    years, days = made_journal(folder, TWENTY_YEARS), made_journal(folder, 30)
    rounds = [
        (
            painted(lambda: bare("hello"), b"Hello from"),
            painted(lambda: holdfast(years), DATA_ON_SCREEN),
            painted(lambda: holdfast(days), DATA_ON_SCREEN),
        )
        for _ in range(ROUNDS)
    ]
    bares, of_years, of_days = zip(*rounds, strict=True)
    yield _comparison("first paint, 20 years", of_years, 1.3, "bare Textual", bares)
    yield _comparison("first paint, 20 years", of_years, 1.05, "30 entries", of_days)
    yield Comparison(
        "first paint, 20 years (CPU)",
        [each.cpu for each in of_years],
        1.3,
        "bare Textual",
        [each.cpu for each in bares],
    )


def painted(start: Callable[[], PtyProcess], words: bytes) -> Painted:
    """Start a program, wait for its words, and end it."""
    with start() as app:
        seen = wait_for(app, words)
        cpu = app.cpu_seconds
        app.press("q")
        app.wait()
        return Painted(seen - app.started, cpu)


def _comparison(
    name: str, ours: tuple[Painted, ...], goal: float, yardstick: str, theirs: tuple[Painted, ...]
) -> Comparison:
    return Comparison(name, [each.seconds for each in ours], goal, yardstick, [each.seconds for each in theirs])
