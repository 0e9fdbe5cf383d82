"""A chart with what belongs to it: its title, the day of its cursor read out, and a legend."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical

from holdfast.charts.picture import Charted
from widgets.chart import Chart
from widgets.chart_legend import ChartLegend
from widgets.chart_title import ChartTitle
from widgets.day_readout import DayReadout


class ChartPane(Vertical):
    """Title, chart, readout and legend, one below the other."""

    def compose(self) -> ComposeResult:
        """The four."""
        yield ChartTitle(id="title")
        yield Chart()
        yield DayReadout(id="day")
        yield ChartLegend(id="legend")

    @property
    def chart(self) -> Chart:
        """The chart."""
        return self.query_one(Chart)

    def show(self, charted: Charted, range_id: str, *, ready: bool, plain: bool) -> None:
        """Show a rating; the day is read out by itself, as its cursor moves.

        Args:
            charted: what is shown.
            range_id: the range it shows.
            ready: plotext has been imported.
            plain: draw in plain symbols.
        """
        chart = self.chart
        chart.plain, chart.ready, chart.charted = plain, ready, charted
        by_shape = chart.fills or self.app.no_color
        self.query_one(ChartTitle).show(charted, range_id, by_shape=by_shape, plain=plain)
        self.query_one(ChartLegend).show(charted, fill=chart.fills, plain=plain)
