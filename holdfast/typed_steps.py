"""Steps and questions as a person types them, a line each: ``20 Let the shoulders hang``, ``Look up (20 s)``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from holdfast.exercises import Prompt, Step
from holdfast.refusals import NotUnderstood
from holdfast.text import clean, clean_line, too_long

STEP_LIMIT = 200
"""The longest step or question, in characters."""

LINES_LIMIT = 40
"""How many steps, or questions, an exercise has at most."""

STEP_SECONDS_LIMIT = 3600
"""How long one step takes at most, in seconds."""

_UNIT = r"(?:s|sec|secs|seconds?|min|mins|minutes?)\b\.?"
_IN_FRONT = re.compile(rf"[(\[]?([0-9]{{1,6}})\s*({_UNIT})?[)\]]?[:\s]+(?=\S)", re.IGNORECASE)
_BEHIND = re.compile(rf"\s*[,:]?\s*[(\[]?\b([0-9]{{1,6}})\s*({_UNIT})[)\]]?$", re.IGNORECASE)
_ALONE = re.compile(rf"[(\[]?[0-9]+\s*(?:{_UNIT})?[)\]]?", re.IGNORECASE)


def typed_steps(text: str) -> tuple[Step, ...]:
    """Return the steps of a text, a line each, its seconds in front (``20 …``) or behind (``… 20 s``).

    A line without a number waits for a key, and so does one with a 0 in front. Empty lines are passed over.

    Raises:
        NotUnderstood: a line cannot be read; the sentence names it, counted from 1.
    """
    return tuple(_step(number, line) for number, line in _lines(text))


def typed_questions(text: str) -> tuple[Prompt, ...]:
    """Return the questions of a text, a line each; empty lines are passed over.

    Raises:
        NotUnderstood: a line is too long, or there are too many.
    """
    return tuple(Prompt(line) for _, line in _lines(text))


def steps_as_typed(steps: Sequence[Step]) -> str:
    """Return steps as `typed_steps` reads them back unchanged."""
    return "\n".join(_as_typed(step) for step in steps)


def questions_as_typed(prompts: Sequence[Prompt]) -> str:
    """Return questions as `typed_questions` reads their texts back unchanged."""
    return "\n".join(prompt.text for prompt in prompts)


def _lines(text: str) -> list[tuple[int, str]]:
    cleaned = [(number, clean(line, limit=len(line) + 1)) for number, line in enumerate(text.split("\n"), 1)]
    lines = [(number, clean_line(line, limit=len(line) + 1)) for number, line in cleaned if line]
    for number, line in lines:
        if too_long(line, STEP_LIMIT):
            raise NotUnderstood("exercise_form.line_too_long", line=number, limit=STEP_LIMIT)
    if len(lines) > LINES_LIMIT:
        raise NotUnderstood("exercise_form.too_many_lines", limit=LINES_LIMIT)
    return lines


def _step(number: int, line: str) -> Step:
    if _ALONE.fullmatch(line):
        raise NotUnderstood("exercise_form.no_words", line=number)
    in_front = _IN_FRONT.match(line)
    if in_front:
        return Step(line[in_front.end() :], _seconds(number, in_front))
    behind = _BEHIND.search(line)
    if behind and behind.start():
        return Step(line[: behind.start()], _seconds(number, behind))
    return Step(line)


def _seconds(number: int, found: re.Match[str]) -> int | None:
    seconds = int(found[1]) * (60 if (found[2] or "").casefold().startswith("m") else 1)
    if seconds > STEP_SECONDS_LIMIT:
        raise NotUnderstood("exercise_form.step_too_long", line=number, limit=STEP_SECONDS_LIMIT)
    return seconds or None


def _as_typed(step: Step) -> str:
    """Return one step as a line; one that would read as if it had seconds gets a 0 in front."""
    if step.seconds is not None:
        return f"{step.seconds} {step.text}"
    looks_timed = _IN_FRONT.match(step.text) or _BEHIND.search(step.text) or _ALONE.fullmatch(step.text)
    return f"0 {step.text}" if looks_timed else step.text
