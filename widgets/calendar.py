"""The calendar of one rating over one year: days by level, plateaus under them, and the lamp on one day."""

from __future__ import annotations

from datetime import date
from typing import Final

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.color import Color
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from holdfast.charts.symbols import symbols
from holdfast.charts.year import Tone, Under, Year, YearLayout, YearRow, layout_of, year_rows

ROOMY = 36
"""Rows of the screen from which the months stand a row apart."""

_TONES: Final = {
    Tone.NOTHING: "foreground",
    Tone.NAME: "quiet",
    Tone.LOW: "mood-low",
    Tone.MIDDLE: "mood-mid",
    Tone.HIGH: "mood-high",
    Tone.TODAY: "accent",
    Tone.FILL: "tick",
    Tone.LIT: "chosen-text",
}
_UNDER: Final = {Under.PAGE: "background", Under.PLATEAU: "plateau-band", Under.CURSOR: "accent"}
"""The theme's token for each tone and ground."""


class Calendar(Widget):
    """A year that paints from memory: what is shown and its size make the rows, a theme colours them."""

    DEFAULT_CSS = """
    Calendar { height: auto; background: $background; }
    """
    ALLOW_SELECT = False

    year: reactive[Year | None] = reactive(None)
    """What is shown: one rating over one year."""

    cursor: reactive[date | None] = reactive(None)
    """The day of the cursor."""

    plain: reactive[bool] = reactive(False)
    """Draw in plain symbols."""

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
        self._styles: dict[tuple[Tone, Under], Style] = {}
        self._drawn: tuple[tuple[object, ...], list[Strip]] | None = None

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return the rows of twelve months, a row apart where the screen is high."""
        del container
        return layout_of(1, width, 100 if viewport.height >= ROOMY else 0).height

    def notify_style_update(self) -> None:
        """Colour anew after a change of theme."""
        super().notify_style_update()
        self._styles.clear()
        self._drawn = None

    def on_click(self, event: events.Click) -> None:
        """Tell which day was clicked, if any."""
        if self.year is not None and (day := self._layout(self.year).day_at(event.y, event.x)) is not None:
            self.post_message(self.DayPointed(day))

    def render_line(self, y: int) -> Strip:
        """Return one row."""
        strips = self._strips()
        return strips[y] if y < len(strips) else Strip.blank(self.size.width, self.rich_style)

    def _layout(self, year: Year) -> YearLayout:
        return layout_of(year.number, self.size.width, self.size.height)

    def _strips(self) -> list[Strip]:
        key = (self.year, self.cursor, self.plain, self.size)
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = key, [self._strip(row) for row in self._rows()]
        return self._drawn[1]

    @property
    def fills(self) -> bool:
        """Whether plateaus are filled with a character, since no colour can be counted on."""
        return self.plain or self.app.native_ansi_color or self.app.no_color

    def _rows(self) -> list[YearRow]:
        if self.year is None:
            return []
        shapes = symbols(plain=self.plain)
        return year_rows(self.year, self._layout(self.year), cursor=self.cursor, symbols=shapes, fill=self.fills)

    def _strip(self, row: YearRow) -> Strip:
        segments = [Segment(run.text, self._style(run.tone, run.under)) for run in row]
        return Strip(segments).adjust_cell_length(self.size.width, self.rich_style)

    def _style(self, tone: Tone, under: Under) -> Style:
        style = self._styles.get((tone, under))
        if style is None:
            tokens = self.app.theme_variables
            behind = Color.parse(tokens[_UNDER[under]]).rich_color
            style = Style(color=Color.parse(tokens[_TONES[tone]]).rich_color, bgcolor=behind, bold=tone is Tone.LIT)
            self._styles[tone, under] = style
        return style
