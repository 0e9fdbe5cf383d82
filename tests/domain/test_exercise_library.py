"""The library: every exercise that comes with Holdfast is read, and held to what an exercise has to be."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator

import pytest

from holdfast.cautions import Caution, cautions, cautions_of, find_caution, universal_line
from holdfast.exercise_tables import table_of
from holdfast.exercises import (
    CATEGORIES,
    STARTERS,
    Exercise,
    Part,
    Step,
    exercise_of,
    find_exercise,
    nearest_exercises,
    shipped_exercises,
)
from holdfast.pacing.course import total
from holdfast.wording import say, topic
from tests.domain.test_sentence import BANNED

IDS = {
    "breathing": [
        "extended-exhale",
        "coherent-breathing",
        "box-breathing",
        "breathing-4-7-8",
        "cyclic-sighing",
        "belly-breathing",
        "hand-trace",
    ],
    "grounding": ["five-senses", "feet-on-floor", "category-game", "orienting-statement"],
    "muscle": ["pmr", "release-only", "paired-muscle-relaxation"],
    "senses": ["soothe-sight", "soothe-sound", "soothe-touch", "soothe-smell", "soothe-taste", "soothe-kit"],
    "imagery": ["calm-place", "container"],
    "mindfulness": ["breathing-space", "body-scan", "orienting", "sound-anchor"],
    "distress-tolerance": [
        "cold-water",
        "move-it-off",
        "pause-first",
        "urge-surfing",
        "pros-cons",
        "radical-acceptance",
    ],
    "cognitive": ["thought-record", "defusion-naming", "leaves-on-stream", "worry-postponement"],
    "self-compassion": ["self-compassion-break", "soothing-touch", "kind-letter"],
    "activation": ["activity-plan", "opposite-action"],
    "interpersonal": ["asking", "session-opener"],
    "uncertainty": ["not-knowing", "three-columns", "uncertainty-experiment", "plateau-look-back"],
    "naming": ["feeling-finder"],
    "somatic": ["butterfly-hug", "humming", "shake-out"],
}
FLAGS = [
    "breath-hold",
    "breath-focus",
    "cold",
    "exertion",
    "trauma-body",
    "dissociation",
    "psychosis",
    "pain-injury",
    "food",
    "scent",
    "withdrawal",
    "unsafe",
    "rumination",
]
EXERCISES = {exercise.id: exercise for exercise in shipped_exercises()}
LABELS = ("in", "hold", "out", "top_up", "hum", "up", "down", "tense", "release", "tap_left", "tap_right", "rest")
TRADITION = "clinical tradition"

every_exercise = pytest.mark.parametrize("exercise", EXERCISES.values(), ids=EXERCISES.keys())


def ways(exercise: Exercise) -> list[Exercise]:
    """The exercise, and it done in each of its variants."""
    return [exercise, *(exercise.as_variant(variant.id) for variant in exercise.variants)]


def words_of(exercise: Exercise) -> Iterator[str]:
    """Everything of it that a person reads."""
    yield from (exercise.name, exercise.use, exercise.caution, exercise.rated)
    yield from (prompt.text for prompt in exercise.prompts)
    yield from (variant.name for variant in exercise.variants)
    for each in ways(exercise):
        yield from (step.text for step in each.steps)
        yield from (part.name for part in each.parts)
    if exercise.evidence is not None:
        yield from (exercise.evidence.note, exercise.evidence.source)


def time_of(parts: tuple[Part, ...], steps: tuple[Step, ...]) -> float | None:
    """How long it takes; None where a step waits for a key or there is nothing to wait for."""
    if parts:
        return total(parts)
    timed = [step.seconds for step in steps]
    return sum(filter(None, timed)) if timed and None not in timed else None


def test_all_fifty_one_are_there_each_once_category_by_category() -> None:
    found = shipped_exercises()
    assert [(each.category, each.id) for each in found] == [(name, each) for name in IDS for each in IDS[name]]
    assert len(found) == len(EXERCISES) == len({exercise.name.casefold() for exercise in found}) == 51
    assert list(IDS) == list(CATEGORIES)
    assert EXERCISES.keys() >= set(STARTERS)


@every_exercise
def test_times_add_up(exercise: Exercise) -> None:
    for each in ways(exercise):
        found = time_of(each.parts, each.steps)
        assert found is None or math.isclose(found, each.seconds, abs_tol=1e-6), each.id
    assert all(exercise.longest >= each.seconds for each in ways(exercise))


@every_exercise
def test_its_kind_fits_what_is_in_it(exercise: Exercise) -> None:
    whens = [prompt for prompt in exercise.prompts if prompt.answer == "when"]
    assert bool(exercise.parts) == (exercise.kind == "paced")
    assert bool(whens) == (exercise.kind == "plan")
    assert len(whens) <= 1
    assert exercise.prompts or exercise.kind in ("paced", "guided")
    assert exercise.steps or exercise.kind in ("worksheet", "plan")
    assert exercise.kind == "plan" or not any(prompt.later for prompt in exercise.prompts)
    assert not any(prompt.later and prompt.before for prompt in exercise.prompts)
    assert bool(exercise.rate_every) == bool(exercise.rated)


@every_exercise
def test_its_parts_are_of_phases_that_have_a_word(exercise: Exercise) -> None:
    for each in ways(exercise):
        for part in each.parts:
            assert part.phases
            assert part.cycles >= 1
            assert all(phase.seconds > 0 for phase in part.phases)
            assert all(0 < len(say(f"pacing.{phase.label}")) <= 10 for phase in part.phases)
        named = [part.name for part in each.parts if part.name]
        assert len(named) == len(set(named))


def test_every_word_of_pacing_is_that_of_a_phase() -> None:
    assert set(topic("pacing")) >= set(LABELS)
    in_use = {phase.label for each in EXERCISES.values() for part in each.parts for phase in part.phases}
    assert in_use == set(LABELS)


@every_exercise
def test_its_variants_are_other_ways(exercise: Exercise) -> None:
    ids = [variant.id for variant in exercise.variants]
    assert len(set(ids)) == len(ids)
    for variant in exercise.variants:
        assert (variant.parts, variant.steps) != (exercise.parts, exercise.steps)
        assert len(variant.name) <= 16
        assert bool(variant.parts) == bool(exercise.parts)
        done = exercise.as_variant(variant.id)
        assert (done.parts, done.steps, done.seconds) == (variant.parts, variant.steps, variant.seconds)


@every_exercise
def test_where_the_breath_is_held_there_is_a_caution_and_a_way_without(exercise: Exercise) -> None:
    def holds(parts: tuple[Part, ...]) -> bool:
        return any(phase.label == "hold" for part in parts for phase in part.phases)

    if holds(exercise.parts):
        assert "breath-hold" in exercise.flags
        assert any(not holds(variant.parts) for variant in exercise.variants)


@every_exercise
def test_what_may_be_tried_instead_has_none_of_its_cautions(exercise: Exercise) -> None:
    assert set(exercise.flags) <= set(FLAGS)
    assert len(set(exercise.flags)) == len(exercise.flags)
    if exercise.try_instead is not None:
        instead = EXERCISES[exercise.try_instead]
        assert exercise.flags
        assert not set(instead.flags) & set(exercise.flags)
    for caution in cautions_of(exercise, ()):
        assert caution.try_instead is None or caution.id not in EXERCISES[caution.try_instead].flags
        assert caution.try_instead != exercise.id


@every_exercise
def test_its_evidence_has_figures_where_somebody_looked_and_nowhere_else(exercise: Exercise) -> None:
    evidence = exercise.evidence
    assert evidence is not None
    assert evidence.level in ("A", "B", "C", "D")
    assert evidence.note.endswith(".")
    assert evidence.source
    if evidence.checked:
        assert evidence.source == TRADITION or re.search(r"\b(19|20)\d\d\b", evidence.source)
    else:
        assert not re.search(r"\d|%", evidence.note)
        assert not re.search(r"\d", re.sub(r"\b(19|20)\d\d\b", "", evidence.source))
    assert evidence.source != TRADITION or evidence.level == "D"


@every_exercise
def test_its_words_keep_the_rules_of_speaking(exercise: Exercise) -> None:
    for words in words_of(exercise):
        assert not BANNED.search(words)
        assert len(words.split()) <= 45
        assert not re.search(r"\b(addicts?|alcoholics?|patients?|sufferers?|victims?)\b", words, re.IGNORECASE)
        assert not re.search(r"\b(must|have to|you need)\b", words, re.IGNORECASE)
        assert "clos" not in words.lower() or "open or closed" in words or not re.search(r"\beyes?\b", words)
    assert exercise.use.rstrip("”").endswith((".", "?"))
    assert exercise.caution.endswith(".") or not exercise.caution
    assert all(step.text.rstrip("”").endswith((".", "?", ":", "…")) for step in exercise.steps)


def test_an_exercise_is_found_by_id_and_by_name() -> None:
    assert find_exercise(shipped_exercises(), " Box Breathing ") == EXERCISES["box-breathing"]
    assert find_exercise(shipped_exercises(), "no such thing") is None
    assert nearest_exercises(shipped_exercises(), "box")[0] == "box-breathing"


def test_what_is_found_in_the_middle_and_at_the_end_is_told() -> None:
    urge = EXERCISES["urge-surfing"]
    assert (urge.rate_every, urge.longer, urge.seconds) == (2, 300, 600)
    assert EXERCISES["move-it-off"].longest == 1200
    assert EXERCISES["breathing-4-7-8"].longest == 2 * EXERCISES["breathing-4-7-8"].seconds
    assert [prompt.before for prompt in EXERCISES["not-knowing"].prompts] == [True, True, False]


@pytest.mark.parametrize("caution", cautions(), ids=lambda caution: caution.id)
def test_a_caution_says_something_and_offers_what_it_does_not_go_with(caution: Caution) -> None:
    assert any(caution.id in exercise.flags for exercise in EXERCISES.values())
    assert 0 < len(caution.short) <= 40
    assert not BANNED.search(caution.text)
    assert len(caution.text.split()) <= 45
    assert caution.try_instead is None or caution.id not in EXERCISES[caution.try_instead].flags


def test_there_are_thirteen_cautions_and_a_line_that_goes_with_all() -> None:
    assert [caution.id for caution in cautions()] == FLAGS
    assert universal_line().startswith("You can stop at any time.")
    assert find_caution("cold").short == "cold"
    with pytest.raises(KeyError):
        find_caution("nothing")


@every_exercise
def test_it_is_read_back_from_the_table_that_is_made_of_it(exercise: Exercise) -> None:
    assert exercise_of(table_of(exercise)) == exercise
    assert exercise_of(json.loads(json.dumps(table_of(exercise)))) == exercise
