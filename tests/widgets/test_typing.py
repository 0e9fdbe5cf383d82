"""What is pasted is clean before it is in, and nothing blinks."""

from __future__ import annotations

from textual import events
from textual.app import App, ComposeResult

from tui import theme
from widgets.typing import LineField, NoteField

HOSTILE = "fine\x1b]52;c;UFdO\x07 words\x1b[2J\u202e\r\nnext"


class Fields(App[None]):
    def compose(self) -> ComposeResult:
        yield LineField()
        yield NoteField("before ")

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return theme.tokens(dark=True)


async def test_a_paste_into_a_line_is_one_clean_line() -> None:
    app = Fields()
    async with app.run_test() as pilot:
        line = app.query_one(LineField)
        line.focus()
        line.post_message(events.Paste(HOSTILE))
        await pilot.pause()
        assert line.value == "fine words next"
        assert not line.cursor_blink


async def test_a_paste_into_a_note_keeps_its_lines() -> None:
    app = Fields()
    async with app.run_test() as pilot:
        note = app.query_one(NoteField)
        note.focus()
        note.move_cursor(note.document.end)
        note.post_message(events.Paste(HOSTILE))
        await pilot.pause()
        assert note.text == "before fine words\nnext"
        assert not note.cursor_blink
