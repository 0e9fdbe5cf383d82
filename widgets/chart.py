"""The chart of a rating: days, smoothed line, plateaus as terraces, a lane of shapes, ticks, dates, and a cursor."""

from __future__ import annotations

from datetime import date

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from holdfast.charts.columns import Columns, columns_of
from holdfast.charts.inks import Ground, Ink, Marks, Row
from holdfast.charts.picture import GUTTER, Charted, Layout, picture, reserved_picture
from holdfast.charts.symbols import symbols
from holdfast.plateaus.course import Stretch
from widgets import plot
from widgets.chart_inks import style_of
from widgets.sparkline import sparkline


class Chart(Widget):
    """A chart that paints from memory.

    Before plotext is there (`ready`) it shows a sparkline where the middle of the chart will be; nothing moves when
    the chart takes its place. Marks are drawn anew when what is charted or the size changes; cursor and chosen
    stretch lay the ground anew; a theme colours anew.
    """

    DEFAULT_CSS = """
    Chart { height: 1fr; background: $background; }
    """
    ALLOW_SELECT = False

    charted: reactive[Charted | None] = reactive(None)
    """What is shown: one rating over some days."""

    cursor: reactive[date | None] = reactive(None)
    """The day of the cursor."""

    chosen: reactive[Stretch | None] = reactive(None)
    """The stretch that is brighter than the others."""

    ready: reactive[bool] = reactive(False)
    """plotext has been imported, so that drawing takes milliseconds."""

    plain: reactive[bool] = reactive(False)
    """Draw in plain symbols."""

    lane: reactive[bool] = reactive(True)
    """Show the lane of shapes under the plot."""

    anchors: reactive[bool] = reactive(True)
    """Show the anchor words at the ends of the scale."""

    band: reactive[bool] = reactive(True)
    """Show where the line probably is."""

    class DayPointed(Message):
        """A day was clicked.

        Attributes:
            day: the day.
        """

        def __init__(self, day: date) -> None:
            self.day = day
            super().__init__()

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._drawn: tuple[tuple[Charted, Layout], Columns, Marks] | None = None
        self._pictured: tuple[tuple[object, ...], list[Row]] | None = None
        self._strips: tuple[list[Row], list[Strip]] | None = None
        self._styles: dict[tuple[Ink, Ground], Style] = {}

    def notify_style_update(self) -> None:
        """Colour anew after a change of theme."""
        super().notify_style_update()
        self._strips = None
        self._styles.clear()

    def on_click(self, event: events.Click) -> None:
        """Tell which day was clicked."""
        column = event.x - GUTTER
        if self.charted is not None and 0 <= column < self._layout.columns:
            self.post_message(self.DayPointed(self._layout.axis(self.charted).day_at(column)))

    def render_line(self, y: int) -> Strip:
        """Return one row."""
        rows = self._rows()
        if self._strips is None or self._strips[0] is not rows:
            self._strips = rows, [self._strip(row) for row in rows]
        strips = self._strips[1]
        return strips[y] if y < len(strips) else Strip.blank(self.size.width, self.rich_style)

    @property
    def _layout(self) -> Layout:
        return Layout(
            self.size.width,
            self.size.height,
            lane=self.lane,
            ticks=self.lane and self.charted is not None and self.charted.has_ticks,
            anchors=self.anchors,
            band=self.band,
            symbols=symbols(plain=self.plain),
            fill=self.fills,
            by_shape=self.app.no_color,
        )

    @property
    def fills(self) -> bool:
        """Whether grounds are filled with characters, since no colour can be counted on."""
        return self.plain or self.app.native_ansi_color

    def _rows(self) -> list[Row]:
        """The rows as they are to be shown, the same object as long as nothing has changed."""
        key = (self.charted, self._layout, self.cursor, self.chosen, self.ready)
        if self._pictured is None or self._pictured[0] != key:
            self._pictured = key, self._picture()
        return self._pictured[1]

    def _picture(self) -> list[Row]:
        charted, layout = self.charted, self._layout
        if charted is None:
            return []
        if not self.ready:
            columns = columns_of(layout.axis(charted), charted.values, charted.course, charted.scale)
            scale = charted.scale
            row = sparkline(
                columns,
                layout.axis(charted),
                higher_is_better=scale.higher_is_better,
                plain=self.plain,
                ends=(scale.low, scale.high),
            )
            return reserved_picture(charted, layout, row)
        if self._drawn is None or self._drawn[0] != (charted, layout):
            self._drawn = (charted, layout), *plot.plotted(charted, layout)
        _, columns, marks = self._drawn
        return picture(charted, layout, columns, marks, cursor=self.cursor, chosen=self.chosen)

    def _strip(self, row: Row) -> Strip:
        segments = [Segment(run.text, self._style(run.ink, run.ground)) for run in row]
        return Strip(segments, sum(len(run.text) for run in row))

    def _style(self, ink: Ink, ground: Ground) -> Style:
        style = self._styles.get((ink, ground))
        if style is None:
            style = self._styles[ink, ground] = style_of(self.app.theme_variables, ink, ground)
        return style
