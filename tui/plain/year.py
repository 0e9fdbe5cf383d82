"""``holdfast year``: the calendar of one year in plain lines, and said in sentences for those who do not see it."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from datetime import date
from shutil import get_terminal_size
from typing import Any

from holdfast.charts.symbols import symbols
from holdfast.charts.year import Tone, Year, layout_of, levels_of, rounded, tone_of, year_rows
from holdfast.counted import counted_as, days_counted
from holdfast.days import civil_day
from holdfast.plateaus.course import Stretch
from holdfast.plateaus.told import told
from holdfast.refusals import NotUnderstood
from holdfast.scales import PRIMARY
from holdfast.wording import say
from tui.clock import offset_clock
from tui.plain.call import Answer, Call
from tui.plain.chart import as_object
from tui.plain.console import narrate
from tui.plain.found import course_told
from tui.plain.journals import first_hour_of, open_if_there
from tui.plain.options import Option, given, whole_number
from tui.plain.rated import scale_named
from tui.plain.rendered import as_columns, as_json

OPTIONS = (
    Option("YYYY", "year.help_year", read=whole_number(1, 9999)),
    Option("--rating", "plain.help_rating", "ID", given, default=PRIMARY),
    Option("--ascii", "plain.help_ascii"),
)


def answer(call: Call) -> Answer:
    """Return the calendar, the plateaus that reach into the year, and what it shows in sentences.

    Raises:
        Refusal: the rating is unknown, or the year is still to come.
    """
    options = call.options
    clock = offset_clock(call.environ)
    with open_if_there(call, clock) as journal:
        scale = scale_named(journal, options.rating)
        today = civil_day(clock().replace(tzinfo=None), first_hour_of(journal))
        first, last = _ends(options.yyyy or today.year, today)
        values = [] if journal is None else journal.day_values(scale.id)
        course = course_told(journal, scale, today)
    plateaus = [
        each for each in course.stretches if each.kind == "plateau" and each.start <= last and each.end >= first
    ]
    if options.json:
        return Answer(as_json({**as_object(scale.id, values, first, last), "plateaus": list(map(_written, plateaus))}))
    year = Year(scale, first.year, {one.day: one.mean for one in values if first <= one.day <= last}, plateaus, today)
    if not year.values:
        narrate(say("year.nothing", measure=scale.label, year=year.number))
        return Answer()
    words = as_columns([told(course, each, today) for each in plateaus]) if plateaus else []
    parts = [[say("year.title", measure=scale.label, year=year.number)], _lines(year, ascii_only=options.ascii), words]
    return Answer("\n\n".join("\n".join(part) for part in [*parts, [summary(year, last)]] if part))


def summary(year: Year, last: date) -> str:
    """Return the year in sentences: how many days have a value, at which levels, and how many plateaus there are.

    Args:
        year: the year.
        last: its last day, or today in this one.
    """
    days = days_counted(counted_as(year.scale.id), len(year.values), last.timetuple().tm_yday)
    tones = Counter(tone_of(rounded(value), year.scale) for value in year.values.values())
    ends = (Tone.LOW, Tone.HIGH) if year.scale.higher_is_better else (Tone.HIGH, Tone.LOW)
    sentences = [
        say("year.summary", measure=year.scale.label, year=year.number, days=days),
        say("year.levels", low=tones[ends[0]], middle=tones[Tone.MIDDLE], high=tones[ends[1]], **_spans(year)),
        say("year.plateaus", n=len(year.plateaus)) if year.plateaus else "",
    ]
    return " ".join(filter(None, sentences))


def _spans(year: Year) -> dict[str, str]:
    """Return which numbers are low, in the middle and high."""
    spans = [say("year.legend", low=low, high=high) for low, high in levels_of(year.scale)]
    return dict(zip(("lows", "middles", "highs"), spans, strict=True))


def _ends(number: int, today: date) -> tuple[date, date]:
    """Return the first day of a year and its last, which in this one is today.

    Raises:
        NotUnderstood: it is still to come.
    """
    if number > today.year:
        raise NotUnderstood("year.no_year", today=today.year)
    return date(number, 1, 1), min(date(number, 12, 31), today)


def _lines(year: Year, *, ascii_only: bool) -> Sequence[str]:
    width = get_terminal_size().columns if sys.stdout.isatty() else 80
    layout = layout_of(year.number, min(width, 80), 0)
    rows = year_rows(year, layout, symbols=symbols(plain=ascii_only), fill=True)
    return ["".join(run.text for run in row).rstrip() for row in rows]


def _written(stretch: Stretch) -> dict[str, Any]:
    return {
        "start": stretch.start.isoformat(),
        "end": stretch.end.isoformat(),
        "confidence": stretch.confidence,
        "level": stretch.level,
        "entries": stretch.entries,
        "steady": stretch.steady,
    }
