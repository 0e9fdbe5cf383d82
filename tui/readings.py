"""How a rating of the journal is read: its direction, and what the person set for it."""

from __future__ import annotations

from datetime import date

from holdfast.plateaus.reading import Reading
from holdfast.scales import Scale
from holdfast.scores import instrument_of
from storage.journal import Journal


def reading_of(journal: Journal, scale: Scale, today: date, margin: float | None = None) -> Reading:
    """Return how a rating is read.

    Args:
        journal: knows what the person set.
        scale: the rating.
        today: the civil day it is.
        margin: the largest change that counts as level this once; None for the person's own, or the one that comes;
            of a questionnaire that is its reliable change.
    """
    return Reading(
        unit=scale.id,
        low=scale.low,
        high=scale.high,
        higher_is_better=scale.higher_is_better,
        margin=_margin(journal, scale) if margin is None else margin,
        steady_from=journal.steady_from(scale.id),
        today=today,
    )


def _margin(journal: Journal, scale: Scale) -> float | None:
    """Return the largest change that counts as level: the person's own, else the reliable change of a questionnaire."""
    own = journal.margin(scale.id)
    if own is not None or not scale.is_score:
        return own
    instrument = instrument_of(journal.instruments(), scale.id)
    return None if instrument is None else instrument.reliable_change
