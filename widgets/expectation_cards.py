"""Cards to read, one below the other, wrapped to the width there is, with the lamp on one of them."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from holdfast.therapy.expectations import ExpectationCard
from widgets.row_list import INDENT, LineList

WIDEST = 72
"""Cells that running text takes at most."""


class ExpectationCards(LineList):
    """The cards of one group."""

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id, plain=plain)
        self._cards: Sequence[ExpectationCard] = ()
        self._lines: list[Content] = []
        self._laid_for = 0

    def show(self, cards: Sequence[ExpectationCard]) -> None:
        """Show other cards, the lamp on the first."""
        if cards != self._cards:
            self._cards = tuple(cards)
            self._laid_for = 0
            self._lay_out()
            self.set_reactive(ExpectationCards.cursor, 0)
            self.scroll_home(animate=False)
            self.refresh()

    @property
    def card(self) -> ExpectationCard | None:
        """The card under the lamp; None where there is none."""
        return self._cards[self.cursor] if self.cursor < len(self._cards) else None

    @property
    def row_count(self) -> int:
        """How many cards there are."""
        return len(self._cards)

    def on_resize(self) -> None:
        """Break the lines for the new width."""
        self._lay_out()
        super().on_resize()

    def line_drawn(self, number: int, room: int) -> Content:
        """Return one line of a card."""
        return self._lines[number].truncate(room)

    def _lay_out(self) -> None:
        """Break title, text and source of each card into lines, a blank line between two cards."""
        room = min(WIDEST, self.size.width - INDENT)
        if room <= 0 or room == self._laid_for:
            return
        self._laid_for = room
        rows: list[int | None] = []
        self._lines = []
        for row, card in enumerate(self._cards):
            parts = (
                (card.title, "$foreground"),
                (card.text, "not bold $text-muted"),
                (card.source_told, "not bold $quiet"),
            )
            lines = [line.rstrip() for text, style in parts if text for line in Content.styled(text, style).wrap(room)]
            if row:
                self._lines.append(Content(""))
                rows.append(None)
            self._lines += lines
            rows += [row] * len(lines)
        self.lay_out(rows)
