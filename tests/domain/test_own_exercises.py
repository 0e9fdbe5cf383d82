"""Exercises of a person's own: what may be one, and that a file of them comes back as it left."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.cautions import cautions
from holdfast.exercises import CATEGORIES, Exercise, Part, Phase, Prompt, Step, shipped_exercises
from holdfast.ids import made_at, new_id
from holdfast.own_exercises import NotAnExercise, breath_of, breath_parts, checked_own, read_own, written
from holdfast.own_exercises.breath import Breath, parts_of
from holdfast.own_exercises.checked import ANSWERS
from holdfast.own_exercises.limits import (
    LONGEST,
    NAME_LIMIT,
    PHASE_LIMIT,
    PROMPTS_LIMIT,
    ROUNDS_LIMIT,
    STEPS_LIMIT,
    TEXT_LIMIT,
)
from holdfast.pacing.course import total
from tests.hostile import ACTS_ON_A_TERMINAL
from tests.made import NOW

UNKNOWN: Any = "colour"
TEXTS = st.text(max_size=TEXT_LIMIT - 9).map(lambda text: f"x {text}")
PHASES = st.integers(0, 2 * PHASE_LIMIT).map(lambda halves: halves / 2)
BREATHS = st.tuples(PHASES, PHASES, PHASES, PHASES).filter(lambda breath: sum(breath) >= 2)
NO = st.just(False)
PLAIN_ANSWERS = st.sampled_from([each for each in ANSWERS if each != "when"])
LATER = st.builds(Prompt, TEXTS, PLAIN_ANSWERS, later=st.booleans(), before=NO)
EARLIER = st.builds(Prompt, TEXTS, PLAIN_ANSWERS, later=NO, before=st.booleans())


def own(**more: Any) -> Exercise:
    """A small exercise of one's own, unchecked."""
    values: dict[str, Any] = {
        "id": new_id(NOW),
        "name": "Tea",
        "category": "senses",
        "kind": "guided",
        "seconds": 0,
        "use": "",
        "steps": (Step("Sip.", 60),),
    }
    return Exercise(**{**values, **more})


@st.composite
def exercises(draw: st.DrawFn) -> Exercise:
    """Any exercise of one's own that passes, checked."""
    breath = draw(st.none() | BREATHS)
    steps = draw(
        st.lists(st.builds(Step, TEXTS, st.none() if breath else st.none() | st.integers(10, 900)), max_size=5)
    )
    when = draw(st.booleans())
    prompts = draw(st.lists(LATER if when else EARLIER, max_size=4)) + [Prompt("When", "when")] * when
    if not (breath or steps or prompts):
        steps = [Step("Sip.")]
    return checked_own(
        own(
            id=new_id(NOW),
            name="x " + draw(st.text(max_size=NAME_LIMIT - 9)),
            category=draw(st.sampled_from(CATEGORIES)),
            use=draw(TEXTS | st.just("")),
            flags=tuple(draw(st.lists(st.sampled_from([each.id for each in cautions()]), max_size=3, unique=True))),
            caution=draw(TEXTS | st.just("")),
            try_instead=draw(st.none() | st.sampled_from([each.id for each in shipped_exercises()])),
            parts=parts_of(Breath(*breath, draw(st.integers(5, 12)))) if breath else (),
            steps=tuple(steps),
            prompts=tuple(prompts),
        )
    )


@given(st.lists(exercises(), min_size=1, max_size=4))
def test_a_file_comes_back_as_it_left(there: list[Exercise]) -> None:
    assert read_own(written(there), NOW) == there


@given(exercises())
def test_what_was_checked_stays_as_it_is(exercise: Exercise) -> None:
    assert checked_own(exercise) == exercise
    assert exercise.own
    assert 10 <= exercise.seconds <= LONGEST


@given(BREATHS, st.floats(1 / 6, 120))
def test_a_breath_takes_about_the_minutes_that_were_asked_for(
    breath: tuple[float, float, float, float], minutes: float
) -> None:
    one = sum(breath)
    if round(minutes * 60 / one) > ROUNDS_LIMIT:
        with pytest.raises(NotAnExercise):
            breath_parts(*breath, minutes)
        return
    parts = breath_parts(*breath, minutes)
    assert abs(total(parts) - minutes * 60) <= max(one / 2, one - minutes * 60) + 1e-6
    found = breath_of(parts)
    assert found is not None
    assert parts_of(found) == parts
    assert [phase.seconds for phase in parts[0].phases] == [each for each in breath if each]


def test_an_exercise_is_what_is_in_it() -> None:
    breath = breath_parts(4, 2, 6, 0, 3)
    assert checked_own(own(parts=breath, steps=())).kind == "paced"
    assert checked_own(own()).kind == "guided"
    assert checked_own(own(steps=(), prompts=(Prompt("Why"),))).kind == "worksheet"
    assert checked_own(own(prompts=(Prompt("When", "when"),))).kind == "plan"
    assert checked_own(own(parts=breath, steps=())).flags == ("breath-hold",)
    assert checked_own(own(parts=breath_parts(4, 0, 6, 0, 3), steps=())).flags == ()


@pytest.mark.parametrize("hostile", ACTS_ON_A_TERMINAL, ids=lambda hostile: hostile.name)
def test_its_text_is_cleaned(hostile: Any) -> None:
    text = "x " + hostile.text
    checked = checked_own(own(name=text, use=text, steps=(Step(text, 20),), prompts=(Prompt(text),)))
    for kept in (checked.name, checked.use, checked.steps[0].text, checked.prompts[0].text):
        assert hostile.act not in kept
        assert kept.isprintable()


@pytest.mark.parametrize(
    ("more", "key", "field", "item"),
    [
        ({"name": " \x1b[2J"}, "no_name", "name", None),
        ({"name": "x" * (NAME_LIMIT + 1)}, "too_long", "name", None),
        ({"category": "breth"}, "no_category", "category", None),
        ({"use": "x" * (TEXT_LIMIT + 1)}, "too_long", "use", None),
        ({"steps": ()}, "nothing_in_it", "name", None),
        ({"steps": (Step("a", 20), Step(" ", 20))}, "empty_step", "steps", 1),
        ({"steps": (Step("a", 20), Step("b" * 201, 20))}, "too_long", "steps", 1),
        ({"steps": (Step("a", 0),)}, "step_seconds", "steps", 0),
        ({"steps": (Step("a", 36_000),)}, "step_seconds", "steps", 0),
        ({"steps": (Step("a", 3600),) * 3}, "length", "steps", None),
        ({"steps": (Step("a", 9),)}, "length", "steps", None),
        ({"steps": (Step("a", 60),) * (STEPS_LIMIT + 1)}, "too_many_steps", "steps", STEPS_LIMIT),
        ({"prompts": (Prompt("a"),) * (PROMPTS_LIMIT + 1)}, "too_many_questions", "questions", PROMPTS_LIMIT),
        ({"prompts": (Prompt("a"), Prompt(""))}, "empty_question", "questions", 1),
        ({"prompts": (Prompt("a", UNKNOWN),)}, "no_answer_kind", "questions", 0),
        ({"prompts": (Prompt("a", "when"), Prompt("b", "when"))}, "two_whens", "questions", 1),
        ({"prompts": (Prompt("a", later=True),)}, "later", "questions", 0),
        ({"prompts": (Prompt("a", "when", later=True),)}, "later", "questions", 0),
        ({"prompts": (Prompt("a", "when"), Prompt("b", later=True, before=True))}, "later", "questions", 1),
        ({"parts": parts_of(Breath(4, 0, 6, 0, 9))}, "timed_beside_breath", "steps", 0),
        ({"parts": (Part((Phase("hum", 4),), 9),)}, "not_a_breath", "breath", None),
        ({"parts": (Part((Phase("in", 4),), 9),) * 2}, "not_a_breath", "breath", None),
        ({"parts": (Part((Phase("out", 4), Phase("in", 4)), 9),)}, "not_a_breath", "breath", None),
        ({"parts": (Part((Phase("in", 4), Phase("out", -4)), 9),)}, "phase", "breath", None),
        ({"parts": (Part((Phase("in", 4),), 0),)}, "rounds", "rounds", None),
        ({"parts": (Part((Phase("in", 4),), 2),), "steps": ()}, "length", "breath", None),
        ({"parts": (Part((Phase("in", 36),), 1000),), "steps": ()}, "length", "breath", None),
    ],
)
def test_what_is_no_exercise_is_told(more: dict[str, Any], key: str, field: str, item: int | None) -> None:
    with pytest.raises(NotAnExercise) as refused:
        checked_own(own(**more))
    assert (refused.value.key, refused.value.field, refused.value.item) == (f"own_exercise.{key}", field, item)


@pytest.mark.parametrize(
    ("breath", "minutes", "key"),
    [
        ((0, 0, 0, 0), 3, "no_breath"),
        ((-1, 0, 6, 0), 3, "phase"),
        ((60.5, 0, 6, 0), 3, "phase"),
        ((4.2, 0, 6, 0), 3, "phase"),
        ((math.nan, 0, 6, 0), 3, "phase"),
        ((math.inf, 0, 6, 0), 3, "phase"),
        ((10**400, 0, 6, 0), 3, "phase"),
        ((0.5, 0, 0.5, 0), 3, "round"),
        ((1, 0, 1, 0), 100, "rounds"),
        ((4, 0, 6, 0), 0, "length"),
        ((4, 0, 6, 0), 600, "length"),
        ((4, 0, 6, 0), math.nan, "length"),
    ],
)
def test_a_breath_has_limits(breath: tuple[float, float, float, float], minutes: float, key: str) -> None:
    with pytest.raises(NotAnExercise) as refused:
        breath_parts(*breath, minutes)
    assert refused.value.key == f"own_exercise.{key}"


def test_no_exercise_of_the_library_is_too_much_for_ones_own() -> None:
    """The limits leave room for what people write elsewhere: the guided ones that come with Holdfast pass."""
    for exercise in shipped_exercises():
        if not exercise.parts:
            assert checked_own(exercise).name == exercise.name


def test_an_exercise_without_an_id_gets_one() -> None:
    first, second = read_own('[[exercise]]\nname = "A"\ncategory = "senses"\nsteps = ["x"]\n' * 2, NOW)
    assert first.id < second.id
    assert abs((made_at(first.id) - NOW).total_seconds()) < 0.001
