"""Totals of questionnaires are read like ratings, with their own range and direction and the reliable change as margin.

Reliable change is what a score moves by more than measurement error (Jacobson & Truax, 1991): for a depression
questionnaire of 0 to 27 the usual figure is 6.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from holdfast.plateaus import find_course
from holdfast.plateaus.course import Course
from holdfast.plateaus.reading import Reading

DEPRESSION = Reading("depression", low=0, high=27, higher_is_better=False, margin=6.0)


def scored(line: list[float], every: int, seed: int = 4, *, noise: float = 2.0) -> Course:
    """Return the course of scores along a line, each so many days after the last, give or take one."""
    random = Random(seed)
    day, values = date(2024, 1, 1), []
    for level in line:
        values.append((day, float(min(27, max(0, round(level + random.gauss(0, noise)))))))
        day += timedelta(days=every + random.randrange(-1, 2))
    return find_course(values, DEPRESSION)


@pytest.mark.parametrize("every", [7, 14, 30])
@pytest.mark.parametrize("seed", range(3))
def test_scores_that_differ_by_less_than_the_reliable_change_are_level(every: int, seed: int) -> None:
    course = scored([14.0] * 26, every, seed)
    assert {stretch.kind for stretch in course.stretches} == {"plateau"}
    assert course.current is not None
    assert (course.current.kind, course.current.claim) == ("plateau", "firm")
    assert course.margin == 6.0


@pytest.mark.parametrize("every", [14, 30])
def test_a_slow_fall_beyond_it_is_a_gain(every: int) -> None:
    course = scored([20 - each / 2 for each in range(26)], every)
    first = course.stretches[0]
    assert first.kind == "gain"
    assert first.change is not None
    assert first.change < -6


@pytest.mark.parametrize("every", [7, 14, 30])
def test_a_step_beyond_it_parts_two_plateaus_in_the_scores_own_units(every: int) -> None:
    course = scored([16.0] * 12 + [7.0] * 14, every)
    kinds = [stretch.kind for stretch in course.stretches]
    assert kinds in (["plateau", "plateau"], ["plateau", "gain", "plateau"])
    assert course.stretches[0].level == pytest.approx(16, abs=2.5)
    assert course.stretches[-1].level == pytest.approx(7, abs=2.5)


def test_a_handful_of_scores_says_nothing_yet() -> None:
    course = scored([16.0] * 4, 14)
    assert course.current is not None
    assert course.current.claim == "not_enough"
