"""Seconds of an exercise: pauses left out, and nobody is taken further than they have been."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from holdfast.pacing.stopwatch import LONGEST_GAP, Stopwatch


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def started() -> tuple[Clock, Stopwatch]:
    clock = Clock()
    watch = Stopwatch(clock)
    watch.start()
    return clock, watch


def looked_at(clock: Clock, watch: Stopwatch, seconds: float) -> float:
    """Let seconds go by and look every one of them."""
    for _ in range(int(seconds)):
        clock.now += 1
        watch.elapsed()
    clock.now += seconds - int(seconds)
    return watch.elapsed()


def test_it_stands_at_nothing_until_it_is_started() -> None:
    clock = Clock()
    watch = Stopwatch(clock)
    clock.now += 2
    assert (watch.is_paused, watch.elapsed()) == (True, 0)
    watch.start()
    clock.now += 2
    assert (watch.is_paused, watch.elapsed()) == (False, 2)


def test_a_pause_is_left_out() -> None:
    clock, watch = started()
    assert looked_at(clock, watch, 7.5) == 7.5
    watch.pause()
    clock.now += 600
    assert watch.is_paused
    assert watch.elapsed() == 7.5
    watch.resume()
    clock.now += 1
    assert watch.elapsed() == 8.5


def test_what_went_by_until_the_pause_counts() -> None:
    clock, watch = started()
    clock.now += 2.5
    watch.pause()
    watch.pause()
    assert watch.elapsed() == 2.5


def test_one_comes_back_to_where_one_was() -> None:
    clock, watch = started()
    looked_at(clock, watch, 10)
    clock.now += LONGEST_GAP + 0.1
    assert watch.elapsed() == 10
    clock.now += 1
    assert watch.elapsed() == 11


def test_resuming_what_runs_changes_nothing() -> None:
    clock, watch = started()
    clock.now += 2
    watch.resume()
    assert watch.elapsed() == 2


def test_it_can_be_set_running_or_not() -> None:
    clock, watch = started()
    watch.skip_to(30)
    clock.now += 1
    assert watch.elapsed() == 31
    watch.pause()
    watch.skip_to(-5)
    assert watch.elapsed() == 0
    assert watch.is_paused
    watch.start()
    assert watch.elapsed() == 0


@given(st.lists(st.floats(-1e6, 1e6), max_size=30))
def test_whatever_the_clock_does_it_never_goes_back_nor_leaps(steps: list[float]) -> None:
    clock, watch = started()
    before = 0.0
    for step in steps:
        clock.now += step
        now = watch.elapsed()
        assert before <= now <= before + LONGEST_GAP
        before = now
