"""``holdfast stretches``: plateaus and what lies between them, in a rating of the journal or in any series."""

from __future__ import annotations

import math
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from holdfast.days import civil_day
from holdfast.interchange.series_csv import read_series
from holdfast.plateaus import find_course
from holdfast.plateaus.course import Course, Current, Stretch
from holdfast.plateaus.reading import Reading
from holdfast.plateaus.told import told
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.scales import HIGH, LOW, PRIMARY
from holdfast.wording import say
from tui.clock import offset_clock
from tui.plain.call import Answer, Call
from tui.plain.console import given_bytes, narrate
from tui.plain.files import content_of
from tui.plain.found import course_told
from tui.plain.journals import first_hour_of, open_if_there
from tui.plain.one_stretch import answer_on
from tui.plain.options import Option, given, one_day
from tui.plain.rated import scale_named
from tui.plain.rendered import as_columns, as_json


def read_number(text: str) -> float:
    """Return a finite number.

    Raises:
        NotUnderstood: it is none.
    """
    try:
        number = float(text) if text.isascii() and "_" not in text else math.nan
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise NotUnderstood("plain.no_number")
    return number


_CONTRACT = ("start", "end", "kind", "confidence", "level", "change", "entries", "steady", "own")
"""What scripts read of a stretch, in this order."""

OPTIONS = (
    Option("--rating", "plain.help_rating", "ID", given),
    Option("--margin", "plain.help_margin", "M", read_number),
    Option("--from-csv", "plain.help_from_csv", "FILE", given),
    Option("--scale", "plain.help_scale", "LOW HIGH", read_number, values=2),
    Option("--lower-is-better", "plain.help_lower_is_better"),
    Option("--on", "plain.help_on", "DAY", one_day),
    Option("--reading", "plain.help_reading", asks_words=True),
)


def answer(call: Call) -> Answer:
    """Return the stretches, in order and without gaps; or with ``--on`` the one of a day in full.

    Raises:
        Refusal: the rating is unknown, or the series cannot be read.
    """
    options = call.options
    _refuse_contradictions(options)
    if options.on:
        return answer_on(call)
    course, today = _of_series(options) if options.from_csv else _of_journal(call)
    if options.json:
        return Answer(as_json(as_object(course)))
    if not course.stretches:
        narrate(say("plain.no_values"))
        return Answer()
    if course.current is not None and course.current.claim == "not_enough":
        narrate(say("stretch.not_enough.2"))
    return Answer("\n".join(as_columns([told(course, stretch, today) for stretch in course.stretches])))


def as_object(course: Course) -> dict[str, Any]:
    """Return what ``--json`` prints; without values there is nothing that could be claimed."""
    current = course.current or Current("unclear", "not_enough")
    return {
        "unit": course.unit,
        "stretches": [_stretch_written(stretch) for stretch in course.stretches],
        "current": _written(current._asdict()),
    }


def _stretch_written(stretch: Stretch) -> dict[str, Any]:
    """Return a stretch as the contract has it; ``own`` stands only where the person's word does."""
    members = _written(stretch._asdict())
    return {name: members[name] for name in _CONTRACT if name != "own" or stretch.own}


def _written(members: dict[str, Any]) -> dict[str, Any]:
    """Return an object with its dates as JSON has them."""
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in members.items()}


def _refuse_contradictions(options: SimpleNamespace) -> None:
    if options.from_csv and options.rating:
        raise NotUnderstood("plain.csv_alone")
    if not options.from_csv and (options.scale or options.lower_is_better):
        raise NotUnderstood("plain.csv_needed")
    if options.margin is not None and options.margin <= 0:
        raise NotUnderstood("plain.no_margin")
    if options.on and (options.json or options.from_csv):
        raise NotUnderstood("plain.on_alone")
    if options.reading and not options.on:
        raise NotUnderstood("plain.reading_where")
    if options.scale and options.scale[0] >= options.scale[1]:
        raise NotUnderstood("plain.no_scale")


def _of_journal(call: Call) -> tuple[Course, date]:
    options = call.options
    clock = offset_clock(call.environ)
    with open_if_there(call, clock) as journal:
        scale = scale_named(journal, options.rating or PRIMARY)
        today = civil_day(clock().replace(tzinfo=None), first_hour_of(journal))
        return course_told(journal, scale, today, options.margin), today


def _of_series(options: SimpleNamespace) -> tuple[Course, date]:
    low, high = options.scale or (LOW, HIGH)
    content = given_bytes(options) if options.from_csv == "-" else content_of(Path(options.from_csv))
    series = read_series(content, low, high)
    for row in series.rejected:
        narrate(say("plain.row", line=row.line, why=row.why))
    if series.rejected:
        raise Refusal("plain.series_rows", n=len(series.rejected))
    reading = Reading(low=low, high=high, higher_is_better=not options.lower_is_better, margin=options.margin)
    return find_course(series.values, reading), max((day for day, _ in series.values), default=date.max)
