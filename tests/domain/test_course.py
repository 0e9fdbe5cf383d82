"""A course leaves as JSON and comes back unchanged."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.plateaus.course import Claim, Course, Current, Kind, LinePoint, Stretch, SuddenShift

DAYS = st.dates(date(1970, 1, 1), date(2100, 1, 1))
AMOUNTS = st.floats(-1000, 1000)
CHANCES = st.floats(0, 1)
KINDS: st.SearchStrategy[Kind] = st.sampled_from(["plateau", "gain", "setback", "unclear"])
CLAIMS: st.SearchStrategy[Claim] = st.sampled_from(["not_enough", "unclear", "probable", "firm"])
STRETCHES = st.builds(
    Stretch,
    start=DAYS,
    end=DAYS,
    kind=KINDS,
    confidence=st.none() | CHANCES,
    level=st.none() | AMOUNTS,
    change=st.none() | AMOUNTS,
    entries=st.integers(0, 10_000),
    steady=st.booleans(),
    swings=st.booleans(),
    own=st.booleans(),
    change_low=st.none() | AMOUNTS,
    change_high=st.none() | AMOUNTS,
)
BEYOND_THE_CONTRACT = ("swings", "own", "change_low", "change_high")
CURRENTS = st.builds(
    Current,
    kind=KINDS,
    claim=CLAIMS,
    since=st.none() | DAYS,
    since_low=st.none() | DAYS,
    since_high=st.none() | DAYS,
    weeks=st.none() | st.integers(0, 1000),
    level=st.none() | AMOUNTS,
    entries_needed=st.none() | st.integers(0, 365),
)
COURSES = st.builds(
    Course,
    unit=st.text(),
    stretches=st.lists(STRETCHES, max_size=4).map(tuple),
    current=st.none() | CURRENTS,
    shifts=st.lists(st.builds(SuddenShift, day=DAYS, change=AMOUNTS, probability=CHANCES), max_size=3).map(tuple),
    first_day=st.none() | DAYS,
    line=st.lists(st.builds(LinePoint, mean=AMOUNTS, spread=AMOUNTS), max_size=5).map(tuple),
    margin=st.floats(0.01, 100),
)


@given(COURSES)
def test_what_is_written_is_read_back_unchanged(course: Course) -> None:
    assert Course.from_json(course.to_json()) == course


@given(COURSES)
def test_the_json_is_of_the_documented_members(course: Course) -> None:
    body = json.loads(course.to_json())
    assert set(body) == {"unit", "margin", "stretches", "current", "shifts", "first_day", "line"}
    for stretch in body["stretches"]:
        contract = ["start", "end", "kind", "confidence", "level", "change", "entries", "steady"]
        assert list(stretch) == [*contract, *BEYOND_THE_CONTRACT]


@pytest.mark.parametrize("text", ["", "[]", "null", "{}", '{"unit": "mood"}', "no JSON", '{"current": 3}'])
def test_what_is_no_course_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        Course.from_json(text)


def test_a_stretch_counts_both_its_ends() -> None:
    assert Stretch(date(2026, 3, 1), date(2026, 3, 7), "plateau", 0.9, 5.0, 0.0, 7).days == 7
