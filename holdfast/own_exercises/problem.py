"""What is wrong with an own exercise, and where in it."""

from __future__ import annotations

from holdfast.refusals import Refusal


class NotAnExercise(Refusal):
    """Something in an own exercise is missing, too long, too short or too many. No word of it is quoted.

    Attributes:
        field: which part of it: name, category, use, cautions, caution, try_instead, breath, rounds, minutes, steps,
            questions, or a key of a file that is not known.
        item: which step or question, counted from 0; None where it is not one of several.
    """

    def __init__(self, key: str, /, field: str, item: int | None = None, **values: object) -> None:
        super().__init__(key, **values)
        self.field = field
        self.item = item
