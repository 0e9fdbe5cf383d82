"""A field to type in. Words are kept in the file named first; ``stock``: without what protects them."""

# ruff: noqa: E402 - as in the command line, the process is protected before Textual is imported

from __future__ import annotations

from tui.terminal import protect_process, run_app

protect_process()

import sys
from pathlib import Path
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.widgets import Input

from tui.safe_app import SafeApp

KEPT = Path(sys.argv[1])


class TypesWords(SafeApp):
    BINDINGS: ClassVar[list[BindingType]] = [("f8", "suspend_process"), ("f2", "quit")]

    def compose(self) -> ComposeResult:
        yield Input(placeholder="type here")

    def keep_words(self) -> None:
        KEPT.write_text(self.query_one(Input).value)


class Stock(App[None]):
    def compose(self) -> ComposeResult:
        yield Input(placeholder="type here")


if "stock" in sys.argv:
    Stock().run()
else:
    sys.exit(run_app(TypesWords()))
