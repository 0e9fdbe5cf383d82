"""How a rating of the journal is read: its direction, and what the person set for it."""

from __future__ import annotations

from datetime import date

from holdfast.plateaus.reading import Reading
from holdfast.scales import Scale
from storage.journal import Journal


def reading_of(journal: Journal, scale: Scale, today: date, margin: float | None = None) -> Reading:
    """Return how a rating is read.

    Args:
        journal: knows what the person set.
        scale: the rating.
        today: the civil day it is.
        margin: the largest change that counts as level this once; None for the person's own, or the one that comes.
    """
    return Reading(
        unit=scale.id,
        higher_is_better=scale.higher_is_better,
        margin=journal.margin(scale.id) if margin is None else margin,
        steady_from=journal.steady_from(scale.id),
        today=today,
    )
