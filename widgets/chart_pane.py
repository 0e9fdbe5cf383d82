"""A chart with what belongs to it: title, the day of its cursor read out, how it is measured, and a legend."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from holdfast.charts.picture import Charted
from holdfast.charts.words import measured_told
from widgets.chart import Chart
from widgets.chart_legend import ChartLegend
from widgets.chart_title import ChartTitle
from widgets.day_readout import DayReadout


class ChartPane(Vertical):
    """Title, chart, readout, of a questionnaire its measurement error, and legend, one below the other."""

    DEFAULT_CSS = """
    ChartPane #measured { height: auto; padding-left: 2; color: $quiet; }
    """

    def compose(self) -> ComposeResult:
        """The five."""
        yield ChartTitle(id="title")
        yield Chart()
        yield DayReadout(id="day")
        yield Static(id="measured", markup=False)
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
        told = measured_told(charted)
        measured = self.query_one("#measured", Static)
        measured.update(told)
        measured.display = bool(told)
        self.query_one(ChartLegend).show(charted, fill=chart.fills, plain=plain)
