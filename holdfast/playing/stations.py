"""What an exercise is gone through as: stations, one after another, at each of which one stays for a while."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import dropwhile
from math import ceil
from typing import Literal, NamedTuple, TypeAlias

from holdfast.exercises import AnswerKind, Exercise, Part, Prompt, Step
from holdfast.pacing.course import total
from holdfast.wording import say

StationKind: TypeAlias = Literal["pace", "step", "question", "before"]

COUNT_IN = 6.0
"""A count-in takes at least so many seconds: time to read a question beside it, and to press a digit."""


class Station(NamedTuple):
    """One thing to do.

    Attributes:
        kind: timed parts with their pacer; an instruction; a question of the exercise; how distressed one is before.
        text: the instruction or question; empty of timed parts.
        seconds: how long it takes; None for as long as one likes.
        answer: what answers the question; None where nothing is asked.
    """

    kind: StationKind
    text: str = ""
    seconds: float | None = None
    answer: AnswerKind | None = None


def stations_of(exercise: Exercise) -> tuple[Station, ...]:
    """Return the stations of an exercise, in order.

    Questions marked so come before the steps, the others after them. Where no step has seconds and all questions are
    answered in words, the last step closes: "Finish with one slow look at where you are." The steps of a worksheet or
    plan are no stations: they are said along with its questions. What would begin with a question begins with the one
    for distress, so that a digit meant for it never stands in an answer.
    """
    asked = _apart([prompt for prompt in exercise.prompts if not prompt.later])
    first = [_question(prompt) for prompt in asked if prompt.before]
    then = [_question(prompt) for prompt in asked if not prompt.before]
    doing, closing = _doing(exercise, then)
    found = (*first, *doing, *then, *closing)
    if found and found[0].kind != "question":
        return found
    return (Station("before", say("playing.distress"), answer="rating"), *found)


def _doing(exercise: Exercise, then: Sequence[Station]) -> tuple[list[Station], list[Station]]:
    """Return what is done before the questions that follow it, and what is done after them."""
    if exercise.kind == "paced":
        return [Station("pace", seconds=total(with_count_in(exercise.parts)))], []
    steps = [_step(step) for step in exercise.steps] if exercise.kind == "guided" else []
    closes = all(step.seconds is None for step in steps) and all(each.answer == "words" for each in then)
    return (steps[:-1], steps[-1:]) if then and closes else (steps, [])


def follow_ups(exercise: Exercise) -> tuple[Station, ...]:
    """Return what a plan asks when it is looked at again; one open question where it has none for then."""
    later = tuple(_question(prompt) for prompt in _apart(exercise.prompts) if prompt.later)
    return later or (Station("question", say("playing.what_came"), answer="words"),)


def count_in(parts: tuple[Part, ...]) -> Part:
    """Return the cycles that are gone through before the count begins: one, or as many as make `COUNT_IN` seconds."""
    phases = parts[0].phases
    one = sum(phase.seconds for phase in phases)
    return Part(phases, max(1, ceil(COUNT_IN / one)) if one > 0 else 1)


def with_count_in(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Return timed parts with the cycles before them that are not counted."""
    return (count_in(parts), *parts)


def first_doing(stations: tuple[Station, ...]) -> int:
    """Return the number of the first station at which one does something; as many as there are where there is none."""
    rest = dropwhile(lambda station: station.kind not in ("pace", "step"), stations)
    return len(stations) - sum(1 for _ in rest)


def asked_in(stations: tuple[Station, ...]) -> Iterator[tuple[int, Station]]:
    """Yield the exercise's own questions among stations, with their numbers."""
    return ((at, station) for at, station in enumerate(stations) if station.kind == "question")


def _apart(prompts: Iterable[Prompt]) -> list[Prompt]:
    """Return questions with a number at those that are worded as one before them, so that each has its own answer."""
    seen: dict[str, int] = {}
    found = []
    for prompt in prompts:
        seen[prompt.text] = times = seen.get(prompt.text, 0) + 1
        found.append(prompt if times == 1 else prompt._replace(text=f"{prompt.text} ({times})"))
    return found


def _question(prompt: Prompt) -> Station:
    return Station("question", prompt.text, answer=prompt.answer)


def _step(step: Step) -> Station:
    return Station("step", step.text, step.seconds or None)
