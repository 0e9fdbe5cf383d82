"""A full-screen program on a real terminal, with a terminal in memory beside it to read the screen."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyte

from tests.pty_process import CHECKOUT, PtyProcess

_MODE = re.compile(rb"\x1b\[\?([\d;]+)([hl])")
_UNKNOWN_TO_PYTE = re.compile(rb"\x1b\[[<=>][0-9;]*[@-~]")
_UNFINISHED = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*)?\Z")
_ON_IN_ANY_TERMINAL = {7, 25}


class PtyApp(PtyProcess):
    """A program whose screen can be read."""

    def __init__(
        self,
        command: Sequence[str | Path],
        *,
        columns: int = 80,
        rows: int = 24,
        environment: Mapping[str, str] | None = None,
        reports_resizes: bool = False,
    ) -> None:
        """Start it; see `PtyProcess`."""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._shown = 0
        super().__init__(command, columns=columns, rows=rows, environment=environment, reports_resizes=reports_resizes)

    @classmethod
    def python(cls, *arguments: str | Path, environment: Mapping[str, str] | None = None, **size: Any) -> PtyApp:
        """Start Python with the modules of this checkout."""
        return cls(
            [sys.executable, *arguments],
            environment={"PYTHONPATH": str(CHECKOUT), "TEXTUAL_ANIMATIONS": "none", **(environment or {})},
            **size,
        )

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        super().resize(columns, rows)
        self._screen.resize(rows, columns)

    @property
    def screen(self) -> str:
        """What is on the screen now, line by line, without the blanks at the ends of lines."""
        data = b"".join(piece for _, piece in self.chunks[self._shown :])
        if not _UNFINISHED.search(data):
            self._shown = len(self.chunks)
            self._stream.feed(_UNKNOWN_TO_PYTE.sub(b"", data))
        return "\n".join(line.rstrip() for line in self._screen.display)

    def wait_for(self, text: str, seconds: float = 20.0) -> None:
        """Read until ``text`` is on the screen.

        Raises:
            AssertionError: it did not come; what is there instead is told.
        """
        end = time.perf_counter() + seconds
        while text not in self.screen:
            if time.perf_counter() > end or (not self.read(0.1) and self.status() is not None and not self.read(0.1)):
                raise AssertionError(f"{text!r} did not come; exit {self.status()}, on the screen:\n{self.screen}")

    @property
    def modes_left_on(self) -> set[int]:
        """The private modes (DECSET) that the program has switched and not switched back."""
        on: set[int] = set(_ON_IN_ANY_TERMINAL)
        for numbers, switch in _MODE.findall(self.output):
            for number in map(int, numbers.split(b";")):
                (on.add if switch == b"h" else on.discard)(number)
        return on ^ _ON_IN_ANY_TERMINAL

    @property
    def left_as_found(self) -> bool:
        """Whether modes, line discipline, keyboard protocol and window title are as they were."""
        keyboard = self.output.count(b"\x1b[>") - self.output.count(b"\x1b[<u")
        title = self.output.count(b"\x1b[22;2t") - self.output.count(b"\x1b[23;2t")
        return not self.modes_left_on and self.modes_restored and keyboard == title == 0
