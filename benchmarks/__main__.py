"""Measure and print: ``python -m benchmarks [NAME…]``, the names being those of the modules measured; `make bench`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

from benchmarks.comparison import Comparison, table
from tests.pty_process import CHECKOUT

MEASURED = (
    "first_paint",
    "keys",
    "charts",
    "cli",
    "saving",
    "plateaus",
    "together",
    "review",
    "sessions",
    "pacer",
    "pacer_timing",
    "player",
)
"""How fast it is."""
SCORED = ("detection",)
"""How good it is; each of these writes tables of its own."""


def measured(names: Sequence[str]) -> Iterator[Comparison]:
    """Yield the comparisons of each, in a folder of its own on the disk of the checkout."""
    for name in names:
        with tempfile.TemporaryDirectory(dir=CHECKOUT / ".bench") as folder:
            yield from import_module(f"benchmarks.{name}").comparisons(Path(folder))


def lines(names: Sequence[str]) -> Iterator[str]:
    """Yield what is printed of the modules named."""
    timed = [name for name in names if name not in SCORED]
    if timed:
        yield from table(measured(timed))
    for name in SCORED:
        if name in names:
            yield from import_module(f"benchmarks.{name}").lines()


if __name__ == "__main__":
    for line in lines(sys.argv[1:] or MEASURED + SCORED):
        print(line, flush=True)
