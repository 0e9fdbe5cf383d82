"""Cards: "When … I can …", written on a calm day for a hard one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget

from holdfast.cards import Card
from holdfast.wording import say
from tui import cards
from tui.commands import BY_ID, bindings
from tui.place import PlaceScreen
from widgets.calm_page import CalmPage
from widgets.card_list import CardList
from widgets.ends_row import EndsRow


class CardsScreen(PlaceScreen):
    """The person's cards; one that is linked to an exercise starts it."""

    WHERE = "cards"
    PLACE = "skills"
    FOOTER: ClassVar[tuple[str, ...]] = (
        "start_card", "leave_cards", "add_card", "change_card", "link_card", "pin_card", "delete_card",
    )  # fmt: skip
    AUTO_FOCUS = "CardList"
    BINDINGS: ClassVar[list[BindingType]] = bindings("cards")
    CSS_PATH = "cards.tcss"

    def compose_body(self) -> Iterable[Widget]:
        """The list, or what a card is for."""
        with Vertical(id="body"):
            yield EndsRow(id="title")
            yield CardList(plain=self.holdfast.settings.plain_symbols)
        add = (BY_ID["add_card"].shown, say("cards.empty_add"))
        yield CalmPage(say("cards.empty"), [say("cards.empty_more")], [add], id="empty")

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act now."""
        if command_id in ("add_card", "leave_cards") or command_id not in self.FOOTER:
            return None
        card = self._card
        if card is None:
            return say("cards.none")
        return say("cards.no_start") if command_id == "start_card" and card.exercise is None else None

    def footer(self) -> tuple[str, ...]:
        """Return the keys that have something to act on."""
        return self.FOOTER if self._card is not None else ("add_card", "leave_cards")

    def show_journal(self) -> None:
        """Show the cards as the journal has them."""
        journal = self.holdfast.journal
        found = journal.cards()
        names = {each.id: each.name for each in journal.exercises()} if any(card.exercise for card in found) else {}
        listed = self.query_one(CardList)
        listed.plain = self.holdfast.settings.plain_symbols
        listed.show(found, lambda exercise: names.get(exercise, say("cards.gone")))
        self.query_one("#body").display = bool(found)
        self.query_one("#empty").display = not found
        title = self.query_one("#title", EndsRow)
        title.left = Content.assemble(
            (say("cards.title"), "bold $foreground"), "   ", (say("cards.title_more"), "$text-muted")
        )
        title.right = Content.styled(say("cards.count", n=len(found)), "$quiet")

    def action_start(self) -> None:
        """Start the exercise of the card under the lamp."""
        card = self._card
        if card is not None and card.exercise is not None:
            self.holdfast.start_exercise(card.exercise)

    def action_add(self) -> None:
        """Write a card."""
        cards.ask_new(self.holdfast, self._kept)

    def action_change(self) -> None:
        """Change the words of the card under the lamp."""
        self._with_card(lambda card: cards.ask_words(self.holdfast, card, self._kept))

    def action_link(self) -> None:
        """Say which exercise it starts."""
        self._with_card(lambda card: cards.ask_exercise(self.holdfast, card, self._kept))

    def action_pin(self) -> None:
        """Let it stand on Today, or no longer."""
        journal = self.holdfast.journal
        self._with_card(lambda card: cards.turn_pin(self.holdfast, card, journal.cards(), self._kept))

    def action_delete(self) -> None:
        """Delete it; undo brings it back."""
        self._with_card(lambda card: cards.delete(self.holdfast, card))
        self.look_again()

    def action_leave(self) -> None:
        """Back to where one was."""
        self.dismiss()

    @on(CardList.Entered)
    def _entered(self) -> None:
        reason = self.why_not("start_card")
        if reason is None:
            self.action_start()
        else:
            self.holdfast.tell(reason)

    @on(CardList.Moved)
    def _moved(self) -> None:
        self.draw_keys()

    @property
    def _card(self) -> Card | None:
        return self.query_one(CardList).card

    def _with_card(self, do: Callable[[Card], None]) -> None:
        card = self._card
        if card is not None:
            do(card)

    def _kept(self, card: Card) -> None:
        """Show a card that was kept, the lamp on it."""
        self.look_again()
        self.query_one(CardList).light(card.id)
        self.draw_keys()
