"""Rules that hold for any diary that somebody may keep, whatever its line does."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from statistics import mean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.diaries import diary
from holdfast.plateaus import find_course
from holdfast.plateaus.assumptions import OF_A_LOG, OF_A_SHORT_LOG, Assumptions
from holdfast.plateaus.calibration import calibrated
from holdfast.plateaus.course import Course
from holdfast.plateaus.filtering import filtered
from holdfast.plateaus.noise import AT_FIRST, first_noise
from holdfast.plateaus.parts import Part
from holdfast.plateaus.reading import Reading
from holdfast.plateaus.series import series_of
from holdfast.plateaus.smoothing import smoothed

FIRST = date(2024, 1, 1)
DAY = timedelta(days=1)

Values = list[tuple[date, float]]

LEGS = st.lists(
    st.tuples(st.integers(10, 40), st.integers(0, 10), st.sampled_from((0.0, 1.0, 2.0))), min_size=1, max_size=3
)
"""Days, level and how far ratings scatter, of up to three parts of a diary."""


@st.composite
def diaries(draw: st.DrawFn) -> Values:
    """Return a diary with up to three parts, none to three entries a day, and a silence in some."""
    random = Random(draw(st.integers(0, 10**6)))
    silence = draw(st.sampled_from((0, 0, 20, 90)))
    values: Values = []
    day = FIRST
    for days, level, scatter in draw(LEGS):
        for _ in range(days):
            for _ in range(random.choice((0, 1, 1, 1, 3))):
                values.append((day, float(min(10, max(0, round(level + random.gauss(0, scatter)))))))
            day += DAY
        day += silence * DAY
    return values or [(FIRST, 5.0)]


def course(values: Values, **reading: object) -> Course:
    return find_course(values, Reading(**reading))  # type: ignore[arg-type]


def day_kinds(found: Course) -> list[str]:
    return [stretch.kind for stretch in found.stretches for _ in range(stretch.days)]


@settings(max_examples=15, deadline=None)
@given(diaries(), st.sampled_from(((0.0, 27.0), (1.0, 5.0), (0.0, 100.0), (-3.0, 3.0))))
def test_any_scale_tells_the_same_line(values: Values, scale: tuple[float, float]) -> None:
    low, high = scale
    unit = (high - low) / 10
    plain, mapped = course(values), course([(day, low + value * unit) for day, value in values], low=low, high=high)
    assert [(each.start, each.kind, each.steady) for each in plain.stretches] == [
        (each.start, each.kind, each.steady) for each in mapped.stretches
    ]
    assert mapped.margin == pytest.approx(plain.margin * unit, rel=0.01)
    assert [low + point.mean * unit for point in plain.line] == pytest.approx(
        [point.mean for point in mapped.line], abs=0.002 * unit
    )


@settings(max_examples=15, deadline=None)
@given(diaries())
def test_a_scale_turned_round_swaps_nothing_but_its_numbers(values: Values) -> None:
    plain, turned = course(values), course([(day, 10 - value) for day, value in values], higher_is_better=False)
    assert [(each.start, each.kind, each.confidence, each.swings) for each in plain.stretches] == [
        (each.start, each.kind, each.confidence, each.swings) for each in turned.stretches
    ]


@settings(max_examples=15, deadline=None)
@given(diaries(), st.integers(1, 400))
def test_silence_after_the_last_entry_makes_nothing_surer(values: Values, days: int) -> None:
    ranks = ("not_enough", "unclear", "probable", "firm")
    seen, later = course(values), course(values, today=values[-1][0] + days * DAY)
    assert seen.current is not None
    assert later.current is not None
    assert later.stretches == seen.stretches
    assert ranks.index(later.current.claim) <= ranks.index(seen.current.claim)


@settings(max_examples=15, deadline=None)
@given(diaries())
def test_what_is_said_hangs_together(values: Values) -> None:
    found = course(values)
    now = found.current
    assert now is not None
    for stretch in found.stretches:
        assert (stretch.confidence is None) == (stretch.kind == "unclear")
        assert not (stretch.swings and stretch.kind != "unclear")
        assert not (stretch.steady and stretch.kind != "plateau")
        assert stretch.confidence is None or 1 / 3 <= stretch.confidence <= 1
    if now.claim in ("probable", "firm"):
        assert now.kind == found.stretches[-1].kind != "unclear"
        assert now.since_low is not None
        assert now.since is not None
        assert now.since_high is not None
        assert found.stretches[0].start <= now.since_low <= now.since <= now.since_high <= found.stretches[-1].end
    assert 0.5 <= found.margin <= 1.0


@settings(max_examples=10, deadline=None)
@given(diaries(), st.sampled_from((OF_A_LOG, OF_A_SHORT_LOG)))
def test_on_the_last_day_there_is_nothing_to_look_back_from(values: Values, assumptions: Assumptions) -> None:
    series = series_of(values, Reading())
    forward = filtered(series, 0, first_noise(series, AT_FIRST), assumptions)
    last = forward.steps[-1]
    levels = forward.model.levels[slice(*last.window)]
    by_level = [sum(last.chances[cell :: last.size]) for cell in range(last.size)]
    expected = sum(chance * level for chance, level in zip(by_level, levels, strict=True)) / sum(by_level)
    assert smoothed(forward).means[-1] == pytest.approx(expected)


@pytest.mark.parametrize("regime", ["mixed", "ramps", "steady_up"])
def test_backwards_a_gain_is_a_setback(regime: str) -> None:
    turned = {"plateau": "plateau", "gain": "setback", "setback": "gain", "unclear": "unclear"}
    alike = []
    for seed in range(3):
        values = diary(regime, seed).values
        backwards = sorted((FIRST + (values[-1][0] - day), value) for day, value in values)
        forth, back = day_kinds(course(values)), [turned[kind] for kind in day_kinds(course(backwards))[::-1]]
        alike.append(mean(one == other for one, other in zip(forth, back, strict=True)))
    assert mean(alike) > 0.85


def test_noise_alone_is_seldom_a_change() -> None:
    found = [course(diary(regime, seed).values) for regime in ("flat", "flat_noisy") for seed in range(20)]
    assert sum([each.kind for each in one.stretches] == ["plateau"] for one in found) >= 38


def test_a_steady_line_is_seldom_level() -> None:
    found = [course(diary(regime, seed).values) for regime in ("steady_up", "steady_down") for seed in range(15)]
    assert mean(day_kinds(one).count("plateau") / len(day_kinds(one)) for one in found) < 0.08


@pytest.mark.parametrize("entries", [1, 2, 6])
@pytest.mark.parametrize("level", [0.0, 5.0, 10.0])
def test_so_many_equal_entries_a_day(entries: int, level: float) -> None:
    found = course([(FIRST + place * DAY, level) for place in range(70) for _ in range(entries)])
    assert [(stretch.kind, stretch.entries) for stretch in found.stretches] == [("plateau", 70 * entries)]
    assert found.current is not None
    assert found.current.claim == "firm"


def test_a_year_without_entries_tells_neither_side_anything_of_the_other() -> None:
    before = diary("mixed", 3).values
    again = before[-1][0] + 365 * DAY
    second = diary("mixed", 4).values
    after = [(again + (day - second[0][0]), value) for day, value in second]
    found = course([*before, *after])
    silence = next(each for each in found.stretches if each.kind == "unclear" and each.entries == 0)
    assert (silence.start, silence.end) == (before[-1][0] + DAY, again - DAY)
    assert (silence.level, silence.change, silence.confidence) == (None, None, None)


def test_a_scale_of_five_and_one_of_twenty_seven_are_read() -> None:
    for low, high in ((1.0, 5.0), (0.0, 27.0)):
        span = high - low
        values = [(FIRST + day * DAY, low + round(span * (0.2 if day < 60 else 0.75))) for day in range(120)]
        found = course(values, low=low, high=high)
        assert [stretch.kind for stretch in found.stretches] == ["plateau", "plateau"]
        assert (found.stretches[1].start - FIRST).days == 60
        assert len(found.shifts) == 1


def test_confidence_is_sharpened_about_even_odds_and_keeps_its_order() -> None:
    said = [Part(0, 9, "gain", chance) for chance in (0.4, 0.5, 0.6, 0.8, 0.95, 1.0)]
    given_back = [part.confidence or 0.0 for part in calibrated([*said, Part.unclear(9, 12)])][:-1]
    assert given_back == sorted(given_back)
    assert given_back[1] == pytest.approx(0.5)
    assert given_back[3] == pytest.approx(0.831, abs=0.001)
    assert given_back[-1] == 1.0
    assert calibrated([Part.unclear(0, 5)]) == [Part.unclear(0, 5)]
