"""Read: the reading pane as a page of its own, where there is no room for it beside the list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.widget import Widget

from holdfast.entries import Entry
from holdfast.namings import can_be_named
from holdfast.therapy.ready import ready_of_entry
from holdfast.therapy.topics import Ready
from holdfast.wording import say
from tui.commands import bindings
from tui.known_beside import known_beside
from tui.place import HoldfastScreen
from widgets.frame import PlaceRow
from widgets.reading_pane import ReadingPane

if TYPE_CHECKING:
    from tui.app import HoldfastApp


def read_in(pane: ReadingPane, entry: Entry | None, app: HoldfastApp) -> None:
    """Show an entry in a reading pane, named as the journal knows its ratings and tags."""
    pane.show(entry, known_beside(app.journal, entry), app.today, plain=app.settings.plain_symbols)


class ReadScreen(HoldfastScreen[str]):
    """One entry; dismissed with what is wanted next, ``change`` or ``delete``, or with None."""

    WHERE = "read"
    FOOTER: ClassVar[tuple[str, ...]] = ("leave_reading", "change_read", "delete_read")
    AUTO_FOCUS = "ReadingPane"
    BINDINGS: ClassVar[list[BindingType]] = bindings("read")
    CSS_PATH = "read.tcss"

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self._entry = entry

    def header(self) -> PlaceRow:
        """Return the header: this is still the Journal."""
        return PlaceRow((), say("places.journal"))

    def compose_body(self) -> Iterable[Widget]:
        """The pane."""
        yield ReadingPane()

    def on_mount(self) -> None:
        """Show the entry."""
        read_in(self.query_one(ReadingPane), self._entry, self.holdfast)

    def footer(self) -> tuple[str, ...]:
        """Return the footer's keys, naming among them where there is no word yet."""
        bring = ("bring",) if self.ready_to_bring() is not None else ()
        name = ("name_read",) if self.why_not("name_read") is None else ()
        back, change, delete = self.FOOTER
        return (back, change, *bring, delete, *name)

    def to_bring(self) -> Ready | None:
        """The first words of the check-in, or what came of the exercise."""
        return ready_of_entry(self._entry)

    def why_not(self, command_id: str) -> str | None:
        """What has its words needs none."""
        if command_id == "name_read" and not can_be_named(self._entry):
            return say("naming.no_need")
        return None

    def action_leave(self) -> None:
        """Back to the list."""
        self.dismiss(None)

    def action_next(self, wanted: str) -> None:
        """Back to the list, which does what is wanted."""
        self.dismiss(wanted)
