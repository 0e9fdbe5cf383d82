"""Own exercises as a TOML file, made to be read and written by a person too; `read_own` reads it back unchanged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import get_args

from holdfast.exercises import AnswerKind, Exercise, Prompt, Step
from holdfast.own_exercises.breath import breath_of
from holdfast.wording import say


def written(exercises: Iterable[Exercise]) -> str:
    """Return the file of own exercises, each as `checked_own` returned it."""
    answers = ", ".join(get_args(AnswerKind))
    head = (
        say("own_exercise.head"),
        say("own_exercise.head_breath"),
        say("own_exercise.head_steps"),
        say("own_exercise.head_questions", answers=answers),
    )
    return "".join(f"# {line}\n" for line in head) + "".join(
        "\n" + "\n".join(_lines(exercise)) + "\n" for exercise in exercises
    )


def _lines(exercise: Exercise) -> Iterator[str]:
    yield "[[exercise]]"
    for key in ("id", "name", "category", "use", "caution", "try_instead"):
        value = getattr(exercise, key)
        if value:
            yield f"{key} = {_quoted(value)}"
    if exercise.flags:
        yield f"cautions = [{', '.join(map(_quoted, exercise.flags))}]"
    breath = breath_of(exercise.parts)
    if breath is not None:
        yield f"breath = [{', '.join(f'{each:g}' for each in breath.seconds)}]"
        yield f"rounds = {breath.rounds}"
    for key, rows in (("steps", map(_step, exercise.steps)), ("questions", map(_prompt, exercise.prompts))):
        listed = [f"    {row}," for row in rows]
        if listed:
            yield f"{key} = ["
            yield from listed
            yield "]"


def _step(step: Step) -> str:
    text = _quoted(step.text)
    return text if step.seconds is None else f"{{ text = {text}, seconds = {step.seconds} }}"


def _prompt(prompt: Prompt) -> str:
    more = [f'answer = "{prompt.answer}"'] if prompt.answer != "words" else []
    more += [f"{name} = true" for name in ("later", "before") if getattr(prompt, name)]
    text = _quoted(prompt.text)
    return f"{{ text = {text}, {', '.join(more)} }}" if more else text


def _quoted(text: str) -> str:
    """Return a text as a basic string of TOML, in which no character of it can end it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(each if each >= " " and each != "\x7f" else f"\\u{ord(each):04x}" for each in escaped) + '"'
