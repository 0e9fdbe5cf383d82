"""Questionnaire scores: what is known of the questionnaires, what may be kept, and what is told of a total."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.days import Moment
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.scores import Instrument, find_instrument, instrument_of, nearest_instruments, shipped_instruments
from holdfast.scores.checked import checked_score, read_total
from holdfast.scores.told import band_of, band_shortly, error_told, total_told, whose_told
from tests.scored import GAD7, OWN, PHQ9, TODAY, shipped

IDS = ["phq9", "gad7", "who5", "core10", "k10", "pcl5", "phq4", "phq2", "gad2", "k6", "audit_c"]
EVERY = st.sampled_from(shipped_instruments())


def test_the_questionnaires_are_those_of_the_reference_with_their_ranges() -> None:
    assert [each.id for each in shipped_instruments()] == IDS
    ranges = [f"{each.low:g}-{each.high:g}" for each in shipped_instruments()]
    assert ranges == ["0-27", "0-21", "0-100", "0-40", "10-50", "0-80", "0-12", "0-6", "0-6", "0-24", "0-12"]
    assert [each.id for each in shipped_instruments() if each.higher_is_better] == ["who5"]


def test_a_reliable_change_stands_where_one_is_agreed_and_nowhere_else() -> None:
    sizes = {each.id: each.reliable_change for each in shipped_instruments() if each.reliable_change is not None}
    assert sizes == {"phq9": 6, "gad7": 4, "who5": 10, "core10": 6, "k10": 7, "pcl5": 15}
    named = {each.id for each in shipped_instruments() if each.reliable_by}
    assert named == {"phq9", "gad7", "pcl5"}


def test_ranges_that_differ_by_country_are_not_told() -> None:
    assert shipped("audit_c").bands == ()
    assert "country" in shipped("audit_c").note
    assert shipped("pcl5").bands == ()


@given(instrument=EVERY)
def test_named_ranges_lie_in_order_inside_the_range_of_totals(instrument: Instrument) -> None:
    ends = [end for band in instrument.bands for end in (band.low, band.high)]
    assert ends == sorted(ends)
    assert all(instrument.low <= end <= instrument.high for end in ends)
    assert bool(instrument.bands_by) == (bool(instrument.bands) and instrument.bands_are != "reported")


@given(instrument=EVERY, share=st.floats(0, 1))
def test_every_total_is_told_as_a_number_that_somebody_calls_something(instrument: Instrument, share: float) -> None:
    total = float(round(instrument.low + share * (instrument.high - instrument.low)))
    told = total_told(instrument, total)
    assert told.startswith(f"{total:.0f}")
    assert told.endswith("It is not a diagnosis.")
    band = band_of(instrument, total)
    assert (band is None) == ("‘" not in told)
    assert band is None or band.low <= total <= band.high


def test_a_total_is_told_with_whose_word_it_is() -> None:
    assert total_told(PHQ9, 12) == "12. The authors call 10–14 ‘moderate’ (Kroenke 2001). It is not a diagnosis."
    assert total_told(shipped("k10"), 24) == (
        "24. The Australian Bureau of Statistics calls 22–29 ‘high’. It is not a diagnosis."
    )
    assert total_told(shipped("core10"), 12) == "12. 11–14 is reported to be called ‘mild’. It is not a diagnosis."
    assert total_told(shipped("who5"), 64) == "64, on a scale from 0 to 100. It is not a diagnosis."
    assert band_shortly(PHQ9, 17) == "15–19 ‘moderately severe’"
    assert band_shortly(shipped("pcl5"), 40) == ""
    assert whose_told(GAD7) == "Ranges as the authors name them (Spitzer 2006), not a diagnosis."
    assert whose_told(OWN) == ""


def test_measurement_error_is_told_with_who_says_so() -> None:
    assert error_told(PHQ9) == ("A change of less than 6 is within measurement error (NHS Talking Therapies manual).")
    assert error_told(shipped("who5")) == "A change of less than 10 is within measurement error (reported)."
    assert error_told(shipped("phq2")) == "No size of change is agreed for PHQ-2."


@pytest.mark.parametrize(
    ("typed", "number"), [("12", 12), (" 7.5 ", 7.5), ("7,5", 7.5), ("-3", -3), ("\u22123", -3), ("+4", 4)]
)
def test_a_number_is_read_with_a_point_or_a_comma(typed: str, number: float) -> None:
    assert read_total(typed) == number


@pytest.mark.parametrize("typed", ["", "twelve", "1e3", "nan", "inf", "1 2", "12.", "१२", "1_0", "9" * 40])
def test_what_is_no_number_is_not_understood(typed: str) -> None:
    with pytest.raises(NotUnderstood):
        read_total(typed)


@given(instrument=EVERY, total=st.integers(-200, 200))
def test_a_total_is_kept_within_the_range_and_refused_outside(instrument: Instrument, total: int) -> None:
    if instrument.low <= total <= instrument.high:
        kept = checked_score(instrument, "id", Moment(TODAY), total, TODAY)
        assert (kept.instrument, kept.name, kept.total) == (instrument.id, instrument.name, total)
    else:
        with pytest.raises(Refusal, match="go from"):
            checked_score(instrument, "id", Moment(TODAY), total, TODAY)


def test_halves_are_for_questionnaires_of_ones_own() -> None:
    assert checked_score(OWN, "id", Moment(TODAY), 3.5, TODAY).total == 3.5
    with pytest.raises(Refusal, match="whole numbers or halves"):
        checked_score(OWN, "id", Moment(TODAY), 3.3, TODAY)
    with pytest.raises(Refusal, match="PHQ-9 are whole numbers"):
        checked_score(PHQ9, "id", Moment(TODAY), 3.5, TODAY)


def test_a_score_stands_on_today_or_an_earlier_day() -> None:
    assert checked_score(PHQ9, "id", Moment(date(1999, 1, 1)), 3, TODAY).moment.day == date(1999, 1, 1)
    for impossible in (TODAY + timedelta(days=1), date(1899, 12, 31)):
        with pytest.raises(Refusal):
            checked_score(PHQ9, "id", Moment(impossible), 3, TODAY)


def test_questionnaires_are_found_by_id_and_by_what_is_near() -> None:
    assert find_instrument(shipped_instruments(), "phq9") == PHQ9
    assert instrument_of(shipped_instruments(), PHQ9.line) == PHQ9
    assert instrument_of(shipped_instruments(), "phq9") is None
    assert nearest_instruments(shipped_instruments(), "phq-9")[0] == "phq9"
    assert len(nearest_instruments(shipped_instruments(), "zzz")) == 3
