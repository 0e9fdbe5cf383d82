"""The form for an own exercise: what is typed, and what it makes."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from holdfast.exercises import CATEGORIES, Exercise, Part, Phase, Prompt, Step, find_exercise, shipped_exercises
from holdfast.own_exercises import checked_own
from holdfast.own_exercises.limits import SHORTEST
from holdfast.own_form import KINDS, OwnForm, can_be_typed, exercise_typed, form_of, preview
from holdfast.refusals import Refusal
from holdfast.wording import say

TOO_LONG_A_STEP = say("own_exercise.step_seconds", limit=3600)
ID = "01890a5d-ac96-774b-bcce-b302099a8057"


def shipped(exercise_id: str) -> Exercise:
    found = find_exercise(shipped_exercises(), exercise_id)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("form", "told", "is_whole"),
    [
        (OwnForm(), "4 in, 6 out, 18 breaths, 3 minutes", True),
        (OwnForm(hold="2", hold_out="1,5", minutes="1"), "4 in, 2 hold, 6 out, 1.5 hold, 4 breaths, 54 seconds", True),
        (OwnForm(out="x"), "Out takes a number of seconds, such as 4 or 5.5.", False),
        (OwnForm(hold_out="-1"), "The second hold takes a number of seconds, such as 4 or 5.5.", False),
        (OwnForm(breath_in="٤"), "In takes a number of seconds, such as 4 or 5.5.", False),
        (OwnForm(minutes=""), "Minutes takes a number, such as 3 or 0.5.", False),
        (OwnForm(minutes="600"), "An exercise takes from 10 seconds to 2 hours.", False),
        (OwnForm(breath_in="0", out="0"), say("own_exercise.no_breath"), False),
        (OwnForm(kind="steps"), "Nothing to do in it yet.", False),
        (OwnForm(kind="questions", questions=" \n"), "Nothing to do in it yet.", False),
        (OwnForm(kind="steps", steps="20 One\n40 Two"), "2 steps, 1 minute", True),
        (OwnForm(kind="steps", steps="20 One\nTwo\nThree"), "3 steps, 20 seconds; 2 wait for a key", True),
        (OwnForm(kind="steps", steps="One", questions="Who?"), "1 step, waiting for a key, 1 question", True),
        (OwnForm(kind="questions", questions="Who?\n\nWhere?"), "2 questions", True),
        (OwnForm(kind="steps", steps="One\n\n20"), "Line 3 has seconds and no words.", False),
        (OwnForm(kind="steps", steps="9999 A"), f"Steps, line 1: {TOO_LONG_A_STEP}", False),
        (OwnForm(questions="W?\n\n" + "x" * 201), "Questions, line 3: This text is longer than 200 characters.", False),
        (OwnForm(steps="\n" + "x" * 201), "Words beside it, line 2: This text is longer than 200 characters.", False),
    ],
)  # fmt: skip
def test_what_is_typed_is_told_in_a_line_as_it_stands(form: OwnForm, told: str, is_whole: bool) -> None:
    assert preview(form) == (told, is_whole)


def test_without_a_name_it_is_not_saved() -> None:
    with pytest.raises(Refusal, match="needs a name"):
        exercise_typed(OwnForm(name=" "), ID)


def test_what_belongs_to_another_kind_is_left_out_of_the_exercise() -> None:
    form = OwnForm("Mine", kind="questions", steps="One\nTwo", questions="Who?")
    made = exercise_typed(form, ID)
    assert (made.kind, made.steps, made.parts, made.prompts) == ("worksheet", (), (), (Prompt("Who?"),))
    assert exercise_typed(form._replace(kind="steps"), ID).kind == "guided"
    paced = exercise_typed(form._replace(kind="breath"), ID)
    assert (paced.kind, paced.steps) == ("paced", (Step("One"), Step("Two")))


def test_numbers_beside_a_breath_are_words() -> None:
    assert exercise_typed(OwnForm("Mine", steps="20 times is plenty"), ID).steps == (Step("20 times is plenty"),)


def test_a_copy_keeps_the_cautions_and_how_questions_are_answered() -> None:
    record, cold = shipped("thought-record"), shipped("cold-water")
    copied = exercise_typed(form_of(record)._replace(name="Mine"), ID, record)
    assert copied.prompts == record.prompts
    assert (copied.flags, copied.own, copied.evidence) == (record.flags, True, None)
    colder = exercise_typed(form_of(cold), ID, cold)
    assert set(colder.flags) >= set(cold.flags)
    assert colder.try_instead == cold.try_instead


def test_a_pattern_with_a_hold_brings_its_caution() -> None:
    assert exercise_typed(OwnForm("Mine", hold="2"), ID).flags == ("breath-hold",)
    assert exercise_typed(OwnForm("Mine"), ID).flags == ()


@pytest.mark.parametrize(
    ("exercise_id", "can"),
    [
        ("box-breathing", True),
        ("five-senses", True),
        ("thought-record", True),
        ("pmr", False),
        ("butterfly-hug", False),
    ],
)
def test_only_what_the_form_has_a_place_for_can_be_copied(exercise_id: str, can: bool) -> None:
    assert can_be_typed(shipped(exercise_id)) is can


@pytest.mark.parametrize("exercise", [each for each in shipped_exercises() if can_be_typed(each)], ids=lambda e: e.id)
def test_a_copy_that_is_not_changed_is_made_of_the_same(exercise: Exercise) -> None:
    copied = exercise_typed(form_of(exercise), ID, exercise)
    assert (copied.parts, copied.steps, copied.prompts) == (exercise.parts, exercise.steps, exercise.prompts)
    assert (copied.name, copied.category, copied.use) == (exercise.name, exercise.category, exercise.use)


HALVES = st.integers(0, 40).map(lambda each: each / 2)
TEXT = st.text(max_size=40)


@given(
    st.lists(HALVES, min_size=4, max_size=4).filter(lambda each: sum(each) >= 2),
    st.integers(1, 60),
    st.lists(TEXT.filter(str.strip), max_size=3),
)
def test_an_own_pattern_comes_back_from_the_form_as_it_was(seconds: list[float], rounds: int, texts: list[str]) -> None:
    assume(rounds * sum(seconds) >= SHORTEST)
    labels = ("in", "hold", "out", "hold")
    phases = tuple(Phase(label, each) for label, each in zip(labels, seconds, strict=True) if each)
    steps = tuple(Step(text) for text in texts)
    made = Exercise(ID, "Mine", "somatic", "paced", 0, "", parts=(Part(phases, rounds),), steps=steps, own=True)
    try:
        own = checked_own(made)
    except Refusal:
        return
    assert exercise_typed(form_of(own), ID, own) == own


@given(
    st.builds(
        OwnForm,
        TEXT,
        st.sampled_from(CATEGORIES),
        TEXT,
        st.sampled_from(KINDS),
        TEXT,
        TEXT,
        TEXT,
        TEXT,
        TEXT,
        TEXT,
        TEXT,
    )
)
def test_a_draft_comes_back_as_it_was_typed_and_a_preview_never_fails(form: OwnForm) -> None:
    assert OwnForm.from_json(form.to_json()) == form
    assert preview(form).told


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '{"kind": "dance", "category": "tap"}', '{"name": null}'])
def test_a_draft_that_is_none_is_a_form_all_the_same(text: str) -> None:
    form = OwnForm.from_json(text)
    assert form.kind in KINDS
    assert form.category in CATEGORIES
