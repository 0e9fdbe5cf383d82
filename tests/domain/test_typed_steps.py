"""Steps as they are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.exercises import Prompt, Step
from holdfast.refusals import NotUnderstood
from holdfast.text import clean_line
from holdfast.typed_steps import (
    LINES_LIMIT,
    STEP_LIMIT,
    STEP_SECONDS_LIMIT,
    questions_as_typed,
    steps_as_typed,
    typed_questions,
    typed_steps,
)
from tests.hostile import ACTS_ON_A_TERMINAL, HARD_TO_DRAW, LOOKS_LIKE_MARKUP


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("Let the shoulders hang.", Step("Let the shoulders hang.")),
        ("20 Let the shoulders hang", Step("Let the shoulders hang", 20)),
        ("20s Let the shoulders hang", Step("Let the shoulders hang", 20)),
        ("[20 sec] Let them hang", Step("Let them hang", 20)),
        ("2 min: Let them hang", Step("Let them hang", 120)),
        ("Let the shoulders hang 20 s", Step("Let the shoulders hang", 20)),
        ("Let the shoulders hang (1 minute)", Step("Let the shoulders hang", 60)),
        ("Let the shoulders hang, 20 seconds", Step("Let the shoulders hang", 20)),
        ("Count slowly to 10", Step("Count slowly to 10")),
        ("0 5 things you see", Step("5 things you see")),
        ("4-7-8 breath", Step("4-7-8 breath")),
        ("20 minstrels", Step("minstrels", 20)),
        ("  20   Let \t them  ", Step("Let them", 20)),
    ],
)
def test_seconds_stand_in_front_or_behind(typed: str, step: Step) -> None:
    assert typed_steps(typed) == (step,)


def test_empty_lines_are_passed_over() -> None:
    assert typed_steps("\nOne\n\n \n20 Two\n") == (Step("One"), Step("Two", 20))
    assert typed_questions("\nWho?\n\nWhere?") == (Prompt("Who?"), Prompt("Where?"))
    assert typed_steps("") == ()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("One\n\n20", "Line 3 has seconds and no words."),
        ("20 s", "Line 1 has seconds and no words."),
        ("One\n" + "x" * (STEP_LIMIT + 1), f"Line 2 is longer than {STEP_LIMIT} characters."),
        (f"{STEP_SECONDS_LIMIT + 1} Wait", f"Line 1 takes longer than {STEP_SECONDS_LIMIT} seconds."),
        ("61 minutes Wait", f"Line 1 takes longer than {STEP_SECONDS_LIMIT} seconds."),
        ("x\n" * (LINES_LIMIT + 1), f"It takes {LINES_LIMIT} lines at most."),
    ],
)
def test_what_cannot_be_read_names_its_line(typed: str, said: str) -> None:
    with pytest.raises(NotUnderstood) as refused:
        typed_steps(typed)
    assert refused.value.sentence == said


SECONDS = st.none() | st.integers(1, STEP_SECONDS_LIMIT)
WORDS = st.text(min_size=1, max_size=60) | st.sampled_from(["20 s", "3 min x", "0 a", "[5] b", "x 20 s", "10", "(5 s)"])


@given(st.lists(st.tuples(WORDS, SECONDS), max_size=8))
def test_what_was_typed_is_read_back_as_it_was_read(lines: list[tuple[str, int | None]]) -> None:
    steps = tuple(Step(words, seconds) for text, seconds in lines if (words := clean_line(text)))
    assert typed_steps(steps_as_typed(steps)) == steps
    prompts = tuple(Prompt(step.text) for step in steps)
    assert typed_questions(questions_as_typed(prompts)) == prompts


@pytest.mark.parametrize("text", [*LOOKS_LIKE_MARKUP, *HARD_TO_DRAW, *(each.text for each in ACTS_ON_A_TERMINAL)])
def test_hostile_text_is_cleaned_or_refused(text: str) -> None:
    try:
        steps = typed_steps(text)
    except NotUnderstood:
        return
    assert all(step.text == clean_line(step.text) for step in steps)
