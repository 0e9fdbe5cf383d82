"""``holdfast delete``: one entry into the trash, without a question, for there is undo."""

from __future__ import annotations

from holdfast.days import civil_day
from holdfast.entries import moment_of_entry
from holdfast.wording import dates, say
from tui.clock import offset_clock
from tui.plain.call import Answer, Call
from tui.plain.console import narrate
from tui.plain.journals import first_hour_of, open_for
from tui.plain.options import Option, given
from tui.plain.rendered import as_json
from tui.plain.tails import entry_ending

OPTIONS = (Option("ID", "plain.help_id", read=given, needed=True),)


def answer(call: Call) -> Answer:
    """Delete the entry of that id.

    Raises:
        Refusal: there is none, or there are several.
    """
    clock = offset_clock(call.environ)
    with open_for(call, clock) as journal:
        entry = entry_ending(journal, call.options.id)
        today = civil_day(clock().replace(tzinfo=None), first_hour_of(journal))
        journal.delete(entry.id)
    narrate(say("plain.deleted", moment=dates.moment_as_told(moment_of_entry(entry), today)))
    return Answer(as_json({"deleted": entry.id})) if call.options.json else Answer()
