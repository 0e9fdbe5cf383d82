"""How a rating of the journal is read: its direction, and what the person says counts as level."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holdfast.plateaus.reading import Reading
    from holdfast.scales import Scale
    from storage.journal import Journal


def reading_of(journal: Journal | None, scale: Scale, today: date, *, margin: float | None = None) -> Reading:
    """Return how a rating is read.

    Args:
        journal: the journal; None where there is none yet.
        scale: the rating.
        today: the civil day it is.
        margin: one to hold in place of the person's own; None for theirs, or else the usual one.
    """
    from holdfast.plateaus.reading import Reading  # noqa: PLC0415 - not before the first paint

    own = None if journal is None else journal.margin(scale.id)
    return Reading(
        unit=scale.id,
        higher_is_better=scale.higher_is_better,
        margin=own if margin is None else margin,
        steady_from=None if journal is None else journal.steady_from(scale.id),
        today=today,
    )
