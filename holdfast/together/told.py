"""What goes together, as it is told: in which order, under which names, and in which words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from holdfast.charts.symbols import Symbols
from holdfast.numbers import shown
from holdfast.together.companions import Companion
from holdfast.together.effects import CHANCE, Effect
from holdfast.wording import say

_NAMED = 3
"""How many are named that have too few days yet."""


class Sorted(NamedTuple):
    """Companions in the order they are told in; within each part from higher to lower.

    Attributes:
        marks: tags and feelings that go together with the rating, clearly or perhaps.
        ratings: ratings that do.
        rest: those that were looked at and show no clear difference.
        few: those with too few days, the most days first.
    """

    marks: tuple[Companion, ...] = ()
    ratings: tuple[Companion, ...] = ()
    rest: tuple[Companion, ...] = ()
    few: tuple[Companion, ...] = ()


def in_order(companions: Iterable[Companion]) -> Sorted:
    """Return companions in the order they are told in: what is clear first, and nothing by how sure it is."""
    marks: list[Companion] = []
    ratings: list[Companion] = []
    rest: list[Companion] = []
    few: list[Companion] = []
    for each in companions:
        if not each.is_compared:
            few.append(each)
        elif leading(each) is None:
            rest.append(each)
        else:
            (ratings if each.kind == "rating" else marks).append(each)
    few.sort(key=lambda each: -min(each.days_with, each.days_without))
    return Sorted(_from_higher(marks), _from_higher(ratings), tuple(rest), tuple(few))


def leading(companion: Companion) -> Effect | None:
    """Return the effect that a companion stands for: the clear one, that of the same day first; None without any."""
    effects = [each for each in (companion.same_day, companion.next_day) if each is not None]
    for claim in ("clear", "perhaps"):
        for effect in effects:
            if effect.claim == claim:
                return effect
    return None


def _from_higher(companions: Sequence[Companion]) -> tuple[Companion, ...]:
    def place(companion: Companion) -> tuple[bool, float]:
        effect = leading(companion)
        return (effect is None or effect.claim != "clear", 0.0 if effect is None else -effect.size)

    return tuple(sorted(companions, key=place))


def signed(value: float, companion: Companion) -> str:
    """Return a size or an end of its interval with its sign: ``+0.8`` points, or ``-0.45`` of a correlation."""
    digits = 2 if companion.kind == "rating" else 1
    told = f"{value:+z.{digits}f}"
    return told if any(digit in told for digit in "123456789") else told.lstrip("+")


def counted_shortly(companion: Companion) -> str:
    """Return on how many of how many days it was there; of a rating, how many days were compared."""
    return say(
        "together.rating_counts" if companion.kind == "rating" else "together.counts",
        days_with=companion.days_with,
        days=companion.days_with + companion.days_without,
    )


def counted(companion: Companion) -> str:
    """Return on how many days it was there; of a rating, on how many it was above and below the days around."""
    return say(
        "together.rated" if companion.kind == "rating" else "together.marked",
        days_with=companion.days_with,
        days_without=companion.days_without,
        days=companion.days_with + companion.days_without,
    )


def effects_told(companion: Companion, measure: str) -> tuple[str, str]:
    """Return what is said of the rating called ``measure`` on the same day, and of the day after."""
    return (
        say("together.same", effect=_effect_told(companion, companion.same_day, measure)),
        say("together.next", effect=_effect_told(companion, companion.next_day, measure)),
    )


def chance_told(pairs: int, shapes: Symbols) -> str:
    """Return what the two shapes of a track mean, and how many of so many pairs seem to go together by chance."""
    n = chance_of(pairs)
    key = "together.chance" if n else "together.no_chance"
    return say(key, clear=shapes.lamp, perhaps=shapes.hollow, n=n, pairs=pairs)


def chance_of(pairs: int) -> int:
    """Return how many of so many pairs seem to go together by chance alone."""
    return round(pairs * CHANCE)


def so_far_told(few: Sequence[Companion], names: Mapping[tuple[str, str], str]) -> str:
    """Return what there is so far where nothing has days enough, in a sentence."""
    counted = [
        say("together.so_far", name=names[each.kind, each.id], n=each.days_with)
        for each in few
        if each.kind != "rating" and each.days_with
    ][:_NAMED]
    if not counted:
        return say("together.empty_none")
    *before, last = counted
    listed = say("together.and", before=", ".join(before), last=last) if before else last
    return say("together.empty_more", so_far=listed)


def _effect_told(companion: Companion, effect: Effect | None, measure: str) -> str:
    if effect is None:
        return say("together.too_few")
    ends = {"low": signed(effect.low, companion), "high": signed(effect.high, companion)}
    if effect.claim == "none":
        return say("together.between", **ends)
    if companion.kind == "rating":
        key, size = ("with_it" if effect.size > 0 else "against_it"), signed(effect.size, companion)
    else:
        key, size = ("higher" if effect.size > 0 else "lower"), shown(abs(round(effect.size, 1)))
    told = say(f"together.{key}", measure=measure, size=size, **ends)
    return say("together.by_chance", effect=told) if effect.claim == "perhaps" else told
