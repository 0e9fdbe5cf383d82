"""Goal Attainment Scaling: the levels first, and the T score as its authors wrote it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.days import Moment
from holdfast.goals import ATTAINMENT, WEIGHTS, Goal, GoalRating
from holdfast.goals.attainment import Attained, attained, t_score
from holdfast.goals.told import score_told

TODAY = date(2026, 3, 3)
LEVELS = st.lists(st.tuples(st.sampled_from(WEIGHTS), st.sampled_from(ATTAINMENT)), min_size=1, max_size=12)


def goals(*weights_and_levels: tuple[int, int]) -> list[Attained]:
    return [
        Attained(Goal(str(number), "w", TODAY, weight=weight), level)
        for number, (weight, level) in enumerate(weights_and_levels)
    ]


def score(*weights_and_levels: tuple[int, int]) -> float:
    found = t_score(goals(*weights_and_levels))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("rated", "expected"),
    [
        (((1, 0),), 50.0),
        (((1, 1),), 60.0),
        (((3, -2),), 30.0),
        (((1, 1), (1, 1)), 50 + 20 / (0.7 * 2 + 0.3 * 4) ** 0.5),
        (((2, 1), (1, -1), (1, 2)), 50 + 10 * (2 - 1 + 2) / (0.7 * (4 + 1 + 1) + 0.3 * 16) ** 0.5),
    ],
)
def test_the_score_is_that_of_the_formula(rated: tuple[tuple[int, int], ...], expected: float) -> None:
    assert score(*rated) == pytest.approx(expected)


def test_without_goals_there_is_no_score() -> None:
    assert t_score([]) is None
    assert score_told([]) == ""


@given(LEVELS)
def test_all_as_expected_is_fifty_and_the_mirror_is_mirrored(rated: list[tuple[int, int]]) -> None:
    assert score(*((weight, 0) for weight, _ in rated)) == 50
    assert score(*((weight, -level) for weight, level in rated)) == pytest.approx(100 - score(*rated))


@given(LEVELS, st.integers(2, 5))
def test_weights_count_beside_each_other_alone(rated: list[tuple[int, int]], times: int) -> None:
    assert score(*((weight * times, level) for weight, level in rated)) == pytest.approx(score(*rated))


@given(LEVELS)
def test_a_goal_that_does_better_raises_it(rated: list[tuple[int, int]]) -> None:
    for at, (weight, level) in enumerate(rated):
        if level < max(ATTAINMENT):
            better = [*rated[:at], (weight, level + 1), *rated[at + 1 :]]
            assert score(*better) > score(*rated)


def test_the_newest_level_of_each_goal_counts_whatever_its_state() -> None:
    first, second, third = (Goal(name, name, TODAY, state="let_go") for name in "abc")
    ratings = [
        GoalRating("1", "a", Moment(TODAY), 3, -1),
        GoalRating("2", "b", Moment(TODAY), 8),
        GoalRating("3", "a", Moment(TODAY), None, 1),
        GoalRating("4", "a", Moment(TODAY), 2),
        GoalRating("5", "c", Moment(TODAY), attainment=0),
    ]
    assert attained([third, second, first], ratings) == [Attained(third, 0), Attained(first, 1)]


def test_the_score_is_told_with_what_it_rests_on() -> None:
    said = score_told(goals((1, 1), (1, 0)))
    assert said.startswith("T score 56, over 2 goals rated with levels; 50 is as expected.")
    assert "criticised" in said
