"""What Today says of exercises and plans, and how many rows it gives them."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.days import Moment
from holdfast.exercises import shipped_exercises
from holdfast.helped import MOST, HelpedBefore, Shown, helped_before
from holdfast.helps import helps_of
from holdfast.plans import when_told
from holdfast.practices import Used
from holdfast.today import LEAST_CHART, MOST_CHART, chart_and_offers

ALL = shipped_exercises()
TODAY = date(2026, 3, 3)
USED = [
    Used("humming", 7, 4, 6),
    Used("pmr", 7, 6, 9),
    Used("thought-record", 7, 3, 5),
    Used("orienting", 6, 6, 8),
    Used("five-senses", 6, 3, 4),
    Used("gone", 9, 1, 20),
]


def test_what_helped_stands_first_and_what_was_used_too_rarely_beside_it() -> None:
    found = helped_before(ALL, helps_of(USED), ["container"])
    assert found.helped
    assert [each.exercise for each in found.shown] == ["thought-record", "humming", "pmr"]
    assert found.shown[1][1:4] == ("Humming out-breath", "6 times", "6 times, about 3 lower")
    assert found.begins == "Humming out-breath", "in a hard minute no page of questions begins"
    few = helped_before(ALL, helps_of([USED[0], USED[3], USED[4]]), [])
    assert [each.exercise for each in few.shown] == ["humming", "five-senses"]
    assert (few.shown[1].told, few.shown[1].before) == ("4 times, too few to tell", None)


def test_while_nothing_helped_the_pinned_ones_stand_there() -> None:
    found = helped_before(ALL, helps_of(USED[3:5]), ["container", "gone", "five-senses"])
    assert not found.helped
    assert [each.exercise for each in found.shown] == ["container", "five-senses"]
    assert found.shown[0] == Shown("container", found.shown[0].name)
    assert helped_before(ALL, [], []).shown == ()


@given(
    st.lists(
        st.builds(
            Used, st.sampled_from([each.id for each in ALL]), st.integers(0, 10), st.integers(0, 10), st.integers(1, 9)
        )
    )
)
def test_it_comes_back_from_json_as_it_was(used: list[Used]) -> None:
    found = helped_before(ALL, helps_of(used), ["humming", "pmr", "container", "orienting"])
    assert len(found.shown) <= MOST
    assert HelpedBefore.from_json(found.to_json()) == found


@pytest.mark.parametrize("body", ["", "{}", "[]", "7", '["a"]', "[true, [[1, 2, 3, 4, 5, 6, 7]], 1]"])
def test_what_is_something_else_is_not_read(body: str) -> None:
    with pytest.raises(ValueError):
        HelpedBefore.from_json(body)


@pytest.mark.parametrize(
    ("day", "hour", "told"),
    [
        (date(2026, 3, 3), 17, "today 17:00"),
        (date(2026, 3, 3), None, "today"),
        (date(2026, 3, 4), 9, "tomorrow 09:00"),
        (date(2026, 3, 9), None, "9 Mar"),
        (date(2026, 3, 2), 17, "was for yesterday"),
        (date(2026, 2, 20), None, "was for 20 Feb"),
    ],
)
def test_when_a_plan_is_for(day: date, hour: int | None, told: str) -> None:
    wall = None if hour is None else datetime(day.year, day.month, day.day, hour)
    assert when_told(Moment(day, wall), TODAY) == told


@given(st.integers(0, 40), st.sampled_from([0, 2, 3]))
def test_the_chart_and_what_is_offered_share_the_rows_there_are(room: int, wanted: int) -> None:
    fit = chart_and_offers(room, wanted)
    assert LEAST_CHART <= fit.chart <= MOST_CHART
    assert (fit.offers == 0) == (wanted == 0)
    needed = fit.chart + (1 + fit.offers if wanted else 0)
    assert needed <= room or fit == (LEAST_CHART, wanted)
    if room >= MOST_CHART + 1 + wanted:
        assert fit == (MOST_CHART, wanted)


def test_the_second_example_goes_before_the_chart_is_at_its_smallest() -> None:
    assert chart_and_offers(12, 3) == (8, 3)
    assert chart_and_offers(11, 3) == (7, 3)
    assert chart_and_offers(10, 3) == (7, 2)
    assert chart_and_offers(9, 3) == (6, 2)
    assert chart_and_offers(8, 3) == (6, 1)
    assert chart_and_offers(7, 3) == (6, 3), "nothing fits, so all of it is there and the page scrolls"
