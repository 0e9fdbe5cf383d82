"""How an exercise is told in words: in the reading pane of Skills, and in plain lines in the shell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from holdfast.exercises import Evidence, Exercise, Part, Variant
from holdfast.helps import Help
from holdfast.helps.told import told
from holdfast.numbers import shown
from holdfast.wording import say, topic

_BREATHS = frozenset({"in", "out", "hum", "up", "down"})
_MINUTES_FROM = 60


class Block(NamedTuple):
    """Some of what is told of an exercise, under one head.

    Attributes:
        name: which block it is: use, for_you, take_care, evidence, steps, questions, parts, variants.
        lines: sentences, each a line or a paragraph.
        head: what stands above them; empty for nothing.
        quiet: what stands below them, less loud: where it comes from, what is hidden.
        own: the lines are the person's own words.
        seconds: for each line how long one stays with it, or None; empty where lines have no seconds.
    """

    name: str
    lines: tuple[str, ...]
    head: str = ""
    quiet: tuple[str, ...] = ()
    own: bool = False
    seconds: tuple[int | None, ...] = ()


class Care(NamedTuple):
    """What to take care of in an exercise, for this person.

    Attributes:
        cautions: the cautions that are not hidden, each with the name of an exercise for whom it concerns, or without.
        hidden: how many the person hid.
    """

    cautions: tuple[tuple[str, str], ...] = ()
    hidden: int = 0


NO_CARE = Care()


def blocks_of(exercise: Exercise, care: Care = NO_CARE, help: Help | None = None) -> list[Block]:
    """Return all that is told of an exercise below its name and length, block by block, in the order of reading.

    Args:
        exercise: which one.
        care: what to take care of.
        help: what came with it for this person; None where it was not used.
    """
    own = exercise.own
    timed = exercise.kind == "paced"
    questions = tuple(say("exercise.later", text=p.text) if p.later else p.text for p in exercise.prompts)
    found = [
        Block("use", (exercise.use,) if exercise.use else (), own=own),
        Block("for_you", (for_you(help),), say("exercise.for_you")),
        _care(care),
        _evidence(exercise.evidence),
        Block(
            "steps",
            tuple(step.text for step in exercise.steps),
            say("exercise.guidance" if timed else "exercise.steps"),
            own=own,
            seconds=tuple(step.seconds for step in exercise.steps),
        ),
        Block("parts", tuple(part.name for part in exercise.parts if part.name), say("exercise.parts"), own=own),
        Block("questions", questions, say("exercise.questions"), own=own),
        Block("variants", tuple(variant_told(each) for each in exercise.variants), say("exercise.variants")),
    ]
    return [block for block in found if block.lines or block.quiet]


def length_told(exercise: Exercise) -> str:
    """Return how long it takes and what it is made of: ``3 minutes, 18 breaths``, ``about 3 minutes, 4 steps``."""
    if exercise.kind == "paced":
        return f"{time_told(exercise.seconds)}, {rounds_told(exercise.parts)}"
    exact = bool(exercise.steps) and not exercise.prompts and all(step.seconds for step in exercise.steps)
    length = time_told(exercise.seconds)
    told = [length if exact else say("exercise.about", length=length)]
    if exercise.steps:
        told.append(say("exercise.steps_count", n=len(exercise.steps)))
    if exercise.prompts:
        told.append(say("exercise.questions_count", n=len(exercise.prompts)))
    return ", ".join(told)


def time_told(seconds: float) -> str:
    """Return a length in words: ``45 seconds``, ``1 minute``, ``5 minutes``; from a minute on to the nearest."""
    if seconds < _MINUTES_FROM:
        return say("exercise.seconds", n=round(seconds))
    return say("exercise.minutes", n=_minutes(seconds))


def time_shortly(seconds: float) -> str:
    """Return a length for the end of a row: ``45 s``, ``5 min``."""
    if seconds < _MINUTES_FROM:
        return say("exercise.short_seconds", n=round(seconds))
    return say("exercise.short_minutes", n=_minutes(seconds))


def rounds_told(parts: Sequence[Part]) -> str:
    """Return how many cycles there are: ``18 breaths``, ``8 rounds`` of what is not breathed, or ``11 parts``."""
    if len(parts) > 1:
        return say("exercise.parts_count", n=sum(bool(part.name) for part in parts) or len(parts))
    is_breath = all(any(phase.label in _BREATHS for phase in part.phases) for part in parts)
    return say("exercise.breaths" if is_breath else "exercise.rounds", n=sum(part.cycles for part in parts))


def pattern_told(parts: Sequence[Part]) -> str:
    """Return the phases of a cycle with their seconds, of the first part: ``4 in, 6 out``."""
    known = topic("exercise")
    told = [
        say(f"exercise.phase_{phase.label}", seconds=shown(phase.seconds))
        if f"phase_{phase.label}" in known
        else f"{shown(phase.seconds)} {phase.label}"
        for phase in parts[0].phases
    ]
    return ", ".join(told)


def variant_told(variant: Variant) -> str:
    """Return a variant with what is different in it: ``softer: 3 in, 5 out, 3 minutes``."""
    told = time_told(variant.seconds)
    if variant.parts:
        counted = [rounds_told(variant.parts)] if len(variant.parts) > 1 else []
        told = ", ".join([pattern_told(variant.parts), *counted, told])
    return say("exercise.variant", name=variant.name, told=told)


def for_you(help: Help | None) -> str:
    """Return what came with an exercise for this person, with how often; or that it is too little to say."""
    return say("exercise.not_used") if help is None or not help.uses else told(help)


def _evidence(evidence: Evidence | None) -> Block:
    if evidence is None:
        return Block("evidence", ())
    source = evidence.source if evidence.checked else say("exercise.source_unchecked", source=evidence.source)
    word = say(f"exercise.evidence_{evidence.level}")
    return Block("evidence", (evidence.note,), say("exercise.evidence", word=word), (source,))


def _care(care: Care) -> Block:
    lines: list[str] = []
    for number, (caution, instead) in enumerate(care.cautions, 1):
        lines.append(caution)
        following = care.cautions[number][1] if number < len(care.cautions) else ""
        if instead and instead != following:
            lines.append(say("exercise.instead", name=instead))
    quiet = (say("exercise.hidden", n=care.hidden),) if care.hidden else ()
    return Block("take_care", tuple(lines), say("exercise.take_care"), quiet)


def _minutes(seconds: float) -> int:
    return max(1, int(seconds / 60 + 0.5))
