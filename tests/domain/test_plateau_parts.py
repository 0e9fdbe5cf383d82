"""Days become parts: no slivers, no gaps, cut where the level jumped."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.plateaus.parts import SHORTEST, Part, joined_unclear, parts_of
from holdfast.plateaus.smoothing import Chances

LEVEL, UP, DOWN = Chances(0.8, 0.15, 0.05), Chances(0.2, 0.7, 0.1), Chances(0.1, 0.1, 0.8)
DAYS = st.lists(st.sampled_from([LEVEL, UP, DOWN]), min_size=1, max_size=80)


def kinds(days: list[Chances], shifts: list[float] | None = None) -> list[tuple[int, int, str]]:
    return [(part.start, part.end, part.kind) for part in parts_of(days, shifts or [0.0] * len(days))]


@given(DAYS, st.integers(0, 50))
def test_parts_are_in_order_and_without_gaps(days: list[Chances], first: int) -> None:
    parts = parts_of(days, [0.0] * len(days), first)
    assert (parts[0].start, parts[-1].end) == (first, first + len(days))
    for before, after in pairwise(parts):
        assert before.end == after.start
        assert before.kind != after.kind
    assert all(part.end - part.start >= min(SHORTEST, len(days)) for part in parts)
    assert all(part.confidence is not None and 0 <= part.confidence <= 1 for part in parts)


def test_a_sliver_goes_to_its_likelier_neighbour() -> None:
    assert kinds([LEVEL] * 20 + [UP] * 3 + [DOWN] * 20) == [(0, 23, "plateau"), (23, 43, "setback")]
    assert kinds([LEVEL] * 20 + [UP] * 3 + [LEVEL] * 20) == [(0, 43, "plateau")]


def test_confidence_is_the_mean_of_its_kind() -> None:
    (part,) = parts_of([Chances(0.6, 0.2, 0.2)] * 10 + [Chances(0.8, 0.1, 0.1)] * 10, [0.0] * 20)
    assert part.confidence == pytest.approx(0.7)


def test_a_plateau_is_cut_where_the_level_jumped() -> None:
    shifts = [0.0] * 40
    shifts[18:21] = [0.1, 0.3, 0.1]
    before, after = parts_of([LEVEL] * 40, shifts)
    assert (before.end, after.start, before.shift) == (19, 19, 0)
    assert after.shift == pytest.approx(0.5)


@pytest.mark.parametrize(("day", "chance"), [(19, 0.3), (1, 0.9), (38, 0.9)])
def test_no_cut_without_likelihood_or_near_the_ends(day: int, chance: float) -> None:
    shifts = [0.0] * 40
    shifts[day] = chance
    assert len(parts_of([LEVEL] * 40, shifts)) == 1


def test_no_cut_in_what_moves() -> None:
    assert kinds([UP] * 40, [0.05] * 40) == [(0, 40, "gain")]


def test_neighbours_of_which_nothing_is_said_are_one() -> None:
    said = Part(9, 20, "gain", 0.9)
    assert joined_unclear([Part.unclear(0, 5), Part.unclear(5, 9), said]) == [Part.unclear(0, 9), said]
