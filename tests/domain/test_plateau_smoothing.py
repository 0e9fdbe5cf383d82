"""Both passes: chances that add up, windows that change nothing, and a last day that knows no future."""

from __future__ import annotations

from dataclasses import replace

import pytest

from holdfast.plateaus.assumptions import OF_A_LOG, OF_A_SHORT_LOG, OF_THE_NOISE_PASS, Assumptions
from holdfast.plateaus.course import Kind
from holdfast.plateaus.filtering import filtered
from holdfast.plateaus.noise import AT_FIRST, Noise, first_noise
from holdfast.plateaus.onset import onset_of
from holdfast.plateaus.reading import Reading
from holdfast.plateaus.series import Series, series_of
from holdfast.plateaus.smoothing import Smoothed, smoothed
from tests.simulated_diaries import FIRST_DAY, Leg, simulated

AS_AT_FIRST = Assumptions(
    ramp_speeds=(7, 11, 18, 32), ramp_stages=2, ramp_points=2.7, reversal=0.02, whole_level=0.35, whole_line=0.35
)
"""What was assumed when the passes were first written, plainly; what they said then is recorded below."""

LEGS = [Leg(50), Leg(30, 2.5), Leg(60), Leg(60, jump=-2.5), Leg(25, 2.0), Leg(50)]


def made(legs: list[Leg], until: int | None = None) -> Series:
    values = simulated(legs, start=4.0)
    return series_of(
        [(day, value) for day, value in values if until is None or (day - FIRST_DAY).days < until], Reading()
    )


def smooth(series: Series, assumptions: Assumptions, *, whole_grid: bool = False) -> Smoothed:
    return smoothed(filtered(series, 0, first_noise(series, AT_FIRST), assumptions, whole_grid=whole_grid))


@pytest.mark.parametrize("assumptions", [OF_A_LOG, OF_A_SHORT_LOG, OF_THE_NOISE_PASS])
def test_the_kinds_of_a_day_add_up_to_one(assumptions: Assumptions) -> None:
    series = made(LEGS)
    result = smooth(series, assumptions)
    assert len(result.kinds) == len(result.means) == len(result.spreads) == len(result.shifts) == series.span
    for day in result.kinds:
        assert sum(day) == pytest.approx(1)
        assert min(day) >= 0
    assert all(0 <= mean <= 10 for mean in result.means)
    assert all(0 < spread < 5 for spread in result.spreads)
    assert all(0 <= shift <= 1 for shift in result.shifts)


def test_looking_at_part_of_the_grid_changes_next_to_nothing() -> None:
    series = made(LEGS)
    part, whole = (smooth(series, OF_A_LOG, whole_grid=whole_grid) for whole_grid in (False, True))
    for one, other in zip(part.kinds, whole.kinds, strict=True):
        assert one == pytest.approx(other, abs=0.001)
    assert part.means == pytest.approx(whole.means, abs=0.002)
    assert part.shifts == pytest.approx(whole.shifts, abs=0.001)


@pytest.mark.parametrize(
    ("day", "plateau", "gain", "mean", "spread", "shift"),
    [
        (5, 0.8175619, 0.1596714, 4.2414941, 0.2904245, 0.0011824),
        (52, 0.7698928, 0.2279419, 4.5439493, 0.3331386, 0.0001537),
        (66, 0.2418182, 0.7581472, 5.6407556, 0.6617216, 0.1976671),
        (110, 0.8875469, 0.0208089, 7.1147364, 0.2892843, 0.0010233),
        (140, 0.2048817, 0.0004461, 4.2074760, 0.3840523, 0.1573024),
        (170, 0.9710053, 0.0269152, 3.8442197, 0.1965444, 0.0000532),
        (212, 0.0723848, 0.9275708, 4.6348459, 0.3587736, 0.0037258),
        (250, 0.8675214, 0.0123272, 6.1459977, 0.2414148, 0.0054883),
    ],
)
def test_faster_passes_say_what_the_first_plain_ones_said(
    day: int, plateau: float, gain: float, mean: float, spread: float, shift: float
) -> None:
    said = smoothed(filtered(made(LEGS), 0, Noise(1.0, 0.3, 0.3, 0.75), AS_AT_FIRST))
    assert said.kinds[day][:2] == pytest.approx((plateau, gain), abs=1e-6)
    assert (said.means[day], said.spreads[day]) == pytest.approx((mean, spread), abs=1e-6)
    assert sum(said.shifts[day - 3 : day + 4]) == pytest.approx(shift, abs=1e-6)


def test_the_line_follows_what_was_simulated() -> None:
    means = smooth(made(LEGS), OF_A_LOG).means
    for day, level in ((25, 4.0), (110, 6.5), (170, 4.0), (250, 6.0)):
        assert means[day] == pytest.approx(level, abs=0.8)
    assert sum(smooth(made([Leg(70), Leg(70, jump=3.0)]), OF_A_LOG).shifts[64:77]) > 0.5


def test_what_is_known_on_a_day_is_what_a_log_ending_there_says() -> None:
    series, until = made(LEGS), 200
    noise = first_noise(series, AT_FIRST)
    cut = replace(made(LEGS, until), step=series.step)
    forward = filtered(series, 0, noise, OF_A_LOG)
    step = forward.steps[(cut.span - 1) // OF_A_LOG.days_per_step]
    plateau = sum(forward.model.by_kind(list(step.chances), step.size, step.possible).level)
    at_end = smoothed(filtered(cut, 0, noise, OF_A_LOG)).kinds[-1].plateau
    assert plateau / sum(step.chances) == pytest.approx(at_end, abs=0.005)


@pytest.mark.parametrize(("legs", "kind", "began"), [(LEGS[:4], "plateau", 140), (LEGS[:2], "gain", 50)])
def test_the_onset_lies_about_where_the_stretch_began(legs: list[Leg], kind: Kind, began: int) -> None:
    series = made(legs)
    forward = filtered(series, 0, first_noise(series, AT_FIRST), OF_A_LOG)
    onset = onset_of(forward, kind, 0)
    assert onset.low <= onset.median <= onset.high < series.span
    assert onset.low - 6 <= began <= onset.high + 6
    assert onset_of(forward, kind, began).low >= began


def test_a_whole_level_log_began_on_its_first_day() -> None:
    series = made([Leg(120)])
    onset = onset_of(filtered(series, 0, first_noise(series, AT_FIRST), OF_A_LOG), "plateau", 0)
    assert onset.median == 0
