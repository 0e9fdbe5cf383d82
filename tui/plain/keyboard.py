"""Somebody at a terminal: lines they type while time goes by, and answers they are asked for.

Lines are read from the terminal itself, which keeps editing and echo as they are; nothing is drawn over.
"""

from __future__ import annotations

import os
import select
from collections import deque
from math import inf
from time import monotonic

from holdfast.text import clean
from holdfast.wording import say
from tui.plain.console import edit_lines, line_so_far, narrate, tell

TERMINAL = 0

_LOOKS_UP = 0.5
"""Seconds after which waiting looks up: a ctrl+c that comes in the instant before it waits would else go unnoticed."""


class Keyboard:
    """The terminal's keyboard, line by line.

    Attributes:
        has_ended: nothing more will be typed (ctrl+d).
        unfinished: what was typed of an answer in whose middle everything was ended.
    """

    def __init__(self, descriptor: int = TERMINAL) -> None:
        self.has_ended = False
        self.unfinished = ""
        self._descriptor = descriptor
        self._unread = b""
        self._kept: deque[str] = deque()

    def wait(self, seconds: float | None) -> str | None:
        """Return the next line that is typed, cleaned, or None after so many seconds; None waits for ever."""
        end = None if seconds is None else monotonic() + seconds
        while b"\n" not in self._unread and not self.has_ended:
            left = inf if end is None else max(0.0, end - monotonic())
            if not select.select([self._descriptor], [], [], min(left, _LOOKS_UP))[0]:
                if left <= _LOOKS_UP:
                    return None
                continue
            typed = self._typed()
            self.has_ended = not typed
            self._unread += typed
        if not self._unread:
            if end is not None:
                select.select([], [], [], max(0.0, end - monotonic()))
            return None
        line, _, self._unread = self._unread.partition(b"\n")
        return clean(line.decode("utf-8", "replace"))

    def keep(self, line: str) -> None:
        """Keep a line that was typed ahead of its question; an empty one is a key pressed in passing."""
        if line:
            self._kept.append(line)

    def line(self, question: str) -> str:
        """Ask a question on stderr and return the line that is typed; empty once nothing more will be."""
        tell(question)
        if self._kept:
            narrate("")
            return self._kept.popleft()
        line = self.wait(None)
        if line is None:
            narrate("")
        return line or ""

    def words(self) -> str:
        """Return the lines that are typed until an empty one, cleaned; they may be of any length."""
        narrate(say("guide.words"))
        lines = [*self._kept, *filter(None, self._unread.decode("utf-8", "replace").split("\n"))]
        self._kept.clear()
        self._unread = b""
        edit_lines()
        try:
            while not self.has_ended:
                line = input()
                if not line.strip():
                    break
                lines.append(line)
        except EOFError:
            pass
        except BaseException:  # Ctrl-C, a signal: what stands there is the person's all the same
            self.unfinished = clean("\n".join([*lines, line_so_far()]))
            raise
        return clean("\n".join(lines))

    def _typed(self) -> bytes:
        try:
            return os.read(self._descriptor, 1 << 16)
        except OSError:  # the terminal is gone
            return b""
