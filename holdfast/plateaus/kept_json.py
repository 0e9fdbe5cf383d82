"""What is kept of a long log, as the JSON text that the journal holds for it."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from holdfast.plateaus.assumptions import Assumptions
from holdfast.plateaus.filtering import Step
from holdfast.plateaus.kept import Kept
from holdfast.plateaus.learnt import Learnt
from holdfast.plateaus.noise import Noise
from holdfast.plateaus.smoothing import Chances, Smoothed, for_each_day, on_first_days

DIGITS = 7
"""Digits after the point of what was said; of the step itself none is dropped."""


def kept_as_json(kept: Kept) -> str:
    """Return it as JSON text."""
    since, older, days = kept.since, kept.older, kept.learnt.assumptions.days_per_step
    kinds = older.kinds[::days]
    columns = (
        (day.gain for day in kinds),
        (day.setback for day in kinds),
        older.means[::days],
        older.spreads[::days],
        older.shifts[::days],
    )
    body = {
        "learnt": asdict(kept.learnt),
        "since": [since.number, since.window, since.possible, list(since.chances)],
        "border": _rounded(kept.border),
        "older": [_rounded(column) for column in columns],
    }
    return json.dumps(body, separators=(",", ":"))


def kept_from_json(text: str) -> Kept:
    """Return what `kept_as_json` wrote.

    Raises:
        ValueError: it is no such text.
    """
    try:
        body = json.loads(text)
        learnt = _learnt(body["learnt"])
        number, (low, high), possible, chances = body["since"]
        since = Step(number, (low, high), tuple(possible), array("d", chances), 0.0, None)
        return Kept(learnt, since, body["border"], _older(body["older"], learnt.assumptions.days_per_step))
    except (KeyError, TypeError) as broken:
        raise ValueError("nothing that was kept") from broken


def _learnt(body: dict[str, Any]) -> Learnt:
    assumed: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in body["assumptions"].items()
    }
    return Learnt(body["mark"], tuple(body["week"]), body["step"], Noise(**body["noise"]), Assumptions(**assumed))


def _older(columns: Sequence[Sequence[float]], days_per_step: int) -> Smoothed:
    """Return what was said of each day, from what was of each step."""
    gains, setbacks, means, spreads, shifts = columns
    kinds = [
        Chances(max(0.0, 1 - gain - setback), gain, setback) for gain, setback in zip(gains, setbacks, strict=True)
    ]
    return Smoothed(
        kinds=for_each_day(kinds, days_per_step),
        means=for_each_day(means, days_per_step),
        spreads=for_each_day(spreads, days_per_step),
        shifts=on_first_days(shifts, len(shifts) * days_per_step, days_per_step),
        ramps=0.0,
        ahead=[],
    )


def _rounded(numbers: Iterable[float]) -> list[float]:
    return [round(number, DIGITS) for number in numbers]
