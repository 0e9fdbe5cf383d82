"""What tests of the player share: a clock that is moved, an app on it, and ways through an exercise."""

from __future__ import annotations

from collections.abc import Callable

from textual.pilot import Pilot

from holdfast.exercises import Exercise, shipped_exercises
from holdfast.practices import Practice
from tui.app import HoldfastApp
from tui.playing.page import PlayerPage
from tui.screens.player import PlayerScreen

MakeApp = Callable[..., HoldfastApp]
SIZE = (80, 24)


class Ticks:
    """Monotonic seconds that stand still until they are moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def exercise(exercise_id: str) -> Exercise:
    """Return an exercise that comes with Holdfast."""
    return next(each for each in shipped_exercises() if each.id == exercise_id)


async def begin(
    pilot: Pilot[None], exercise_id: str, ticks: Ticks, variant: str = "", *, follows: Practice | None = None
) -> PlayerScreen:
    """Open the player on an exercise, its stopwatch on the clock that is moved."""
    opened = PlayerScreen(exercise(exercise_id), variant, follows=follows, ticks=ticks)
    await pilot.app.push_screen(opened)
    await pilot.pause()
    return opened


async def let_pass(pilot: Pilot[None], ticks: Ticks, seconds: float) -> None:
    """Let seconds pass, looked at as often as the player looks at least, without waiting for them."""
    left = seconds
    while left > 0 and isinstance(pilot.app.screen, PlayerPage):
        step = min(2.5, left)
        ticks.now += step
        left -= step
        pilot.app.screen.look()
    await pilot.pause()
