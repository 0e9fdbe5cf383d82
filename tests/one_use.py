"""Practices that tests are made of."""

from __future__ import annotations

from datetime import timedelta

from holdfast.days import moment_of
from holdfast.ids import new_id
from holdfast.practices import Practice
from tests.made import NOW


def practised(
    exercise: str, days_ago: int = 0, before: int | None = None, after: int | None = None, name: str = ""
) -> Practice:
    """Return one use of an exercise, so many days before `NOW`."""
    moment = NOW - timedelta(days=days_ago)
    return Practice(
        new_id(moment), moment_of(moment), exercise, name or exercise, before=before, after=after, seconds=60
    )
