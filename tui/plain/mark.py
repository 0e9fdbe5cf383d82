"""``holdfast mark``: put a mark on a day, or list the marks there are."""

from __future__ import annotations

from types import SimpleNamespace

from holdfast.days import civil_day
from holdfast.ids import new_id, tail
from holdfast.marks import Mark, checked_day, checked_mark
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.wanted import Wanted
from holdfast.wording import dates, say
from tui.clock import zone_clock
from tui.plain.call import Answer, Call
from tui.plain.console import asked, can_ask, given_words, narrate
from tui.plain.journals import first_hour_of, open_for, open_if_there
from tui.plain.options import Option, one_day, one_of
from tui.plain.rendered import as_json, as_lines, as_object

OPTIONS = (
    Option("WHAT", "plain.help_mark_what", read=one_of(("add", "list")), needed=True),
    Option("--at", "plain.help_mark_at", "DAY", one_day),
)


def answer(call: Call) -> Answer:
    """Add a mark, or return those there are.

    Raises:
        Refusal: it has no words or too many, or its day is still to come.
    """
    if call.options.what == "add":
        return _added(call)
    if call.options.at is not None:
        raise NotUnderstood("plain.at_adds")
    return _listed(call)


def _added(call: Call) -> Answer:
    options, clock = call.options, zone_clock(call.environ)
    with open_if_there(call, clock) as journal:
        today = civil_day(clock().replace(tzinfo=None), first_hour_of(journal))
    day = today if options.at is None else checked_day(options.at, today)
    words = checked_mark(_words(options))
    if not words:
        raise Refusal("plain.mark_empty")
    mark = Mark(new_id(clock()), day, words)
    with open_for(call, clock, create=True) as journal:
        journal.save_mark(mark)
    narrate(say("marks.saved", day=dates.day_of(day, today)))
    return Answer(as_json(as_object(mark)) if options.json else tail(mark.id))


def _words(options: SimpleNamespace) -> str:
    """Return the words, which are never arguments: one line on a terminal, otherwise stdin to its end."""
    return asked(say("plain.ask_mark")) if can_ask(options) else given_words(options)


def _listed(call: Call) -> Answer:
    clock = zone_clock(call.environ)
    with open_if_there(call, clock) as journal:
        marks = [] if journal is None else journal.entries(Wanted(kind="mark"))
        today = civil_day(clock().replace(tzinfo=None), first_hour_of(journal))
    if call.options.json:
        return Answer(as_json([as_object(mark) for mark in marks]))
    if not marks:
        narrate(say("plain.no_marks"))
        return Answer()
    return Answer("\n".join(as_lines(marks, (), (), today)))
