"""Whether an own exercise is one: its text cleaned, its limits held, and what follows from the rest made of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from holdfast.cautions import cautions
from holdfast.exercises import CATEGORIES, AnswerKind, Exercise, Kind, Part, Prompt, Step, shipped_exercises
from holdfast.nearest import nearest
from holdfast.own_exercises.breath import checked_breath
from holdfast.own_exercises.limits import (
    A_PROMPT,
    A_STEP,
    LONGEST,
    NAME_LIMIT,
    PROMPTS_LIMIT,
    SHORTEST,
    STEP_SECONDS_LIMIT,
    STEPS_LIMIT,
    TEXT_LIMIT,
)
from holdfast.own_exercises.problem import NotAnExercise
from holdfast.pacing.course import total
from holdfast.text import clean_line

ANSWERS: tuple[str, ...] = get_args(AnswerKind)
"""What can answer a question."""


def checked_own(exercise: Exercise) -> Exercise:
    """Return an own exercise as it may be stored.

    What it is follows from what is in it: a breath pattern makes it paced, steps guided, questions a worksheet, and
    with a when among them a plan. How long it takes follows likewise, and with holds the caution on them.

    Raises:
        NotAnExercise: something is missing, too long, too short or too many; it says what and where.
    """
    name = _line(exercise.name, NAME_LIMIT, "name")
    if not name:
        raise NotAnExercise("own_exercise.no_name", "name")
    if exercise.category not in CATEGORIES:
        known = ", ".join(nearest(clean_line(exercise.category), {each: each for each in CATEGORIES}))
        raise NotAnExercise("own_exercise.no_category", "category", nearest=known)
    use = _line(exercise.use, TEXT_LIMIT, "use")
    parts = checked_breath(exercise.parts)
    steps = _steps(exercise.steps, paced=bool(parts))
    prompts = _prompts(exercise.prompts)
    seconds = _seconds(parts, steps, prompts)
    if not SHORTEST <= seconds <= LONGEST:
        field = "breath" if parts else "steps"
        raise NotAnExercise("own_exercise.length", field, shortest=SHORTEST, hours=LONGEST // 3600)
    return Exercise(
        id=exercise.id,
        name=name,
        category=exercise.category,
        kind=_kind(parts, steps, prompts),
        seconds=seconds,
        use=use,
        flags=_flags(exercise.flags, parts),
        try_instead=_instead(exercise.try_instead),
        parts=parts,
        steps=steps,
        prompts=prompts,
        caution=_line(exercise.caution, TEXT_LIMIT, "caution"),
        own=True,
    )


def no_caution(item: int) -> NotAnExercise:
    """Return what says that there is no caution like the one of that number."""
    return NotAnExercise("own_exercise.no_caution", "cautions", item, known=", ".join(each.id for each in cautions()))


def _flags(flags: Sequence[str], parts: Sequence[Part]) -> tuple[str, ...]:
    known = {caution.id for caution in cautions()}
    for item, flag in enumerate(flags):
        if flag not in known:
            raise no_caution(item)
    holds = ["breath-hold"] if any(phase.label == "hold" for part in parts for phase in part.phases) else []
    return tuple(dict.fromkeys([*flags, *holds]))


def _instead(exercise_id: str | None) -> str | None:
    if exercise_id is not None and all(exercise_id != shipped.id for shipped in shipped_exercises()):
        raise NotAnExercise("own_exercise.no_instead", "try_instead")
    return exercise_id


def _line(text: str, limit: int, field: str, item: int | None = None) -> str:
    line = clean_line(text, limit=3 * len(text) + 1)
    if len(line) > limit:
        raise NotAnExercise("own_exercise.too_long", field, item, limit=limit)
    return line


def _steps(steps: Sequence[Step], *, paced: bool) -> tuple[Step, ...]:
    if len(steps) > STEPS_LIMIT:
        raise NotAnExercise("own_exercise.too_many_steps", "steps", STEPS_LIMIT, limit=STEPS_LIMIT)
    found = []
    for item, step in enumerate(steps):
        text = _line(step.text, TEXT_LIMIT, "steps", item)
        if not text:
            raise NotAnExercise("own_exercise.empty_step", "steps", item)
        if step.seconds is not None and paced:
            raise NotAnExercise("own_exercise.timed_beside_breath", "steps", item)
        if step.seconds is not None and not 1 <= step.seconds <= STEP_SECONDS_LIMIT:
            raise NotAnExercise("own_exercise.step_seconds", "steps", item, limit=STEP_SECONDS_LIMIT)
        found.append(Step(text, step.seconds))
    return tuple(found)


def _prompts(prompts: Sequence[Prompt]) -> tuple[Prompt, ...]:
    if len(prompts) > PROMPTS_LIMIT:
        raise NotAnExercise("own_exercise.too_many_questions", "questions", PROMPTS_LIMIT, limit=PROMPTS_LIMIT)
    whens = [item for item, prompt in enumerate(prompts) if prompt.answer == "when"]
    found = []
    for item, prompt in enumerate(prompts):
        text = _line(prompt.text, TEXT_LIMIT, "questions", item)
        if not text:
            raise NotAnExercise("own_exercise.empty_question", "questions", item)
        if prompt.answer not in ANSWERS:
            raise NotAnExercise("own_exercise.no_answer_kind", "questions", item, known=", ".join(ANSWERS))
        if item in whens[1:]:
            raise NotAnExercise("own_exercise.two_whens", "questions", item)
        if prompt.later and (not whens or prompt.before or item in whens):
            raise NotAnExercise("own_exercise.later", "questions", item)
        found.append(prompt._replace(text=text))
    return tuple(found)


def _kind(parts: Sequence[Part], steps: Sequence[Step], prompts: Sequence[Prompt]) -> Kind:
    if parts:
        return "paced"
    if any(prompt.answer == "when" for prompt in prompts):
        return "plan"
    return "guided" if steps else "worksheet"


def _seconds(parts: Sequence[Part], steps: Sequence[Step], prompts: Sequence[Prompt]) -> int:
    if not (parts or steps or prompts):
        raise NotAnExercise("own_exercise.nothing_in_it", "name")
    if parts:
        return round(total(parts))
    stepped = sum(A_STEP if step.seconds is None else step.seconds for step in steps)
    return stepped or A_PROMPT * len(prompts)
