"""The list of cards, two lines each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from holdfast.cards import Card
from holdfast.wording import say
from widgets.card_lines import NameOf, can_line, when_line
from widgets.row_list import LineList


class CardList(LineList):
    """Cards, a blank line between them."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "enter", show=False)]

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id, plain=plain)
        self._cards: Sequence[Card] = ()
        self._name_of: NameOf = str

    def show(self, cards: Sequence[Card], name_of: NameOf) -> None:
        """Show cards, the lamp on the one it was on.

        Args:
            cards: the cards.
            name_of: returns the name of the exercise that one starts.
        """
        chosen = self.card.id if self.card else None
        self._cards, self._name_of = tuple(cards), name_of
        self.lay_out([row for place in range(len(cards)) for row in (place, place, None)][:-1])
        ids = [card.id for card in cards]
        self.cursor = ids.index(chosen) if chosen in ids else self.cursor
        self.refresh()

    def light(self, card_id: str) -> None:
        """Put the lamp on the card of that id."""
        self.cursor = next((row for row, card in enumerate(self._cards) if card.id == card_id), self.cursor)

    @property
    def card(self) -> Card | None:
        """The card under the lamp; None in an empty list."""
        return self._cards[self.cursor] if 0 <= self.cursor < len(self._cards) else None

    @property
    def row_count(self) -> int:
        """How many there are."""
        return len(self._cards)

    def action_enter(self) -> None:
        """Enter the card under the lamp."""
        if self._cards:
            self.post_message(self.Entered(self))

    def line_drawn(self, number: int, room: int) -> Content:
        """Return one line of the list."""
        row, line = divmod(number, 3)
        if line == 2:
            return Content("")
        card = self._cards[row]
        if line == 1:
            return self.fitted(can_line(card, self._name_of), room)
        today = Content.styled(say("cards.on_today"), "not bold $quiet")
        if not card.pinned:
            return self.fitted(when_line(card), room)
        left = self.fitted(when_line(card), room - today.cell_length - 3, pad=True)
        return Content.assemble(left, "   ", today)
