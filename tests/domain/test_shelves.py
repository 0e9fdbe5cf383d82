"""In which order exercises stand in Skills."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from holdfast.exercises import CATEGORIES, STARTERS, Exercise, shipped_exercises
from holdfast.helps import Help
from holdfast.shelves import SHORT, SHOWINGS, Known, Showing, shelves, shelves_sought

ALL = list(shipped_exercises())
IDS = [each.id for each in ALL]
NOTHING = Known()
NEVER = st.sampled_from(["gone", "never-was"])


def helped(exercise: str, change: float = -2.0, *, enough: bool = True) -> Help:
    return Help(exercise, 9, 9, change, change - 0.5, change + 0.5, enough=enough)


def laid_out(known: Known = NOTHING, showing: Showing = "all") -> list[tuple[str, list[str]]]:
    return [(shelf.name, [each.id for each in shelf.exercises]) for shelf in shelves(ALL, known, showing)]


def test_at_first_the_starters_stand_on_top_and_categories_follow_in_their_order() -> None:
    (name, ids), *rest = laid_out()
    assert name == "starters"
    assert ids == [each for each in STARTERS if each in IDS]
    names = [category for category, _ in rest]
    assert names == [each for each in CATEGORIES if each in names]


def test_what_helped_stands_first_in_its_order_and_starters_go_back_to_their_categories() -> None:
    known = Known([helped("feet-on-floor", -3), helped("extended-exhale")], ["thought-record"])
    assert laid_out(known)[:2] == [("helped", ["feet-on-floor", "extended-exhale"]), ("pinned", ["thought-record"])]
    assert ("grounding", ["five-senses"]) in [(name, ids[:1]) for name, ids in laid_out(known)]


def test_too_few_uses_or_a_rise_is_no_help() -> None:
    known = Known([helped("feet-on-floor", enough=False), helped("box-breathing", 1.0)])
    assert laid_out(known)[0][0] == "starters"


def test_what_is_pinned_and_helped_stands_where_it_helped() -> None:
    known = Known([helped("box-breathing")], ["box-breathing", "thought-record"])
    assert laid_out(known)[:2] == [("helped", ["box-breathing"]), ("pinned", ["thought-record"])]
    assert laid_out(known, "pinned") == [("pinned", ["box-breathing", "thought-record"])]


def test_short_ones_are_of_two_minutes_at_most() -> None:
    shown = [each for shelf in shelves(ALL, NOTHING, "short") for each in shelf.exercises]
    assert shown
    assert all(each.seconds <= SHORT for each in shown)
    assert {each.id for each in shown} == {each.id for each in ALL if each.seconds <= SHORT}


def test_a_search_keeps_its_own_order_within_what_is_shown() -> None:
    known = Known(pinned=["five-senses", "box-breathing"])
    found = shelves_sought(ALL, known, "pinned", lambda shown: sorted(shown, key=lambda each: each.id))
    assert [(shelf.name, [each.id for each in shelf.exercises]) for shelf in found] == [
        ("found", ["box-breathing", "five-senses"])
    ]
    assert shelves_sought(ALL, known, "all", lambda shown: []) == []


@given(
    helps=st.lists(st.builds(helped, st.sampled_from(IDS) | NEVER, st.floats(-10, 10), enough=st.booleans())),
    pinned=st.lists(st.sampled_from(IDS) | NEVER),
    showing=st.sampled_from(SHOWINGS),
)
def test_every_exercise_stands_once(helps: list[Help], pinned: list[str], showing: Showing) -> None:
    found = shelves(ALL, Known(helps, pinned), showing)
    shown: list[Exercise] = [each for shelf in found for each in shelf.exercises]
    assert all(shelf.exercises for shelf in found)
    assert len(shown) == len({each.id for each in shown})
    if showing == "all":
        assert {each.id for each in shown} == set(IDS)
