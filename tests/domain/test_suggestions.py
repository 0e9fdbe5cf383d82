"""What stands first for a person, what `e` begins, what is offered to who does not know, and what a search finds."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.catalogue import content
from holdfast.exercises import STARTERS, Exercise, Step, shipped_exercises
from holdfast.helps import Help
from holdfast.suggestions import Where, first_exercise, in_order_of_help, offered, search

ALL = shipped_exercises()
IDS = [exercise.id for exercise in ALL]
OWN = Exercise("019cb552", "Tea", "senses", "guided", 60, "Evenings.", steps=(Step("Sip.", 60),), own=True)
HEIGHTS = {"low": range(4), "middle": range(4, 7), "high": range(7, 11)}
PLACES: tuple[Where, ...] = get_args(Where)
OUTWARD = {"grounding", "senses"}

HELPS = st.lists(
    st.builds(
        lambda exercise, high, enough: Help(exercise, 9, 9, high, high, high, enough),
        st.sampled_from(IDS),
        st.none() | st.floats(-10, 10),
        st.booleans(),
    ),
    max_size=12,
    unique_by=lambda each: each.exercise,
)


def helped(exercise: str, high: float | None, *, enough: bool = True) -> Help:
    """What came with an exercise, the upper end of the interval of its change among it."""
    low = None if high is None else high - 2
    return Help(exercise, 9, 9, low, low, high, enough)


def ids(exercises: list[Exercise]) -> list[str]:
    return [exercise.id for exercise in exercises]


def test_what_helped_stands_first_then_what_is_pinned_then_the_starters() -> None:
    helps = [helped("pmr", -0.5), helped("humming", -1.0), helped("asking", 1.0), helped("container", -9, enough=False)]
    found = ids(in_order_of_help([*ALL, OWN], helps, ["019cb552", "pmr", "gone"]))
    assert found[:3] == ["pmr", "humming", "019cb552"]
    assert tuple(found[3 : 3 + len(STARTERS)]) == STARTERS
    rest = found[3 + len(STARTERS) :]
    assert rest == [each for each in IDS if each in rest]


@given(HELPS, st.lists(st.sampled_from(IDS), max_size=5))
def test_no_exercise_is_lost_or_doubled_by_the_order(helps: list[Help], pinned: list[str]) -> None:
    assert sorted(ids(in_order_of_help(ALL, helps, pinned))) == sorted(IDS)


def test_the_first_is_what_helped_else_what_is_pinned_else_the_longer_out_breath() -> None:
    assert first_exercise(ALL, [], []).id == "extended-exhale"
    assert first_exercise(ALL, [], ["humming"]).id == "humming"
    assert first_exercise(ALL, [helped("pmr", -2.0)], ["humming"]).id == "pmr"
    assert first_exercise(ALL, [helped("pmr", -2.0, enough=False)], []).id == "extended-exhale"
    assert first_exercise(ALL, [helped("pmr", 0.0), helped("orienting", None)], []).id == "extended-exhale"


def test_in_a_hard_minute_no_page_of_questions_begins() -> None:
    assert first_exercise(ALL, [helped("thought-record", -4.0)], ["activity-plan"]).id == "extended-exhale"
    assert first_exercise(ALL, [helped("thought-record", -4.0), helped("humming", -1.0)], []).id == "humming"


@pytest.mark.parametrize("where", PLACES)
@pytest.mark.parametrize("band", HEIGHTS)
def test_every_cell_has_three_that_fit(band: str, where: Where) -> None:
    cell = content("offers")[band][where]
    assert len(set(cell)) == len(cell) >= 4
    assert set(cell) <= set(IDS)
    for height in HEIGHTS[band]:
        assert ids(offered(ALL, height, where, [])) == cell[:3]
    first = offered(ALL, HEIGHTS[band][0], where, [])[0]
    assert first.kind in ("paced", "guided")


def test_there_is_a_cell_for_all_that_can_be_answered_and_no_other() -> None:
    assert {band: set(row) for band, row in content("offers").items()} == {band: set(PLACES) for band in HEIGHTS}
    assert sorted(height for heights in HEIGHTS.values() for height in heights) == list(range(11))


@given(st.integers(0, 10), st.sampled_from(PLACES), HELPS)
def test_three_different_ones_are_offered_whatever_helped(height: int, where: Where, helps: list[Help]) -> None:
    found = offered(ALL, height, where, helps)
    assert len(set(ids(found))) == 3
    assert not {"cold", "exertion"} & set(found[0].flags)
    if height >= 7:
        assert all(each.kind in ("paced", "guided") for each in found)
    if height >= 7 and where == "thoughts":
        assert all(each.category in OUTWARD for each in found)


def test_what_helped_comes_before_its_neighbours() -> None:
    assert ids(offered(ALL, 9, "thoughts", [helped("soothe-sound", -2.0), helped("humming", -5.0)])) == [
        "soothe-sound",
        "five-senses",
        "category-game",
    ]
    assert ids(offered(ALL, 9, "body", [helped("cold-water", -4.0)]))[:2] == ["extended-exhale", "cold-water"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("box", "box-breathing"),
        ("BOX breath", "box-breathing"),
        ("  4-7 ", "breathing-4-7-8"),
        ("pmr", "pmr"),
        ("dear man", "asking"),
        ("stop", "pause-first"),
        ("flashback", "five-senses"),
        ("meeting", "feet-on-floor"),
        ("tolerance", "cold-water"),
        ("craving", "urge-surfing"),
    ],
)
def test_a_search_finds_by_name_by_use_and_by_category(text: str, first: str) -> None:
    assert search(text, ALL)[0].id == first


def test_a_search_has_those_of_that_name_first_and_finds_own_ones_and_nothing() -> None:
    assert [each.id for each in search("mindfulness", ALL)] == [
        "breathing-space",
        "body-scan",
        "orienting",
        "sound-anchor",
    ]
    by_name = search("worry", ALL)
    assert by_name[0].id == "worry-postponement"
    assert "feet-on-floor" in ids(by_name)
    assert ids(search("tea", [*ALL, OWN]))[:2] == ["019cb552", "plateau-look-back"]
    assert search("evening", [*ALL, OWN]) == [OWN]
    assert search("", ALL) == list(ALL)
    assert search("no such thing", ALL) == []
