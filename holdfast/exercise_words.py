"""How an exercise is told in words: in the reading pane of Skills, and in plain lines in the shell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from holdfast.exercises import Evidence, Exercise, Part, Step, Variant
from holdfast.helps import Help
from holdfast.helps.told import told
from holdfast.numbers import shown
from holdfast.pacing.course import total
from holdfast.wording import say, topic

_BREATHS = frozenset({"in", "out", "hum", "up", "down"})
_MINUTES_FROM = 60


class Block(NamedTuple):
    """Some of what is told of an exercise, under one head.

    Attributes:
        name: which block it is: use, for_you, evidence, take_care, steps, questions, parts, variants.
        lines: sentences, each a line or a paragraph.
        head: what stands above them; empty for nothing.
        quiet: what stands below them, less loud: where it comes from, what is hidden.
        own: the lines are the person's own words.
    """

    name: str
    lines: tuple[str, ...]
    head: str = ""
    quiet: tuple[str, ...] = ()
    own: bool = False


class Care(NamedTuple):
    """What to take care of in an exercise, for this person.

    Attributes:
        cautions: the cautions, in sentences, without those that are hidden.
        hidden: how many the person hid.
        instead: the name of an exercise for whom one of them concerns; empty for none.
    """

    cautions: tuple[str, ...] = ()
    hidden: int = 0
    instead: str = ""


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
        _evidence(exercise.evidence),
        _care(care),
        Block(
            "steps",
            tuple(_step(step) for step in exercise.steps),
            say("exercise.guidance" if timed else "exercise.steps"),
            own=own,
        ),
        Block("parts", tuple(part.name for part in exercise.parts if part.name), say("exercise.parts"), own=own),
        Block("questions", questions, say("exercise.questions"), own=own),
        Block("variants", tuple(variant_told(each) for each in exercise.variants), say("exercise.variants")),
    ]
    return [block for block in found if block.lines or block.quiet]


def length_told(exercise: Exercise) -> str:
    """Return how long it takes and what it is made of: ``3 minutes, 18 breaths, 4 in, 6 out``."""
    if exercise.kind == "paced":
        return ", ".join((time_told(exercise.seconds), rounds_told(exercise.parts), pattern_told(exercise.parts)))
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
    """Return how many cycles there are: ``18 breaths``, or ``22 rounds`` of what is not breathed."""
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
        told = f"{pattern_told(variant.parts)}, {time_told(total(variant.parts))}"
    return say("exercise.variant", name=variant.name, told=told)


def for_you(help: Help | None) -> str:
    """Return what came with an exercise for this person, with how often; or that it is too little to say."""
    if help is None or not help.uses:
        return say("exercise.not_used")
    return told(help)


def _evidence(evidence: Evidence | None) -> Block:
    if evidence is None:
        return Block("evidence", ())
    source = evidence.source if evidence.checked else say("exercise.source_unchecked", source=evidence.source)
    word = say(f"exercise.evidence_{evidence.level}")
    return Block("evidence", (evidence.note,), say("exercise.evidence", word=word), (source,))


def _care(care: Care) -> Block:
    lines = care.cautions
    if lines and care.instead:
        lines = (*lines, say("exercise.instead", name=care.instead))
    quiet = (say("exercise.hidden", n=care.hidden),) if care.hidden else ()
    return Block("take_care", lines, say("exercise.take_care"), quiet)


def _step(step: Step) -> str:
    return step.text if step.seconds is None else say("exercise.step_timed", text=step.text, seconds=step.seconds)


def _minutes(seconds: float) -> int:
    return max(1, int(seconds / 60 + 0.5))
