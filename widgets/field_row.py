"""A row of a form that is not a rating: a label, what has been chosen, and the key that chooses."""

from __future__ import annotations

from textual import events
from textual.app import RenderResult
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from widgets.rating_row import first_place


class FieldRow(Widget, can_focus=True):
    """A row that opens something when it is entered."""

    DEFAULT_CSS = """
    FieldRow { height: 1; text-wrap: nowrap; }
    FieldRow:focus { background: $lift; }
    """

    value: reactive[str] = reactive("")

    class Entered(Message):
        """Enter or a click: what is behind the row is wanted.

        Attributes:
            row: the row.
        """

        def __init__(self, row: FieldRow) -> None:
            self.row = row
            super().__init__()

    def __init__(self, label: str, nothing: str, key: str, words: str, *, id: str, plain: bool = False) -> None:
        """Make the row.

        Args:
            label: what it is; empty where ``nothing`` says it.
            nothing: what is shown while nothing is chosen.
            key: the key that opens it, as shown.
            words: what that key does.
            id: the widget's id.
            plain: draw it in plain symbols.
        """
        super().__init__(id=id)
        self._label = label
        self._nothing = nothing
        self._key = key
        self._words = words
        self._plain = plain

    def on_key(self, event: events.Key) -> None:
        """Open on Enter."""
        if event.key == "enter":
            event.stop()
            self.post_message(self.Entered(self))

    def on_click(self) -> None:
        """Open on a click."""
        self.post_message(self.Entered(self))

    def render(self) -> RenderResult:
        """Return the row; a value too long for it ends in an ellipsis."""
        bar = (">" if self._plain else "▌", "$accent") if self.has_focus else (" ", "")
        label_width = first_place(self.size.width) - 2 if self._label else 0
        label = (self._label.ljust(label_width), "bold $foreground" if self.has_focus else "$text-muted")
        tail = Content.assemble((self._key, "bold $foreground"), " ", (self._words, "$text-muted"))
        room = max(4, self.size.width - label_width - tail.cell_length - 4)
        value = Content(self.value) if self.value else Content.styled(self._nothing, "$text-muted")
        return Content.assemble(bar, " ", label, value.truncate(room, ellipsis=True, pad=True), "  ", tail)
