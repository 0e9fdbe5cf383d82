"""Scores as they stand in a list: by questionnaire, the newest first, each beside the person's own first and last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from holdfast.scores import Instrument, Score, find_instrument
from holdfast.scores.change import Changes, changes_of, in_order
from holdfast.scores.told import change_told, error_told, total_told
from holdfast.wording import say


class ScoreRow(NamedTuple):
    """A score beside the person's own.

    Attributes:
        instrument: the questionnaire.
        score: the score.
        changes: how it lies beside the first and the one before.
    """

    instrument: Instrument
    score: Score
    changes: Changes


class ScoreGroup(NamedTuple):
    """The scores of one questionnaire.

    Attributes:
        instrument: the questionnaire.
        rows: its scores, newest first.
    """

    instrument: Instrument
    rows: tuple[ScoreRow, ...]


def groups_of(instruments: Sequence[Instrument], scores: Iterable[Score]) -> list[ScoreGroup]:
    """Return all scores by their questionnaires, the one that was filled in last standing first."""
    by_id: dict[str, list[Score]] = {}
    for score in in_order(scores):
        by_id.setdefault(score.instrument, []).append(score)
    last_first = sorted(by_id.values(), key=lambda kept: kept[-1].moment.day, reverse=True)
    return [_group(instrument_for(instruments, kept), kept) for kept in last_first]


def instrument_for(instruments: Sequence[Instrument], kept: Sequence[Score]) -> Instrument:
    """Return the questionnaire of some scores; of one that is gone what its scores tell of it: name and ends."""
    known = find_instrument(instruments, kept[-1].instrument)
    if known is not None:
        return known
    totals = [score.total for score in kept]
    low, high = min(0.0, *totals), max(1.0, *totals)
    return Instrument(kept[-1].instrument, kept[-1].name, low, high, higher_is_better=True, own=True)


def row_told(row: ScoreRow) -> list[str]:
    """Return all that is said of a score: its total, how it changed, and what to know of the questionnaire."""
    instrument, changes = row.instrument, row.changes
    told = [total_told(instrument, row.score.total)]
    if changes.last is None:
        told.append(error_told(instrument))
    else:
        told.append(change_told(instrument, changes.last, "last"))
    if changes.first is not None:
        told.append(change_told(instrument, changes.first, "first"))
    if any(change is not None and change.how == "harder" for change in changes):
        told.append(say("scores.bring"))
    return [*told, instrument.note] if instrument.note else told


def _group(instrument: Instrument, kept: Sequence[Score]) -> ScoreGroup:
    rows = [
        ScoreRow(instrument, score, changes) for score, changes in zip(kept, changes_of(instrument, kept), strict=True)
    ]
    return ScoreGroup(instrument, tuple(reversed(rows)))
