"""Steps and questions as a person types them, a line each: ``20 Let the shoulders hang``, ``Look up (20 s)``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from holdfast.exercises import Step
from holdfast.refusals import NotUnderstood
from holdfast.text import clean, clean_line

_UNIT = r"(?:s|sec|secs|seconds?|min|mins|minutes?)\b\.?"
_IN_FRONT = re.compile(rf"[(\[]?([0-9]{{1,6}})(?:\s*({_UNIT}))?[)\]]?:?\s+(?=\S)", re.IGNORECASE)
_BEHIND = re.compile(rf"\s*[,:]?\s*[(\[]?\b([0-9]{{1,6}})\s*({_UNIT})[)\]]?$", re.IGNORECASE)
_ALONE = re.compile(rf"[(\[]?[0-9]+\s*(?:{_UNIT})?[)\]]?", re.IGNORECASE)


def typed_steps(text: str) -> tuple[Step, ...]:
    """Return the steps of a text, a line each, its seconds in front (``20 …``) or behind (``… 20 s``).

    A line without a number waits for a key, and so does one with a 0 in front. Empty lines are passed over.

    Raises:
        NotUnderstood: a line has seconds and no words; the sentence names it, counted from 1.
    """
    return tuple(_step(number, line) for number, line in _numbered(text))


def typed_lines(text: str) -> list[str]:
    """Return the lines of a text, cleaned; empty ones are passed over."""
    return [line for _, line in _numbered(text)]


def line_of_item(text: str, item: int) -> int:
    """Return on which line, counted from 1, the step or question of that number stands, counted from 0."""
    numbers = [number for number, _ in _numbered(text)]
    return numbers[min(item, len(numbers) - 1)] if numbers else 1


def steps_as_typed(steps: Sequence[Step]) -> str:
    """Return steps as `typed_steps` reads them back unchanged."""
    return "\n".join(_as_typed(step) for step in steps)


def _numbered(text: str) -> list[tuple[int, str]]:
    """Return the lines that have something in them, cleaned and whole, with their numbers."""
    begins = len(text) - len(text.lstrip("\n"))  # cleaning drops these, and lines are to keep their numbers
    typed = clean(text, limit=len(text) + 1).split("\n")
    lines = [(number, clean_line(line, limit=len(line) + 1)) for number, line in enumerate(typed, begins + 1)]
    return [(number, line) for number, line in lines if line]


def _step(number: int, line: str) -> Step:
    if _ALONE.fullmatch(line):
        raise NotUnderstood("exercise_form.no_words", line=number)
    in_front = _IN_FRONT.match(line)
    if in_front:
        return Step(line[in_front.end() :], _seconds(in_front))
    behind = _BEHIND.search(line)
    if behind and behind.start():
        return Step(line[: behind.start()], _seconds(behind))
    return Step(line)


def _seconds(found: re.Match[str]) -> int | None:
    return int(found[1]) * (60 if (found[2] or "").casefold().startswith("m") else 1) or None


def _as_typed(step: Step) -> str:
    """Return one step as the plainest line that is read as that step."""
    plainly = step.text if step.seconds is None else f"{step.seconds} {step.text}"
    return plainly if _reads_as(plainly, step) else f"{step.seconds or 0} s {step.text}"


def _reads_as(line: str, step: Step) -> bool:
    try:
        return _step(1, line) == step
    except NotUnderstood:
        return False
