"""Going to a feeling word: by corner, by two questions, by typing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.feelings import CORNERS, OWN, corner_of, found, shipped_feelings, side_of

WORDS = [feeling.word for feeling in shipped_feelings()]


def test_the_corners_are_gone_round_in_one_order_and_the_body_is_the_fifth() -> None:
    assert {feeling.quadrant for feeling in shipped_feelings()} | {OWN} == set(CORNERS)
    assert CORNERS.index("body") == 4
    assert [side_of(corner) for corner in CORNERS] == [
        "unpleasant", "unpleasant", "pleasant", "pleasant", "other", "other", "other",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("is_pleasant", "is_keyed_up", "corner"),
    [
        (False, True, "unpleasant_activated"),
        (False, False, "unpleasant_slowed"),
        (True, True, "pleasant_activated"),
        (True, False, "pleasant_calm"),
    ],
)
def test_two_answers_lead_to_a_corner(is_pleasant: bool, is_keyed_up: bool, corner: str) -> None:
    assert corner_of(is_pleasant=is_pleasant, is_keyed_up=is_keyed_up) == corner


def test_typing_finds_beginnings_first_and_else_what_contains_it() -> None:
    assert found(WORDS, "re")[:4] == ["refreshed", "ready", "relaxed", "relieved"]
    assert "scared" not in found(WORDS, "re")
    assert found(WORDS, "stomach") == ["knotted stomach"]
    assert found(WORDS, "omach") == ["knotted stomach"]
    assert found(WORDS, "zzzz") == []


@given(typed=st.text(max_size=12))
def test_what_is_found_contains_what_is_typed_and_keeps_the_order(typed: str) -> None:
    sought = " ".join(typed.casefold().split())
    those = found(WORDS, typed)
    assert all(sought in word for word in those)
    assert [word for word in WORDS if word in those] == those
    assert set(those) >= {word for word in WORDS if word.startswith(sought)}
