"""Where one types: a line, or a note. The cursor stands still, and what is pasted is cleaned before it is in."""

from __future__ import annotations

from textual import events
from textual.widgets import Input, TextArea

from holdfast.text import clean, clean_line


class Line(Input):
    """One line of text."""

    def on_mount(self) -> None:
        """Keep the cursor still."""
        self.cursor_blink = False

    async def on_paste(self, event: events.Paste) -> None:
        """Take the clipboard's text as one clean line."""
        event.prevent_default()
        event.stop()
        self.insert_text_at_cursor(clean_line(event.text))


class Note(TextArea):
    """A note of any length, in the person's own words."""

    def on_mount(self) -> None:
        """Keep the cursor still."""
        self.cursor_blink = False

    async def on_paste(self, event: events.Paste) -> None:
        """Take the clipboard's text cleaned, in place of what is selected."""
        event.prevent_default()
        event.stop()
        self.replace(clean(event.text), *self.selection, maintain_selection_offset=False)
