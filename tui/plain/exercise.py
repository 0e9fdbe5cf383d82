"""``holdfast exercise``: one exercise, guided in the app, or line by line with ``--plain``."""

from __future__ import annotations

from typing import Any

from holdfast.cautions import cautions_of
from holdfast.days import Clock
from holdfast.exercises import Exercise, Part
from holdfast.lasting import CYCLES, SECONDS, for_cycles, for_seconds
from holdfast.refusals import NotUnderstood
from storage.places import settings_path
from tui.clock import zone_clock
from tui.plain.call import Answer, Call
from tui.plain.console import is_terminal
from tui.plain.journals import path_of
from tui.plain.library import exercise_named, library_of
from tui.plain.options import Option, given, whole_number
from tui.plain.practising import careful, practise
from tui.plain.rendered import as_json

OPTIONS = (
    Option("ID", "guide.help_id", read=given, needed=True),
    Option("--plain", "guide.help_plain"),
    Option("--cycles", "guide.help_cycles", "N", whole_number(1, CYCLES)),
    Option("--seconds", "guide.help_seconds", "N", whole_number(1, SECONDS)),
)


def answer(call: Call) -> Answer:
    """Guide through the exercise; or with ``--json`` return all about it.

    Raises:
        Refusal: there is none of that name, or there is no terminal for the app.
    """
    options, clock = call.options, zone_clock(call.environ)
    if options.cycles is not None and options.seconds is not None:
        raise NotUnderstood("guide.one_length")
    library = library_of(call, clock)
    exercise = exercise_named(library, options.id)
    if options.cycles is not None or options.seconds is not None:
        if not (options.plain or options.json):
            raise NotUnderstood("guide.length_is_plain")
        lasting = for_seconds(exercise, options.seconds) if options.seconds else for_cycles(exercise, options.cycles)
    else:
        lasting = exercise
    if options.json:
        return Answer(as_json(as_object(lasting)))
    return practise(call, clock, library, lasting) if options.plain else _in_the_app(call, clock, exercise)


def as_object(exercise: Exercise) -> dict[str, Any]:
    """Return an exercise as the object that ``--json`` prints: that of the list, and all the rest."""
    evidence = exercise.evidence
    return {
        "id": exercise.id,
        "name": exercise.name,
        "category": exercise.category,
        "kind": exercise.kind,
        "seconds": exercise.seconds,
        "flags": list(exercise.flags),
        "evidence": None if evidence is None else evidence.level,
        "studied": None if evidence is None else {name: getattr(evidence, name) for name in evidence._fields[1:]},
        "own": exercise.own,
        "use": exercise.use,
        "cautions": careful(exercise, cautions_of(exercise, ())),
        "try_instead": exercise.try_instead,
        "parts": [_part(part) for part in exercise.parts],
        "steps": [step._asdict() for step in exercise.steps],
        "prompts": [prompt._asdict() for prompt in exercise.prompts],
        "rated": exercise.rated,
        "rate_every": exercise.rate_every,
        "variants": [
            {
                "id": variant.id,
                "name": variant.name,
                "seconds": variant.seconds,
                "parts": [_part(part) for part in variant.parts],
                "steps": [step._asdict() for step in variant.steps],
            }
            for variant in exercise.variants
        ],
    }


def _part(part: Part) -> dict[str, Any]:
    return {"name": part.name, "cycles": part.cycles, "phases": [phase._asdict() for phase in part.phases]}


def _in_the_app(call: Call, clock: Clock, exercise: Exercise) -> Answer:
    if not is_terminal():
        raise NotUnderstood("guide.no_terminal")
    from tui.app import run_holdfast  # noqa: PLC0415 - 200 ms of Textual, and --plain opens no app

    settings = settings_path(call.environ)
    return Answer(code=run_holdfast(journal=path_of(call), settings=settings, clock=clock, exercise=exercise.id))
