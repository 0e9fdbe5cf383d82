"""``holdfast support``: whom to call. It works with an empty journal, without one, and with one that cannot be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from holdfast.days import FIRST_HOUR, Clock, civil_day
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.support import Contact, SupportLine, find_country, support_lines
from holdfast.wording import say
from storage.places import settings_path
from storage.settings import read_settings
from tui.clock import offset_clock
from tui.plain.call import Answer, Call
from tui.plain.console import narrate
from tui.plain.journals import open_if_there
from tui.plain.rendered import as_json

OPTIONS = ()


def answer(call: Call) -> Answer:
    """Return the lines of Support, whatever state the files are in."""
    clock = offset_clock(call.environ)
    country = read_settings(settings_path(call.environ)).country
    today = civil_day(clock().replace(tzinfo=None), FIRST_HOUR)
    lines = support_lines(find_country(country) if country else None, _people(call, clock), today)
    if call.options.json:
        return Answer(as_json([asdict(line) for line in lines]))
    return Answer("\n".join(as_lines(lines)))


def as_lines(lines: Sequence[SupportLine]) -> list[str]:
    """Return one line of text for each, numbers in one column, an empty one above each heading."""
    widest = max((len(line.text) for line in lines if line.kind == "call"), default=0)
    shown: list[str] = []
    for line in lines:
        if line.kind == "call":
            shown.append(f"  {line.text:<{widest}}  {line.number}")
        else:
            shown += ["", f"{line.text}  {line.note}".rstrip()]
    return shown[1:] if shown and not shown[0] else shown


def _people(call: Call, clock: Clock) -> list[Contact]:
    try:
        with open_if_there(call, clock) as journal:
            return [] if journal is None else journal.contacts()
    except NotUnderstood:
        raise
    except Refusal as unread:
        narrate(say("plain.people_unread", why=unread.sentence))
        return []
