"""What to expect: cards to read, by subject; questions and starting sentences among them can be brought along."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from holdfast.therapy.expectations import CardGroup, expectation_groups
from holdfast.therapy.topics import Ready
from holdfast.wording import say
from tui.commands import bindings
from tui.place import PlaceScreen
from widgets.choice_list import Choice, ChoiceList
from widgets.ends_row import EndsRow
from widgets.expectation_cards import ExpectationCards


class ExpectationsScreen(PlaceScreen):
    """Groups at the left, the cards of the one under the lamp beside them; where it is narrow, one after the other."""

    WHERE = "expectations"
    PLACE = "sessions"
    FOOTER: ClassVar[tuple[str, ...]] = ("expectations_read", "leave_expectations")
    AUTO_FOCUS = "ChoiceList"
    BINDINGS: ClassVar[list[BindingType]] = bindings("expectations")
    CSS_PATH = "expectations.tcss"

    def __init__(self, group: str = "") -> None:
        """Make the screen, opened at a group by its id; at the first where that is left out."""
        super().__init__()
        self._opens_at = group

    def compose_body(self) -> Iterable[Widget]:
        """The groups, and the cards of one."""
        plain = self.holdfast.settings.plain_symbols
        yield EndsRow(id="title")
        with Horizontal(id="body"):
            yield ChoiceList([Choice(each.id, each.title) for each in expectation_groups()], plain=plain)
            with Vertical(id="cards"):
                yield Static(id="told", classes="muted", markup=False)
                yield ExpectationCards(plain=plain)

    def on_mount(self) -> None:
        """Open at the wanted group."""
        listed = self.query_one(ChoiceList)
        ids = [each.id for each in expectation_groups()]
        if self._opens_at in ids:
            listed.cursor = ids.index(self._opens_at)
            self.call_after_refresh(self.action_read)
        self._show_group()
        super().on_mount()

    def show_journal(self) -> None:
        """Say what this is."""
        self.query_one("#title", EndsRow).left = Content.assemble(
            (say("expectations.title"), "bold $foreground"), "   ", (say("expectations.title_more"), "$text-muted")
        )

    @property
    def _group(self) -> CardGroup:
        return expectation_groups()[self.query_one(ChoiceList).cursor]

    @property
    def _reads(self) -> bool:
        return isinstance(self.focused, ExpectationCards)

    def to_bring(self) -> Ready | None:
        """Return the question or the sentence under the lamp, to be changed first if the person likes."""
        card = self.query_one(ExpectationCards).card
        return Ready(card.title, is_asked=True) if card is not None and self._group.bring and self._reads else None

    def footer(self) -> tuple[str, ...]:
        """Return the keys of groups or cards; bringing is among them where a card can be brought."""
        if not self._reads:
            return self.FOOTER
        return ("bring", "expectations_groups") if self._group.bring else ("expectations_groups",)

    @on(ChoiceList.Moved)
    def _moved(self) -> None:
        self._show_group()
        self.draw_keys()

    @on(ChoiceList.Entered)
    def _entered(self) -> None:
        self.action_read()

    def _show_group(self) -> None:
        group = self._group
        self.query_one("#told", Static).update(group.told)
        self.query_one(ExpectationCards).show(group.cards)

    def action_read(self) -> None:
        """To the cards."""
        self.add_class("-reads")
        self.query_one(ExpectationCards).focus()

    def action_groups(self) -> None:
        """Back to the groups."""
        self.remove_class("-reads")
        self.query_one(ChoiceList).focus()

    def action_leave(self) -> None:
        """From the cards back to the groups, from there to where one was."""
        if self._reads:
            self.action_groups()
        else:
            self.dismiss()
