"""Questionnaires of a person's own, and totals of any, as rows of the journal, and back."""

from __future__ import annotations

import json
from typing import Any

from holdfast.scores import Band, Instrument, Score, shipped_instruments
from storage import records
from storage.columns import object_column
from storage.connection import JournalFile
from storage.finding import ALL_ROWS, OLDEST_FIRST, Condition, with_id
from storage.moments import moment_in, moment_row
from storage.problems import read_whole
from storage.records import Row


def scores(file: JournalFile, instrument_id: str | None) -> list[Score]:
    """Return the totals of an instrument, or of all, oldest first."""
    return scores_where(file, ALL_ROWS if instrument_id is None else Condition("instrument = ?", (instrument_id,)))


def score(file: JournalFile, score_id: str) -> Score | None:
    """Return the total of that id; None if there is none."""
    found = scores_where(file, with_id(score_id))
    return found[0] if found else None


def scores_where(file: JournalFile, wanted: Condition) -> list[Score]:
    """Return the totals that fulfil a condition, oldest first."""
    rows = records.rows_where(file, "score", wanted, OLDEST_FIRST)
    return [
        Score(score_id, moment_in(*when), instrument, name, total) for score_id, *when, instrument, name, total in rows
    ]


def score_row(score: Score) -> Row:
    """Return the row of a total."""
    parts = score._asdict()
    return {**moment_row(parts.pop("moment")), **parts}


def instruments(file: JournalFile) -> list[Instrument]:
    """Return all instruments: those that come with Holdfast, then own ones by their names."""
    rows = records.rows_where(file, "instrument", ALL_ROWS, "id")
    with read_whole(file.path):
        own = [_instrument(json.loads(body)) for _, body in rows]
    return [*shipped_instruments(), *sorted(own, key=lambda each: each.name.casefold())]


def instrument_row(instrument: Instrument) -> Row:
    """Return the row of an instrument of the person's own."""
    return {"id": instrument.id, "body": object_column(instrument._asdict())}


def _instrument(parts: dict[str, Any]) -> Instrument:
    return Instrument(**parts | {"bands": tuple(Band(*each) for each in parts["bands"]), "own": True})
