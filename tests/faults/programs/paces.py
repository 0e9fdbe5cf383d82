"""The pacer alone, for three hours: ``paces.py SHAPE [LABEL:SECONDS…]``; without phases, box breathing.

Its guidance says when it started on the monotonic clock, which other processes of the machine read too.
"""

from __future__ import annotations

import sys
import time
from typing import cast

from textual.app import App, ComposeResult

from holdfast.exercises import Part, Phase
from holdfast.pacing.shapes import Shape
from holdfast.pacing.stopwatch import Stopwatch
from tui import theme
from widgets.pacer import Pacer

BOX = ("in:4", "hold:4", "out:4", "hold:4")
THREE_HOURS = 3 * 3600


class Paces(App[None]):
    """Starts when it is shown; ``q`` leaves, space pauses and goes on."""

    CSS = "Screen { background: $background; padding: 2 4; }"
    BINDINGS = [("q", "quit"), ("space", "pause")]  # noqa: RUF012

    def __init__(self, shape: Shape, phases: tuple[Phase, ...]) -> None:
        super().__init__()
        for each in theme.THEMES:
            self.register_theme(each)
        self.theme = theme.DARK
        cycles = int(THREE_HOURS / sum(phase.seconds for phase in phases))
        self.stopwatch = Stopwatch(time.monotonic)
        self.pacer = Pacer([Part(phases, cycles)], self.stopwatch.elapsed, shape=shape)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return theme.tokens(dark=True)

    def compose(self) -> ComposeResult:
        yield self.pacer

    def on_mount(self) -> None:
        self.stopwatch.start()
        self.pacer.guidance = f"started at {time.monotonic():.4f}"

    def action_pause(self) -> None:
        self.pacer.paused = not self.pacer.paused
        (self.stopwatch.pause if self.pacer.paused else self.stopwatch.resume)()


def phase(said: str) -> Phase:
    label, seconds = said.split(":")
    return Phase(label, float(seconds))


if __name__ == "__main__":
    shape, *phases = sys.argv[1:]
    Paces(cast("Shape", shape), tuple(map(phase, phases or BOX))).run()
