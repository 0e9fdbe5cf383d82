"""Finding plateaus: twenty years, the last 400 days, and the helper process that the app starts for them."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from benchmarks.comparison import Comparison, seconds
from holdfast.plateaus import Reading, find_course
from tests.simulated_diaries import many_years

YEARS = 20
RECENT_DAYS = 400
ROUNDS = 5


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Yield how long it takes; milliseconds of the processor, which a busy machine hardly changes."""
    whole = many_years(YEARS)
    last = max(day for day, _ in whole)
    recent = [(day, value) for day, value in whole if day > last - timedelta(days=RECENT_DAYS)]
    find_course(recent, Reading())
    yield _busy(f"plateaus in {YEARS} years, {len(whole):,} entries (CPU)", lambda: find_course(whole, Reading()), 1500)
    yield _busy(f"plateaus in the last {RECENT_DAYS} days (CPU)", lambda: find_course(recent, Reading()), 100)

    question = json.dumps({"values": recent}, default=date.isoformat)
    command = [sys.executable, "-m", "holdfast.plateaus"]

    def ask() -> None:
        subprocess.run(command, input=question, capture_output=True, text=True, check=True, cwd=folder)

    ask()
    yield Comparison("the same, asked of the helper process", [seconds(ask) for _ in range(ROUNDS)], 250)


def _busy(name: str, action: Callable[[], object], goal: float) -> Comparison:
    """Return the processor time that an action takes, goal in milliseconds."""
    taken = []
    for _ in range(ROUNDS):
        started = time.process_time()
        action()
        taken.append(time.process_time() - started)
    return Comparison(name, taken, goal)
