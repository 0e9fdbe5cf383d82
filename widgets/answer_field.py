"""Where a question is answered in one's own words: Enter goes on, as from any question; a line feed is ctrl+j."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message

from widgets.typing import NoteField


class AnswerField(NoteField):
    """A few words or many. It grows with what is typed."""

    DEFAULT_CSS = """
    AnswerField, AnswerField:focus { height: auto; min-height: 1; max-height: 8; padding-left: 1; }
    """
    SCOPED_CSS = False
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+j", "line_feed", show=False)]

    def __init__(self, text: str, *, hint: str) -> None:
        """Make the field.

        Args:
            text: what stands in it at first.
            hint: what the empty field says.
        """
        super().__init__(text, placeholder=hint)

    class Done(Message):
        """Enter: the next question is wanted.

        Attributes:
            field: the field.
        """

        def __init__(self, field: AnswerField) -> None:
            self.field = field
            super().__init__()

    def action_line_feed(self) -> None:
        """Begin a new line."""
        self.insert("\n")

    async def on_key(self, event: events.Key) -> None:
        """Go on at Enter."""
        if event.key == "enter":
            event.prevent_default()
            event.stop()
            self.post_message(self.Done(self))
