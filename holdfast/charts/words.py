"""What a chart says in words: of what is laid over it, and of the totals of a questionnaire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from holdfast.charts.picture import Charted, Over
from holdfast.check_ins import DayValue
from holdfast.numbers import shown
from holdfast.wording import say

if TYPE_CHECKING:
    from holdfast.scores import Instrument


def over_named(charted: Charted, over: Over) -> str:
    """Return the name of what is laid over a chart; where its direction is the other one, with what is on top."""
    if over.scale.higher_is_better == charted.scale.higher_is_better:
        return over.scale.short
    top = say("chart.top", value=shown(over.scale.high if over.scale.higher_is_better else over.scale.low))
    return say("chart.over_top", measure=over.scale.short, top=top)


def measured_told(charted: Charted) -> str:
    """Return whose the named ranges of a questionnaire are and how large its measurement error is; else nothing."""
    if charted.instrument is None:
        return ""
    from holdfast.scores.told import error_told, whose_told  # noqa: PLC0415  most charts show no questionnaire

    return " ".join(filter(None, (whose_told(charted.instrument), error_told(charted.instrument))))


def day_told(instrument: Instrument | None, value: DayValue | None) -> str:
    """Return what is said of a day's total of a questionnaire in place of its number; nothing of another line."""
    if instrument is None or value is None or value.entries > 1:
        return ""
    from holdfast.scores.told import total_shortly  # noqa: PLC0415  most charts show no questionnaire

    return total_shortly(instrument, value.mean)
