"""Exercises written as tables of the catalogue, the way back of `holdfast.exercises.exercise_of`.

A table holds what JSON and TOML can both say, and leaves out what is empty.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from holdfast.exercises import Exercise, Part, Prompt, Step, Variant

_MORE = ("caution", "longer", "longest", "rate_every", "rated")
"""What is left out where it is as in most exercises; 0 says something here, so it is not empty."""


def table_of(exercise: Exercise) -> dict[str, Any]:
    """Return the table that tells an exercise; whose it is, is not told in it."""
    return _written(
        {
            "id": exercise.id,
            "name": exercise.name,
            "category": exercise.category,
            "kind": exercise.kind,
            "seconds": exercise.seconds,
            "use": exercise.use,
        },
        {
            "flags": list(exercise.flags),
            "try_instead": exercise.try_instead,
            "part": _parts(exercise.parts),
            "steps": _steps(exercise.steps),
            "prompts": [_prompt(prompt) for prompt in exercise.prompts],
            "variant": [_variant(variant) for variant in exercise.variants],
            "evidence": None if exercise.evidence is None else exercise.evidence._asdict(),
        },
    ) | {name: value for name in _MORE if (value := getattr(exercise, name)) != Exercise._field_defaults[name]}


def _variant(variant: Variant) -> dict[str, Any]:
    """Return the table of a variant, which repeats what it has in common with its exercise."""
    parts, steps = _parts(variant.parts), _steps(variant.steps)
    return {"id": variant.id, "name": variant.name, "seconds": variant.seconds, "part": parts, "steps": steps}


def _parts(parts: Sequence[Part]) -> list[dict[str, Any]]:
    return [
        _written({"phases": [list(phase) for phase in part.phases], "cycles": part.cycles}, {"name": part.name})
        for part in parts
    ]


def _steps(steps: Sequence[Step]) -> list[str | dict[str, Any]]:
    return [step.text if step.seconds is None else step._asdict() for step in steps]


def _prompt(prompt: Prompt) -> str | dict[str, Any]:
    return prompt.text if prompt == Prompt(prompt.text) else prompt._asdict()


def _written(always: Mapping[str, Any], where_there: Mapping[str, Any]) -> dict[str, Any]:
    """Return a table without what is empty in its second half."""
    return {**always, **{name: value for name, value in where_there.items() if value}}
