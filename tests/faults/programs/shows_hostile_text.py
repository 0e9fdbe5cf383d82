"""Show every hostile text in every kind of widget. ``ungated``: without the gate, to see that it would get through."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.filter import LineFilter
from textual.widgets import Button, Header, Input, Static, TextArea

from tests.hostile import ACTS_ON_A_TERMINAL, LOOKS_LIKE_MARKUP
from tui.safe_app import SafeApp
from tui.terminal import run_app


class ShowsHostileText(SafeApp):
    CSS = """
    Horizontal { height: 3; width: 160; }
    Static { border: round; width: 40; }
    Input, TextArea, Button { width: 40; height: 3; }
    """

    def compose(self) -> ComposeResult:
        yield Header()
        for text in [hostile.text for hostile in ACTS_ON_A_TERMINAL] + LOOKS_LIKE_MARKUP:
            with Horizontal():
                titled = Static(text, markup=False)
                titled.border_title = Content(text)
                yield titled
                yield Input(text)
                yield TextArea(text)
                yield Button(Content(text))

    def on_mount(self) -> None:
        self.sub_title = "".join(hostile.act for hostile in ACTS_ON_A_TERMINAL)
        for hostile in ACTS_ON_A_TERMINAL:
            self.notify(hostile.text, title=hostile.text, markup=False, timeout=60)
        self.set_timer(0.5, lambda: self.notify("all shown", timeout=60))


class Ungated(ShowsHostileText):
    def get_line_filters(self) -> Sequence[LineFilter]:
        return self._filters


sys.exit(run_app(Ungated() if "ungated" in sys.argv else ShowsHostileText()))
