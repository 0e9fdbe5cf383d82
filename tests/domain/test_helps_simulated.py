"""What helps, held against persons whose truth is known: docs/helps.md has the table."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import combinations
from random import Random
from statistics import mean

import pytest

from holdfast.helps import helps_of
from tests.simulated_practices import Person, live

PERSONS = 250
USES = (3, 5, 5, 8, 10, 10, 15, 30)

FALLS_NO_MORE = "what is high falls no more"

CASES: dict[str, Person] = {
    "usual": Person(),
    "all exercises alike": Person(difference=0.0),
    "exercises far apart": Person(difference=1.5),
    "steady": Person(spread=1.0),
    "erratic": Person(spread=2.2),
    "what is high falls much": Person(slope=-0.6),
    FALLS_NO_MORE: Person(slope=0.0),
    "nothing changes": Person(average=0.0),
}


@dataclass
class Score:
    """How well it was reckoned: of intervals how many hold the truth, of two exercises how often the better is first.

    Squares are those of the errors, of what was reckoned and of the raw means.
    """

    held: dict[int, list[bool]] = field(default_factory=lambda: defaultdict(list))
    ranked: list[bool] = field(default_factory=list)
    ranked_raw: list[bool] = field(default_factory=list)
    squares: list[float] = field(default_factory=list)
    squares_raw: list[float] = field(default_factory=list)


def scored(person: Person, uses: tuple[int, ...] = USES, persons: int = PERSONS) -> Score:
    """Live many persons of that kind, and score what is reckoned for them."""
    chance, score = Random(20261127), Score()
    for _ in range(persons):
        lived = live(person, uses, chance)
        found = {each.exercise: each for each in helps_of(used for each in lived for used in each.used)}
        helps = [found[each.used[0].exercise] for each in lived]
        for each, help_ in zip(lived, helps, strict=True):
            assert help_.low is not None
            assert help_.high is not None
            assert help_.change is not None
            score.held[help_.rated].append(help_.low <= each.change <= help_.high)
            score.squares.append((help_.change - each.change) ** 2)
            score.squares_raw.append((each.mean - each.change) ** 2)
        for (one, its), (other, others) in combinations(zip(lived, helps, strict=True), 2):
            if abs(one.own - other.own) > 0.3:
                is_better = one.own < other.own
                score.ranked.append(((its.adjusted or 0) < (others.adjusted or 0)) == is_better)
                score.ranked_raw.append((one.mean < other.mean) == is_better)
    return score


@pytest.mark.parametrize("name", CASES)
def test_four_of_five_intervals_hold_the_truth_with_few_uses_and_with_many(name: str) -> None:
    score = scored(CASES[name])
    for uses in (5, 10, 30):
        # Where exercises are all alike, what is known of one helps the others more than was counted on.
        assert 0.74 <= mean(score.held[uses]) <= (0.95 if name == "all exercises alike" else 0.87), uses


@pytest.mark.parametrize("uses", [5, 10, 30])
def test_the_interval_is_as_honest_for_an_only_exercise(uses: int) -> None:
    assert 0.73 <= mean(scored(Person(), (uses,), 600).held[uses]) <= 0.87


@pytest.mark.parametrize("name", [name for name in CASES if name not in ("all exercises alike", FALLS_NO_MORE)])
def test_two_exercises_stand_in_the_right_order_more_often_than_by_their_means(name: str) -> None:
    score = scored(CASES[name])
    assert mean(score.ranked) > max(0.75, mean(score.ranked_raw))
    assert mean(score.squares) < mean(score.squares_raw)


def test_where_what_is_high_falls_no_more_than_what_is_low_next_to_nothing_is_lost() -> None:
    score = scored(CASES[FALLS_NO_MORE])
    assert mean(score.ranked) > mean(score.ranked_raw) - 0.01
    assert mean(score.squares) < mean(score.squares_raw)


def test_where_what_is_high_falls_much_the_order_of_the_means_is_far_worse() -> None:
    score = scored(CASES["what is high falls much"])
    assert mean(score.ranked) > mean(score.ranked_raw) + 0.08


def test_an_erratic_exercise_among_steady_ones_is_less_sure() -> None:
    person = Person(spreads=(1, 1, 1, 1, 1, 1, 1, 2.5))
    assert 0.7 <= mean(scored(person).held[30]) <= 0.87
