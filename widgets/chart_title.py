"""The row above a chart: what it shows and how far back, what is laid over it, and how many days it rests on."""

from __future__ import annotations

from textual.content import Content

from holdfast.charts.picture import Charted
from holdfast.charts.symbols import symbols
from holdfast.charts.words import over_named
from holdfast.counted import counted_as, days_counted
from holdfast.wording import say
from widgets.ends_row import EndsRow

_SAMPLE = "⠒⠒"


class ChartTitle(EndsRow):
    """One row that tells what a chart shows."""

    def show(self, charted: Charted, range_id: str, *, by_shape: bool, plain: bool) -> None:
        """Show what a chart is about.

        Args:
            charted: what it is about.
            range_id: the range it shows.
            by_shape: the second line is drawn in a shape of its own.
            plain: draw it in plain symbols.
        """
        parts = [
            Content.styled(charted.scale.label, "bold $foreground"),
            Content.styled(say(f"chart.range_{range_id}"), "$text-muted"),
        ]
        if charted.over is not None:
            is_shape = by_shape or plain or charted.over.scale.is_score
            sample = 2 * symbols(plain=plain).over if is_shape else _SAMPLE
            parts.append(Content.assemble((sample, "$line-2"), " ", (over_named(charted, charted.over), "$text-muted")))
        self.left = Content("   ").join(parts)
        n = sum(charted.first <= value.day <= charted.last for value in charted.values)
        days = (charted.last - charted.first).days + 1
        self.right = Content.styled(days_counted(counted_as(charted.scale.id), n, days), "$quiet")
        self.less = Content.styled(say("chart.days_short", n=n, days=days), "$quiet")
