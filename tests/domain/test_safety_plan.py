"""The safety plan: seven sections in the person's own words, as a value and as plain text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.exercises import shipped_exercises
from holdfast.refusals import Refusal
from holdfast.safety_plan import (
    SECTION_LIMIT,
    SECTIONS,
    SafetyPlan,
    changed_told,
    exercises_named,
    numbers_of,
    plan_of,
    plan_text,
)
from holdfast.support import find_country
from holdfast.text import clean
from holdfast.wording import topic
from tests.hostile import ACTS_ON_A_TERMINAL, Hostile

TODAY = date(2026, 3, 3)
BEFORE = SafetyPlan({"signs": "no sleep"}, date(2026, 2, 1))


def test_what_is_typed_becomes_the_plan_of_today() -> None:
    plan = plan_of({"signs": " no sleep \n", "matters": "the garden", "people": "  "}, BEFORE, TODAY)
    assert plan == SafetyPlan({"signs": "no sleep", "matters": "the garden"}, TODAY)


def test_a_plan_of_the_same_words_keeps_its_day() -> None:
    assert plan_of({"signs": "no sleep\n", "alone": ""}, BEFORE, TODAY) is BEFORE


def test_an_emptied_plan_is_empty() -> None:
    assert plan_of({}, BEFORE, TODAY).is_empty
    assert changed_told(SafetyPlan({}, TODAY)) == "none yet"


def test_a_section_too_long_is_refused_and_nothing_is_cut() -> None:
    assert plan_of({"signs": "x" * SECTION_LIMIT}, BEFORE, TODAY).sections["signs"] == "x" * SECTION_LIMIT
    with pytest.raises(Refusal, match="longer than 10000"):
        plan_of({"signs": "x" * (SECTION_LIMIT + 1)}, BEFORE, TODAY)


def test_the_day_of_the_last_change_has_its_year() -> None:
    assert changed_told(SafetyPlan({"signs": "x"}, TODAY)) == "last changed 3 Mar 2026"


def test_a_line_that_is_the_name_of_an_exercise_is_found() -> None:
    text = "Tea.\n- Box breathing\nbox breathing would be fine too\n  LONGER OUT-BREATH."
    named = exercises_named(text, shipped_exercises())
    assert {line: exercise.id for line, exercise in named.items()} == {1: "box-breathing", 3: "extended-exhale"}


def test_the_numbers_of_a_country_are_those_that_are_current() -> None:
    germany = find_country("DE")
    assert germany is not None
    assert numbers_of(germany, date(2026, 12, 1)).split("\n") == [
        "Emergency: 112", "TelefonSeelsorge: 0800 1110111", "TelefonSeelsorge: 0800 1110222",
    ]  # fmt: skip
    assert numbers_of(germany, date(2029, 1, 1)) == "Emergency: 112"


def test_the_text_has_what_is_written_in_order_and_what_it_is_not_at_its_foot() -> None:
    text = plan_text(SafetyPlan({"matters": "the garden", "signs": "no sleep\nno food"}, TODAY))
    assert text.startswith("My safety plan\n==============\nlast changed 3 Mar 2026\n")
    assert text.index("1. How I know it is getting bad\n\n   no sleep\n   no food") < text.index(
        "7. What keeps me here"
    )
    assert "2. What I can do" not in text
    assert "not for emergencies" in text.rpartition("the garden")[2]
    assert max(map(len, text.splitlines())) <= 76


def test_every_section_has_its_head_and_its_question() -> None:
    for section in SECTIONS:
        assert topic("safety_plan")[section]
        assert topic("safety_plan")[f"{section}_asked"]


@given(texts=st.dictionaries(st.sampled_from(SECTIONS), st.text(max_size=200)))
def test_any_words_come_out_as_they_are_cleaned(texts: dict[str, str]) -> None:
    plan = plan_of(texts, SafetyPlan(), TODAY)
    assert dict(plan.sections) == {each: clean(text) for each, text in texts.items() if clean(text)}
    if not plan.is_empty:
        assert plan_of(plan.sections, plan, date(2027, 1, 1)) is plan


@pytest.mark.parametrize("hostile", ACTS_ON_A_TERMINAL, ids=lambda hostile: hostile.name)
def test_nothing_in_the_text_acts_on_a_terminal(hostile: Hostile) -> None:
    plan = plan_of({"signs": f"words {hostile.text}"}, SafetyPlan(), TODAY)
    assert "words" in plan_text(plan)
    assert hostile.act not in plan_text(plan)
