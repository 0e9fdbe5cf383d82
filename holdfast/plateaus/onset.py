"""When the current stretch began: a distribution, because entries never tell it to the day.

The chance that the line has been in this one mode without a break since a day is the forward chance of the mode on
that day times what all later entries say of going on in it. As the day moves back it falls, and the way it falls is
the distribution of the onset.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from holdfast.plateaus.course import Kind
from holdfast.plateaus.filtering import Filtered
from holdfast.plateaus.vectors import State, dot, product, reframed, scaled

NEGLIGIBLE = 0.01
"""A chance of having begun still earlier at which one need not look further back."""


@dataclass(frozen=True, slots=True)
class Onset:
    """When a stretch began, on the model's clock.

    Attributes:
        low: 10 % quantile.
        median: 50 % quantile.
        high: 90 % quantile.
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
    """
    since = _unbroken(forward, kind, earliest)
    first_step = len(forward.seen) - len(since)

    def quantile(share: float) -> int:
        steps = sum(chance < share for chance in since)
        return max(earliest, (first_step + steps) * forward.days_per_step) if steps else earliest

    last_of_step = quantile(0.9) + forward.days_per_step - 1
    return Onset(quantile(0.1), quantile(0.5), min(last_of_step, forward.days - 1))


def _unbroken(forward: Filtered, kind: Kind, earliest: int) -> list[float]:
    """Return, for the steps up to the last, how likely the stretch had begun by then; the last is 1.

    Before the first of them it is the chance that the whole log is one stretch.
    """
    model = forward.model
    whole = _whole_log(forward, kind)
    modes = {"plateau": slice(0, 1), "gain": model.gains, "setback": model.setbacks}[kind]
    last = len(forward.seen) - 1
    window = forward.windows[last]
    ahead: State = [1.0] * (modes.stop - modes.start) * (window[1] - window[0])
    scale = 0.0
    weights: list[float] = []
    for step in range(last, earliest // forward.days_per_step - 1, -1):
        size = window[1] - window[0]
        chances = forward.chances[step][modes.start * size : modes.stop * size]
        log_scale = forward.scales[last] - forward.scales[step] + scale
        weights.append(dot(chances, ahead) * math.exp(log_scale))
        if step == 0 or weights[-1] < NEGLIGIBLE * (weights[0] + whole):
            break
        ahead = _going_on(forward, ahead, step, kind)
        window = forward.windows[step - 1]
        peak = max(ahead)
        ahead, scale = scaled(ahead, 1 / peak), scale + math.log(peak)
    return [(weight + whole) / (weights[0] + whole) for weight in reversed(weights)]


def _whole_log(forward: Filtered, kind: Kind) -> float:
    """Return the chance, on the scale of the last step, that the whole log is of this kind."""
    model, window, possible = forward.model, forward.windows[-1], forward.possible[-1]
    size = window[1] - window[0]
    falling = len(model.whole_modes) // 2 + 1
    kinds = {"plateau": range(1), "gain": range(1, falling), "setback": range(falling, len(model.whole_modes))}
    places = [place for place, mode in enumerate(possible, model.whole) if mode in kinds[kind]]
    return sum(sum(forward.chances[-1][place * size : (place + 1) * size]) for place in places)


def _going_on(forward: Filtered, ahead: State, step: int, kind: Kind) -> State:
    """Return how likely the rest is from each mode of the stretch one step earlier, if it goes on to the end."""
    window, earlier = forward.windows[step], forward.windows[step - 1]
    likelihood = forward.seen[step]
    if likelihood is not None:
        ahead = product(ahead, likelihood[slice(*window)] * (len(ahead) // (window[1] - window[0])))
    ahead = reframed(ahead, window, earlier)
    if kind == "plateau":
        return forward.model.pulled_plateau(ahead)
    nowhere = [0.0] * (earlier[1] - earlier[0])
    return forward.model.pulled_ramps(ahead, step, 1 if kind == "gain" else -1, nowhere)
