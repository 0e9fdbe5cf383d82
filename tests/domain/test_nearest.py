"""The nearest names, and numbers as they are written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.nearest import nearest
from holdfast.numbers import about, shown

NAMES = {
    "mood": "mood",
    "anxiety": "anxiety",
    "Anxiety or distress": "anxiety",
    "not_knowing": "not_knowing",
    "movement": "movement",
}


def test_the_nearest_come_first_and_each_answer_once() -> None:
    assert nearest("anx", NAMES)[0] == "anxiety"
    assert nearest("moood", NAMES)[:2] == ["mood", "movement"]
    assert nearest("NOT", NAMES)[0] == "not_knowing"
    assert len(set(nearest("zzz", NAMES))) == 3


def test_few_names_give_few_answers() -> None:
    assert nearest("x", {}) == []
    assert nearest("x", {"one": "1", "uno": "1"}) == ["1"]


@given(st.text(max_size=12), st.dictionaries(st.text(max_size=6), st.text(max_size=3), max_size=6))
def test_answers_are_known_ones(word: str, names: dict[str, str]) -> None:
    found = nearest(word, names)
    assert set(found) <= set(names.values())
    assert len(found) == min(3, len(set(names.values())))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (6.0, "6"),
        (10.0, "10"),
        (0.0, "0"),
        (7.5, "7.5"),
        (3.333, "3.33"),
        (100.0, "100"),
        (-1.5, "-1.5"),
        (-0.001, "0"),
    ],
)
def test_numbers_are_written_as_a_person_writes_them(value: float, text: str) -> None:
    assert shown(value) == text


@pytest.mark.parametrize(("value", "text"), [(5.1, "5"), (5.3, "5.5"), (9.9, "10"), (-0.2, "0"), (-0.4, "-0.5")])
def test_an_estimate_is_told_to_the_half(value: float, text: str) -> None:
    assert about(value) == text
