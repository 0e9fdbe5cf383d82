"""An app that leaves the terminal, the disk and the person's words as they should be, however it ends."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterable, Sequence

from rich.console import RenderableType
from textual.app import App, SystemCommand
from textual.filter import LineFilter
from textual.screen import Screen
from textual.worker import WorkerFailed

from holdfast.wording import say
from tui.crash import crash_text
from tui.driver import TidyDriver, terminal_is_gone
from tui.gate import OutputGate

ENDING_SIGNALS = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
"""The signals that end the app in order, with 128 plus their number as exit code."""


class KeysCannotBeRead(Exception):
    """The thread that reads the keyboard ended, though the terminal is still there."""


class SafeApp(App[None]):
    """What every end and every line drawn have in common; started with `tui.terminal.run_app`.

    Attributes:
        crash_text: what to tell after an error of our own, else empty.
    """

    def __init__(self) -> None:
        super().__init__(driver_class=TidyDriver)
        self.crash_text = ""
        self._gate = OutputGate()

    def keep_words(self) -> None:
        """Write down what is being typed. Called before any end; an app with fields to type in overrides it."""

    async def action_quit(self) -> None:
        """Leave, with what is being typed kept."""
        self.keep_words()
        self.exit(return_code=0)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return Textual's filters and, last, the gate that no control character passes."""
        return [*super().get_line_filters(), self._gate]

    async def run_to_the_end(self) -> None:
        """Run the app, with signals and errors outside of any handler ending it in order."""
        loop = asyncio.get_running_loop()
        for number in ENDING_SIGNALS:
            loop.add_signal_handler(number, self.end_by, number)
        loop.set_exception_handler(lambda _, context: self.end_after(context.get("exception")))
        await self.run_async()

    def end_by(self, number: int) -> None:
        """End in order after a signal, the words kept; a second signal changes nothing."""
        if self._exit:
            return
        self.keep_words()
        self.exit(return_code=128 + number)

    def end_after(self, error: BaseException | None) -> None:
        """End after an error of our own, with a text that quotes nothing; of several errors the first is told."""
        if isinstance(error, Exception):
            self._handle_exception(error)

    def _handle_exception(self, error: Exception) -> None:
        # Textual's own prints the values of every variable on the way, notes and passphrases among them.
        self._return_code = 1
        if self._exception is None:
            noticed: asyncio.Event = self._exception_event
            self._exception = error
            noticed.set()
            cause = error.error if isinstance(error, WorkerFailed) else error
            self.crash_text = crash_text(cause, words_kept=self._words_kept())
        self._close_messages_no_wait()

    def _words_kept(self) -> bool:
        """Keep the words in the middle of an error, which may be the very one that hinders it."""
        try:
            self.keep_words()
        except Exception:  # noqa: BLE001 - the error that is told is the first
            return False
        return True

    def panic(self, *renderables: RenderableType) -> None:  # noqa: ARG002 - Textual's signature
        """End because keys can no longer be read: nearly always the terminal was closed.

        Args:
            renderables: a traceback, which is not told.
        """
        if terminal_is_gone():
            self.end_by(signal.SIGHUP)
        else:
            self.end_after(KeysCannotBeRead())

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Return Textual's own commands but the screenshot, which writes a picture of notes to a shared folder."""
        return (command for command in super().get_system_commands(screen) if command.title != "Screenshot")

    def open_url(self, url: str, *, new_tab: bool = True) -> None:  # noqa: ARG002 - Textual's signature
        """Show an address in place of opening it: nothing here reaches for the network."""
        self.notify(say("terminal.address", address=url), markup=False)

    def action_help_quit(self) -> None:
        """Say how to leave, because Ctrl-C, pressed out of habit, does not end a session of typing."""
        for active in self.active_bindings.values():
            if active.binding.action in ("quit", "app.quit"):
                self.notify(say("terminal.how_to_leave", key=self.get_key_display(active.binding)), markup=False)
                return
