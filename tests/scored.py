"""Questionnaires and scores that tests are made of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from holdfast.days import Moment
from holdfast.ids import new_id
from holdfast.scores import Instrument, Score, find_instrument, shipped_instruments
from tests.made import NOW

TODAY = date(2026, 3, 3)


def shipped(instrument_id: str) -> Instrument:
    """The questionnaire of that id."""
    found = find_instrument(shipped_instruments(), instrument_id)
    assert found is not None
    return found


PHQ9, GAD7, WHO5 = shipped("phq9"), shipped("gad7"), shipped("who5")
OWN = Instrument("sleep", "Sleep", 0, 10, higher_is_better=True, own=True)


def score(days_ago: int, total: float, instrument: Instrument = PHQ9, *, today: date = TODAY) -> Score:
    """A total of so many days ago."""
    day = today - timedelta(days=days_ago)
    return Score(new_id(NOW), Moment(day), instrument.id, instrument.name, float(total))


def scores(
    totals: Sequence[float], instrument: Instrument = PHQ9, *, apart: int = 28, today: date = TODAY
) -> list[Score]:
    """Totals so many days apart, the last one today."""
    last = len(totals) - 1
    return [score((last - place) * apart, total, instrument, today=today) for place, total in enumerate(totals)]
