"""``holdfast show``: one entry whole."""

from __future__ import annotations

from holdfast.days import civil_day
from tui.clock import offset_clock
from tui.known_beside import known_beside
from tui.plain.call import Answer, Call
from tui.plain.journals import first_hour_of, open_for
from tui.plain.options import Option, given
from tui.plain.rendered import as_json, as_object, as_page
from tui.plain.tails import entry_ending

OPTIONS = (Option("ID", "plain.help_id", read=given, needed=True),)


def answer(call: Call) -> Answer:
    """Return the entry of that id.

    Raises:
        Refusal: there is none, or there are several.
    """
    clock = offset_clock(call.environ)
    with open_for(call, clock) as journal:
        entry = entry_ending(journal, call.options.id)
        known = known_beside(journal, entry)
        if call.options.json:
            return Answer(as_json(as_object(entry, known.naming)))
        today = civil_day(clock().replace(tzinfo=None), first_hour_of(journal))
        return Answer("\n".join(as_page(entry, known, today)))
