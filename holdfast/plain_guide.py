"""An exercise in plain lines: what is said, and how many seconds pass until the next. No line is ever taken back.

A screen reader reads what is new, so a countdown goes on along its line ("In 4 3 2 1") and nothing moves. The script
is a function of the exercise alone; somebody else says the lines and waits.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil
from typing import NamedTuple, TypeAlias

from holdfast.exercises import AnswerKind, Exercise, Part, Phase
from holdfast.playing.stations import Station, stations_of
from holdfast.playing.told import BREATHED
from holdfast.wording import say

TOLD_EVERY = 30
"""About every so many seconds it is told which breath it is."""

SHORT = 1.0
"""A phase no longer than this, in seconds, goes on along the line of the one before it, without a number."""

CLOSE = 20
"""Up to so many seconds a phase is counted by the second, and a step by fives."""


class Said(NamedTuple):
    """Something that is said.

    Attributes:
        text: as it is printed, with the line feed where its line ends.
        seconds: how long nothing more is said.
    """

    text: str
    seconds: float = 0.0


class Open(NamedTuple):
    """A step that one stays with for as long as one likes.

    Attributes:
        text: the instruction.
    """

    text: str


class Asked(NamedTuple):
    """A question whose answer is kept.

    Attributes:
        text: the question.
        answer: what answers it.
    """

    text: str
    answer: AnswerKind


Cue: TypeAlias = Said | Open | Asked


def script(exercise: Exercise) -> Iterator[Cue]:
    """Return how somebody is guided who sits there and can answer, in the order in which the player goes.

    How distressed one is before is not asked in it.
    """
    if exercise.kind != "guided":  # lines of guidance, which are no steps one after another
        yield from (Said(f"{step.text}\n") for step in exercise.steps)
    for station in stations_of(exercise):
        match station:
            case Station("pace"):
                yield from _paced(exercise.parts)
            case Station("step", text, None):
                yield Open(text)
            case Station("step", text, seconds):
                yield from _stayed_with(text, round(seconds or 0))
            case Station("question", text):
                yield Asked(text, station.answer or "words")


def script_alone(exercise: Exercise) -> Iterator[Said]:
    """Return how it goes where nobody can answer: nothing waits, and it takes the seconds of the exercise."""
    cues = list(script(exercise))
    timed = sum(cue.seconds for cue in cues if isinstance(cue, Said))
    rest = 0 if exercise.parts else max(0, exercise.seconds - round(timed))
    shares = _shared(rest, sum(not isinstance(cue, Said) for cue in cues))
    for cue in cues:
        if isinstance(cue, Said):
            yield cue
        else:
            yield from _stayed_with(cue.text, next(shares))


def _paced(parts: Sequence[Part]) -> Iterator[Said]:
    cycles = sum(part.cycles for part in parts)
    behind, has_names = 0, len(parts) > 1 and all(part.name for part in parts)
    for number, part in enumerate(parts, 1):
        yield Said("\n")
        if part.name:
            yield Said(_name_of(part, number if has_names else 0, len(parts)) + "\n")
        each = max(1, round(TOLD_EVERY * part.cycles / part.seconds))
        for cycle in range(part.cycles):
            if not part.name and part.cycles > 1 and cycle % each == 0:
                yield Said(_count_of(part, behind + cycle + 1, cycles) + "\n")
            yield from _cycle(part.phases)
        behind += part.cycles


def _name_of(part: Part, n: int, of: int) -> str:
    name = part.name[:1].upper() + part.name[1:]
    return say("guide.part", name=name, n=n, of=of) if n else name


def _count_of(part: Part, n: int, of: int) -> str:
    is_breath = any(phase.label in BREATHED for phase in part.phases)
    return say("guide.breath" if is_breath else "guide.round", n=n, of=of)


def _cycle(phases: Sequence[Phase]) -> Iterator[Said]:
    """Return one cycle, a line for each phase, short ones along the line of the one before them."""
    lines: list[list[Said]] = []
    for phase in phases:
        if not lines or phase.seconds > SHORT:
            lines.append([])
        lines[-1] += _phase(phase)
    for line in lines:
        yield from _along_a_line(line)


def _phase(phase: Phase) -> Iterator[Said]:
    label = say(f"pacing.{phase.label}").capitalize()
    if phase.seconds <= SHORT:
        yield Said(label, phase.seconds)
        return
    for number, seconds in _counted(phase.seconds, 1 if phase.seconds <= CLOSE else 5):
        yield Said(f"{label} {number}".lstrip(), seconds)
        label = ""


def _stayed_with(text: str, seconds: int) -> Iterator[Said]:
    """Return a step, and under it its seconds, counted down along their line."""
    yield Said(f"{text}\n")
    if seconds:
        (first, lasting), *others = _counted(seconds, 5 if seconds <= CLOSE else 15)
        told = [Said("  " + say("guide.seconds", n=first), lasting)]
        yield from _along_a_line(told + [Said(str(number), lasting) for number, lasting in others])


def _along_a_line(pieces: Sequence[Said]) -> Iterator[Said]:
    for place, piece in enumerate(pieces):
        before, after = " " if place else "", "\n" if place == len(pieces) - 1 else ""
        yield Said(f"{before}{piece.text}{after}", piece.seconds)


def _counted(seconds: float, every: int) -> Iterator[tuple[int, float]]:
    """Return what is counted down from ``seconds``, and how long each number stands.

    The first number is where it begins, the others are multiples of ``every``; one that would come at once is left out.
    """
    first = ceil(seconds)
    marks = [seconds, *(mark for mark in range(first - 1, 0, -1) if mark % every == 0 and _apart(seconds, mark, every))]
    for mark, following in pairwise([*marks, 0]):
        yield ceil(mark), mark - following


def _apart(seconds: float, mark: int, every: int) -> bool:
    return every == 1 or seconds - mark >= every / 2


def _shared(seconds: int, count: int) -> Iterator[int]:
    """Return whole seconds for so many, as equal as can be, which add up."""
    return (seconds * (place + 1) // count - seconds * place // count for place in range(count))
