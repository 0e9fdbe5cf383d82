"""``holdfast status``: one short line for a prompt or a status bar, without ratings and without words."""

from __future__ import annotations

from holdfast.days import civil_day
from holdfast.wanted import Wanted
from holdfast.wording import say
from tui.clock import offset_clock
from tui.plain.call import Answer, Call
from tui.plain.journals import first_hour_of, open_if_there

OPTIONS = ()


def answer(call: Call) -> Answer:
    """Return whether the civil day it is has a check-in, and how many topics there are to bring."""
    clock = offset_clock(call.environ)
    with open_if_there(call, clock) as journal:
        today = civil_day(clock().replace(tzinfo=None), first_hour_of(journal))
        checked_in = journal is not None and journal.count(Wanted(since=today, until=today)) > 0
        count = 0 if journal is None else journal.count()
        topics = 0 if journal is None else journal.count_topics()
    if call.options.json:
        import json  # noqa: PLC0415 - a prompt does not wait for what it does not need

        return Answer(json.dumps({"checked_in_today": checked_in, "check_ins": count, "topics": topics}))
    said = say("plain.status_today" if checked_in else "plain.status_not_today" if count else "plain.status_never")
    return Answer(say("plain.status_topics", said=said, n=topics) if topics else said)
