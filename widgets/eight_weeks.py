"""The last eight weeks of a rating: a head with how many days, the chart, and what can be said about them."""

from __future__ import annotations

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from holdfast.charts.picture import Charted
from holdfast.wording import say
from widgets.chart import Chart

SENTENCE_WIDTH = 76
"""The widest line of the sentence, in cells."""


class EightWeeks(Vertical):
    """Chart and sentence as one block. The rows of the chart are kept from the first paint on; nothing moves."""

    DEFAULT_CSS = f"""
    EightWeeks {{ height: auto; }}
    EightWeeks Chart {{ height: 8; }}
    EightWeeks .sentence {{ height: auto; max-width: {SENTENCE_WIDTH}; margin-top: 1; }}
    """

    def compose(self) -> ComposeResult:
        """Head, chart, and the sentence with what it rests on."""
        yield Static(classes="weeks-head", markup=False)
        yield Chart()
        yield Static(classes="sentence", markup=False)

    def show(
        self, charted: Charted, sentence: str, more: str, *, width: int, ready: bool, plain: bool, lane: bool
    ) -> None:
        """Show a rating.

        Args:
            charted: the rating and the days shown.
            sentence: what is said of it; empty for nothing.
            more: how sure that is; empty for nothing.
            width: cells across.
            ready: plotext has been imported.
            plain: draw in plain symbols.
            lane: show the lane of shapes under the plot.
        """
        chart = self.query_one(Chart)
        chart.plain, chart.lane, chart.anchors, chart.band = plain, lane, False, False
        chart.ready, chart.charted = ready, charted
        self.query_one(".weeks-head", Static).update(_head(charted, width))
        said = self.query_one(".sentence", Static)
        said.update(
            Content("\n").join(
                [Content(sentence), Content.styled(more, "$text-muted")] if more else [Content(sentence)]
            )
        )
        said.display = bool(sentence)


def _head(charted: Charted, width: int) -> Content:
    title = say("today.weeks", measure=charted.scale.label)
    days = (charted.last - charted.first).days + 1
    with_value = sum(charted.first <= value.day <= charted.last for value in charted.values)
    counted = say("today.days", n=with_value, days=days)
    gap = max(2, width - cell_len(title) - len(counted))
    return Content.assemble((title, "bold $foreground"), " " * gap, (counted, "$quiet"))
