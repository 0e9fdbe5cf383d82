"""The questions for a rating: which one a chart is to show, and which one it lays over that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from holdfast.scales import Scale
from holdfast.wording import say
from widgets.choice_list import Choice
from widgets.choose import Choose

if TYPE_CHECKING:
    from tui.app import HoldfastApp

NONE = ""
"""The answer that no rating is wanted."""


def rating_question(app: HoldfastApp, now: str) -> Choose:
    """Return the question which of all ratings to show, with the lamp on the one shown now."""
    choices = [Choice(scale.id, scale.label) for scale in app.journal.scales()]
    plain = app.settings.plain_symbols
    return Choose(say("chart.which"), say("chart.which_more"), choices, now=now, plain=plain)


def overlay_question(app: HoldfastApp, others: Sequence[Scale], now: str) -> Choose:
    """Return the question which of the other ratings to lay over the one shown; `NONE` is among the answers."""
    choices = [Choice(NONE, say("chart.over_none")), *(Choice(scale.id, scale.label) for scale in others)]
    plain = app.settings.plain_symbols
    return Choose(say("chart.over"), say("chart.over_more"), choices, now=now, plain=plain)
