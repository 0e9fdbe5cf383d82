"""How Skills looks: the list with what helped, all about one exercise, the form for an own one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot

from holdfast.days import moment_of
from holdfast.exercises import Exercise, Prompt, Step
from holdfast.ids import new_id
from holdfast.own_exercises import checked_own
from holdfast.practices import Practice
from storage.journal import Journal
from storage.settings import Settings
from tests.demo_app import EVENING, demo_app, settled

SMALL, NORMAL, LARGE = (60, 20), (80, 24), (120, 40)
DARK = Settings(country="DE")
LIGHT = DARK._replace(theme="light")
PLAIN = DARK._replace(plain_symbols=True)

USES = {"extended-exhale": ((7, 4), (6, 5), (8, 5), (5, 4), (7, 5), (6, 4), (4, 3)), "soothing-touch": ((8, 7), (6, 6))}

VIEWS: dict[str, tuple[tuple[int, int], Settings, tuple[str, ...]]] = {
    "skills": (NORMAL, DARK, ("3",)),
    "skills light": (NORMAL, LIGHT, ("3", "down")),
    "skills large": (LARGE, DARK, ("3",)),
    "skills small": (SMALL, PLAIN, ("3", "down")),
    "skills own": (NORMAL, DARK, ("3", "slash", *"rain", "enter", "enter")),
    "skills found nothing": (NORMAL, DARK, ("3", "slash", *"qq")),
    "exercise": (SMALL, DARK, ("3", "enter")),
    "what i need": (NORMAL, DARK, ("3", "k", "8", "1")),
    "exercise form": (NORMAL, DARK, ("3", "o", *"Tide", "escape")),
    "exercise form large": (LARGE, LIGHT, ("3", "down", "down", "m", "escape")),
}


def _use(journal: Journal) -> None:
    """Keep some uses, a pin and an exercise of one's own."""
    for exercise, rated in USES.items():
        for number, (before, after) in enumerate(rated):
            at = EVENING - timedelta(days=3 * number, hours=number)
            practice = Practice(new_id(at), moment_of(at), exercise, exercise, before=before, after=after)
            journal.save_practice(practice._replace(seconds=180))
    journal.pin("humming", True)
    steps = (Step("Open the window a little.", 20), Step("Listen to the nearest drop.", 40), Step("Let it rain."))
    own = Exercise(new_id(EVENING), "Rain on the roof", "senses", "guided", 0, "When the house is too quiet.", own=True)
    journal.save_own_exercise(checked_own(own._replace(steps=steps, prompts=(Prompt("What did it sound like?"),))))


@pytest.mark.parametrize("name", VIEWS)
def test_skills_on_one_evening(name: str, tmp_path: Path, snap_compare: Callable[..., bool]) -> None:
    size, settings, keys = VIEWS[name]

    async def walk(pilot: Pilot[None]) -> None:
        await settled(pilot)
        for key in keys:
            await pilot.press(key)
        await pilot.pause(1.0)  # a draft that is kept says so

    with demo_app(tmp_path, settings, empty=True) as app:
        _use(app.journal)
        assert snap_compare(app, terminal_size=size, run_before=walk)
