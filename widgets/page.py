"""A page that scrolls when it has to, and leaves every key to what is on it."""

from __future__ import annotations

from textual.containers import VerticalScroll


class Page(VerticalScroll, can_focus=False, inherit_bindings=False):
    """The body of a screen. Without this the arrows would scroll it in place of going from row to row."""

    DEFAULT_CSS = """
    Page { scrollbar-size-vertical: 1; }
    """
