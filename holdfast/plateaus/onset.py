"""When the current stretch began: a distribution, because entries never tell it to the day.

The chance that the line has been in this one mode without a break since a day is the forward chance of the mode on
that day times what all later entries say of going on in it. As the day moves back it falls, and the way it falls is
the distribution of the onset.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from holdfast.plateaus.course import Kind
from holdfast.plateaus.filtering import Filtered, Step
from holdfast.plateaus.model import Model
from holdfast.plateaus.vectors import State, Window, dot, product, reframed, scaled

LOW, HIGH = 0.07, 0.93
"""Between these quantiles the true day lies 8 times in 10: the model is a little too sure of itself, as it knows
neither the noise exactly nor other speeds than its own."""

NEGLIGIBLE = 0.01
"""A chance of having begun still earlier at which one need not look further back."""


class BeganEarlier(Exception):
    """The stretch may have begun before the steps that the forward pass has."""


@dataclass(frozen=True, slots=True)
class Onset:
    """When a stretch began, on the model's clock.

    Attributes:
        low: it began no earlier, 9 times in 10.
        median: 50 % quantile.
        high: it began no later, 9 times in 10.
    """

    low: int
    median: int
    high: int


def onset_of(forward: Filtered, kind: Kind, earliest: int) -> Onset:
    """Return when the stretch of the last day began.

    Args:
        forward: the forward pass.
        kind: what the line does on the last day: plateau, gain or setback.
        earliest: the first day it can have begun, on the model's clock.

    Raises:
        BeganEarlier: the pass does not reach back far enough.
    """
    since = _unbroken(forward, kind, earliest)
    first_step = forward.steps[-1].number + 1 - len(since)

    def quantile(share: float) -> int:
        steps = sum(chance < share for chance in since)
        return max(earliest, (first_step + steps) * forward.days_per_step) if steps else earliest

    last_of_step = quantile(HIGH) + forward.days_per_step - 1
    return Onset(quantile(LOW), quantile(0.5), min(last_of_step, forward.past - 1))


def _unbroken(forward: Filtered, kind: Kind, earliest: int) -> list[float]:
    """Return, for the steps up to the last, how likely the stretch had begun by then; the last is 1.

    Before the first of them it is the chance that the whole log is one stretch.
    """
    model, steps = forward.model, forward.steps
    whole = _whole_log(model, steps[-1], kind)
    ahead = _all_of(kind, model, steps[-1].size)
    scale = steps[-1].scale
    weights: list[float] = []
    for place in range(len(steps) - 1, -1, -1):
        step = steps[place]
        first = 0 if kind == "plateau" else step.size
        chances = step.chances[first : first + len(ahead)]
        weights.append(dot(chances, ahead) * math.exp(scale - step.scale))
        if step.number <= earliest // forward.days_per_step or weights[-1] < NEGLIGIBLE * (weights[0] + whole):
            break
        if place == 0:
            raise BeganEarlier
        ahead = _going_on(model, ahead, step, steps[place - 1].window, kind)
        peak = max(ahead)
        ahead, scale = scaled(ahead, 1 / peak), scale + math.log(peak)
    return [(weight + whole) / (weights[0] + whole) for weight in reversed(weights)]


def _all_of(kind: Kind, model: Model, size: int) -> State:
    """Return 1 for each state of a kind: of plateaus alone, or of gains and setbacks with 0 for the other kind."""
    if kind == "plateau":
        return [1.0] * size
    gain, setback = float(kind == "gain"), float(kind == "setback")
    return ([gain] * size + [setback] * size) * (model.ramps.vectors // 2)


def _whole_log(model: Model, last: Step, kind: Kind) -> float:
    """Return the chance, on the scale of the last step, that the whole log is of this kind."""
    before = model.whole * last.size
    by_kind = model.by_kind([0.0] * before + list(last.chances[before:]), last.size, last.possible)
    return sum({"plateau": by_kind.level, "gain": by_kind.gain, "setback": by_kind.setback}[kind])


def _going_on(model: Model, ahead: State, step: Step, earlier: Window, kind: Kind) -> State:
    """Return how likely the rest is from each mode of the stretch one step earlier, if it goes on to the end."""
    if step.likelihood is not None:
        ahead = product(ahead, step.likelihood * (len(ahead) // step.size))
    ahead = reframed(ahead, step.window, earlier)
    if kind == "plateau":
        return scaled(ahead, model.stay)
    nowhere = [0.0] * (2 * (earlier[1] - earlier[0]))
    return model.ramps.pulled(ahead, nowhere, step.number)
