"""``holdfast exercises``: those that come with Holdfast and own ones; own ones out to a file and in from one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from holdfast.exercise_words import time_shortly
from holdfast.exercises import CATEGORIES, Exercise, shipped_exercises
from holdfast.ids import tail
from holdfast.nearest import nearest
from holdfast.own_exercises import read_own, text_of, written
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.text import clean_line
from holdfast.wording import say
from tui.clock import offset_clock, zone_clock
from tui.plain.call import Answer, Call
from tui.plain.console import given_bytes, narrate
from tui.plain.files import content_of, put_in_file
from tui.plain.journals import open_for, open_if_there
from tui.plain.options import Option, given
from tui.plain.rendered import as_columns, as_json

OPTIONS = (
    Option("--category", "exercises.help_category", "C", given),
    Option("--export", "exercises.help_export", "FILE", given),
    Option("--replace", "exercises.help_replace"),
    Option("--import", "exercises.help_import", "FILE", given),
)

_STREAM = "-"
"""Stands for standard input or output in place of a file."""


def answer(call: Call) -> Answer:
    """Return the exercises there are, or send own ones out, or take own ones in.

    Raises:
        Refusal: there is no such category, a file cannot be read or written, or something in it is no exercise.
    """
    options = call.options
    comes_in = getattr(options, "import")
    if (options.category, options.export, comes_in).count(None) < 2:
        raise NotUnderstood("exercises.one_of_three")
    if options.replace and (options.export is None or options.export == _STREAM):
        raise NotUnderstood("exercises.replace_alone")
    if options.export is not None:
        return _exported(call)
    return _listed(call) if comes_in is None else _taken_in(call, comes_in)


def as_object(exercise: Exercise) -> dict[str, Any]:
    """Return an exercise as the object that ``--json`` prints in a list; its evidence is the letter."""
    return {
        "id": exercise.id,
        "name": exercise.name,
        "category": exercise.category,
        "kind": exercise.kind,
        "seconds": exercise.seconds,
        "flags": list(exercise.flags),
        "evidence": None if exercise.evidence is None else exercise.evidence.level,
    }


def _listed(call: Call) -> Answer:
    options = call.options
    categories = CATEGORIES if options.category is None else (_category(options.category),)
    with open_if_there(call, offset_clock(call.environ)) as journal:
        exercises = shipped_exercises() if journal is None else journal.exercises()
    found = [each for category in categories for each in exercises if each.category == category]
    if options.json:
        return Answer(as_json([as_object(each) for each in found]))
    return Answer("\n".join(_lines(found)))


def _category(word: str) -> str:
    """Return the category of that id, or of that name as it is shown.

    Raises:
        Refusal: there is none.
    """
    names = {say(f"exercise.category_{category}"): category for category in CATEGORIES}
    names |= {category: category for category in CATEGORIES}
    wanted = clean_line(word).casefold()
    if wanted not in names:
        raise Refusal("exercises.no_category", word=clean_line(word), nearest=", ".join(nearest(wanted, names)))
    return names[wanted]


def _lines(exercises: Sequence[Exercise]) -> Iterator[str]:
    """Return a line an exercise, in columns that go through all of them, below the names of their categories."""
    head, *lines = as_columns([("", "", "", say("exercises.evidence")), *map(_row, exercises)])
    yield f"  {head}"
    category = ""
    for exercise, line in zip(exercises, lines, strict=True):
        if exercise.category != category:
            yield from [""] * bool(category)
            category = exercise.category
            yield say(f"exercise.category_{category}")
        yield f"  {line}"


def _row(exercise: Exercise) -> tuple[str, str, str, str]:
    evidence = exercise.evidence
    word = say("exercises.own") if evidence is None else say(f"exercise.evidence_{evidence.level}")
    exercise_id = tail(exercise.id) if exercise.own else exercise.id
    return exercise_id, exercise.name, time_shortly(exercise.seconds), word


def _exported(call: Call) -> Answer:
    """Return own exercises as a file, or write them to one.

    Raises:
        Refusal: there are none, or they cannot be written.
    """
    options = call.options
    if options.json:
        raise NotUnderstood("exercises.no_json")
    with open_if_there(call, offset_clock(call.environ)) as journal:
        own = [] if journal is None else journal.own_exercises()
    if not own:
        raise Refusal("exercises.none_of_ones_own")
    if options.export == _STREAM:
        return Answer(written(own).rstrip("\n"))
    put_in_file(Path(options.export), written(own).encode(), replace=options.replace)
    narrate(say("exercises.exported", n=len(own), path=options.export))
    return Answer()


def _taken_in(call: Call, name: str) -> Answer:
    """Take in own exercises, all or none of them; return how many, or with ``--json`` which.

    Raises:
        Refusal: the file cannot be read, or something in it is no exercise.
    """
    clock = zone_clock(call.environ)
    content = given_bytes(call.options) if name == _STREAM else content_of(Path(name))
    exercises = read_own(text_of(content), clock())
    with open_for(call, clock, create=True) as journal:
        there = {each.id for each in journal.own_exercises()}
        journal.save_own_exercises(exercises)
    replaced = sum(each.id in there for each in exercises)
    if call.options.json:
        return Answer(as_json([as_object(each) for each in exercises]))
    if replaced:
        narrate(say("exercises.replaced", n=replaced))
    return Answer(say("exercises.imported", n=len(exercises)))
