"""Fail in the way named first, with private words within reach; ``stock``: as Textual tells it by itself."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from textual.app import App, ComposeResult
from textual.widgets import Input, Static

from tui.safe_app import SafeApp
from tui.terminal import run_app

PRIVATE = "PRIVATEWORD"


class Fails(App[None]):
    """What fails, for either base to be mixed into."""

    def compose(self) -> ComposeResult:
        yield Input(PRIVATE)

    def on_mount(self) -> None:
        self.call_after_refresh(getattr(self, f"fail_{sys.argv[1]}"))

    def fail_plainly(self) -> None:
        note = self.query_one(Input).value
        raise ValueError(f"cannot save {note}")

    def fail_in_a_chain(self) -> None:
        try:
            self.fail_plainly()
        except ValueError as error:
            raise RuntimeError(PRIVATE) from error

    def fail_in_markup(self) -> None:
        self.mount(Static(f"{PRIVATE}[/]"))

    def fail_in_a_worker(self) -> None:
        self.run_worker(self._work())

    async def _work(self) -> None:
        self.fail_plainly()

    def fail_in_the_loop(self) -> None:
        asyncio.get_running_loop().call_soon(self.fail_plainly)


class KeepsWordsBadly(Fails, SafeApp):
    def keep_words(self) -> None:
        if "unkept" in sys.argv:
            raise OSError(PRIVATE)


if "stock" in sys.argv:
    stock: App[Any] = Fails()
    stock.run()
    sys.exit(stock.return_code)
sys.exit(run_app(KeepsWordsBadly()))
