"""Exercises: what they are made of, those that come with Holdfast, and finding one by its id.

An exercise is *paced* (timed phases, breath by breath), *guided* (steps one after another), a *worksheet* (questions
whose answers are kept) or a *plan* (questions, and a when).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, Literal, NamedTuple, TypeAlias

from holdfast.catalogue import content
from holdfast.nearest import nearest
from holdfast.text import clean_line

Kind: TypeAlias = Literal["paced", "guided", "worksheet", "plan"]
EvidenceLevel: TypeAlias = Literal["A", "B", "C", "D"]
AnswerKind: TypeAlias = Literal["words", "rating", "percent", "when", "feelings", "yes_no"]

CATEGORIES = (
    "breathing",
    "grounding",
    "muscle",
    "senses",
    "imagery",
    "mindfulness",
    "distress-tolerance",
    "cognitive",
    "self-compassion",
    "activation",
    "interpersonal",
    "uncertainty",
    "naming",
    "somatic",
)
"""The categories, in the order in which Skills shows them; a person's own exercises may stand in any of them."""

STARTERS = ("extended-exhale", "five-senses", "feet-on-floor", "feeling-finder", "not-knowing", "self-compassion-break")
"""The ids that stand first while nothing is known yet of what helps this person."""


class Phase(NamedTuple):
    """One timed stretch of a paced exercise.

    Attributes:
        label: what happens in it, a key of the wording (``pacing.in``): in, hold, out, top_up, hum, up, down, tense,
            release, tap_left, tap_right, rest. A person's own pattern has in, hold and out.
        seconds: how long, above 0.
    """

    label: str
    seconds: float


class Part(NamedTuple):
    """Phases that are repeated.

    Attributes:
        phases: what one cycle is made of, in order; at least one.
        cycles: how often they are gone through, 1 or more.
        name: what the part is for ("shoulders and neck"); empty where there is one part alone.
    """

    phases: tuple[Phase, ...]
    cycles: int
    name: str = ""

    @property
    def seconds(self) -> float:
        """How long the part takes."""
        return self.cycles * sum(phase.seconds for phase in self.phases)


class Step(NamedTuple):
    """One instruction.

    Attributes:
        text: the instruction, one sentence or two.
        seconds: how long one stays with it; None for as long as one likes, until a key.
    """

    text: str
    seconds: int | None = None


class Prompt(NamedTuple):
    """One question of an exercise.

    Attributes:
        text: the question.
        answer: what answers it: words, a rating 0 to 10, a percentage 0 to 100, a when, feeling words, yes or no.
        later: it is asked when the plan is looked at again, not before.
        before: it is best asked before the steps; it reads as well after them.
    """

    text: str
    answer: AnswerKind = "words"
    later: bool = False
    before: bool = False


class Variant(NamedTuple):
    """Another way to do the same exercise; what it does not change is as in the exercise.

    Attributes:
        id: "softer", "shorter", "no-holds" …, unique within the exercise.
        name: two or three words for the key that chooses it.
        seconds: how long it takes.
        parts: its timed parts; empty where the exercise has none.
        steps: its steps.
    """

    id: str
    name: str
    seconds: int
    parts: tuple[Part, ...]
    steps: tuple[Step, ...]


class Evidence(NamedTuple):
    """How well an exercise has been studied.

    Attributes:
        level: A several trials or a meta-analysis of this technique, B at least one controlled trial of it or a near
            twin, C part of a trialled package or laboratory work, D clinical tradition.
        note: what was found, honestly, in a sentence; without figures while the source is unchecked.
        source: author and year, or the tradition it comes from.
        checked: somebody has looked the source up; otherwise it is shown as not yet checked.
    """

    level: EvidenceLevel
    note: str
    source: str
    checked: bool


class Exercise(NamedTuple):
    """One exercise.

    Attributes:
        id: "extended-exhale"; of a person's own a UUIDv7.
        name: what it is called.
        category: one of `CATEGORIES`.
        kind: paced, guided, worksheet or plan.
        seconds: how long it takes; where steps wait for a key, about how long.
        use: when it is for, a sentence.
        flags: ids of the cautions that go with it (`holdfast.cautions`).
        try_instead: the id of an exercise for whom a caution concerns, which has none of the flags; None for none.
        parts: its timed parts; of a paced one at least one, of others none.
        steps: its steps; of a paced one the lines of guidance.
        prompts: its questions.
        variants: other ways to do it.
        evidence: how well it has been studied; None of a person's own.
        own: the person made it.
        caution: a caution of its own, a sentence or two, shown with those of the flags; empty for none.
        longer: how many seconds a press of + adds: to a paced one as many cycles of its last part as come nearest, to
            others at the step one is at; 0 where it is to stay as long as it is. Questions take as long as they take.
        longest: how many seconds it takes at most, however often + is pressed.
        rate_every: every how many minutes `rated` is asked in the middle of it; 0 for never. Where it is asked, the
            exercise is about an urge, and one may say afterwards whether it was acted on.
        rated: what is rated 0 to 10 in the middle of it; empty for nothing.
    """

    id: str
    name: str
    category: str
    kind: Kind
    seconds: int
    use: str
    flags: tuple[str, ...] = ()
    try_instead: str | None = None
    parts: tuple[Part, ...] = ()
    steps: tuple[Step, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    variants: tuple[Variant, ...] = ()
    evidence: Evidence | None = None
    own: bool = False
    caution: str = ""
    longer: int = 60
    longest: int = 7200
    rate_every: int = 0
    rated: str = ""

    def as_variant(self, variant_id: str) -> Exercise:
        """Return the exercise done in the way of one of its variants; itself for the empty id or an unknown one."""
        for variant in self.variants:
            if variant.id == variant_id:
                return self._replace(seconds=variant.seconds, parts=variant.parts, steps=variant.steps)
        return self


@cache
def shipped_exercises() -> tuple[Exercise, ...]:
    """Return the exercises that come with Holdfast, category by category."""
    return tuple(
        exercise_of({"category": category, **table})
        for category in CATEGORIES
        for table in content(f"exercises/{category}")["exercise"]
    )


def find_exercise(exercises: Iterable[Exercise], exercise_id: str) -> Exercise | None:
    """Return the exercise whose id or name is that, capitals aside; None if there is none."""
    wanted = clean_line(exercise_id).casefold()
    return next((each for each in exercises if wanted in (each.id.casefold(), each.name.casefold())), None)


def nearest_exercises(exercises: Iterable[Exercise], wanted: str) -> list[str]:
    """Return the ids of the three exercises whose id or name is nearest to what was asked for."""
    return nearest(wanted, {name: each.id for each in exercises for name in (each.id, each.name)})


def exercise_of(table: Mapping[str, Any]) -> Exercise:
    """Return the exercise that a table of the catalogue tells."""
    parts, steps = _parts(table.get("part", ())), _steps(table.get("steps", ()))
    variants = tuple(
        Variant(
            id=each["id"],
            name=each["name"],
            seconds=each["seconds"],
            parts=_parts(each["part"]) if "part" in each else parts,
            steps=_steps(each["steps"]) if "steps" in each else steps,
        )
        for each in table.get("variant", ())
    )
    return Exercise(
        id=table["id"],
        name=table["name"],
        category=table["category"],
        kind=table["kind"],
        seconds=table["seconds"],
        use=table["use"],
        flags=tuple(table.get("flags", ())),
        try_instead=table.get("try_instead"),
        parts=parts,
        steps=steps,
        prompts=tuple(Prompt(**each) if isinstance(each, dict) else Prompt(each) for each in table.get("prompts", ())),
        variants=variants,
        evidence=Evidence(**table["evidence"]) if "evidence" in table else None,
        **{name: table[name] for name in ("caution", "longer", "longest", "rate_every", "rated") if name in table},
    )


def _parts(tables: Sequence[Mapping[str, Any]]) -> tuple[Part, ...]:
    return tuple(
        Part(tuple(Phase(label, seconds) for label, seconds in each["phases"]), each["cycles"], each.get("name", ""))
        for each in tables
    )


def _steps(rows: Sequence[str | Mapping[str, Any]]) -> tuple[Step, ...]:
    return tuple(Step(row) if isinstance(row, str) else Step(**row) for row in rows)
