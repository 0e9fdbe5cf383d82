"""The transitions lose nothing, and looking back is the transpose of looking ahead."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.plateaus.assumptions import OF_A_LATER_PART, OF_A_LOG, OF_A_SHORT_LOG, OF_THE_NOISE_PASS, Assumptions
from holdfast.plateaus.clock import Clock
from holdfast.plateaus.model import Model
from holdfast.plateaus.vectors import State, Window, dot, foreseen, mixed, moved, product, reached, reframed, totals

ALL = [OF_A_LOG, OF_A_SHORT_LOG, OF_THE_NOISE_PASS, OF_A_LATER_PART]
STEP = st.integers(1, 4000)
VECTORS = st.lists(st.floats(0, 1), min_size=3, max_size=12)


def some_state(model: Model, window: Window, seed: int) -> State:
    random = Random(seed)
    modes = model.whole + len(model.whole_modes)
    return [random.random() for _ in range(modes * (window[1] - window[0]))]


def unseen(window: Window) -> list[float]:
    """The likelihood of a step without entries."""
    return [1.0] * (window[1] - window[0])


@pytest.mark.parametrize("assumptions", ALL)
def test_the_start_adds_up_to_one(assumptions: Assumptions) -> None:
    assert sum(Model(assumptions).start()) == pytest.approx(1)


@pytest.mark.parametrize("assumptions", ALL)
@given(step=STEP, seed=st.integers(0, 1000))
def test_a_step_loses_no_chances(assumptions: Assumptions, step: int, seed: int) -> None:
    model = Model(assumptions)
    window = (0, len(model.levels))
    state = some_state(model, window, seed)
    assert sum(model.pushed(state, step, window, model.whole_modes, unseen(window))) == pytest.approx(sum(state))


@pytest.mark.parametrize("assumptions", ALL)
@given(step=STEP, seed=st.integers(0, 1000))
def test_entries_weigh_the_levels_of_all_modes(assumptions: Assumptions, step: int, seed: int) -> None:
    model = Model(assumptions)
    window = (3, 17)
    state, likelihood = some_state(model, window, seed), [0.1 * level for level in range(1, 15)]
    seen, before = (
        model.pushed(state, step, window, model.whole_modes, weights) for weights in (likelihood, unseen(window))
    )
    assert seen == pytest.approx(product(before, likelihood * (len(state) // 14)))


@pytest.mark.parametrize("assumptions", ALL)
@given(step=STEP, seed=st.integers(0, 1000), narrow=st.booleans())
def test_looking_back_is_the_transpose_of_looking_ahead(
    assumptions: Assumptions, step: int, seed: int, narrow: bool
) -> None:
    model = Model(assumptions)
    window = (3, 17) if narrow else (0, len(model.levels))
    before, after = some_state(model, window, seed), some_state(model, window, seed + 1)
    pushed = model.pushed(before, step, window, model.whole_modes, unseen(window))
    pulled = model.pulled(after, step, window, model.whole_modes)
    assert dot(pushed, after) == pytest.approx(dot(before, pulled.state))


@given(VECTORS, VECTORS, st.tuples(st.integers(-20, 20), st.integers(-20, 20)))
def test_what_is_moved_stays_in_the_window(one: list[float], other: list[float], cells: tuple[int, int]) -> None:
    size = min(len(one), len(other))
    one, other = one[:size] * 2, other[:size] * 2
    later = moved(one, size, cells)
    assert [sum(later[:size]), sum(later[size:])] == pytest.approx([sum(one[:size]), sum(one[size:])])
    assert dot(later, other) == pytest.approx(dot(one, foreseen(other, size, cells)))


def test_a_vector_moves_by_whole_cells() -> None:
    assert moved([1.0, 2.0, 3.0, 4.0], 4, [1]) == [0.0, 1.0, 2.0, 7.0]
    assert moved([1.0, 2.0, 3.0, 4.0] * 2, 4, [0, -2]) == [1.0, 2.0, 3.0, 4.0, 6.0, 4.0, 0.0, 0.0]


@given(st.floats(0.01, 3), st.integers(1, 500))
def test_the_clock_is_never_off_by_more_than_half_a_cell(speed: float, steps: int) -> None:
    clock = Clock([speed])
    assert sum(clock.cells_in(step)[0] for step in range(1, steps + 1)) == pytest.approx(steps * speed, abs=0.5 + 1e-6)


@given(VECTORS, st.integers(1, 4), st.integers(0, 4))
def test_a_reach_adds_up_what_lies_that_far(vector: list[float], nearest: int, more: int) -> None:
    farthest = nearest + more
    expected = [
        sum(
            value * (0.3 if cell < place else 0.7)
            for cell, value in enumerate(vector)
            if nearest <= abs(cell - place) <= farthest
        )
        for place in range(len(vector))
    ]
    assert reached(vector, nearest, farthest, 0.3, 0.7) == pytest.approx(expected, abs=1e-9)


def test_another_window_keeps_what_both_have() -> None:
    state = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]
    assert reframed(state, (2, 5), (1, 4)) == [0.0, 1.0, 2.0, 0.0, 4.0, 5.0]
    assert reframed(state, (2, 5), (3, 6)) == [2.0, 3.0, 0.0, 5.0, 6.0, 0.0]
    assert totals(state, 3) == [5.0, 7.0, 9.0]


def test_a_mixture_weighs_each_vector() -> None:
    assert mixed([1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 2, [1.0, 0.5, 0.1]) == pytest.approx([3.0, 4.6])
