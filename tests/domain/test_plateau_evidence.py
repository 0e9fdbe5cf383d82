"""What may be said needs two things: the model, and a change on the right side of the margin."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.plateaus.course import Claim, Kind
from holdfast.plateaus.evidence import Trend, claim_of, entries_needed, margin_of, trend_of
from holdfast.plateaus.found import Now
from holdfast.plateaus.noise import Noise
from holdfast.plateaus.onset import Onset
from holdfast.plateaus.reading import Reading

NOISE = Noise(variance=1.0, persistence=0.2, within=0.3, between=0.8)


def claimed(kind: Kind, chance: float, change: float, error: float) -> Claim:
    return claim_of(Now(kind, chance, Onset(0, 0, 0)), Trend(change, error), 1.0)


@given(st.floats(-0.1, 0.1), st.floats(0, 10), st.integers(2, 60))
def test_the_change_of_a_straight_line_is_found(slope: float, level: float, days: int) -> None:
    times = list(range(days))
    trend = trend_of(times, [level + slope * time for time in times], [1.0] * days, 1.0)
    assert trend.change == pytest.approx(slope * (days - 1), abs=1e-6)
    assert trend.error == pytest.approx((days - 1) * math.sqrt(12 / (days**3 - days)))


@pytest.mark.parametrize("days", [0, 1])
def test_a_day_has_no_change(days: int) -> None:
    trend = trend_of([5] * days, [5.0] * days, [1.0] * days, 1.0)
    assert (trend.within(1.0), trend.error) == (0.0, math.inf)


def test_equivalence_is_as_in_the_tables() -> None:
    assert Trend(0.0, 1 / 1.645).within(1.0) == pytest.approx(0.90, abs=0.001)
    assert Trend(1.0, 0.1).within(1.0) == pytest.approx(0.5)
    assert Trend(2.0, 0.5).beyond(1.0) == pytest.approx(0.977, abs=0.001)


@pytest.mark.parametrize(
    ("kind", "chance", "change", "error", "claim"),
    [
        ("plateau", 0.9, 0.1, 0.3, "firm"),
        ("plateau", 0.65, 0.1, 0.3, "probable"),
        ("plateau", 0.9, 0.1, 0.72, "probable"),
        ("plateau", 0.9, 0.1, 1.0, "probable"),
        ("plateau", 0.9, 0.1, 2.0, "unclear"),
        ("plateau", 0.9, 1.5, 0.3, "unclear"),
        ("plateau", 0.5, 0.1, 0.3, "unclear"),
        ("gain", 0.9, 2.0, 0.5, "firm"),
        ("gain", 0.9, 0.5, 0.2, "unclear"),
        ("gain", 0.9, -2.0, 0.5, "unclear"),
        ("setback", 0.9, -2.0, 0.5, "firm"),
        ("setback", 0.9, -1.2, 0.5, "probable"),
    ],
)
def test_a_claim_needs_both(kind: Kind, chance: float, change: float, error: float, claim: Claim) -> None:
    assert claimed(kind, chance, change, error) == claim


def test_the_entries_needed_are_those_of_the_formula() -> None:
    # 12 * 1.5 * (1.645 / 1)^2 = 48.7
    assert entries_needed(NOISE, 0.0, 1.0, 0) == 49
    assert entries_needed(NOISE, 0.0, 1.0, 40) == 9
    assert entries_needed(NOISE, 0.5, 1.0, 40) == entries_needed(NOISE, -0.5, 1.0, 40) == 155


@pytest.mark.parametrize(
    ("deviation", "margin"), [(0.2, 0.5), (0.4, 0.56), (0.5, 0.7), (0.6, 0.84), (0.714, 1.0), (1.0, 1.0), (2.0, 1.0)]
)
def test_the_usual_margin_is_smaller_on_a_quiet_line(deviation: float, margin: float) -> None:
    noise = Noise(variance=deviation**2, persistence=0.2, within=0.1, between=0.1)
    assert margin_of(Reading(), noise) == pytest.approx(margin, abs=0.001)
    assert margin_of(Reading(high=27, margin=5.4), noise) == pytest.approx(2.0)


@pytest.mark.parametrize(("change", "entries"), [(1.0, 10), (2.0, 10), (0.0, 60), (0.95, 10)])
def test_no_number_is_given_where_none_helps(change: float, entries: int) -> None:
    assert entries_needed(NOISE, change, 1.0, entries) is None
