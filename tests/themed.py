"""An app around one widget, with our theme."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.message import Message
from textual.widget import Widget

from tui import theme
from widgets.row_list import RowList


class ThemedApp(App[None]):
    """Shows one widget, and remembers what a list in it told."""

    def __init__(self, widget: Widget) -> None:
        super().__init__()
        for each in theme.THEMES:
            self.register_theme(each)
        self.theme = theme.DARK
        self.widget = widget
        self.told: list[Message] = []

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return theme.tokens(dark=True)

    def compose(self) -> ComposeResult:
        yield self.widget

    def on_row_list_entered(self, event: RowList.Entered) -> None:
        self.told.append(event)


def drawn(rows: RowList) -> list[str]:
    """Return the lines of a list as they are drawn, ends trimmed."""
    return [rows.render_line(line).text.rstrip() for line in range(rows.size.height)]
