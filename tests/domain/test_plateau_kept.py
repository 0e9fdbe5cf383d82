"""What is kept of a long log: the same answers from fewer days, and none of it where it does not fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from holdfast.plateaus.assembly import assembled_course
from holdfast.plateaus.assumptions import OF_A_LOG, OF_A_SHORT_LOG, Assumptions
from holdfast.plateaus.course import Course
from holdfast.plateaus.filtering import filtered
from holdfast.plateaus.kept import Kept, chances_at
from holdfast.plateaus.kept_json import kept_as_json, kept_from_json
from holdfast.plateaus.learnt import LONG_LOG_DAYS, MONTH
from holdfast.plateaus.model import Model
from holdfast.plateaus.noise import AT_FIRST, first_noise
from holdfast.plateaus.reading import Reading
from holdfast.plateaus.series import series_of
from holdfast.plateaus.smoothing import Smoothed, joined, smoothed, smoothed_in_blocks
from tests.simulated_diaries import FIRST_DAY, Leg, last_days, many_years, simulated

DAY = timedelta(days=1)
Values = list[tuple[date, float]]

YEARS = many_years(3)
LAST = FIRST_DAY + 1070 * DAY
"""A day in the middle of a month of `MONTH` days, so that a few more are learnt from no anew."""

ANY = st.lists(
    st.tuples(st.dates(FIRST_DAY, FIRST_DAY + 120 * DAY), st.integers(0, 10).map(float)), min_size=2, max_size=60
)


def until(last: date, values: Values = YEARS) -> Values:
    return [(day, value) for day, value in values if day <= last]


def read(values: Values, kept: Kept | None = None, **reading: object) -> tuple[Course, Kept | None]:
    return assembled_course(values, Reading(**reading), kept)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def kept() -> Kept:
    """What is kept of the log until `LAST`, as the journal gives it back."""
    _, to_keep = read(until(LAST))
    assert to_keep is not None
    return kept_from_json(kept_as_json(to_keep))


@pytest.fixture
def pushed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The steps that models take, as they are taken."""
    steps: list[int] = []
    push = Model.pushed

    def counting(self: Model, state: list[float], step: int, *others: object) -> list[float]:
        steps.append(step)
        return push(self, state, step, *others)  # type: ignore[arg-type]

    monkeypatch.setattr(Model, "pushed", counting)
    return steps


def assert_same(one: Course, other: Course) -> None:
    """The same is said, but for the last of three digits."""
    assert [stretch[:3] for stretch in one.stretches] == [stretch[:3] for stretch in other.stretches]
    for mine, theirs in zip(one.stretches, other.stretches, strict=True):
        assert mine[3:6] == pytest.approx(theirs[3:6], abs=0.0011)
        assert mine[6:] == theirs[6:]
    assert one.current == other.current
    assert one.shifts == other.shifts
    for point, same in zip(one.line, other.line, strict=True):
        assert point == pytest.approx(same, abs=0.0021)


# Blocks


@settings(max_examples=25, deadline=None)
@given(ANY, st.sampled_from([OF_A_LOG, OF_A_SHORT_LOG]), st.lists(st.integers(1, 59), max_size=3, unique=True))
def test_smoothing_in_blocks_is_smoothing_in_one_piece(
    values: Values, assumptions: Assumptions, borders: list[int]
) -> None:
    series = series_of(values, Reading())
    forward = filtered(series, 0, first_noise(series, AT_FIRST), assumptions)
    within = sorted(2 * border for border in borders if 2 * border < series.span)
    assert_smoothed_alike(joined(smoothed_in_blocks(forward.parted(within))), smoothed(forward))


@settings(max_examples=25, deadline=None)
@given(ANY, st.sampled_from([OF_A_LOG, OF_A_SHORT_LOG]), st.integers(0, 118))
def test_a_pass_that_goes_on_from_a_step_is_the_whole_pass(
    values: Values, assumptions: Assumptions, place: int
) -> None:
    series = series_of(values, Reading())
    noise = first_noise(series, AT_FIRST)
    whole = filtered(series, 0, noise, assumptions)
    place = min(place, len(whole.steps) - 2)
    if place < 0:
        return
    later = filtered(series, 0, noise, assumptions, since=whole.steps[place])
    assert later.steps == whole.steps[place + 1 :]
    border = (place + 1) * assumptions.days_per_step
    assert_smoothed_alike(smoothed(later), smoothed(whole.parted([border])[1]))


def assert_smoothed_alike(one: Smoothed, other: Smoothed) -> None:
    for mine, theirs in zip(one.kinds, other.kinds, strict=True):
        assert mine == pytest.approx(theirs, abs=1e-9)
    assert one.means == pytest.approx(other.means, abs=1e-9)
    assert one.spreads == pytest.approx(other.spreads, abs=1e-9)
    assert one.shifts == pytest.approx(other.shifts, abs=1e-9)
    assert one.ramps == pytest.approx(other.ramps, abs=1e-9)


# One more day


@pytest.mark.parametrize("days", range(100, 112))
def test_one_more_day_is_one_more_step_and_says_what_the_whole_log_says(days: int, pushed: list[int]) -> None:
    values = simulated([Leg(70), Leg(60, 3.0)], start=4.0, seed=3)
    whole = series_of(until(FIRST_DAY + (days - 1) * DAY, values), Reading())
    noise = first_noise(whole, AT_FIRST)
    forward = filtered(whole, 0, noise, OF_A_LOG)
    since = next(step for step in reversed(forward.steps) if (step.number + 1) * 2 < whole.span)
    pushed.clear()
    later = filtered(last_days(whole, 24), 0, noise, OF_A_LOG, since=since)
    assert len(pushed) == 1
    assert smoothed(later).kinds[-1] == pytest.approx(smoothed(forward).kinds[-1], abs=0.002)


# A check-in in a long log


def test_the_days_since_the_border_are_all_that_is_read_again(kept: Kept, pushed: list[int]) -> None:
    course, to_keep = read(until(LAST + DAY), kept)
    assert to_keep is kept
    assert len(pushed) <= (12 * MONTH + MONTH) / 2
    assert_same(course, read(until(LAST + DAY))[0])


def entered_twice() -> Values:
    return [*until(LAST), (LAST, 9.0), (LAST, 8.0)]


def after_a_gap() -> Values:
    return [*until(LAST - 3 * DAY), (LAST + 4 * DAY, 5.0)]


def for_yesterday() -> Values:
    return [*until(LAST), (LAST - DAY, 2.0)]


def without_the_last_week() -> Values:
    return until(LAST - 7 * DAY)


@pytest.mark.parametrize("changed", [entered_twice, after_a_gap, for_yesterday, without_the_last_week])
def test_what_happens_in_the_last_weeks_is_read_from_the_border(changed: Callable[[], Values], kept: Kept) -> None:
    values = changed()
    course, to_keep = read(values, kept)
    assert to_keep is kept
    assert_same(course, read(values)[0])


def edited() -> Values:
    return [(day, 9.0 if day == FIRST_DAY + 100 * DAY else value) for day, value in until(LAST)]


def deleted() -> Values:
    return [(day, value) for day, value in until(LAST) if day != FIRST_DAY + 100 * DAY]


def entered_late() -> Values:
    return [*until(LAST), (FIRST_DAY + 300 * DAY, 3.0)]


def edited_last_spring() -> Values:
    return [(day, 9.0 if day == LAST - 90 * DAY else value) for day, value in until(LAST)]


def with_another_border_of_days() -> Values:
    return [(day - DAY if place % 40 == 0 else day, value) for place, (day, value) in enumerate(until(LAST))]


def begun_a_day_earlier() -> Values:
    return [(FIRST_DAY - DAY, 5.0), *until(LAST)]


def a_month_later() -> Values:
    return until(LAST + MONTH * DAY)


@pytest.mark.parametrize(
    "changed",
    [
        edited,
        deleted,
        entered_late,
        edited_last_spring,
        with_another_border_of_days,
        begun_a_day_earlier,
        a_month_later,
    ],
)
def test_where_what_was_learnt_from_has_changed_nothing_that_was_kept_is_used(
    changed: Callable[[], Values], kept: Kept
) -> None:
    values = changed()
    course, to_keep = read(values, kept)
    assert to_keep is not kept
    assert to_keep is not None
    assert to_keep.learnt.mark != kept.learnt.mark
    assert course == read(values)[0]


def test_what_was_kept_of_the_other_direction_is_not_used(kept: Kept) -> None:
    course, to_keep = read(until(LAST), kept, higher_is_better=False)
    assert to_keep is not kept
    assert course == read(until(LAST), higher_is_better=False)[0]


def test_margin_and_today_need_no_other_run(kept: Kept) -> None:
    course, to_keep = read(until(LAST), kept, margin=2.0, today=LAST + 9 * DAY)
    assert to_keep is kept
    assert_same(course, read(until(LAST), margin=2.0, today=LAST + 9 * DAY)[0])


@pytest.mark.parametrize("days", [0, 10, 19])
def test_no_older_day_can_move_further_than_the_border(days: int, kept: Kept) -> None:
    series = kept.learnt.freed(series_of(until(LAST + days * DAY), Reading()))
    forward = filtered(series, 0, kept.learnt.noise, kept.learnt.assumptions)
    older, later = forward.parted([(kept.since.number + 1) * 2])
    seen = smoothed(later)
    moved = sum(abs(one - other) for one, other in zip(chances_at(kept.since, seen), kept.border, strict=True)) / 2
    now = smoothed(older, seen.ahead)
    for one, other in zip(now.kinds, kept.older.kinds, strict=True):
        assert one == pytest.approx(other, abs=moved + 1e-6)
    assert now.shifts == pytest.approx(kept.older.shifts, abs=moved + 1e-6)
    assert now.means == pytest.approx(kept.older.means, abs=10 * moved + 1e-6)


def test_older_days_are_read_again_when_the_border_has_moved(kept: Kept) -> None:
    shaken = kept._replace(border=kept.border[::-1])
    course, to_keep = read(until(LAST), shaken)
    assert to_keep is not shaken
    assert course == read(until(LAST))[0]


def test_a_plateau_that_goes_on_over_all_borders_leaves_nothing_to_keep() -> None:
    assert read(simulated([Leg(900)], seed=2))[1] is None


def test_the_border_lies_before_a_long_plateau_that_goes_on() -> None:
    values = simulated([Leg(500), Leg(30, 3.0), Leg(700)], start=4.0, seed=2)
    _, kept = read(until(FIRST_DAY + 1200 * DAY, values))
    assert kept is not None
    assert kept.since.number * 2 < 500
    course, to_keep = read(until(FIRST_DAY + 1210 * DAY, values), kept)
    assert to_keep is kept
    assert_same(course, read(until(FIRST_DAY + 1210 * DAY, values))[0])


# A log that grows


def test_a_log_that_grows_is_told_the_same_with_and_without_what_is_kept() -> None:
    kept: Kept | None = None
    used = 0
    for days in growing():
        values = until(FIRST_DAY + days * DAY)
        course, to_keep = read(values, kept)
        assert_same(course, read(values)[0])
        assert (to_keep is None) == (days + 1 < LONG_LOG_DAYS)
        used += kept is not None and to_keep is kept
        kept = None if to_keep is None else kept_from_json(kept_as_json(to_keep))
    assert used >= 4


def growing() -> Iterator[int]:
    """How many days after the first: over the ends of a short log, of one that is read whole, and of a month."""
    yield from (40, 41, 42, 43, 797, 798, 799, 800, 829, 830, 831, 832, 862, 863, 865)


# As text


def test_what_is_kept_comes_back_from_its_text(kept: Kept) -> None:
    again = kept_from_json(kept_as_json(kept))
    assert again.learnt == kept.learnt
    assert again.since == kept.since
    assert_smoothed_alike(again.older, kept.older)


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"learnt": {}}', "holdfast"])
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        kept_from_json(text)


def test_cut_text_is_refused(kept: Kept) -> None:
    text = kept_as_json(kept)
    with pytest.raises(ValueError, match=r".*"):
        kept_from_json(text[: len(text) // 2])
