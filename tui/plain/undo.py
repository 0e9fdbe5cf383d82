"""``holdfast undo``: take back the last change to the journal."""

from __future__ import annotations

from dataclasses import asdict

from holdfast.refusals import Refusal
from holdfast.wording import say
from storage.journal import Journal
from storage.readable_support import keep_readable
from tui.clock import offset_clock
from tui.plain.call import Answer, Call
from tui.plain.console import narrate
from tui.plain.journals import open_if_there
from tui.plain.rendered import as_json

OPTIONS = ()


def answer(call: Call) -> Answer:
    """Take back the last change.

    Raises:
        Refusal: there is nothing to undo.
    """
    with open_if_there(call, offset_clock(call.environ)) as journal:
        undone = None if journal is None else journal.undo()
        if journal is not None:
            _keep_readable(journal)
    if undone is None:
        raise Refusal("plain.nothing_to_undo")
    narrate(say(undone.told, n=undone.count))
    return Answer(as_json(asdict(undone))) if call.options.json else Answer()


def _keep_readable(journal: Journal) -> None:
    """Let the file for Support beside the journal, if there is one, say what the journal says now."""
    try:
        keep_readable(journal)
    except OSError as problem:
        narrate(say("settings.readable_not_written", why=problem.strerror or ""))
