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
from holdfast.plateaus.__main__ import answered
from holdfast.plateaus.diary import learn
from holdfast.plateaus.filtering import filtered
from holdfast.plateaus.reading import Reading
from holdfast.plateaus.series import series_of
from holdfast.plateaus.smoothing import smoothed
from tests.simulated_diaries import last_days, many_years

YEARS = 20
RECENT_DAYS = 400
DAYS_NEAR = 24
"""Days before a new one that its step looks at."""
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
    before = [(day, value) for day, value in whole if day < last]
    find_course(recent, Reading())
    yield _busy(f"plateaus in {YEARS} years, {len(whole):,} entries (CPU)", lambda: find_course(whole, Reading()), 1500)
    yield _busy(f"plateaus in the last {RECENT_DAYS} days (CPU)", lambda: find_course(recent, Reading()), 100)
    yield _busy("one more day, from the day before (CPU)", _one_more_day(whole), 1)

    kept = answered(_question(before)).split("\n")[1]
    question = _question(whole, kept)
    yield Comparison(
        f"a check-in more in {YEARS} years, helper process (CPU)",
        [_of_the_process(lambda: _asked(question, folder)) for _ in range(ROUNDS)],
        200,
    )

    pairs = [(_asked(_question(whole), folder), _asked_of_ruptures(whole, folder)) for _ in range(ROUNDS)]
    ours, theirs = [our for our, _ in pairs[1:]], [their for _, their in pairs[1:]]
    yield Comparison(f"plateaus in {YEARS} years, in the helper process", ours, 1.0, RUPTURES, theirs)


def _one_more_day(values: Values) -> Callable[[], object]:
    """Return what says how likely each kind is on the last day of a diary, given the step before."""
    series = series_of(values, Reading())
    learnt = learn(series, 0)
    series = learnt.freed(series)
    since = filtered(series, 0, learnt.noise, learnt.assumptions).steps[-2]
    days = last_days(series, DAYS_NEAR)
    return lambda: smoothed(filtered(days, 0, learnt.noise, learnt.assumptions, since=since)).kinds[-1]


def _question(values: Values, kept: str = "") -> str:
    """Return what the helper process is asked."""
    return json.dumps({"values": values, "kept": kept}, default=date.isoformat)


def _asked(question: str, folder: Path) -> float:
    """Return the seconds until the helper process has answered."""
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


def _of_the_process(action: Callable[[], object]) -> float:
    """Return the processor time of the processes that an action starts and ends."""
    before = os.times()
    action()
    after = os.times()
    return after.children_user - before.children_user + after.children_system - before.children_system


def _busy(name: str, action: Callable[[], object], goal: float) -> Comparison:
    """Return the processor time that an action takes, goal in milliseconds."""
    taken = []
    for _ in range(ROUNDS):
        started = time.process_time()
        action()
        taken.append(time.process_time() - started)
    return Comparison(name, taken, goal)
