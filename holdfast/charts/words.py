"""What a chart says in words of what is laid over it."""

from __future__ import annotations

from holdfast.charts.picture import Charted, Over
from holdfast.numbers import shown
from holdfast.wording import say


def over_named(charted: Charted, over: Over) -> str:
    """Return the name of what is laid over a chart; where its direction is the other one, with what is on top."""
    if over.scale.higher_is_better == charted.scale.higher_is_better:
        return over.scale.short
    top = say("chart.top", value=shown(over.scale.high if over.scale.higher_is_better else over.scale.low))
    return say("chart.over_top", measure=over.scale.short, top=top)
