"""Where a paced exercise is after so many seconds, at every boundary too."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from holdfast.exercises import Part, Phase, shipped_exercises
from holdfast.pacing.course import Now, at, total
from tests.paced import PARTS

BOX = (Part(tuple(Phase(label, 4) for label in ("in", "hold", "out", "hold")), 15),)


def where(now: Now | None) -> tuple[int, int, int] | None:
    return None if now is None else (now.part, now.cycle, now.phase)


@pytest.mark.parametrize(
    ("elapsed", "label", "phase", "cycle", "left"),
    [
        (0.0, "in", 0, 0, 4),
        (3.999, "in", 0, 0, 1),
        (4.0, "hold", 1, 0, 4),
        (10.5, "out", 2, 0, 2),
        (16.0, "in", 0, 1, 4),
    ],
)
def test_a_moment_of_box_breathing(elapsed: float, label: str, phase: int, cycle: int, left: int) -> None:
    now = at(BOX, elapsed)
    assert now is not None
    assert (now.label, now.phase, now.cycle, now.left, now.cycles) == (label, phase, cycle, left, 15)


def test_it_is_over_when_all_its_seconds_are_behind() -> None:
    assert at(BOX, math.nextafter(total(BOX), 0)) is not None
    assert at(BOX, total(BOX)) is None
    assert at(BOX, math.inf) is None


def test_before_the_start_is_the_start() -> None:
    assert at(BOX, -2.5) == at(BOX, 0.0)


@given(PARTS, st.data())
def test_a_phase_begins_at_its_second_and_not_before(parts: tuple[Part, ...], data: st.DataObject) -> None:
    """Patterns are in tenths of a second; the moments are computed without rounding."""
    begins = Fraction(0)
    moments: list[tuple[Fraction, tuple[int, int, int]]] = []
    for number, part in enumerate(parts):
        for cycle in range(part.cycles):
            for place, phase in enumerate(part.phases):
                moments.append((begins, (number, sum(each.cycles for each in parts[:number]) + cycle, place)))
                begins += Fraction(str(phase.seconds))
    moment, begun = data.draw(st.sampled_from(moments))
    assert where(at(parts, float(moment) + 1e-6)) == begun
    if moment:
        before = where(at(parts, float(moment) - 1e-6))
        assert before == moments[[each for each, _ in moments].index(moment) - 1][1]
    assert at(parts, float(begins) + 1e-6) is None


@given(PARTS, st.floats(0, 1, exclude_max=True))
def test_what_it_says_holds_at_any_second(parts: tuple[Part, ...], share: float) -> None:
    elapsed = share * total(parts)
    now = at(parts, elapsed)
    assert now is not None
    assert now.seconds == parts[now.part].phases[now.phase].seconds
    assert 0 <= now.gone < now.seconds
    assert 0 <= now.share < 1
    assert 1 <= now.left <= max(1, int(now.seconds))
    assert 0 <= now.cycle < now.cycles
    assert now.until_count > 0


@given(PARTS, st.floats(0, 0.999))
def test_nothing_that_is_said_changes_before_it_says_so(parts: tuple[Part, ...], share: float) -> None:
    elapsed = share * total(parts)
    now = at(parts, elapsed)
    assert now is not None
    assume(now.until_count > 1e-9)  # nearer than that the digits of a float end
    just_before = at(parts, elapsed + now.until_count * (1 - 1e-6))
    assert just_before is not None
    assert (where(just_before), just_before.left) == (where(now), now.left)
    after = at(parts, elapsed + now.until_count + 1e-6)
    assert after is None or (where(after), after.left) != (where(now), now.left)


def test_the_half_of_a_phase_belongs_to_its_first_count() -> None:
    even = (Part((Phase("in", 5.5), Phase("out", 5.5)), 27),)
    said = [now.left for tenth in range(55) if (now := at(even, tenth / 10)) is not None]
    assert said == [5] * 15 + [4] * 10 + [3] * 10 + [2] * 10 + [1] * 10


def test_a_phase_without_seconds_is_not_stopped_at() -> None:
    own = (Part((Phase("in", 4), Phase("hold", 0), Phase("out", 6), Phase("hold", 0)), 2),)
    assert [now.label for second in range(20) if (now := at(own, second)) is not None] == (["in"] * 4 + ["out"] * 6) * 2
    assert at(own, math.nextafter(20, 0)) is not None
    assert at((Part((Phase("in", 0),), 3),), 0.0) is None


def test_ten_hours_end_to_the_tenth_of_a_second() -> None:
    long = (Part((Phase("in", 5.5), Phase("out", 5.5)), 3273),)
    now = at(long, 36_002.9)
    assert now is not None
    assert (now.cycle, now.label, round(now.gone, 6)) == (3272, "out", 5.4)


def test_every_paced_exercise_takes_the_seconds_it_says() -> None:
    for exercise in shipped_exercises():
        for each in (exercise, *(exercise.as_variant(variant.id) for variant in exercise.variants)):
            if each.parts:
                assert total(each.parts) == pytest.approx(each.seconds), each.id
