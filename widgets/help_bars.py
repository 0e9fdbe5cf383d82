"""What helps as bars: how far the average of each exercise reaches from no change, best first."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from holdfast.charts.bars import MOST, Bar
from holdfast.charts.inks import Row
from holdfast.charts.symbols import symbols
from holdfast.helps import Help
from holdfast.wording import say
from widgets import plot
from widgets.chart_inks import INKS
from widgets.drawn_lines import DrawnLines

_NAME, _GAP, _LEAST = 26, 2, 16


class HelpBars(DrawnLines):
    """A bar a line, its exercise at the left, and what the columns stand for below them."""

    def show_helps(self, helps: Sequence[Help], *, ready: bool, plain: bool) -> None:
        """Show exercises that have enough rated uses, in their order.

        Args:
            helps: what helps.
            ready: plotext has been imported; until then the ends of the bars are told in numbers.
            plain: draw in plain symbols.
        """
        known = [
            (each.name, Bar(each.low, each.high))
            for each in helps
            if each.enough and each.low is not None and each.high is not None
        ][:MOST]
        names, bars = [name for name, _ in known], [bar for _, bar in known]
        drawn: dict[int, list[Content]] = {}

        def draw(width: int) -> Sequence[Content]:
            if width not in drawn:
                drawn.clear()
                drawn[width] = _lines(names, bars, width, ready=ready, plain=plain) if bars else []
            return drawn[width]

        self.show(draw)


def _lines(names: Sequence[str], bars: Sequence[Bar], width: int, *, ready: bool, plain: bool) -> list[Content]:
    label = min(_NAME, max(8, width - _GAP - _LEAST))
    columns = max(_LEAST, width - label - _GAP)
    labels = [Content(name).truncate(label, ellipsis=not plain, pad=True) for name in names]
    if not ready:
        return [Content.assemble(name, " " * _GAP, _numbers(bar)) for name, bar in zip(labels, bars, strict=True)]
    rows = [_row(row) for row in plot.bars(bars, columns, plain=plain)]
    shapes = symbols(plain=plain)
    key = say("helps.bars_key", solid=shapes.firm, open=shapes.probable)
    return [
        *(
            Content.assemble(name, " " * _GAP, row)
            for name, row in zip([*labels, Content(" " * label)], rows, strict=True)
        ),
        Content(""),
        Content.styled(key, "$quiet"),
    ]


def _row(row: Row) -> Content:
    return Content.assemble(*((run.text, f"${INKS[run.ink]}") for run in row if run.text))


def _numbers(bar: Bar) -> Content:
    return Content.styled(f"{bar.low:+.1f} {bar.high:+.1f}", "$quiet")
