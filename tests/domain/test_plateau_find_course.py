"""The one door: rules that hold for any diary, the odd diaries, and the stretches of simulated ones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from holdfast.plateaus import find_course
from holdfast.plateaus.course import Course, Current, Kind
from holdfast.plateaus.reading import Reading
from tests.simulated_diaries import FIRST_DAY, Leg, Person, simulated

DAY = timedelta(days=1)
Values = Sequence[tuple[date, float]]
JOURNEY = [Leg(50), Leg(30, 2.5), Leg(60), Leg(60, jump=-2.5), Leg(25, 2.0), Leg(50)]
ANY = st.lists(
    st.tuples(st.dates(FIRST_DAY, FIRST_DAY + 300 * DAY), st.integers(0, 10).map(float)), min_size=1, max_size=60
)


def course(values: Values, **reading: object) -> Course:
    return find_course(values, Reading(**reading))  # type: ignore[arg-type]


def current(found: Course) -> Current:
    assert found.current is not None
    return found.current


def kinds(found: Course) -> list[str]:
    return [stretch.kind for stretch in found.stretches]


def day_kinds(found: Course) -> list[str]:
    return [stretch.kind for stretch in found.stretches for _ in range(stretch.days)]


def every_day(*values: float) -> list[tuple[date, float]]:
    return [(FIRST_DAY + day * DAY, value) for day, value in enumerate(values)]


# What holds for any diary


@settings(max_examples=25, deadline=None)
@given(ANY)
def test_stretches_are_in_order_and_without_gaps(values: Values) -> None:
    found = course(values)
    days = [day for day, _ in values]
    assert found.first_day == found.stretches[0].start == min(days)
    assert found.stretches[-1].end == max(days)
    for before, after in pairwise(found.stretches):
        assert before.end + DAY == after.start
    assert len(found.line) == (max(days) - min(days)).days + 1
    assert sum(stretch.entries for stretch in found.stretches) == len(values)
    assert Course.from_json(found.to_json()) == found


@settings(max_examples=10, deadline=None)
@given(ANY)
def test_the_order_of_values_means_nothing(values: list[tuple[date, float]]) -> None:
    assert course(values[::-1]) == course(values)


@pytest.mark.parametrize(("low", "high"), [(0, 100), (1, 5), (-3, 3)])
def test_the_scale_means_nothing(low: float, high: float) -> None:
    values = simulated(JOURNEY, start=4.0)
    per_point = (high - low) / 10
    plain, mapped = (
        course(values),
        course([(day, low + value * per_point) for day, value in values], low=low, high=high),
    )
    assert day_kinds(mapped) == day_kinds(plain)
    assert current(mapped).claim == current(plain).claim
    for one, other in zip(plain.stretches, mapped.stretches, strict=True):
        assert one.level is not None
        assert one.change is not None
        assert other.level == pytest.approx(low + one.level * per_point, abs=0.002 * per_point)
        assert other.change == pytest.approx(one.change * per_point, abs=0.002 * per_point)


def test_a_scale_on_which_lower_is_better_is_mirrored() -> None:
    values = simulated(JOURNEY, start=4.0)
    plain, mirrored = course(values), course([(day, 10 - value) for day, value in values], higher_is_better=False)
    assert day_kinds(mirrored) == day_kinds(plain)
    for one, other in zip(plain.stretches, mirrored.stretches, strict=True):
        assert one.level is not None
        assert one.change is not None
        assert other.level == pytest.approx(10 - one.level, abs=0.002)
        assert other.change == pytest.approx(-one.change)
        assert other.steady == one.steady


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_backwards_in_time_gains_are_setbacks_but_for_a_few_days(seed: int) -> None:
    values = simulated(JOURNEY, start=4.0, seed=seed)
    last = max(day for day, _ in values)
    turned = [(FIRST_DAY + (last - day), value) for day, value in values]
    other = {"plateau": "plateau", "gain": "setback", "setback": "gain", "unclear": "unclear"}
    forwards, backwards = day_kinds(course(values)), [other[kind] for kind in day_kinds(course(turned))[::-1]]
    alike = sum(one == two for one, two in zip(forwards, backwards, strict=False))
    assert alike / len(forwards) > 0.8


@pytest.mark.parametrize("seed", range(1, 9))
@pytest.mark.parametrize("person", [Person(), Person(noise=1.5), Person(lasting=0.5, entered=0.5)])
def test_noise_alone_is_no_change(person: Person, seed: int) -> None:
    found = course(simulated([Leg(160)], person=person, seed=seed))
    moving = sum(stretch.days for stretch in found.stretches if stretch.kind in ("gain", "setback"))
    assert moving <= 25
    assert not found.shifts
    assert current(found).kind in ("plateau", "unclear")


@pytest.mark.parametrize("days", [1, 30, 56, 57, 400])
def test_an_empty_gap_at_the_end_makes_nothing_surer(days: int) -> None:
    values = simulated([Leg(60), Leg(40, 3.0), Leg(70)], start=4.0, seed=2)
    last = max(day for day, _ in values)
    seen, later = course(values), course(values, today=last + days * DAY)
    assert later.stretches == seen.stretches
    assert current(seen).claim == "firm"
    if days <= 56:
        assert later == seen
    else:
        assert current(later) == Current("unclear", "not_enough", entries_needed=10)


def test_a_silence_within_a_diary_is_unclear_and_what_follows_starts_anew() -> None:
    before = simulated([Leg(100)])
    first_again = before[-1][0] + 57 * DAY
    after = [(first_again + day * DAY, 5.0) for day in range(9)]
    found = course([*before, *after])
    assert kinds(found) == ["plateau", "unclear"]
    assert found.stretches[0].end == before[-1][0]
    assert (current(found).claim, current(found).entries_needed) == ("not_enough", 5)
    assert current(course([*before, *after, *((day + 9 * DAY, value) for day, value in after)])).claim != "not_enough"


# Odd diaries


def test_without_values_there_is_no_course() -> None:
    assert course([], unit="mood", margin=0.5) == Course(unit="mood", margin=0.5)


@pytest.mark.parametrize(
    ("values", "needed"),
    [
        (every_day(5), 13),
        ([(FIRST_DAY, float(value)) for value in range(11)] * 4, 13),
        (every_day(5, 6), 12),
        (every_day(*[5.0] * 9), 5),
        (every_day(*[5.0] * 13), 1),
        ([(FIRST_DAY + 4 * day * DAY, 5.0) for day in range(8)], 2),
    ],
)
def test_too_little_is_one_unclear_stretch_or_no_claim(values: Values, needed: int) -> None:
    found = course(values)
    assert len(found.stretches) == 1
    assert (current(found).kind, current(found).claim) == ("unclear", "not_enough")
    assert current(found).entries_needed == needed
    if len({day for day, _ in values}) < 10:
        assert kinds(found) == ["unclear"]
        assert found.stretches[0].confidence is None


@pytest.mark.parametrize("level", [0.0, 3.0, 5.0, 10.0])
@pytest.mark.parametrize("better_up", [True, False])
def test_the_same_value_every_day_is_a_plateau(level: float, better_up: bool) -> None:
    found = course(every_day(*[level] * 200), higher_is_better=better_up)
    (stretch,) = found.stretches
    assert stretch.kind == "plateau"
    assert stretch.level == pytest.approx(level, abs=0.01)
    assert stretch.change == pytest.approx(0, abs=0.05)
    assert (current(found).claim, current(found).since, current(found).entries_needed) == ("firm", FIRST_DAY, 0)
    assert stretch.steady == (level >= 7 if better_up else level <= 3)


@pytest.mark.parametrize(("steady_from", "steady"), [(None, False), (5.0, True), (5.5, False)])
def test_what_is_good_news_is_the_persons_to_say(steady_from: float | None, steady: bool) -> None:
    assert course(every_day(*[5.2] * 60), steady_from=steady_from).stretches[0].steady == steady


def test_ten_years_of_the_same_value_or_of_wild_ones_stay_within_what_numbers_hold() -> None:
    (level,) = course(every_day(*[5.0] * 3650) * 3).stretches
    assert level.kind == "plateau"
    assert level.level == pytest.approx(5.0, abs=0.01)
    wild = course(every_day(*[0.0, 10.0, 5.0] * 1200))
    assert all(0 <= point.mean <= 10 for point in wild.line)


def test_years_of_silence_and_a_mistyped_year_are_bridged() -> None:
    values = [
        (date(1924, 1, 1), 5.0),
        *every_day(*[4.0] * 60),
        *((day + 3000 * DAY, 6.0) for day, _ in every_day(*[0] * 60)),
    ]
    found = course(values)
    assert kinds(found) == ["unclear", "plateau", "unclear", "plateau"]
    assert found.stretches[2].level is None
    assert len(found.line) == (found.stretches[-1].end - date(1924, 1, 1)).days + 1


def test_many_entries_a_day_are_one_day() -> None:
    once = simulated([Leg(80), Leg(80, jump=3.0)], start=4.0, person=Person(second=0.0, within=0.0))
    assert day_kinds(course(once * 40)) == day_kinds(course(once))


def test_a_hundred_thousand_entries_are_read() -> None:
    values = [(FIRST_DAY + (place // 250) * DAY, 4.0 + place % 3) for place in range(100_000)]
    assert kinds(course(values)) == ["plateau"]


def test_a_value_outside_the_scale_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        course(every_day(5, 11))


def test_a_wider_margin_lets_more_count_as_level() -> None:
    values = simulated([Leg(110)], seed=1)
    claims = [current(course(values, margin=margin)).claim for margin in (0.2, 0.6, 1.0, 2.0)]
    assert claims == ["unclear", "probable", "firm", "firm"]


# Simulated diaries: their stretches as they were when the engine was measured


@pytest.mark.parametrize(
    ("legs", "start", "person", "seed", "expected"),
    [
        ([Leg(150)], 5.0, Person(), 3, [(0, "plateau")]),
        ([Leg(180, 4.0)], 3.0, Person(), 3, [(0, "gain")]),
        ([Leg(60), Leg(40, 3.0), Leg(70)], 4.0, Person(), 3, [(0, "plateau"), (70, "gain"), (100, "plateau")]),
        ([Leg(60), Leg(40, -3.0), Leg(70)], 7.0, Person(), 3, [(0, "plateau"), (50, "setback"), (102, "plateau")]),
        ([Leg(70), Leg(80, jump=2.5)], 4.0, Person(), 6, [(0, "plateau"), (70, "plateau")]),
        (
            [Leg(80), Leg(40, 3.0), Leg(80)],
            4.0,
            Person(entered=0.45, second=0.0),
            1,
            [(1, "plateau"), (85, "gain"), (117, "plateau")],
        ),
        (
            [Leg(60), Leg(40, 4.0), Leg(70)],
            3.0,
            Person(step=2.5),
            3,
            [(0, "plateau"), (70, "gain"), (98, "plateau")],
        ),
        ([Leg(200)], 5.0, Person(lasting=0.6), 2, [(0, "plateau")]),
        ([Leg(200)], 5.0, Person(noise=1.6), 3, [(0, "plateau")]),
        ([Leg(40), Leg(40, 3.5), Leg(60)], 6.5, Person(), 1, [(0, "plateau"), (26, "gain"), (84, "plateau")]),
        ([Leg(25)], 5.0, Person(), 2, [(0, "unclear")]),
        ([Leg(25)], 5.0, Person(), 4, [(0, "plateau")]),
        ([Leg(30, 4.0)], 3.0, Person(), 2, [(0, "gain")]),
    ],
)
def test_the_stretches_of_simulated_diaries(
    legs: list[Leg], start: float, person: Person, seed: int, expected: list[tuple[int, str]]
) -> None:
    found = course(simulated(legs, start=start, person=person, seed=seed))
    assert kinds(found) == [kind for _, kind in expected]
    for stretch, (day, _) in zip(found.stretches, expected, strict=True):
        assert abs((stretch.start - FIRST_DAY).days - day) <= 2


def test_a_sudden_shift_is_told_with_day_change_and_chance() -> None:
    values = simulated([Leg(70), Leg(80, jump=2.5)], start=4.0, seed=6)
    (shift,) = course(values).shifts
    assert abs((shift.day - FIRST_DAY).days - 70) <= 2
    assert shift.change == pytest.approx(2.5, abs=0.6)
    assert shift.probability > 0.9
    assert not course(values, margin=2.0).shifts


def test_a_plateau_is_named_from_early_on_and_less_readily_once_it_may_be_ending() -> None:
    whole = simulated([Leg(60), Leg(40, 3.0), Leg(70), Leg(40, -3.0)], start=4.0, seed=2)

    def named(after: int) -> Kind:
        return current(course([(day, value) for day, value in whole if (day - FIRST_DAY).days < after])).kind

    # It is level from day 100 until before 170.
    assert [named(day) for day in range(121, 170, 7)].count("plateau") >= 4
    assert "plateau" not in [named(day) for day in range(185, 210, 5)]


def test_the_interval_of_the_onset_holds_the_true_day_about_eight_times_in_ten() -> None:
    legs, true = [Leg(60), Leg(30, 3.0), Leg(45)], FIRST_DAY + 90 * DAY
    held, widths = [], []
    for seed in range(40):
        now = current(course(simulated(legs, start=4.0, seed=seed)))
        if now.kind == "plateau" and now.since_low is not None and now.since_high is not None:
            held.append(now.since_low <= true <= now.since_high)
            widths.append((now.since_high - now.since_low).days)
    assert len(held) >= 12
    assert sum(held) >= 0.7 * len(held)
    assert sorted(widths)[len(widths) // 2] <= 40


def test_what_goes_up_and_down_widely_is_not_called_level() -> None:
    random = Random(5)
    found = course(every_day(*[float(random.choice((0, 1, 2, 8, 9, 10))) for _ in range(90)]))
    (stretch,) = found.stretches
    assert (stretch.kind, stretch.swings, stretch.confidence, stretch.steady) == ("unclear", True, None, False)
    assert stretch.level == pytest.approx(5.0, abs=1.0)
    assert (current(found).kind, current(found).claim) == ("unclear", "unclear")


@pytest.mark.parametrize(("noise", "wide"), [(0.5, 0), (1.5, 0), (2.1, 0), (3.2, 9)])
def test_how_wide_is_too_wide(noise: float, wide: int) -> None:
    found = [course(simulated([Leg(120)], person=Person(noise=noise, lasting=0.1), seed=seed)) for seed in range(10)]
    assert sum(any(stretch.swings for stretch in each.stretches) for each in found) >= wide
    assert wide or not any(stretch.swings for each in found for stretch in each.stretches)


def test_one_wild_week_is_no_wide_swing() -> None:
    values = simulated([Leg(120)], seed=3)
    wild = [
        (day, 10.0 if place % 2 else 0.0) if 60 <= place < 66 else (day, v) for place, (day, v) in enumerate(values)
    ]
    assert not any(stretch.swings for stretch in course(wild).stretches)


def test_on_a_quiet_line_less_counts_as_level_unless_the_person_has_said_how_much() -> None:
    quiet, usual = (
        simulated([Leg(120)], person=Person(noise=noise, within=0.1, step=0.5), seed=2) for noise in (0.2, 0.9)
    )
    assert course(quiet).margin == pytest.approx(0.5, abs=0.15)
    assert course(usual).margin == 1.0
    assert course(quiet, margin=1.0).margin == 1.0
    assert course([(day, value * 10) for day, value in quiet], high=100).margin == pytest.approx(
        10 * course(quiet).margin
    )


def test_the_current_plateau_is_claimed_with_when_it_began() -> None:
    values = simulated([Leg(60), Leg(40, 3.0), Leg(70)], start=4.0, seed=2)
    now = current(course(values))
    assert (now.kind, now.claim, now.entries_needed) == ("plateau", "firm", 0)
    assert now.since_low is not None
    assert now.since is not None
    assert now.since_high is not None
    assert now.since_low <= now.since <= now.since_high
    assert abs((now.since - FIRST_DAY).days - 100) <= 7
    assert now.weeks == ((values[-1][0] - now.since).days + 1) // 7
    assert now.level == pytest.approx(7.0, abs=0.4)


def test_early_on_a_claim_is_no_more_than_probable_and_says_what_is_needed() -> None:
    now = current(course(simulated([Leg(30)], seed=1)))
    assert (now.kind, now.claim) == ("plateau", "probable")
    assert now.entries_needed is not None
    assert now.entries_needed > 20
