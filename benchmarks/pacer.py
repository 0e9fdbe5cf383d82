"""What a pacer costs while it breathes, on a terminal of 120 by 40."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks.comparison import Comparison
from benchmarks.programs import paces
from tests.pty_process import PtyProcess

WINDOWS = 3
BREATH = ("in:4", "out:6")
GOALS = {"tide": 0.06, "box": 0.06, "bar": 0.03, "words": 0.01}
"""The share of a core that each shape may take."""


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Yield the processor's milliseconds per second, ten of which are one per cent of a core."""
    del folder
    for shape, goal in GOALS.items():
        phases = BREATH if shape == "tide" else ()
        with paces(shape, *phases) as app:
            yield Comparison(f"{shape}, a second of it (CPU)", cost(app, WINDOWS, 10 if phases else 16), goal * 1000)


def cost(app: PtyProcess, windows: int, seconds: float) -> list[float]:
    """Return how much of the processor an app takes each second, over some windows of time."""
    app.read_until(lambda: False, 2.0)
    taken = []
    for _ in range(windows):
        before = app.cpu_seconds
        app.read_until(lambda: False, seconds)
        taken.append((app.cpu_seconds - before) / seconds)
    return taken
