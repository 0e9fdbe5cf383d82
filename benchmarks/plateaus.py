"""Finding plateaus: twenty years, the last 400 days, and the helper process beside one of ruptures."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from benchmarks.comparison import Comparison, seconds
from holdfast.plateaus import find_course
from holdfast.plateaus.reading import Reading
from tests.simulated_diaries import many_years

YEARS = 20
RECENT_DAYS = 400
ROUNDS = 4

RUPTURES = "ruptures, Pelt (l2)"
CHANGES_BY_RUPTURES = """
import json, sys
import numpy, ruptures
means = numpy.array(json.load(sys.stdin))
print(ruptures.Pelt(model="l2").fit(means).predict(pen=4 * numpy.log(len(means)) * means.var()))
"""

Values = list[tuple[date, float]]


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Yield how long it takes; milliseconds of the processor, which a busy machine hardly changes."""
    whole = many_years(YEARS)
    last = max(day for day, _ in whole)
    recent = [(day, value) for day, value in whole if day > last - timedelta(days=RECENT_DAYS)]
    find_course(recent, Reading())
    yield _busy(f"plateaus in {YEARS} years, {len(whole):,} entries (CPU)", lambda: find_course(whole, Reading()), 1500)
    yield _busy(f"plateaus in the last {RECENT_DAYS} days (CPU)", lambda: find_course(recent, Reading()), 100)

    pairs = [(_asked(whole, folder), _asked_of_ruptures(whole, folder)) for _ in range(ROUNDS)]
    ours, theirs = [our for our, _ in pairs[1:]], [their for _, their in pairs[1:]]
    yield Comparison(f"plateaus in {YEARS} years, in the helper process", ours, 1.0, RUPTURES, theirs)


def _asked(values: Values, folder: Path) -> float:
    """Return the seconds until the helper process has answered."""
    question = json.dumps({"values": values}, default=date.isoformat)
    return _run([sys.executable, "-m", "holdfast.plateaus"], question, folder)


def _asked_of_ruptures(values: Values, folder: Path) -> float:
    """Return the seconds until ruptures, in a process of its own, has found the changes of the same days."""
    by_day: dict[date, list[float]] = {}
    for day, value in values:
        by_day.setdefault(day, []).append(value)
    means = [sum(of_day) / len(of_day) for _, of_day in sorted(by_day.items())]
    return _run([sys.executable, "-c", CHANGES_BY_RUPTURES], json.dumps(means), folder)


def _run(command: list[str], given: str, folder: Path) -> float:
    """Return the seconds that a process takes which is given something to read."""
    path = os.pathsep.join(place or str(Path.cwd()) for place in sys.path)
    environ = os.environ | {"PYTHONPATH": path}
    return seconds(
        lambda: subprocess.run(
            command, input=given, capture_output=True, text=True, check=True, cwd=folder, env=environ
        )
    )


def _busy(name: str, action: Callable[[], object], goal: float) -> Comparison:
    """Return the processor time that an action takes, goal in milliseconds."""
    taken = []
    for _ in range(ROUNDS):
        started = time.process_time()
        action()
        taken.append(time.process_time() - started)
    return Comparison(name, taken, goal)
