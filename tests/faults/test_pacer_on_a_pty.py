"""Box breathing on a real terminal: each phase is shown when it begins, never before, and nothing drifts."""

from __future__ import annotations

import re
import signal
import time

import pytest

from tests.pty_app import PtyApp
from tests.pty_process import CHECKOUT

PROGRAM = CHECKOUT / "tests" / "faults" / "programs" / "paces.py"
BOX = ("in", "hold", "out", "hold")
LATEST = 0.25
"""Seconds that a word may come after its phase began, on a machine that is busy with other tests."""
WATER = re.compile(rb"\x1b\[([\d;]+)m[\xe2\x96\x81-\x88]{3,}")
STARTED = re.compile(r"started at ([\d.]+)")


def beginnings(app: PtyApp, shown: re.Pattern[str], count: int) -> list[tuple[float, str]]:
    """Read until so many phases were shown; return when each was first there, and its word."""
    seen: list[tuple[float, str]] = []
    end = time.monotonic() + 60
    while len(seen) < count:
        assert time.monotonic() < end, f"{seen} and no more on\n{app.screen}"
        app.read(0.5)
        found = shown.search(app.screen)
        if found and (not seen or found[1].lower() != seen[-1][1]):
            seen.append((app.chunks[-1][0], found[1].lower()))
    return seen


@pytest.mark.parametrize(
    ("shape", "seconds", "phases", "shown"),
    [
        ("box", 4.0, 5, re.compile(r"[│●][ █▁-▇]* (in|hold|out) ")),
        ("words", 1.0, 9, re.compile(r"▌ (In|Hold|Out) ")),
    ],
)
def test_phases_are_shown_when_they_begin(shape: str, seconds: float, phases: int, shown: re.Pattern[str]) -> None:
    """One round and more."""
    with PtyApp.python(PROGRAM, shape, *(f"{label}:{seconds}" for label in BOX)) as app:
        app.wait_for("started at")
        said = STARTED.search(app.screen)
        assert said is not None
        seen = beginnings(app, shown, phases)
        app.press("q")
        assert app.wait() == 0
    assert [word for _, word in seen] == [BOX[place % len(BOX)] for place in range(phases)]
    # The first phase is there when the app is; those after it have their seconds.
    late = [moment - float(said[1]) - seconds * place for place, (moment, _) in enumerate(seen) if place]
    assert min(late) >= 0, late
    assert max(late) <= LATEST, late
    assert abs(late[-1] - late[0]) <= LATEST / 2, f"it drifts: {late}"


def test_after_a_while_away_it_goes_on_where_it_was() -> None:
    """As after a terminal that was suspended or a lid that was closed: the seconds away are a pause."""
    away = 5
    left = re.compile(r"▌ In +(\d+)")

    def said() -> int:
        found = left.search(app.screen)
        return int(found[1]) if found else 0

    with PtyApp.python(PROGRAM, "words", "in:30", "out:30") as app:
        assert app.read_until(lambda: said() == 29)
        app.send_signal(signal.SIGSTOP)
        time.sleep(away)
        app.send_signal(signal.SIGCONT)
        app.read_until_quiet(0.3, 1.5)
        assert said() > 29 - away, app.screen


@pytest.mark.parametrize("environment", [{"TERM": "linux"}, {"TERM": "xterm-256color"}])
def test_water_has_one_colour_where_mixed_ones_are_not_true(environment: dict[str, str]) -> None:
    with PtyApp.python(PROGRAM, "tide", "in:4", "out:4", environment={"COLORTERM": "", **environment}) as app:
        app.wait_for("started at")
        assert len(set(WATER.findall(app.output))) == 1
    with PtyApp.python(PROGRAM, "tide", "in:4", "out:4") as app:
        app.wait_for("started at")
        assert len(set(WATER.findall(app.output))) > 10
