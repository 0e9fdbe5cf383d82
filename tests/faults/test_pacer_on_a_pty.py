"""Box breathing on a real terminal: each phase is shown when it begins, never before, and nothing drifts."""

from __future__ import annotations

import re
import signal
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import pytest

from storage.journal import open_journal
from tests.pty_app import PtyApp
from tests.pty_process import CHECKOUT

PROGRAM = CHECKOUT / "tests" / "faults" / "programs" / "paces.py"
BOX = ("in", "hold", "out", "hold")
LATEST = 0.5
"""Seconds that one word may come after its phase began, on a machine that is busy with other tests."""
USUAL = 0.1
"""Seconds that a word may come late as a rule."""
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


def due_in_time(seen: list[tuple[float, str]], started: float, seconds: float) -> None:
    """Hold that each phase came in its turn and at its time, none too early, without drifting."""
    assert [word for _, word in seen] == [BOX[place % len(BOX)] for place in range(len(seen))]
    # The first phase is there when the screen is; those after it have their seconds.
    late = [moment - started - seconds * place for place, (moment, _) in enumerate(seen) if place]
    assert min(late) >= 0, late
    assert max(late) <= LATEST, late
    assert median(late) <= USUAL, late


@pytest.mark.parametrize(
    ("shape", "shown"),
    [("box", re.compile(r"[│●][ █▁-▇]* (in|hold|out) ")), ("words", re.compile(r"▌ (In|Hold|Out) "))],
)
def test_phases_are_shown_when_they_begin(shape: str, shown: re.Pattern[str]) -> None:
    """Two rounds and more of a quick box, against the clock of the process itself."""
    with PtyApp.python(PROGRAM, shape, *(f"{label}:1" for label in BOX)) as app:
        app.wait_for("started at")
        said = STARTED.search(app.screen)
        assert said is not None
        seen = beginnings(app, shown, 9)
        app.press("q")
        assert app.wait() == 0
    due_in_time(seen, float(said[1]), 1.0)


def test_box_breathing_as_it_is_played(tmp_path: Path) -> None:
    """The app at box breathing: one round of it and the beginning of the next, as a terminal shows them."""
    path = tmp_path / "journal.db"
    with closing(open_journal(path, lambda: datetime.now(UTC), create=True)) as journal:
        journal.set_setting("welcomed", value=True)
    environment = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "TEXTUAL_ANIMATIONS": "full"}
    arguments = ("-m", "holdfast", "--journal", path, "exercise", "box-breathing")
    with PtyApp.python(*arguments, environment=environment, columns=120, rows=40) as app:
        seen = beginnings(app, re.compile(r"[│●][ █▁-▇]* (in|hold|out) "), 6)
        assert "╯" in app.screen
        app.send_signal(signal.SIGTERM)
        assert app.wait() == 143
    # Its clock began with it, by no more than it took to draw: what is compared is every phase after the second.
    (second, _), *_ = seen[1:]
    assert second - seen[0][0] <= 4.0 + LATEST, seen
    late = [moment - second - 4.0 * place for place, (moment, _) in enumerate(seen[1:])]
    assert [word for _, word in seen] == [BOX[place % len(BOX)] for place in range(6)]
    assert max(map(abs, late)) <= LATEST, late
    assert abs(median(late)) <= USUAL, late


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
