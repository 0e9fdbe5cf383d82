"""Steps as they are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.exercises import Step
from holdfast.refusals import NotUnderstood
from holdfast.text import clean_line
from holdfast.typed_steps import line_of_item, steps_as_typed, typed_lines, typed_steps
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


def test_empty_lines_are_passed_over_and_every_line_keeps_its_number() -> None:
    text = "\n\nOne\r\n\n \n20 Two\n"
    assert typed_steps(text) == (Step("One"), Step("Two", 20))
    assert typed_lines(text) == ["One", "20 Two"]
    assert [line_of_item(text, item) for item in (0, 1, 7)] == [3, 6, 6]
    assert typed_steps("") == ()
    assert line_of_item("", 0) == 1


@pytest.mark.parametrize(("typed", "line"), [("One\n\n20", 3), ("20 s", 1), ("\n(5 min)", 2), ("a\n[5]\nb", 2)])
def test_seconds_without_words_name_their_line(typed: str, line: int) -> None:
    with pytest.raises(NotUnderstood) as refused:
        typed_steps(typed)
    assert refused.value.sentence == f"Line {line} has seconds and no words."


SECONDS = st.none() | st.integers(1, 99_999)
WORDS = st.text(min_size=1, max_size=60) | st.sampled_from(
    ["20 s", "3 min x", "0 a", "[5] b", "x 20 s", "10", "(5 s)", "min x", "S", "min 20 s", ":0", ") x"]
)


@given(st.lists(st.tuples(WORDS, SECONDS), max_size=8))
def test_what_was_typed_is_read_back_as_it_was_read(lines: list[tuple[str, int | None]]) -> None:
    steps = tuple(Step(words, seconds) for text, seconds in lines if (words := clean_line(text)))
    assert typed_steps(steps_as_typed(steps)) == steps


@pytest.mark.parametrize("text", [*LOOKS_LIKE_MARKUP, *HARD_TO_DRAW, *(each.text for each in ACTS_ON_A_TERMINAL)])
def test_hostile_text_is_cleaned_or_refused(text: str) -> None:
    try:
        steps = typed_steps(text)
    except NotUnderstood:
        return
    assert all(step.text == clean_line(step.text, limit=10_000) for step in steps)
