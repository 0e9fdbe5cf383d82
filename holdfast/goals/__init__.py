"""Goals: what a person wants to change, in their own words, rated by themselves."""

from __future__ import annotations

from datetime import date
from typing import Final, Literal, NamedTuple, TypeAlias

from holdfast.days import Moment

GoalState: TypeAlias = Literal["deciding", "working", "not_my_idea", "dont_want", "let_go", "reached"]

GOAL_STATES: Final[tuple[GoalState, ...]] = ("deciding", "working", "not_my_idea", "dont_want", "let_go", "reached")
"""Each a fine place to be, "still deciding" among them."""

Whose: TypeAlias = Literal["mine", "together", "therapist", "somebody", ""]

WHOSE: Final[tuple[Whose, ...]] = ("mine", "together", "therapist", "somebody")
"""Whose idea a goal was: the person's own, theirs and the therapist's, the therapist's, somebody else's."""

ATTAINMENT: Final = (-2, -1, 0, 1, 2)
"""Goal Attainment Scaling: much less than expected to much more; 0 is as expected (Kiresuk & Sherman 1968)."""

WEIGHTS: Final = (1, 2, 3)
"""How much a goal may count in the T score."""

GOAL_LIMIT = 120
"""The longest wording of a goal, in characters."""

ANCHOR_LIMIT = 80
"""The longest anchor, and the longest level of Goal Attainment Scaling, in characters."""


class GoalBefore(NamedTuple):
    """What a goal was before a change.

    Attributes:
        until: the civil day of the change.
        words: its wording till then.
        state: its state till then.
    """

    until: date
    words: str
    state: GoalState


class Goal(NamedTuple):
    """Something a person wants to change.

    Attributes:
        id: a UUIDv7, made by the program.
        words: what it is, in the person's own words, one line.
        made: the civil day it was written.
        state: one of `GOAL_STATES`.
        whose: one of `WHOSE`; empty where it is not said.
        anchors: what 0, 5 and 10 mean, in the person's own words; each may be empty.
        expected: what -2, -1, 0, +1 and +2 mean, where it is also rated by Goal Attainment Scaling; empty where not.
        weight: how much it counts in the T score, 1 to 3.
        place: its place in the order by hand, the lowest first; those of one place are in the order they were made.
        before: what it was before, oldest first.
    """

    id: str
    words: str
    made: date
    state: GoalState = "deciding"
    whose: Whose = ""
    anchors: tuple[str, str, str] = ("", "", "")
    expected: tuple[str, ...] = ()
    weight: int = 1
    place: float = 0.0
    before: tuple[GoalBefore, ...] = ()

    @property
    def line(self) -> str:
        """The id of its line on Progress."""
        return f"goal:{self.id}"


class GoalRating(NamedTuple):
    """A rating of a goal.

    Attributes:
        id: a UUIDv7, made by the program.
        goal: the goal's id.
        moment: when it was rated.
        value: where the person is, 0 to 10; None where only attainment is rated.
        attainment: one of `ATTAINMENT`; None for no answer.
    """

    id: str
    goal: str
    moment: Moment
    value: int | None = None
    attainment: int | None = None
