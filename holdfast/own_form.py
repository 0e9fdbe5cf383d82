"""The form for an exercise of one's own: what is typed in it, and the exercise that makes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias, get_args

from holdfast.exercise_words import pattern_told, rounds_told, time_told
from holdfast.exercises import CATEGORIES, Exercise, Part, Prompt, Step
from holdfast.numbers import shown
from holdfast.own_exercises import NotAnExercise, breath_of, breath_parts, checked_own
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.typed_steps import line_of_item, steps_as_typed, typed_lines, typed_steps
from holdfast.wording import say

MadeOf: TypeAlias = Literal["breath", "steps", "questions"]
KINDS: tuple[MadeOf, ...] = get_args(MadeOf)
"""What an exercise of one's own is made of first of all."""

PATTERN = ("breath_in", "hold", "out", "hold_out")
"""The four places of a breath pattern, as the form has them."""


class OwnForm(NamedTuple):
    """An exercise as it is typed; every field is text, and may make no sense yet.

    Attributes:
        name: what it is called.
        category: one of the categories.
        use: when it is for.
        kind: what it is made of first of all; what belongs to another kind is kept, and left out of the exercise.
        breath_in: seconds of breathing in; empty or 0 for none, here as in the next three.
        hold: seconds of holding after it.
        out: seconds of breathing out.
        hold_out: seconds of holding after that.
        minutes: for how many minutes the pattern is gone through.
        steps: steps, a line each; beside a breath pattern words to read.
        questions: questions, a line each.
    """

    name: str = ""
    category: str = CATEGORIES[0]
    use: str = ""
    kind: MadeOf = "breath"
    breath_in: str = "4"
    hold: str = ""
    out: str = "6"
    hold_out: str = ""
    minutes: str = "3"
    steps: str = ""
    questions: str = ""

    def with_texts(self, texts: Mapping[str, str]) -> OwnForm:
        """Return it with other texts in its fields, by their names; kind and category stay as they are."""
        return OwnForm(**{**self._asdict(), **texts, "kind": self.kind, "category": self.category})

    def to_json(self) -> str:
        """Return it as JSON text, which `from_json` reads back unchanged."""
        return json.dumps(self._asdict(), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> OwnForm:
        """Return the form that `to_json` wrote; what is unknown in it is passed over."""
        try:
            body = json.loads(text)
            form = cls(**{name: str(body[name]) for name in cls._fields if name in body})  # type: ignore[arg-type]
        except (ValueError, TypeError):
            return cls()
        kind = form.kind if form.kind in KINDS else KINDS[0]
        return form._replace(kind=kind, category=form.category if form.category in CATEGORIES else CATEGORIES[0])


class Preview(NamedTuple):
    """What a form makes so far.

    Attributes:
        told: it in a line, or what is wrong with it in a sentence.
        is_whole: it makes an exercise, the name aside.
    """

    told: str
    is_whole: bool


def form_of(exercise: Exercise) -> OwnForm:
    """Return the form in which an exercise is changed; of one that `can_be_typed` nothing is lost."""
    breath = breath_of(exercise.parts) if exercise.parts else None
    form = OwnForm(
        exercise.name,
        exercise.category,
        exercise.use,
        "breath" if exercise.parts else "steps" if exercise.steps else "questions",
        steps="\n".join(step.text for step in exercise.steps) if breath else steps_as_typed(exercise.steps),
        questions="\n".join(prompt.text for prompt in exercise.prompts),
    )
    if breath is None:
        return form
    breath_in, hold, out, hold_out = (shown(each) if each else "" for each in breath.seconds)
    minutes = shown(breath.rounds * sum(breath.seconds) / 60)
    return form._replace(breath_in=breath_in, hold=hold, out=out, hold_out=hold_out, minutes=minutes)


def can_be_typed(exercise: Exercise) -> bool:
    """Whether the form has a place for all that an exercise is made of: of timed parts, for a breath pattern alone."""
    return not exercise.parts or breath_of(exercise.parts) is not None


def exercise_typed(form: OwnForm, exercise_id: str, original: Exercise | None = None) -> Exercise:
    """Return the exercise that a form makes.

    Args:
        form: what is typed.
        exercise_id: the id it gets.
        original: the exercise it was, or was copied from; its cautions stay, and questions that are as they were are
            answered as they were.

    Raises:
        Refusal: it makes none; the sentence names the line where there are lines.
    """
    steps = _steps(form)
    prompts = _prompts(form, original)
    try:
        parts = _parts(form) if form.kind == "breath" else ()
        made = Exercise(
            exercise_id, form.name, form.category, "guided", 0, form.use, parts=parts, steps=steps, prompts=prompts
        )
        if original is not None:
            made = made._replace(flags=original.flags, try_instead=original.try_instead, caution=original.caution)
        return checked_own(made)
    except NotAnExercise as problem:
        raise _placed(problem, form) from None


def preview(form: OwnForm, original: Exercise | None = None) -> Preview:
    """Return what a form makes so far, in a line; the name may still be missing."""
    if form.kind == "steps" and not typed_lines(form.steps):
        return Preview(say("exercise_form.nothing_yet"), is_whole=False)
    if form.kind == "questions" and not typed_lines(form.questions):
        return Preview(say("exercise_form.nothing_yet"), is_whole=False)
    try:
        made = exercise_typed(form._replace(name=form.name.strip() or "-"), "", original)
    except Refusal as refusal:
        return Preview(refusal.sentence, is_whole=False)
    told = [_breath_told(made.parts)] if made.parts else []
    if made.steps and not made.parts:
        told.append(_steps_told(made.steps))
    if made.prompts:
        told.append(say("exercise.questions_count", n=len(made.prompts)))
    return Preview(", ".join(told), is_whole=True)


def _breath_told(parts: Sequence[Part]) -> str:
    length = time_told(sum(part.seconds for part in parts))
    return f"{pattern_told(parts)}, {rounds_told(parts)}, {length}"


def _steps_told(steps: Sequence[Step]) -> str:
    timed = sum(step.seconds or 0 for step in steps)
    waiting = sum(step.seconds is None for step in steps)
    if waiting == len(steps):
        return say("exercise_form.steps_waiting", n=len(steps))
    if waiting:
        return say("exercise_form.steps_some_waiting", n=len(steps), length=time_told(timed), waiting=waiting)
    return say("exercise_form.steps_preview", n=len(steps), length=time_told(timed))


def _parts(form: OwnForm) -> tuple[Part, ...]:
    breath_in, hold, out, hold_out = (_number(getattr(form, name), name) for name in PATTERN)
    return breath_parts(breath_in, hold, out, hold_out, _number(form.minutes, "minutes"))


def _number(typed: str, name: str) -> float:
    words = typed.strip().replace(",", ".")
    if not words and name != "minutes":
        return 0.0
    if not words.isascii() or "_" in words or not words.replace(".", "", 1).isdigit():
        if name == "minutes":
            raise NotUnderstood("exercise_form.no_minutes")
        raise NotUnderstood("exercise_form.no_number", field=say(f"exercise_form.whole_{name}"))
    return float(words)


def _steps(form: OwnForm) -> tuple[Step, ...]:
    if form.kind == "steps":
        return typed_steps(form.steps)
    return tuple(Step(line) for line in typed_lines(form.steps)) if form.kind == "breath" else ()


def _prompts(form: OwnForm, original: Exercise | None) -> tuple[Prompt, ...]:
    before = {} if original is None else {prompt.text: prompt for prompt in original.prompts}
    return tuple(before.get(line, Prompt(line)) for line in typed_lines(form.questions))


def _placed(problem: NotAnExercise, form: OwnForm) -> Refusal:
    """Return a problem with the line of the form on which it is, where it is on one."""
    texts = {"steps": form.steps, "questions": form.questions}
    if problem.item is None or problem.field not in texts:
        return problem
    name = "guidance" if problem.field == "steps" and form.kind == "breath" else problem.field
    line, field = line_of_item(texts[problem.field], problem.item), say(f"exercise_form.{name}")
    return NotUnderstood("exercise_form.in_line", field=field, line=line, problem=problem.sentence)
