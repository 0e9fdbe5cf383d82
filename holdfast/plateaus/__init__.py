"""Plateaus: from ratings to stretches. One door: `find_course`; the method is told in docs/plateaus.md."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holdfast.plateaus.course import Course
    from holdfast.plateaus.reading import Reading


def find_course(values: Sequence[tuple[date, float]], reading: Reading) -> Course:
    """Return the course of a series of ratings.

    Which engine answers is chosen from the data: the diary's hidden Markov model, or for values that nobody typed, the
    segmentation of generic series.

    Args:
        values: civil day and value of each rating, in any order, several a day allowed.
        reading: scale, direction, margin and today.

    Raises:
        ValueError: a value lies outside the scale.
    """
    # The app reads courses that a helper process has found: it needs their values, and no engine.
    from holdfast.plateaus.assembly import assembled_course  # noqa: PLC0415

    return assembled_course(values, reading)[0]
