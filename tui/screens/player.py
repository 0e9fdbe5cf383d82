"""The player: an exercise, guided from its first breath to the words after it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import BindingType
from textual.widget import Widget
from textual.widgets import Static

from holdfast.exercises import Exercise
from tui.commands import bindings
from tui.place import HoldfastScreen
from widgets.frame import PlaceRow
from widgets.page import Page


class PlayerScreen(HoldfastScreen[None]):
    """One exercise being done."""

    WHERE = "player"
    FOOTER: ClassVar[tuple[str, ...]] = ("stop",)
    BINDINGS: ClassVar[list[BindingType]] = bindings("player")

    def __init__(self, exercise: Exercise) -> None:
        """Make the screen.

        Args:
            exercise: what is to be done, in the variant it is to be done in.
        """
        super().__init__()
        self._exercise = exercise

    def header(self) -> PlaceRow:
        """Return the header, which names the exercise."""
        return PlaceRow((), self._exercise.name)

    def compose_body(self) -> Iterable[Widget]:
        """Its steps."""
        with Page():
            for step in self._exercise.steps:
                yield Static(step.text, markup=False)

    def action_stop(self) -> None:
        """Leave, without a question."""
        self.dismiss()
