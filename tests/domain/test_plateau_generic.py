"""Series that nobody typed: the likeliest segments, found as by trying all."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations, pairwise, product
from math import log
from random import Random

import pytest

from holdfast.plateaus import find_course
from holdfast.plateaus.course import Course
from holdfast.plateaus.reading import Reading
from holdfast.plateaus.search import COST, FEWEST_VALUES, FIRST, NEXT, SHORTEST_SEGMENT, Segment, likeliest_path
from holdfast.plateaus.segments import Segments

FIRST_DAY = date(2024, 1, 1)


def measured(*levels: tuple[int, float, float], seed: int = 1) -> list[tuple[date, float]]:
    """Return a daily series: for so many days each, from one level evenly to another, with noise."""
    random = Random(seed)
    line = [low + (high - low) * day / days for days, low, high in levels for day in range(days)]
    return [(FIRST_DAY + timedelta(day), level + random.gauss(0, 0.4)) for day, level in enumerate(line)]


def course(*levels: tuple[int, float, float], seed: int = 1) -> Course:
    return find_course(measured(*levels, seed=seed), Reading())


def kinds(found: Course) -> list[str]:
    return [stretch.kind for stretch in found.stretches]


def score(segments: Segments, path: list[Segment]) -> float:
    """Return the log score of a path as the search defines it."""
    total = log(FIRST[path[0].kind])
    for before, after in pairwise(path):
        total += log(NEXT[before.kind][after.kind]) - COST
    return total + sum(segments.evidence(each.first, each.past)[each.kind] for each in path)


def all_paths(count: int) -> list[list[Segment]]:
    """Return every way to cut so many days into up to three segments of any kinds."""
    shortest = max(FEWEST_VALUES, SHORTEST_SEGMENT)
    paths: list[list[Segment]] = []
    for cuts in range(3):
        for places in combinations(range(1, count), cuts):
            bounds = [0, *places, count]
            spans = list(pairwise(bounds))
            if all(past - first >= shortest for first, past in spans):
                paths += [
                    [Segment(*span, kind) for span, kind in zip(spans, of_each, strict=True)]
                    for of_each in product(range(3), repeat=len(spans))
                ]
    return paths


@pytest.mark.parametrize("seed", range(12))
def test_the_search_finds_the_best_of_all_paths(seed: int) -> None:
    random = Random(seed)
    cut, before, after = random.randint(5, 18), random.uniform(0, 10), random.uniform(0, 10)
    values = [random.gauss(before if day < cut else after, 0.7) for day in range(23)]
    times = list(range(len(values)))
    segments = Segments(times, values, [1.0] * len(values), 0.5)
    found = likeliest_path(segments, times, 0, len(values)).segments
    assert score(segments, found) == pytest.approx(max(score(segments, path) for path in all_paths(len(values))))


def test_a_jump_is_told_as_a_sudden_shift() -> None:
    found = course((60, 3, 3), (60, 6, 6))
    assert kinds(found) == ["plateau", "plateau"]
    (shift,) = found.shifts
    assert abs((shift.day - FIRST_DAY).days - 60) <= 1
    assert shift.change == pytest.approx(3.0, abs=0.4)
    assert shift.probability > 0.9


def test_a_rise_is_told_as_a_gain_and_a_fall_as_a_setback() -> None:
    assert kinds(course((80, 2, 2), (60, 2, 8), (80, 8, 8))) == ["plateau", "gain", "plateau"]
    assert kinds(course((80, 8, 8), (60, 8, 2), (80, 2, 2))) == ["plateau", "setback", "plateau"]
    assert kinds(course((150, 2, 8))) == ["gain"]


def test_the_current_stretch_is_claimed_from_its_onset() -> None:
    current = course((60, 3, 3), (60, 6, 6)).current
    assert current is not None
    assert (current.kind, current.claim) == ("plateau", "firm")
    assert current.since is not None
    assert abs((current.since - FIRST_DAY).days - 60) <= 1


def test_the_line_is_level_where_there_are_no_values() -> None:
    values = measured((60, 3, 3))
    found = find_course([*values[:50], *((day + timedelta(200), value) for day, value in values)], Reading())
    assert kinds(found) == ["plateau", "unclear", "plateau"]
    silent = found.stretches[1]
    assert (silent.entries, silent.level, silent.confidence) == (0, None, None)
    assert found.line[100] == found.line[180]


def test_a_few_values_are_unclear() -> None:
    found = find_course(measured((7, 3, 3)), Reading())
    assert kinds(found) == ["unclear"]
    assert found.current is not None
    assert found.current.claim == "not_enough"
