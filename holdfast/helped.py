"""What Today says of exercises: what helped before, or what is pinned; so little that it is there at the first paint.

It is kept in the journal with its revision, as `to_json` writes it, for reckoning it anew takes longer than reading it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from holdfast.exercises import Exercise
    from holdfast.helps import Help

MOST = 3
"""How many exercises stand on Today at most."""


class Shown(NamedTuple):
    """One exercise on Today.

    Attributes:
        exercise: its id.
        name: what it is called.
        times: how often it was used ("9 times"); empty for an exercise that was not.
        told: the same with what came with it ("9 times, about 2 lower"); empty likewise.
        before: mean distress before it; None where that is not shown.
        after: mean distress after it, likewise.
    """

    exercise: str
    name: str
    times: str = ""
    told: str = ""
    before: float | None = None
    after: float | None = None


class HelpedBefore(NamedTuple):
    """The exercises on Today.

    Attributes:
        helped: the first of them helped before; else they are pinned.
        shown: the exercises, `MOST` at most.
        begins: what the one is called that is begun at once; a worksheet that helped is not it.
    """

    helped: bool = False
    shown: tuple[Shown, ...] = ()
    begins: str = ""

    def to_json(self) -> str:
        """Return it as JSON."""
        return json.dumps(self, ensure_ascii=False)

    @classmethod
    def from_json(cls, body: str) -> HelpedBefore:
        """Return what `to_json` wrote.

        Raises:
            ValueError: it wrote something else.
        """
        try:
            helped, shown, begins = json.loads(body)
            return cls(helped, tuple(Shown(*each) for each in shown), begins)
        except TypeError as wrong:
            raise ValueError(body) from wrong


def helped_before(exercises: Sequence[Exercise], helps: Sequence[Help], pinned: Sequence[str]) -> HelpedBefore:
    """Return what stands on Today: what helped, and beside it what was used too rarely to tell; else what is pinned.

    Args:
        exercises: those that can be begun; a paced or guided one is among them.
        helps: what came with each exercise, in their order.
        pinned: the ids of the pinned exercises, in their order.
    """
    from holdfast.suggestions import first_exercise  # noqa: PLC0415 - not before the first paint

    names = {each.id: each.name for each in exercises}
    known = {each.exercise: each for each in helps if each.exercise in names}
    helped = [each.exercise for each in known.values() if each.helped]
    few = [each.exercise for each in known.values() if not each.enough and each.rated]
    ids = [*helped, *few] if helped else [each for each in pinned if each in names]
    shown = tuple(_shown(each, names[each], known.get(each)) for each in ids[:MOST])
    return HelpedBefore(bool(helped), shown, first_exercise(exercises, helps, pinned).name)


def _shown(exercise: str, name: str, help_: Help | None) -> Shown:
    if help_ is None:
        return Shown(exercise, name)
    from holdfast.helps.told import shortly, times_told  # noqa: PLC0415 - not before the first paint

    if not help_.enough:
        return Shown(exercise, name, times_told(help_), shortly(help_))
    return Shown(exercise, name, times_told(help_), shortly(help_), help_.before, help_.after)
