"""``holdfast chart``: a rating drawn in characters, and said in a sentence for those who do not see it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from shutil import get_terminal_size
from types import SimpleNamespace
from typing import Any

from holdfast.charts.picture import Charted, Layout, Over
from holdfast.charts.symbols import symbols
from holdfast.charts.words import over_named
from holdfast.check_ins import DayValue
from holdfast.counted import counted_as, days_counted
from holdfast.days import civil_day
from holdfast.happenings import Happening
from holdfast.marks import Mark
from holdfast.plateaus.course import Course
from holdfast.plateaus.told import told
from holdfast.ranges import ONE_YEAR, RANGES, find_range
from holdfast.refusals import NotUnderstood
from holdfast.scales import PRIMARY
from holdfast.wording import dates, say
from tui.clock import offset_clock
from tui.line_shown import LineShown, line_shown
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

_MARKS = 5
"""How many marks, and how many other happenings, are told one by one."""

_AROUND = 6
"""Rows of a terminal that are left to the title, the sentence and the next prompt."""

OPTIONS = (
    Option("--rating", "plain.help_rating", "ID", given, default=PRIMARY),
    Option("--over", "plain.help_over", "ID", given),
    Option("--range", "plain.help_range", "R", one_of([each.id for each in RANGES]), default=ONE_YEAR.id),
    Option("--width", "plain.help_width", "N", whole_number(20, 500)),
    Option("--height", "plain.help_height", "N", whole_number(5, 200)),
    Option("--ascii", "plain.help_ascii"),
)


def answer(call: Call) -> Answer:
    """Return the chart with its title and its sentences.

    Raises:
        NotUnderstood: a rating is to be laid over itself.
        Refusal: a rating is unknown.
    """
    options = call.options
    clock = offset_clock(call.environ)
    with open_if_there(call, clock) as journal:
        scale = scale_named(journal, options.rating)
        over = None if options.over is None else scale_named(journal, options.over)
        if scale == over:
            raise NotUnderstood("plain.over_itself")
        today = civil_day(clock().replace(tzinfo=None), first_hour_of(journal))
        line = LineShown(scale)
        if journal is not None:
            line = line_shown(
                journal,
                lambda each: None if options.json else course_told(journal, each, today),
                scale.id,
                None if over is None else over.id,
                today,
            )
    first = find_range(options.range).first_day(today, line.values[0].day if line.values else None)
    if options.json:
        return Answer(as_json({**as_object(scale.id, line.values, first, today), **_around(line, first, today)}))
    if not line.values:
        narrate(say("plain.no_values"))
        return Answer()
    if over is not None and line.over is None:
        narrate(say("plain.over_no_values", measure=over.label))
    charted, layout = line.charted(first, today), _layout(options)
    return Answer("\n".join([_title(charted, layout), "", *chart_lines(charted, layout), "", summary(charted, line)]))


def as_object(unit: str, values: Sequence[DayValue], first: date, last: date) -> dict[str, Any]:
    """Return what ``--json`` prints of a rating: the days of the range that have a value."""
    days = _days(values, first, last)
    return {"unit": unit, "first": first.isoformat(), "last": last.isoformat(), "days": days}


def _around(line: LineShown, first: date, last: date) -> dict[str, Any]:
    """What is laid over the rating and ticked under it."""
    over = line.over
    return {
        "over": None if over is None else {"unit": over.scale.id, "days": _days(over.values, first, last)},
        "marks": [{"day": mark.day.isoformat(), "text": mark.text} for mark in line.marks if first <= mark.day <= last],
        "sessions": [day.isoformat() for day in line.sessions if first <= day <= last],
        "happenings": [
            {"day": each.day.isoformat(), "what": each.what, "words": each.words}
            for each in line.happened
            if first <= each.day <= last
        ],
        "practices": [day.isoformat() for day in line.practised if first <= day <= last],
    }


def _days(values: Sequence[DayValue], first: date, last: date) -> list[dict[str, Any]]:
    return [
        {"day": one.day.isoformat(), "mean": one.mean, "low": one.low, "high": one.high, "entries": one.entries}
        for one in values
        if first <= one.day <= last
    ]


def _title(charted: Charted, layout: Layout) -> str:
    span = dates.span(charted.first, charted.last, charted.last)
    title = say("plain.chart_title", measure=charted.scale.label, span=span)
    if charted.over is None:
        return title
    sample = 2 * layout.symbols.over
    return say("plain.chart_over", title=title, sample=sample, measure=over_named(charted, charted.over))


def summary(charted: Charted, line: LineShown) -> str:
    """Return the chart in a few sentences, for those who do not see it.

    They tell of each rating how many days it rests on and the stretch it ends in, then sessions,
    exercises, what happened beside it, and marks.
    """
    sentences = [_of_rating(charted, Over(charted.scale, charted.values, charted.course))]
    if charted.over is not None:
        sentences.append(_of_rating(charted, charted.over))
    shown = charted.ticks.between(charted.first, charted.last)
    if shown.sessions:
        sentences.append(say("plain.chart_sessions", n=len(shown.sessions)))
    if shown.practices:
        sentences.append(say("plain.chart_practices", n=len(shown.practices)))
    happened = [each for each in line.happened if charted.first <= each.day <= charted.last]
    if happened:
        sentences.append(say("happenings.plain_all", told=_happened(happened, charted.last)))
    told = [mark for mark in line.marks if charted.first <= mark.day <= charted.last]
    if told:
        sentences.append(say("plain.chart_marks", marks=_marks(told, charted.last)))
    return " ".join(sentences)


def _of_rating(charted: Charted, rating: Over) -> str:
    days = (charted.last - charted.first).days + 1
    n = sum(charted.first <= one.day <= charted.last for one in rating.values)
    counted = days_counted(counted_as(rating.scale.id), n, days)
    stretch = _stretch(rating.course, charted.last)
    return say("plain.chart_summary", measure=rating.scale.label, days=counted, stretch=stretch)


def _marks(marks: Sequence[Mark], today: date) -> str:
    """The newest marks, newest first, and how many there are besides."""
    newest = [
        say("plain.chart_mark", mark=mark.text, day=dates.date_of(mark.day, today))
        for mark in reversed(marks[-_MARKS:])
    ]
    told = ", ".join(newest)
    more = len(marks) - len(newest)
    return say("plain.chart_marks_more", marks=told, more=more) if more else told


def _happened(happened: Sequence[Happening], today: date) -> str:
    """What happened last, newest first, and how much there is besides."""
    newest = [
        say("happenings.plain", told=each.told, words=each.words, day=dates.date_of(each.day, today))
        for each in reversed(happened[-_MARKS:])
    ]
    told = ", ".join(newest)
    more = len(happened) - len(newest)
    return say("happenings.plain_more", told=told, more=more) if more else told


def _stretch(course: Course | None, today: date) -> str:
    if course is None or course.current is None or course.current.claim == "not_enough":
        return say("stretch.not_enough.2")
    words = told(course, course.stretches[-1], today)
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
