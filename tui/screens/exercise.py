"""All about one exercise, on a page of its own: where there is no room for it beside the list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import BindingType
from textual.widget import Widget

from holdfast.exercises import Exercise
from tui.commands import bindings
from tui.exercise_keys import ExerciseKeys
from widgets.exercise_pane import ExercisePane


class ExerciseScreen(ExerciseKeys):
    """One exercise, to be read and started."""

    WHERE = "exercise"
    FOOTER: ClassVar[tuple[str, ...]] = ("exercise_leave", "exercise_start", "exercise_pin", "exercise_caution")
    AUTO_FOCUS = "ExercisePane"
    BINDINGS: ClassVar[list[BindingType]] = bindings("exercise")
    CSS_PATH = "exercise.tcss"

    def __init__(self, exercise_id: str) -> None:
        super().__init__()
        self._exercise_id = exercise_id

    @property
    def exercise(self) -> Exercise | None:
        """The exercise, as the journal has it."""
        return self.library.find(self._exercise_id)

    def compose_body(self) -> Iterable[Widget]:
        """The pane."""
        yield ExercisePane(plain=self.holdfast.settings.plain_symbols)

    def show_journal(self) -> None:
        """Show the exercise as it is now; one that is gone closes its page."""
        self.read_library()
        exercise = self.exercise
        if exercise is None:
            self.action_leave()
            return
        self.query_one(ExercisePane).show(self.about(exercise))

    def footer(self) -> tuple[str, ...]:
        """Return the footer's keys: of an own one that it can be changed, of one with other ways that it has them."""
        leave, start, *others = self.FOOTER
        exercise = self.exercise
        if exercise is not None and exercise.own:
            return (leave, start, "exercise_change", "exercise_delete", *others)
        if exercise is not None and exercise.variants:
            return (leave, start, "exercise_variant", *others)
        return self.FOOTER

    def show_exercise(self, exercise_id: str) -> None:
        """Show another exercise in its place."""
        self._exercise_id = exercise_id
        self.show_journal()
        self.draw_keys()

    def action_leave(self) -> None:
        """Back to the list."""
        self.dismiss()
