"""Practices: one use of an exercise, with distress before and after, and what was answered in it."""

from __future__ import annotations

from typing import NamedTuple

from holdfast.days import Moment


class Answer(NamedTuple):
    """One question of an exercise with its answer, as they were when it was answered.

    Attributes:
        asked: the question.
        answer: the person's own words, cleaned; never empty.
    """

    asked: str
    answer: str


class Rated(NamedTuple):
    """A rating in the middle of an exercise, as in riding an urge.

    Attributes:
        minute: minutes since the exercise began.
        value: the rating, 0 to 10.
    """

    minute: int
    value: int


class Practice(NamedTuple):
    """One use of an exercise.

    Attributes:
        id: a UUIDv7, made by the program.
        moment: when it began.
        exercise: the exercise's id.
        name: what the exercise was called then, for a person's own may be gone by now.
        variant: the id of the variant that was done at the end; empty for none.
        before: distress before it (SUDS, 0 completely calm, 10 the most imaginable); None for no answer.
        after: distress after it, likewise.
        seconds: how long it was done, pauses left out.
        answers: the questions that were answered, in their order.
        ratings: ratings in the middle of it, in their order.
        acted: whether an urge was acted on; None where that was not said.
        planned: for when something was planned in it: a day, with or without a wall time; None for nothing planned.
        followed_up: what was planned has been looked at again.
    """

    id: str
    moment: Moment
    exercise: str
    name: str
    variant: str = ""
    before: int | None = None
    after: int | None = None
    seconds: int = 0
    answers: tuple[Answer, ...] = ()
    ratings: tuple[Rated, ...] = ()
    acted: bool | None = None
    planned: Moment | None = None
    followed_up: bool = False

    @property
    def change(self) -> int | None:
        """By how much distress is higher after it, -10 to 10; None unless both were rated."""
        return None if self.before is None or self.after is None else self.after - self.before


class Used(NamedTuple):
    """Practices of one exercise that were rated alike.

    Attributes:
        exercise: its id.
        before: distress before it, 0 to 10; None for no answer.
        after: distress after it, likewise.
        times: how often that was, 1 or more.
        name: what the exercise was called then.
    """

    exercise: str
    before: int | None
    after: int | None
    times: int
    name: str = ""
