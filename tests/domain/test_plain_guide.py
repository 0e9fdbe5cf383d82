"""Every exercise in plain lines: its seconds add up, its lines stand by themselves, and nothing moves."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.exercises import Exercise, Part, Phase, Prompt, Step, find_exercise, shipped_exercises
from holdfast.lasting import for_cycles, for_seconds
from holdfast.plain_guide import Asked, Open, Said, script, script_alone
from holdfast.text import gated

COUNTED = re.compile(r"  \d|[A-Z][a-z ]+( \d+)+$")

LABELS = st.sampled_from(("in", "hold", "out", "top_up", "rest"))
PHASES = st.builds(Phase, LABELS, st.integers(1, 900).map(lambda tenths: tenths / 10))
PARTS = st.builds(Part, st.lists(PHASES, min_size=1, max_size=4).map(tuple), st.integers(1, 5), st.just(""))


def every_way() -> Iterator[Exercise]:
    for exercise in shipped_exercises():
        for variant in ("", *(each.id for each in exercise.variants)):
            yield exercise.as_variant(variant)


def named(exercise_id: str) -> Exercise:
    found = find_exercise(shipped_exercises(), exercise_id)
    assert found is not None
    return found


def text_of(exercise: Exercise) -> str:
    return "".join(said.text for said in script_alone(exercise))


def counts_down(line: str) -> bool:
    """Whether the numbers that stand along a line after its first word are ever smaller."""
    numbers = [int(word) for word in line.split() if word.isdigit()]
    return numbers == sorted(set(numbers), reverse=True)


@pytest.mark.parametrize("exercise", every_way(), ids=lambda exercise: f"{exercise.id} {exercise.seconds}")
def test_alone_it_takes_the_seconds_of_the_exercise(exercise: Exercise) -> None:
    said = list(script_alone(exercise))
    assert sum(each.seconds for each in said) == pytest.approx(exercise.seconds, abs=1e-6)
    assert all(each.seconds >= 0 for each in said)
    for seconds in (1, 7, 61, 900):
        shorter = script_alone(for_seconds(exercise, seconds))
        assert sum(each.seconds for each in shorter) == pytest.approx(seconds, abs=1e-6)


@pytest.mark.parametrize("exercise", every_way(), ids=lambda exercise: f"{exercise.id} {exercise.seconds}")
def test_no_line_moves_and_everything_is_said(exercise: Exercise) -> None:
    text = text_of(exercise)
    assert text == gated(text)
    assert "\t" not in text
    assert text.endswith("\n")
    assert all(len(line) <= 79 for line in text.splitlines() if COUNTED.match(line))
    said = [step.text for step in exercise.steps] + [each.text for each in exercise.prompts if not each.later]
    assert all(f"{each}\n" in text for each in said)
    assert not any(prompt.text in text for prompt in exercise.prompts if prompt.later)


@pytest.mark.parametrize("exercise", every_way(), ids=lambda exercise: f"{exercise.id} {exercise.seconds}")
def test_with_somebody_there_the_same_is_said_in_the_same_order(exercise: Exercise) -> None:
    told = [cue for cue in script(exercise) if isinstance(cue, Said)]
    timed = sum(step.seconds or 0 for step in exercise.steps) if exercise.kind == "guided" else 0
    expected = exercise.seconds if exercise.parts else timed
    assert sum(cue.seconds for cue in told) == pytest.approx(expected, abs=1e-6)
    asked = [(cue.text, cue.answer) for cue in script(exercise) if isinstance(cue, Asked)]
    assert sorted(asked) == sorted((each.text, each.answer) for each in exercise.prompts if not each.later)
    waits = [cue.text for cue in script(exercise) if isinstance(cue, Open)]
    untimed = [step.text for step in exercise.steps if step.seconds is None]
    assert waits == (untimed if exercise.kind == "guided" else [])


def test_a_breath_is_counted_along_its_line() -> None:
    assert text_of(for_cycles(named("box-breathing"), 1)).endswith(
        "\n\nIn 4 3 2 1\nHold 4 3 2 1\nOut 4 3 2 1\nHold 4 3 2 1\n"
    )
    in_ = [said for said in script_alone(for_cycles(named("coherent-breathing"), 1)) if said.seconds][:6]
    assert [(said.text, said.seconds) for said in in_] == [
        ("In 6", 0.5), (" 5", 1), (" 4", 1), (" 3", 1), (" 2", 1), (" 1\n", 1),
    ]  # fmt: skip


def test_which_breath_it_is_is_told_every_half_minute() -> None:
    told = [line for line in text_of(named("extended-exhale")).splitlines() if line.startswith("Breath")]
    assert told == [f"Breath {n} of 18" for n in (1, 4, 7, 10, 13, 16)]


def test_what_is_too_short_to_be_read_goes_along_the_line_before() -> None:
    assert "In 3 2 1 A sip more\nOut 6 5 4 3 2 1\n" in text_of(for_cycles(named("cyclic-sighing"), 1))
    assert "\nLeft Right\nLeft Right\n" in text_of(named("butterfly-hug"))


def test_parts_are_named() -> None:
    text = text_of(named("pmr"))
    assert "\n\nHands and forearms, 1 of 11\nTense 6 5 4 3 2 1\nLet go 20 19 18 " in text
    assert "Round" not in text
    assert "\n\nFive fingers\nUp 3 2 1\n" in text_of(for_cycles(named("hand-trace"), 3))


def test_a_step_has_its_seconds_under_it() -> None:
    assert text_of(named("feet-on-floor")).startswith(
        "Feel where your feet meet the floor.\n  15 seconds 10 5\nPress down a little, then ease off.\n  15 seconds 10"
    )
    assert "Let the question be there, beside you.\n  60 seconds 45 30 15\n" in text_of(named("not-knowing"))


def test_alone_steps_and_questions_without_seconds_share_what_is_left() -> None:
    said = list(script_alone(named("five-senses")))
    assert [said[place].text for place in (0, 1, 2)] == ["Look around slowly.\n", "  20 seconds", " 15"]
    assert sum(each.text.endswith("\n") and each.seconds == 5 for each in said) == 9


def test_questions_stand_where_they_belong() -> None:
    urge = [cue for cue in script(named("urge-surfing")) if isinstance(cue, Asked | Open)]
    assert isinstance(urge[0], Asked)
    assert urge[0].text == "Urge to…"
    senses = list(script(named("five-senses")))
    assert senses[-1] == Open("Finish with one slow look at where you are.")
    plan = [cue for cue in script(named("activity-plan")) if isinstance(cue, Asked)]
    assert [cue.answer for cue in plan] == ["words", "words", "when", "words", "words"]


@given(st.lists(PARTS, min_size=1, max_size=4), st.integers(1, 300))
def test_any_pattern_adds_up_and_counts_down(parts: list[Part], seconds: int) -> None:
    own = named("box-breathing")._replace(parts=tuple(parts), steps=(), seconds=1)
    lasting = for_seconds(own, seconds)
    said = list(script_alone(lasting))
    assert sum(each.seconds for each in said) == pytest.approx(seconds, abs=1e-6)
    lines = "".join(each.text for each in said).splitlines()
    assert all(counts_down(line) for line in lines if not line.startswith(("Breath", "Round")))


@given(st.lists(st.none() | st.integers(1, 300), min_size=1, max_size=9), st.integers(0, 4), st.integers(1, 600))
def test_any_steps_and_questions_add_up(steps: list[int | None], questions: int, rest: int) -> None:
    timed = sum(each or 0 for each in steps)
    own = named("feet-on-floor")._replace(
        steps=tuple(Step(f"Step {letter}", each) for letter, each in zip("abcdefghi", steps, strict=False)),
        prompts=tuple(Prompt(f"Question {letter}") for letter in "vwxyz"[:questions]),
        seconds=timed + (rest if questions or None in steps else 0),
    )
    assert sum(said.seconds for said in script_alone(own)) == pytest.approx(own.seconds)
