"""Exercises made shorter or longer: the seconds asked for are the seconds there are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.exercises import Exercise, Part, Phase, Step, find_exercise, shipped_exercises
from holdfast.lasting import CYCLES, SECONDS, for_cycles, for_seconds
from holdfast.pacing.course import total

EVERY = shipped_exercises()


def named(exercise_id: str) -> Exercise:
    found = find_exercise(EVERY, exercise_id)
    assert found is not None
    return found


@pytest.mark.parametrize("seconds", [1, 5, 61, 600, SECONDS])
@pytest.mark.parametrize("exercise", EVERY, ids=lambda exercise: exercise.id)
def test_it_lasts_as_many_seconds_as_are_asked_for(exercise: Exercise, seconds: int) -> None:
    lasting = for_seconds(exercise, seconds)
    assert lasting.seconds == seconds
    if exercise.parts:
        assert total(lasting.parts) == pytest.approx(seconds, abs=1e-6)
    else:
        timed = sum(step.seconds or 0 for step in exercise.steps)
        scaled = sum(step.seconds or 0 for step in lasting.steps)
        assert scaled == pytest.approx(timed * seconds / exercise.seconds, abs=0.5)
        assert [step.seconds is None for step in lasting.steps] == [step.seconds is None for step in exercise.steps]


def test_a_rhythm_is_kept_and_cut_where_the_seconds_end() -> None:
    box = named("box-breathing")
    assert for_seconds(box, 40).parts == (
        Part(box.parts[0].phases, 2),
        Part((Phase("in", 4), Phase("hold", 4)), 1),
    )
    assert for_seconds(box, 16).parts == (Part(box.parts[0].phases, 1),)
    assert for_seconds(box, 3).parts == (Part((Phase("in", 3),), 1),)
    assert for_seconds(box, 300).parts == (box.parts[0], Part(box.parts[0].phases, 3), Part(box.parts[0].phases[:3], 1))


def test_what_floating_point_adds_is_left_out() -> None:
    tenths = named("box-breathing")._replace(parts=(Part((Phase("in", 0.1), Phase("out", 0.2)), 10),))
    assert for_seconds(tenths, 3).parts == tenths.parts


def test_cycles_are_counted_over_all_parts_and_begin_again() -> None:
    breath = named("extended-exhale")
    assert for_cycles(breath, 1) == breath._replace(parts=(breath.parts[0]._replace(cycles=1),), seconds=10)
    assert sum(part.cycles for part in for_cycles(breath, CYCLES).parts) == CYCLES
    groups = named("pmr")
    assert [part.name for part in for_cycles(groups, 3).parts] == [part.name for part in groups.parts[:2]]
    assert [part.cycles for part in for_cycles(groups, 3).parts] == [2, 1]


def test_without_cycles_it_is_gone_through_so_often() -> None:
    feet = named("feet-on-floor")
    twice = for_cycles(feet, 2)
    assert (twice.seconds, twice.steps) == (2 * feet.seconds, feet.steps * 2)
    assert for_cycles(feet, 1) == feet
    record = named("thought-record")
    assert for_cycles(record, 1) == record


@given(st.lists(st.integers(1, 90), min_size=1, max_size=12), st.integers(1, SECONDS))
def test_steps_keep_whole_seconds_that_add_up(seconds: list[int], wanted: int) -> None:
    steps = tuple(Step(str(number), each) for number, each in enumerate(seconds))
    guided = named("feet-on-floor")._replace(steps=steps, seconds=sum(seconds))
    assert sum(step.seconds or 0 for step in for_seconds(guided, wanted).steps) == wanted
