"""What Today offers below or beside the chart: exercises that helped, plans, cards. Each can be clicked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import zip_longest
from typing import NamedTuple, TypeAlias

from textual import events
from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.widget import Widget

Lines: TypeAlias = Sequence[Content]
DrawLines: TypeAlias = Callable[[int], Lines]
"""Returns the lines for a width in cells; none of them is to be wider."""

GAP = 3
"""Cells between two columns."""

WIDEST = 46
"""The widest column that stands alone, in cells: a row is to be read across."""


class Offer(NamedTuple):
    """Something that is offered.

    Attributes:
        id: what is posted when it is clicked; empty for what cannot be.
        draw: draws it.
    """

    id: str
    draw: DrawLines


class Block(NamedTuple):
    """Offers under one head."""

    head: str
    offers: Sequence[Offer]


class _Spot(NamedTuple):
    """Where an offer is: its line, its first cell and the one behind its last."""

    line: int
    start: int
    end: int
    id: str


class Offers(Widget):
    """Blocks of offers, one below the other in one column or in two."""

    DEFAULT_CSS = """
    Offers { height: auto; width: 1fr; text-wrap: nowrap; }
    """
    ALLOW_SELECT = False

    class Chosen(Message):
        """An offer was clicked.

        Attributes:
            id: its id.
        """

        def __init__(self, offer_id: str) -> None:
            self.id = offer_id
            super().__init__()

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._columns: Sequence[Sequence[Block]] = ()
        self._roomy = False
        self._spots: list[_Spot] = []

    def show(self, columns: Sequence[Sequence[Block]], *, roomy: bool = False) -> None:
        """Show blocks.

        Args:
            columns: what stands in each column, from the left; empty ones take no room.
            roomy: leave a line under heads, and two between blocks.
        """
        self._columns, self._roomy = [blocks for blocks in columns if blocks], roomy
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines there are at a width."""
        del container, viewport
        return max((len(lines) for _, lines in self._drawn(width)), default=0)

    def render(self) -> RenderResult:
        """Return the lines, and remember where each offer is."""
        drawn = self._drawn(self.size.width)
        self._spots = []
        rows = []
        for line, cells in enumerate(zip_longest(*(lines for _, lines in drawn))):
            row = Content("")
            for (start, _), cell in zip(drawn, cells, strict=True):
                offer_id, content = cell or ("", Content(""))
                row = Content.assemble(row.pad_right(max(0, start - row.cell_length)), content)
                if offer_id:
                    self._spots.append(_Spot(line, start, row.cell_length, offer_id))
            rows.append(row)
        return Content("\n").join(rows)

    def on_click(self, event: events.Click) -> None:
        """Tell which offer was clicked, if any."""
        for spot in self._spots:
            if spot.line == event.y and spot.start <= event.x < spot.end:
                self.post_message(self.Chosen(spot.id))
                return

    def _drawn(self, width: int) -> list[tuple[int, list[tuple[str, Content]]]]:
        """Return each column: its first cell, and its lines with the offer that each belongs to."""
        if not self._columns:
            return []
        first = min(width, WIDEST) if len(self._columns) == 1 else width - GAP - (width - GAP) * 7 // 15
        places = ((0, first), (first + GAP, width - first - GAP))
        return [
            (start, self._column(blocks, room)) for blocks, (start, room) in zip(self._columns, places, strict=False)
        ]

    def _column(self, blocks: Sequence[Block], room: int) -> list[tuple[str, Content]]:
        blank = ("", Content(""))
        lines: list[tuple[str, Content]] = []
        for block in blocks:
            lines += [blank] * (2 if self._roomy else 1) * bool(lines)
            if block.head:
                lines += [("", Content.styled(block.head, "bold $foreground").truncate(room))]
                lines += [blank] * self._roomy
            for number, offer in enumerate(block.offers):
                drawn = offer.draw(room)
                lines += [blank] * (self._roomy and number > 0)
                lines += [(offer.id, line.truncate(room)) for line in drawn]
        return lines
