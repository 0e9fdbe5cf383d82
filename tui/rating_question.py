"""The questions for a rating: which one a chart is to show, and which one it lays over that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from holdfast.line_kinds import kind_of
from holdfast.scales import Scale
from holdfast.wording import say
from widgets.choice_list import Choice, Finding, ListLine, finding
from widgets.choose import Choose

if TYPE_CHECKING:
    from tui.app import HoldfastApp

NONE = ""
"""The answer that no rating is wanted."""

MANY = 12
"""From more lines than this on, typing narrows them."""


def rating_question(app: HoldfastApp, now: str, *, check_ins_only: bool = False) -> Choose:
    """Return the question which line to show, with the lamp on the one shown now.

    Args:
        app: the app.
        now: the id of the line shown now.
        check_ins_only: ask for a rating of check-ins; else goals, fit and scores that have a value are among them.
    """
    journal = app.journal
    lines = journal.scales()
    if not check_ins_only:
        known = {scale.id for scale in lines}
        lines = [*lines, *(line for line in journal.rated_lines() if line.id not in known)]
    plain = app.settings.plain_symbols
    return Choose(say("chart.which"), say("chart.which_more"), _offered(lines), now=now, plain=plain)


def overlay_question(app: HoldfastApp, others: Sequence[Scale], now: str) -> Choose:
    """Return the question which of the other ratings to lay over the one shown; `NONE` is among the answers."""
    plain, none = app.settings.plain_symbols, Choice(NONE, say("chart.over_none"))
    return Choose(say("chart.over"), say("chart.over_more"), _offered(others, none), now=now, plain=plain)


def _offered(lines: Sequence[Scale], *first: Choice) -> Finding | Sequence[ListLine]:
    """Return lines as choices, each kind below its heading where there are several; many can be found by typing."""
    choices = [*first, *(Choice(line.id, line.label) for line in lines)]
    kinds = list(dict.fromkeys(kind_of(line.id) for line in lines))
    if len(kinds) < 2:
        return choices
    listed: list[ListLine] = [*first]
    for kind in kinds:
        listed += [*([""] if listed else []), f"  {say(f'chart.lines_{kind}')}"]
        listed += [Choice(line.id, line.label) for line in lines if kind_of(line.id) == kind]
    if len(choices) <= MANY:
        return listed
    found = finding(choices)
    return lambda typed: found(typed) if typed else listed
