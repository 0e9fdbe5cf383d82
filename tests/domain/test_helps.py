"""What helps: counted from practices, drawn towards the person's own average, ranked, and told."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.days import moment_of
from holdfast.helps import ENOUGH, HEIGHTS, Help, counted, helps_of, what_helps
from holdfast.helps.told import shortly, told
from holdfast.practices import Practice, Used
from tests.made import NOW

SUDS = st.none() | st.integers(0, 10)
USED = st.lists(st.builds(Used, st.sampled_from("abcdef"), SUDS, SUDS, st.integers(1, 6), st.just("name")), max_size=40)
PAIRS = st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), min_size=1, max_size=30)


def practised(exercise: str, before: int | None, after: int | None) -> Practice:
    """One use, all at the same moment."""
    return Practice(f"{exercise}{before}{after}", moment_of(NOW), exercise, exercise, before=before, after=after)


def used(exercise: str, *pairs: tuple[int, int]) -> list[Used]:
    """Uses of an exercise."""
    return [Used(exercise, before, after, 1) for before, after in pairs]


def the_one(helps: Sequence[Help], exercise: str) -> Help:
    """The help of an exercise."""
    return next(each for each in helps if each.exercise == exercise)


def test_nothing_used_helps_nothing() -> None:
    assert what_helps([]) == []
    assert helps_of([], "high") == []


def test_of_one_exercise_the_change_is_its_mean() -> None:
    (only,) = helps_of(used("a", (6, 4), (7, 4), (5, 4), (6, 4), (8, 5)))
    assert (only.uses, only.rated, only.enough) == (5, 5, True)
    assert (only.before, only.after) == (6.4, 4.2)
    assert only.change == pytest.approx(-2.2)
    assert only.adjusted == pytest.approx(0)
    assert only.usually == (-3, -1)
    assert told(only) == "5 times. Distress about 2 lower after, usually 1 to 3."
    assert shortly(only) == "5 times, about 2 lower"


def test_what_is_not_rated_on_both_sides_is_used_and_not_rated() -> None:
    practices = [practised("a", None, 3), practised("a", 5, None), practised("a", None, None), practised("b", 6, 4)]
    helps = what_helps(practices)
    assert the_one(helps, "a") == Help("a", 3, 0, None, None, None, enough=False, name="a")
    assert the_one(helps, "b").rated == 1
    assert told(the_one(helps, "a")) == "Used 3 times, not yet rated before and after."


def test_under_five_rated_uses_it_is_too_few_to_say() -> None:
    assert [told(each) for each in helps_of(used("a", (6, 3), (6, 3), (6, 3)))] == ["Used 3 times; too few to say."]
    assert [told(each) for each in helps_of(used("a", (6, 3)))] == ["Used once; too few to say."]
    some = [*used("a", (6, 3), (6, 3), (6, 3)), Used("a", None, 3, 9)]
    assert [told(each) for each in helps_of(some)] == ["Used 12 times, rated before and after 3 times; too few to say."]
    assert [shortly(each) for each in helps_of(some)] == ["12 times, too few rated to tell"]


@pytest.mark.parametrize(
    ("pairs", "sentence"),
    [
        ([(4, 4)] * 6, "6 times. Distress about the same after, usually about that."),
        ([(4, 5)] * 6, "6 times. Distress about 1 higher after, usually about that."),
        ([(4, 4)] * 9 + [(4, 3)] * 2, "11 times. Distress about the same after, usually within 1."),
        ([(4, 4)] * 3 + [(4, 3)] * 3, "6 times. Distress about 0.5 lower after, usually 0 to 1."),
        (
            [(4, 6)] * 3 + [(4, 1)] * 3,
            "6 times. Distress about 0.5 lower after, usually from 3 lower to 2 higher.",
        ),
    ],
)
def test_it_is_told_whichever_way_it_went(pairs: list[tuple[int, int]], sentence: str) -> None:
    assert [told(each) for each in helps_of(used("a", *pairs))] == [sentence]


def test_three_equal_uses_are_not_certain() -> None:
    (only,) = helps_of(used("a", (6, 4), (6, 4), (6, 4)))
    assert only.low is not None
    assert only.high is not None
    assert only.high - only.low > 1


def test_what_is_used_when_it_is_high_is_not_ranked_higher_for_that() -> None:
    """Everybody falls a third of the way: raw means would put what is used at 9 first, though it does no more."""
    chance = Random(3)
    high = [(before := chance.randint(8, 10), round(before * 0.66)) for _ in range(12)]
    low = [(before := chance.randint(2, 5), max(0, round(before * 0.66) - 1)) for _ in range(12)]
    both = [(before := chance.randint(2, 10), round(before * 0.66)) for _ in range(30)]
    helps = helps_of([*used("high", *high), *used("low", *low), *used("both", *both)])
    changes = {each.exercise: each.change or 0 for each in helps}
    assert changes["high"] < changes["low"]
    assert next(each.exercise for each in helps) == "low"


def test_each_height_is_counted_by_itself() -> None:
    pairs = [(0, 0), (3, 2), (4, 3), (6, 3), (7, 5), (10, 4), (10, 6)]
    (only,) = helps_of(used("a", *pairs))
    assert [(each.height, each.rated, each.change) for each in only.heights] == [
        ("low", 2, -0.5),
        ("middle", 2, -2.0),
        ("high", 3, -4.0),
    ]
    (high,) = helps_of(used("a", *pairs), "high")
    assert (high.uses, high.rated, high.enough) == (3, 3, False)


@given(USED, st.randoms())
def test_the_order_of_uses_is_of_no_account(uses: list[Used], chance: Random) -> None:
    shuffled = [each._replace(times=1) for each in uses for _ in range(each.times)]
    chance.shuffle(shuffled)
    assert helps_of(shuffled) == helps_of(uses)


@given(USED)
def test_every_number_is_possible_and_every_use_is_counted(uses: list[Used]) -> None:
    helps = helps_of(uses)
    assert sum(each.uses for each in helps) == sum(each.times for each in uses)
    assert [each.enough for each in helps] == sorted((each.enough for each in helps), reverse=True)
    for each in helps:
        assert each.enough == (each.rated >= ENOUGH)
        assert sum(there.rated for there in each.heights) == each.rated
        assert (each.change is None) == (each.rated == 0)
        if each.change is not None and each.low is not None and each.high is not None and each.before is not None:
            assert -each.before <= each.low <= each.change <= each.high <= 10 - each.before
            assert each.high > each.low


@given(PAIRS, PAIRS)
def test_a_change_lies_between_what_was_rated_and_the_average_of_all(
    one: list[tuple[int, int]], other: list[tuple[int, int]]
) -> None:
    same_height = [[(5, max(0, min(10, 5 + after - before))) for before, after in pairs] for pairs in (one, other)]
    helps = helps_of([*used("a", *same_height[0]), *used("b", *same_height[1])])
    means = [(each.after or 0) - (each.before or 0) for each in helps]
    for each, mean in zip(helps, means, strict=True):
        assert min(means) - 1e-9 <= (each.change or 0) <= max(means) + 1e-9
        assert abs((each.change or 0) - mean) <= abs(means[0] - means[1]) + 1e-9


@given(st.integers(1, 9), st.integers(1, 30))
def test_the_same_use_once_more_narrows_the_interval(after: int, times: int) -> None:
    widths = []
    for count in (times, times + 1):
        (only,) = helps_of([Used("a", 5, after, count)])
        assert only.low is not None
        assert only.high is not None
        widths.append(only.high - only.low)
    assert widths[1] <= widths[0] + 1e-9


@given(USED, st.sampled_from(HEIGHTS))
def test_at_a_height_there_is_what_was_rated_there(uses: list[Used], height: str) -> None:
    there = {each.exercise: there.rated for each in helps_of(uses) for there in each.heights if there.height == height}
    found = helps_of(uses, next(each for each in HEIGHTS if each == height))
    assert {each.exercise: each.rated for each in found} == {name: n for name, n in there.items() if n}
    assert all(each.uses == each.rated for each in found)


@pytest.mark.parametrize(
    ("change", "uses", "helped"), [(-2, 5, True), (-2, 4, False), (-1, 9, True), (0, 30, False), (1, 30, False)]
)
def test_what_helped_is_lower_after_more_clearly_than_chance_makes_it(change: int, uses: int, *, helped: bool) -> None:
    assert [each.helped for each in helps_of([Used("a", 6, 6 + change, uses)])] == [helped]


def test_ten_thousand_practices_take_no_time() -> None:
    chance = Random(1)
    practices = [
        Practice(
            str(number),
            moment_of(NOW - timedelta(hours=number)),
            f"exercise {chance.randrange(51)}",
            "",
            before=(before := chance.randint(2, 10)),
            after=max(0, before - chance.randint(-1, 4)),
        )
        for number in range(10_000)
    ]
    times = []
    for _ in range(5):
        begun = time.process_time()
        what_helps(practices)
        times.append(time.process_time() - begun)
    assert min(times) < 0.02
    assert sum(each.times for each in counted(practices)) == 10_000
