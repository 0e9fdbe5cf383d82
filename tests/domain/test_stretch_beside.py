"""What moved beside a line: told where chance alone would hardly do it, and with what it rests on."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.check_ins import CheckIn, DayValue
from holdfast.days import Moment
from holdfast.plateaus.reading import Reading
from holdfast.stretches.hard_days import HardDays, Passing, hard_days
from holdfast.stretches.moved import Thirds, how_moved, thirds_of
from holdfast.stretches.tagged import LEAST_DAYS, MOST, TagChange, tag_changes, window_of
from tests.simulated_diaries import FIRST_DAY, Leg, simulated

DAY = timedelta(days=1)
START, END = FIRST_DAY + 200 * DAY, FIRST_DAY + 289 * DAY


def day(number: int) -> date:
    return FIRST_DAY + number * DAY


def by_day(values: Sequence[tuple[date, float]]) -> list[DayValue]:
    return [
        DayValue(when, sum(entered) / len(entered), min(entered), max(entered), len(entered))
        for when, group in groupby(values, key=lambda value: value[0])
        for entered in ([value for _, value in group],)
    ]


# Ratings


def rating(change: float, seed: int) -> Thirds:
    values = simulated([Leg(200), Leg(90, change)], seed=seed)
    return thirds_of(by_day(values), Reading(), START, END)


def test_a_rating_that_moved_is_told_so_and_one_that_did_not_is_not() -> None:
    ratings = 6
    moved = [how_moved(rating(2.5, seed), ratings) for seed in range(30)]
    assert moved.count("moved") >= 26
    still = [how_moved(rating(0.0, seed), ratings) for seed in range(120)]
    assert still.count("moved") <= 6
    assert still.count("level") >= 90


def test_where_nothing_moves_one_page_in_ten_says_that_something_did() -> None:
    pages = [[how_moved(rating(0.0, 1000 + 6 * page + each), 6) for each in range(6)] for page in range(60)]
    assert 1 <= sum("moved" in page for page in pages) <= 13


def test_the_thirds_are_their_means_and_the_numbers_those_of_the_scale() -> None:
    values = [(day(number), 3.0 if number < 30 else 8.0 if number >= 60 else 9.0) for number in range(90)]
    thirds = thirds_of(by_day(values), Reading(), day(0), day(89))
    assert (thirds.first, thirds.last, thirds.entries, thirds.days) == (3.0, 8.0, 90, 30)
    mirrored = thirds_of(
        by_day([(when, 10 - value) for when, value in values]), Reading(higher_is_better=False), day(0), day(89)
    )
    assert (mirrored.first, mirrored.last, mirrored.error) == (7.0, 2.0, thirds.error)


def test_a_rating_counts_where_the_stretch_is_and_not_around_it() -> None:
    around = [(day(number), 0.0) for number in (*range(50), *range(140, 200))]
    inside = [(day(number), 6.0) for number in range(50, 140)]
    thirds = thirds_of(by_day(sorted(around + inside)), Reading(), day(50), day(139))
    assert (thirds.first, thirds.last, thirds.entries) == (6.0, 6.0, 90)


@pytest.mark.parametrize("days", [(), (0, 1, 2), (0, 1, 88, 89)])
def test_few_days_at_either_end_are_too_few_to_tell(days: Sequence[int]) -> None:
    thirds = thirds_of(by_day([(day(number), float(number % 10)) for number in days]), Reading(), day(0), day(89))
    assert how_moved(thirds, 1) == "few"
    assert thirds.entries == len(days)


@given(st.floats(-10, 10), st.floats(0.01, 5), st.floats(0.1, 3), st.integers(1, 12))
def test_what_is_told_follows_the_margin_and_the_noise(
    change: float, error: float, margin: float, ratings: int
) -> None:
    how = how_moved(Thirds(0.0, change, error, 10, 30, margin), ratings)
    assert (how == "level") == (abs(change) < margin / 2)
    if how == "moved":
        assert abs(change) > 1.64 * error
        assert how_moved(Thirds(0.0, change, error, 10, 30, margin), max(1, ratings - 1)) == "moved"


# Tags


def tagged(shares: Sequence[tuple[float, float]], seed: int, days: int = 60, kept: float = 0.9) -> list[CheckIn]:
    """Check-ins of a window around a stretch; each tag has its share of the days before it, and of those in it."""
    random = Random(seed)
    window = window_of(day(0), day(days - 1))
    check_ins = []
    for number in range((window.until - window.before).days + 1):
        when = window.before + number * DAY
        tags = [f"t{place}" for place, share in enumerate(shares) if random.random() < share[when >= window.start]]
        if random.random() < kept:
            check_ins.append(CheckIn(str(number), Moment(when), tags=tuple(tags)))
    return check_ins


def changes(check_ins: Sequence[CheckIn], days: int = 60) -> list[TagChange]:
    return tag_changes(check_ins, window_of(day(0), day(days - 1)))


STILL = [(share / 20, share / 20) for share in range(1, 15)]


def test_tags_that_did_not_change_are_hardly_ever_told() -> None:
    assert sum(bool(changes(tagged(STILL, seed))) for seed in range(100)) <= 10


def test_a_tag_that_changed_is_told_with_its_counts() -> None:
    told = [changes(tagged([(0.05, 0.5), (0.7, 0.2), *STILL], seed)) for seed in range(20)]
    by_tag = [{change.tag: change for change in each} for each in told]
    assert sum("t0" in each and each["t0"].is_more for each in by_tag) >= 18
    assert sum("t1" in each and not each["t1"].is_more for each in by_tag) >= 15
    change = by_tag[0]["t0"]
    assert change.during > change.before
    assert 40 <= change.days_during <= 60


def test_two_check_ins_of_a_day_are_one_day() -> None:
    once = tagged([(0.05, 0.6)], seed=1)
    twice = [*once, *(each._replace(id=f"again {each.id}", tags=()) for each in once)]
    assert changes(once) == changes(twice)


def test_less_than_eight_days_on_a_side_tell_nothing() -> None:
    window = window_of(day(0), day(59))
    before = [CheckIn(str(number), Moment(window.before + number * DAY)) for number in range(50)]
    during = [CheckIn(f"d{number}", Moment(day(number)), tags=("t",)) for number in range(LEAST_DAYS)]
    assert [change.tag for change in changes([*before, *during])] == ["t"]
    assert changes([*before, *during[1:]]) == []
    assert changes([*before[:7], *during]) == []
    assert changes([]) == []


def test_no_more_than_a_handful_is_told_the_clearest_first() -> None:
    told = changes(tagged([(0.02, 0.9 - place / 20) for place in range(9)], seed=3, days=120), days=120)
    assert len(told) == MOST
    assert told[0].during / told[0].days_during > 0.6


@pytest.mark.parametrize(("days", "before", "during"), [(10, 56, 10), (56, 56, 56), (100, 100, 100), (3000, 366, 366)])
def test_the_time_before_is_as_long_as_the_stretch_within_bounds(days: int, before: int, during: int) -> None:
    window = window_of(day(0), day(days - 1))
    assert ((window.start - window.before).days, (window.until - window.start).days + 1) == (before, during)


# Hard days


def values_of(means: Sequence[float | None]) -> list[DayValue]:
    return [DayValue(day(number), mean, mean, mean, 1) for number, mean in enumerate(means) if mean is not None]


def test_a_hard_day_passes_when_a_usual_one_has_come() -> None:
    slow = [6.0, 6.0, 2.0, 3.0, 4.0, 6.0, 7.0, 6.0] * 4
    quick = [6.0, 6.0, 6.0, 2.0, 6.0, 7.0, 6.0, 6.0] * 5
    values = values_of(slow + quick)
    passed = hard_days(values, day(len(slow)), values[-1].day, higher_is_better=True)
    assert passed == HardDays(Passing(3, 4), Passing(1, 5))
    mirrored = [value._replace(mean=10 - value.mean) for value in values]
    assert hard_days(mirrored, day(len(slow)), values[-1].day, higher_is_better=False) == passed


def test_fewer_than_three_times_are_not_told() -> None:
    values = values_of([6.0, 7.0, 2.0, 7.0] * 8)
    passed = hard_days(values, day(8), values[-1].day, higher_is_better=True)
    assert passed == HardDays(None, Passing(1, 6))
    assert hard_days(values[:24], day(0), day(23), higher_is_better=True) == HardDays(None, None)


def test_a_way_back_that_nobody_saw_is_not_counted() -> None:
    silent: list[float | None] = [6.0, 7.0, 2.0, *[None] * 7, 7.0]
    seen: list[float | None] = [6.0, 7.0, 2.0, *[None] * 6, 7.0]
    values = values_of([*silent * 3, *seen * 4])
    passed = hard_days(values, values[0].day, values[-1].day, higher_is_better=True)
    assert passed.during == Passing(7, 4)


def test_most_of_those_that_have_not_come_back_make_it_endless() -> None:
    values = values_of([*[6.0, 7.0] * 20, 2.0, *[3.0] * 6])
    passed = hard_days(values, day(0), values[-1].day, higher_is_better=True)
    assert passed == HardDays(None, None)
    three = values_of([*[6.0, 7.0, 2.0, 6.0] * 8, 2.0])
    during = hard_days(three, day(0), three[-1].day, higher_is_better=True).during
    assert during == Passing(1, 9)


@given(st.lists(st.integers(0, 10).map(float), min_size=25, max_size=120))
def test_how_fast_is_a_number_of_days_or_endless(means: list[float]) -> None:
    values = values_of(means)
    passed = hard_days(values, day(len(means) // 2), values[-1].day, higher_is_better=True)
    for side in passed:
        if side is not None:
            assert side.times >= 3
            assert math.isinf(side.days) or 1 <= side.days <= len(means)
