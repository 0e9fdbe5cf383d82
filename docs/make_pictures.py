"""Make the pictures in docs/screenshots from the example year: ``make pictures``.

The player is shown at a second of its own clock, which stands still for the picture.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from textual.pilot import Pilot

from holdfast.exercises import find_exercise, shipped_exercises
from tests.demo_app import demo_app, settled
from tui.screens.player import PlayerScreen

NORMAL, LARGE = (80, 24), (120, 40)

A_LOOK = 0.5
"""Seconds by which the player's clock is moved at a time; a longer gap would be a pause to it."""


class Picture(NamedTuple):
    """What one picture shows.

    Attributes:
        keys: what is pressed on the way, from Today on or, with an exercise, from its player on.
        exercise: the id of the exercise that is played; empty for none.
        seconds: how far it has gone, its count-in included.
        then: what is pressed after that.
    """

    keys: tuple[str, ...] = ()
    exercise: str = ""
    seconds: float = 0.0
    then: tuple[str, ...] = ()


PICTURES: dict[str, tuple[tuple[int, int], Picture]] = {
    "today": (NORMAL, Picture()),
    "check_in": (NORMAL, Picture(("c", "5", "6", "4"))),
    "journal": (NORMAL, Picture(("2", *["down"] * 5))),
    "progress": (LARGE, Picture(("4",))),
    "stretch": (LARGE, Picture(("4", "enter"))),
    "year": (NORMAL, Picture(("4", "y"))),
    "together": (LARGE, Picture(("4", "g"))),
    "side_by_side": (NORMAL, Picture(("5", "t", "v"))),
    "goals": (LARGE, Picture(("5", "g"))),
    "therapists": (LARGE, Picture(("5", "t"))),
}

BOTH_SIZES: dict[str, Picture] = {
    "skills": Picture(("3", "down", "down")),
    "sessions": Picture(("5",)),
    "review": Picture(("5", "r", "space")),
    "player_tide": Picture(("6",), "extended-exhale", 23.0),
    "player_box": Picture(("5",), "box-breathing", 58.0),
    "player_guided": Picture(("7",), "self-compassion-break", 55.0),
    "player_worksheet": Picture((), "three-columns", 3.0, ("4", "enter", *"Thursday at two, with M.")),
    "player_after": Picture(("6",), "extended-exhale", 40.0, ("escape", "4")),
    "support": Picture(("s",)),
    "feelings": Picture(("c", "5", "f")),
    "helps": Picture(("4", "h")),
}


def every_picture() -> dict[str, tuple[tuple[int, int], Picture]]:
    """Return all pictures by name, with their sizes; what is made in both sizes has the larger one as ``…_large``."""
    small = {name: (NORMAL, picture) for name, picture in BOTH_SIZES.items()}
    large = {f"{name}_large": (LARGE, picture) for name, picture in BOTH_SIZES.items()}
    return PICTURES | small | large


class Ticks:
    """The player's clock, which goes on when it is moved.

    Attributes:
        now: the seconds it shows.
    """

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """Return the seconds."""
        return self.now


async def shown(pilot: Pilot[None], picture: Picture) -> None:
    """Bring the app to what a picture shows."""
    await settled(pilot)
    ticks = Ticks()
    exercise = find_exercise(shipped_exercises(), picture.exercise) if picture.exercise else None
    if exercise is not None:
        pilot.app.push_screen(PlayerScreen(exercise, ticks=ticks))
        await settled(pilot)
    await pressed(pilot, picture.keys)
    for _ in range(round(picture.seconds / A_LOOK)):
        ticks.now += A_LOOK
        if isinstance(pilot.app.screen, PlayerScreen):
            pilot.app.screen.look()
    await pilot.pause(0.2)  # a frame of the pacer, and a draft that is kept says so
    await pressed(pilot, picture.then)
    await settled(pilot)


async def pressed(pilot: Pilot[None], keys: tuple[str, ...]) -> None:
    """Press keys, each after what the one before brought is there."""
    for key in keys:
        await pilot.press(key)
        await settled(pilot)


async def made(folder: Path) -> None:
    """Write every picture into ``folder``."""
    for name, (size, picture) in every_picture().items():
        with TemporaryDirectory() as home, demo_app(Path(home)) as app:
            async with app.run_test(size=size) as pilot:
                await shown(pilot, picture)
                (folder / f"{name}.svg").write_text(app.export_screenshot(title="Holdfast"))


if __name__ == "__main__":
    asyncio.run(made(Path(__file__).parent / "screenshots"))
