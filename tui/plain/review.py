"""``holdfast review``: all since the last session, or any day, as a sheet to read or hand over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import SimpleNamespace

from holdfast.days import Clock, civil_day
from holdfast.plateaus.course import Course
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.review.formats import FORMATS, written
from holdfast.review.making import sheet_of
from holdfast.review.period import period_of
from holdfast.review.sheet import PARTS, ReviewSheet, parts_shown
from holdfast.scales import Scale
from holdfast.wording import say
from storage.journal import Journal
from tui.clock import offset_clock
from tui.plain.call import Answer, Call
from tui.plain.console import narrate
from tui.plain.files import is_of_journal, put_in_file
from tui.plain.found import course_kept, course_told
from tui.plain.journals import first_hour_of, open_if_there, path_of
from tui.plain.options import Option, given, one_day, one_of
from tui.therapy.review import chosen_parts, material_of

LAST_SESSION = "last-session"
STDOUT = "-"


def read_since(text: str) -> date | None:
    """Return a civil day, or None for the last session.

    Raises:
        NotUnderstood: the text is neither.
    """
    try:
        return None if text == LAST_SESSION else one_day(text)
    except NotUnderstood:
        raise NotUnderstood("review.no_since") from None


OPTIONS = (
    Option("--since", "review.help_since", "DAY", read_since),
    Option("--format", "review.help_format", "FORMAT", one_of(list(FORMATS)), default="text"),
    Option("--output", "review.help_output", "FILE", given, default=STDOUT),
    Option("--replace", "review.help_replace"),
    Option("--without", "review.help_without", "PART", one_of(PARTS), many=True),
    Option("--with", "review.help_with", "PART", one_of(PARTS), many=True),
)
"""What is switched here holds this once; what is remembered is switched in the app."""


def answer(call: Call) -> Answer:
    """Return the sheet, or write it to a file that its owner alone can read.

    Raises:
        Refusal: the day is still to come, the file is there already, or it cannot be written.
    """
    options, clock = call.options, offset_clock(call.environ)
    form = "json" if options.json else options.format
    with open_if_there(call, clock) as journal:
        sheet = _sheet(journal, options, clock)
    told = written(sheet, form)
    if options.output == STDOUT:
        return Answer(told)
    path = Path(options.output).expanduser()
    if is_of_journal(path, path_of(call)):
        raise Refusal("plain.is_journal", path=path)
    put_in_file(path, f"{told}\n".encode(), replace=options.replace)
    narrate(say("review.written", path=path))
    return Answer()


def _sheet(journal: Journal | None, options: SimpleNamespace, clock: Clock) -> ReviewSheet:
    """Return the sheet with the parts that are shown, and no others."""
    now = clock()
    today = civil_day(now.replace(tzinfo=None), first_hour_of(journal))
    if options.since is not None and options.since > today:
        raise Refusal("review.future")
    if journal is None:
        return ReviewSheet(period_of(today, None, options.since))
    material = material_of(journal, _finder(journal, today), now, options.since or "session")
    switched = dict.fromkeys(getattr(options, "with"), True) | dict.fromkeys(options.without, False)
    return sheet_of(material).only(parts_shown({**chosen_parts(journal), **switched}))


def _finder(journal: Journal, today: date) -> Callable[[Scale], Course | None]:
    return lambda scale: course_kept(journal, scale, today) or course_told(journal, scale, today)
