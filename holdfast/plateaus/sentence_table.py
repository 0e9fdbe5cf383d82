"""Which sentences are said when: one table, claim × kind × state, to those of the bank; and what each of them needs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal, TypeAlias

from holdfast.plateaus.beside import Beside
from holdfast.plateaus.course import Claim, Kind

State: TypeAlias = Literal[
    "any", "own", "steady", "low", "moving", "still", "long", "level", "swings", "sudden", "lasting", "after_plateau",
    "recent", "away", "cancelled", "beginning",
]  # fmt: skip
"""What a stretch is like; the last three are of the time it falls in, and their sentences come before the others."""

Row: TypeAlias = tuple[Claim | Literal["any"], Kind | Literal["any"], State]

TABLE: Final[dict[Row, tuple[str, ...]]] = {
    ("any", "plateau", "own"): ("own_level.1",),
    ("any", "unclear", "own"): ("own_not_level.1",),
    ("any", "plateau", "away"): ("no_session.1",),
    ("any", "unclear", "away"): ("no_session.1",),
    ("any", "setback", "away"): ("no_session.1",),
    ("any", "plateau", "cancelled"): ("no_session.2",),
    ("any", "unclear", "cancelled"): ("no_session.2",),
    ("any", "setback", "cancelled"): ("no_session.2",),
    ("any", "plateau", "beginning"): ("early.1",),
    ("any", "unclear", "beginning"): ("early.1",),
    ("not_enough", "any", "any"): ("not_enough.1", "not_enough.2"),
    ("unclear", "plateau", "any"): ("unclear.2", "unclear.3"),
    ("unclear", "gain", "any"): ("unclear.3",),
    ("unclear", "setback", "any"): ("unclear.3",),
    ("unclear", "unclear", "swings"): ("swings.1", "unclear.1"),
    ("unclear", "unclear", "any"): ("unclear.1",),
    ("probable", "plateau", "low"): ("plateau_low.2",),
    ("probable", "plateau", "any"): ("plateau_probable.1",),
    ("probable", "gain", "any"): ("gain_probable.1",),
    ("probable", "setback", "any"): ("setback_probable.1", "setback.3"),
    ("firm", "plateau", "steady"): ("steady.1", "steady.2"),
    ("firm", "plateau", "low"): ("plateau_low.1",),
    ("firm", "plateau", "moving"): ("plateau.5",),
    ("firm", "plateau", "still"): ("plateau.6", "plateau.7"),
    ("firm", "plateau", "long"): (
        "plateau_long.1", "plateau_long.5", "plateau_long.3", "plateau_long.4", "plateau_long.2", "plateau.7",
    ),
    ("firm", "plateau", "level"): ("plateau.1", "plateau.2", "plateau.7", "plateau.3", "plateau.4"),
    ("firm", "gain", "sudden"): ("gain.3", "gain.2"),
    ("firm", "gain", "lasting"): ("steady_gain.1", "steady_gain.2"),
    ("firm", "gain", "after_plateau"): ("gain.1", "gain.2"),
    ("firm", "gain", "recent"): ("gain.2",),
    ("firm", "setback", "sudden"): ("setback.4", "setback.3"),
    ("firm", "setback", "lasting"): ("steady_decline.1", "setback.3"),
    ("firm", "setback", "recent"): ("setback.1", "setback.2", "setback.3"),
}  # fmt: skip
"""Sentences in the order in which they are said."""

ALONE: Final[frozenset[State]] = frozenset({"own", "steady", "low", "moving", "lasting"})
"""States that are told without a word on the time they fall in: a worsening is not explained, good news stays good."""


def _is_with_somebody(beside: Beside) -> bool:
    return beside.now.has_therapist


def _is_with_nobody(beside: Beside) -> bool:
    return not beside.now.has_therapist


def _is_helped(beside: Beside) -> bool:
    return beside.helped is not None


NEEDS: Final[dict[str, Callable[[Beside], bool]]] = {
    "plateau.6": _is_with_somebody,
    "plateau.7": _is_with_nobody,
    "plateau_long.1": _is_with_somebody,
    "plateau_long.2": _is_with_somebody,
    "plateau_long.3": lambda beside: beside.now.has_therapist and beside.now.fit_low,
    "plateau_long.4": lambda beside: beside.now.has_therapist and beside.are_substances_often_tagged,
    "plateau_long.5": _is_with_nobody,
    "gain.3": _is_with_somebody,
    "setback.2": _is_helped,
    "no_session.1": _is_helped,
    "no_session.2": _is_helped,
}
"""What has to be so for a sentence to be said, beside its place in the table."""

OFFERS: Final = {"plateau.3": "not-knowing", "plateau.4": "plateau-look-back", "plateau_long.2": "session-opener"}
"""Sentences that speak of an exercise, with its id."""

OFFERS_HELPED: Final = frozenset({"setback.2", "no_session.1", "no_session.2"})
"""Sentences that speak of the exercise that helped this person most."""

BRINGS: Final = frozenset({"plateau.6", "plateau_long.1", "plateau_low.1", "steady_decline.1", "gain.3"})
"""Sentences that speak of bringing the stretch to a session, which then takes one key."""
