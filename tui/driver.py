"""Textual's driver for POSIX terminals, with what it leaves undone put right."""

from __future__ import annotations

import io
import os
from typing import Any

from textual.app import App
from textual.drivers.linux_driver import LinuxDriver

_PUT_TITLE_ASIDE = "\x1b[22;2t\x1b]2;{title}\x1b\\"
_BRING_TITLE_BACK = "\x1b[23;2t"
_MOUSE_PIXELS_OFF = "\x1b[?1016l"


def terminal_is_gone() -> bool:
    """Whether the terminal that is drawn on was closed."""
    return not os.isatty(2)


class ClosableTerminal(io.TextIOWrapper):
    """The terminal that is drawn on, as a file. Once it is closed, what is written goes nowhere.

    Otherwise the first failed write would end the thread that writes, and the app would wait for it forever.
    """

    def __init__(self) -> None:
        super().__init__(io.FileIO(2, "w", closefd=False), encoding="utf-8", errors="replace", write_through=True)

    def write(self, text: str) -> int:
        """Write to the terminal if it is there."""
        try:
            return super().write(text)
        except OSError:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 2)
            os.close(nowhere)
            return len(text)


class TidyDriver(LinuxDriver):
    """Names the window neutrally, leaves no mode on, and survives a terminal that is closed."""

    def __init__(
        self, app: App[Any], *, debug: bool = False, mouse: bool = True, size: tuple[int, int] | None = None
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._terminal = ClosableTerminal()
        self._file = self._terminal

    def start_application_mode(self) -> None:
        """Take the terminal over."""
        self._terminal.write(_PUT_TITLE_ASIDE.format(title=self._app.title))
        super().start_application_mode()  # type: ignore[no-untyped-call]

    def stop_application_mode(self) -> None:
        """Hand the terminal back as it was found."""
        super().stop_application_mode()
        self.write(_MOUSE_PIXELS_OFF + _BRING_TITLE_BACK)

    def _sigcont_application(self, *_: object) -> None:
        # A closed terminal sends SIGCONT after SIGHUP. Textual would take it over a second time.
        if self._must_signal_resume:
            super()._sigcont_application()
