"""Where one types: a line, or a note. The cursor stands still, and what is pasted is cleaned before it is in."""

from __future__ import annotations

from textual import events, on
from textual.widgets import Input, TextArea

from holdfast.text import clean, clean_line


class LineField(Input):
    """One line of text. Until it has the focus it looks like the text around it."""

    DEFAULT_CSS = """
    LineField, LineField:focus {
        border: none;
        border-left: outer $background;
        height: 1;
        padding: 0;
        background: $background;
        background-tint: $background 0%;
        color: $foreground;
    }
    LineField:focus { border-left: outer $accent; background: $lift; }
    LineField > .input--placeholder { color: $text-muted; }
    .-plain-symbols LineField { border-left: ascii $background; }
    .-plain-symbols LineField:focus { border-left: ascii $accent; }
    """
    SCOPED_CSS = False

    def on_mount(self) -> None:
        """Keep the cursor still."""
        self.cursor_blink = False

    async def on_paste(self, event: events.Paste) -> None:
        """Take the clipboard's text as one clean line."""
        event.prevent_default()
        event.stop()
        self.insert_text_at_cursor(clean_line(event.text))


class NoteField(TextArea):
    """A note of any length, in the person's own words: those are italic, and nothing else is."""

    DEFAULT_CSS = """
    NoteField, NoteField:focus {
        border: none;
        border-left: outer $background;
        padding: 0;
        background: $background;
        background-tint: $background 0%;
        color: $own;
        text-style: italic;
        scrollbar-size-vertical: 1;
    }
    NoteField.-empty, NoteField.-empty:focus { text-style: none; }
    NoteField:focus { border-left: outer $accent; background: $lift; }
    NoteField > .text-area--cursor-line { background: $lift 0%; }
    NoteField > .text-area--placeholder { color: $text-muted; text-style: none; }
    .-plain-symbols NoteField { border-left: ascii $background; }
    .-plain-symbols NoteField:focus { border-left: ascii $accent; }
    """
    SCOPED_CSS = False

    def on_mount(self) -> None:
        """Keep the cursor still, and let an empty field's hint stand upright: it is not the person's voice."""
        self.cursor_blink = False
        self.set_class(not self.text, "-empty")

    @on(TextArea.Changed)
    def _has_words(self) -> None:
        self.set_class(not self.text, "-empty")

    async def on_paste(self, event: events.Paste) -> None:
        """Take the clipboard's text cleaned, in place of what is selected."""
        event.prevent_default()
        event.stop()
        self.replace(clean(event.text), *self.selection, maintain_selection_offset=False)
