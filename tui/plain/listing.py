"""``holdfast list``: what is recorded, newest first."""

from __future__ import annotations

from holdfast.days import civil_day
from holdfast.refusals import NotUnderstood
from holdfast.text import clean_line
from holdfast.wanted import Wanted
from holdfast.wording import say
from storage.journal import Journal
from tui.clock import offset_clock
from tui.plain.call import Answer, Call
from tui.plain.console import given_words, narrate
from tui.plain.journals import first_hour_of, open_if_there
from tui.plain.options import Option, given, one_day, one_of
from tui.plain.rendered import as_json, as_lines, as_object

KINDS = ("check_in", "practice", "session", "mark", "score")
"""Everything that can be listed; a journal may hold none of a kind."""

SHOWN = 50
"""How many the text shows unless another limit is given."""

_ALL = 0


def read_limit(text: str) -> int:
    """Return how many to show, 0 for all.

    Raises:
        NotUnderstood: it is neither a whole number from 1 on nor ``all``.
    """
    if text == "all":
        return _ALL
    if not (text.isascii() and text.isdigit()) or int(text) == 0:
        raise NotUnderstood("plain.no_limit")
    return int(text)


OPTIONS = (
    Option("--kind", "plain.help_kind", "KIND", one_of(KINDS)),
    Option("--since", "plain.help_since", "DAY", one_day),
    Option("--until", "plain.help_until", "DAY", one_day),
    Option("--search", "plain.help_search", "TEXT", given),
    Option("--limit", "plain.help_limit", "N", read_limit),
)


def answer(call: Call) -> Answer:
    """Return what is recorded and matches, as lines or as a list of objects."""
    options = call.options
    search = given_words(options) if options.search == "-" else options.search or ""
    wanted = Wanted(since=options.since, until=options.until, search=clean_line(search), kind=options.kind)
    shown = options.limit if options.limit is not None else _ALL if options.json else SHOWN
    clock = offset_clock(call.environ)
    with open_if_there(call, clock) as journal:
        entries = [] if journal is None else journal.entries(wanted, limit=shown or None)
        if options.json:
            named = {} if journal is None else {naming.check_in: naming for naming in journal.namings()}
            return Answer(as_json([as_object(entry, named.get(entry.id)) for entry in entries]))
        if journal is None or not entries:
            is_empty = journal is None or journal.count_entries() == 0
            narrate(say("plain.nothing_recorded" if is_empty else "plain.no_match"))
            return Answer()
        if options.limit is None:
            _say_what_is_left_out(journal, wanted, len(entries))
        today = civil_day(clock().replace(tzinfo=None), first_hour_of(journal))
        return Answer("\n".join(as_lines(entries, journal.scales(), journal.tags(), today)))


def _say_what_is_left_out(journal: Journal, wanted: Wanted, shown: int) -> None:
    count = journal.count_entries(wanted)
    if count > shown:
        narrate(say("plain.more", shown=shown, count=count))
