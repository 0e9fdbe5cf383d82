"""``holdfast chart``: a rating drawn in characters, and said in a sentence for those who do not see it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from shutil import get_terminal_size
from types import SimpleNamespace
from typing import Any

from holdfast.charts.picture import Charted, Layout
from holdfast.charts.symbols import symbols
from holdfast.check_ins import DayValue
from holdfast.days import civil_day
from holdfast.plateaus.told import told
from holdfast.ranges import ONE_YEAR, RANGES, find_range
from holdfast.scales import PRIMARY
from holdfast.wording import dates, say
from tui.clock import offset_clock
from tui.plain.call import Answer, Call
from tui.plain.console import narrate
from tui.plain.found import course_told
from tui.plain.journals import first_hour_of, open_if_there
from tui.plain.options import Option, given, one_of, whole_number
from tui.plain.rated import scale_named
from tui.plain.rendered import as_json
from widgets.plot import chart_lines

WIDEST, HIGHEST = 120, 20
"""How large a chart gets by itself, in columns and rows."""

_AROUND = 6
"""Rows of a terminal that are left to the title, the sentence and the next prompt."""

OPTIONS = (
    Option("--rating", "plain.help_rating", "ID", given, default=PRIMARY),
    Option("--range", "plain.help_range", "R", one_of([each.id for each in RANGES]), default=ONE_YEAR.id),
    Option("--width", "plain.help_width", "N", whole_number(20, 500)),
    Option("--height", "plain.help_height", "N", whole_number(5, 200)),
    Option("--ascii", "plain.help_ascii"),
)


def answer(call: Call) -> Answer:
    """Return the chart with its title and its sentence.

    Raises:
        Refusal: the rating is unknown.
    """
    options = call.options
    clock = offset_clock(call.environ)
    with open_if_there(call, clock) as journal:
        scale = scale_named(journal, options.rating)
        values = [] if journal is None else journal.day_values(scale.id)
        today = civil_day(clock().replace(tzinfo=None), first_hour_of(journal))
        course = None if options.json or not values else course_told(journal, scale, today)
    first = find_range(options.range).first_day(today, values[0].day if values else None)
    if options.json:
        return Answer(as_json(as_object(scale.id, values, first, today)))
    if not values:
        narrate(say("plain.no_values"))
        return Answer()
    charted = Charted(scale, values, course, first, today)
    title = say("plain.chart_title", measure=scale.label, span=dates.span(first, today, today))
    return Answer("\n".join([title, "", *chart_lines(charted, _layout(options)), "", summary(charted)]))


def as_object(unit: str, values: Sequence[DayValue], first: date, last: date) -> dict[str, Any]:
    """Return what ``--json`` prints: the days of the range that have a value."""
    return {
        "unit": unit,
        "first": first.isoformat(),
        "last": last.isoformat(),
        "days": [
            {"day": one.day.isoformat(), "mean": one.mean, "low": one.low, "high": one.high, "entries": one.entries}
            for one in values
            if first <= one.day <= last
        ],
    }


def summary(charted: Charted) -> str:
    """Return the chart in a sentence or two: how many days it rests on, and the stretch it ends in."""
    days = (charted.last - charted.first).days + 1
    counted = say(
        "today.days_long", n=sum(charted.first <= one.day <= charted.last for one in charted.values), days=days
    )
    return say("plain.chart_summary", measure=charted.scale.label, days=counted, stretch=_stretch(charted))


def _stretch(charted: Charted) -> str:
    course = charted.course
    if course is None or course.current is None or course.current.claim == "not_enough":
        return say("stretch.not_enough.2")
    words = told(course, course.stretches[-1], charted.last)
    sure = say("plain.chart_sure", sure=words.sure) if words.sure else ""
    return say("plain.chart_stretch", name=words.name, when=words.when, what=words.what, sure=sure)


def _layout(options: SimpleNamespace) -> Layout:
    columns, rows = get_terminal_size() if sys.stdout.isatty() else (80, 24)
    return Layout(
        width=options.width or min(columns, WIDEST),
        height=options.height or max(8, min(rows - _AROUND, HIGHEST)),
        symbols=symbols(plain=options.ascii),
        fill=True,
    )
