"""A program on a real terminal, as the terminal sees it: the bytes it writes and when, its keys, its end.

Standard library only, so that the benchmarks measure with the same instrument. Tests that read the screen use
`tests.pty_app.PtyApp`, which adds a terminal in memory.
"""

from __future__ import annotations

import errno
import fcntl
import math
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

CHECKOUT = Path(__file__).resolve().parent.parent

KEYS = {
    "up": b"\x1b[A",
    "down": b"\x1b[B",
    "right": b"\x1b[C",
    "left": b"\x1b[D",
    "home": b"\x1b[H",
    "end": b"\x1b[F",
    "pageup": b"\x1b[5~",
    "pagedown": b"\x1b[6~",
    "tab": b"\t",
    "shift+tab": b"\x1b[Z",
    "enter": b"\r",
    "escape": b"\x1b",
    "space": b" ",
    "backspace": b"\x7f",
    "f2": b"\x1bOQ",
    "f8": b"\x1b[19~",
    **{f"ctrl+{letter}": bytes([ord(letter) - 96]) for letter in "abcdefghijklmnopqrstuvwxyz"},
}

ESCAPE = re.compile(
    rb"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"  # OSC
    rb"|\x1b[P_^X][^\x1b]*\x1b\\"  # DCS, APC, PM, SOS
    rb"|\x1b\[[0-?]*[ -/]*[@-~]"  # CSI
    rb"|\x1b[ -/]*[0-~]"
)

_QUERIES = re.compile(rb"\x1b\[(?:\?(\d+)\$p|0?c|[56]n)|\x1b\](1[01]);\?(?:\x07|\x1b\\)")
_CONTROLLED = ("COLUMNS", "LINES", "NO_COLOR", "PYTHONPATH")


class PtyProcess:
    """A program that believes it runs in a terminal window of its own.

    Attributes:
        pid: its process.
        chunks: everything it wrote so far, each piece with the time (`time.perf_counter`) it was read at.
        started: when it was started.
        usage: what it cost, once it has ended.
    """

    def __init__(
        self,
        command: Sequence[str | Path],
        *,
        columns: int = 80,
        rows: int = 24,
        environment: Mapping[str, str] | None = None,
        reports_resizes: bool = False,
    ) -> None:
        """Start it.

        Args:
            command: the program and its arguments.
            columns: width of the terminal.
            rows: height of the terminal.
            environment: variables on top of this process's own.
            reports_resizes: the terminal says it can report its size in band (mode 2048), as newer ones do.
        """
        inherited = {
            name: value
            for name, value in os.environ.items()
            if name not in _CONTROLLED and not name.startswith("TEXTUAL")
        }
        terminal = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"}
        self._reports_resizes = reports_resizes
        self._unread = b""
        self._status: int | None = None
        self.chunks: list[tuple[float, bytes]] = []
        self.usage: object = None
        self._master, self._slave = pty.openpty()
        self.resize(columns, rows)
        self._modes = termios.tcgetattr(self._slave)
        # A new session's first terminal becomes its own: closing it then hangs up, as a window does. No fork of ours.
        name = os.ttyname(self._slave)
        self.started = time.perf_counter()
        self.pid = os.posix_spawnp(
            str(command[0]),
            [str(part) for part in command],
            {**inherited, **terminal, **(environment or {})},
            file_actions=[
                (os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),
                (os.POSIX_SPAWN_DUP2, 0, 1),
                (os.POSIX_SPAWN_DUP2, 0, 2),
            ],
            setsid=True,
        )

    def __enter__(self) -> Self:
        """Use it in a with statement, and it is gone afterwards."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it if it has not ended, and close the terminal."""
        if self.status() is None:
            os.kill(self.pid, signal.SIGKILL)
            self.wait(10)
        self.close_terminal()
        os.close(self._slave)

    @property
    def output(self) -> bytes:
        """Everything it wrote so far."""
        return b"".join(data for _, data in self.chunks)

    @property
    def cpu_seconds(self) -> float:
        """Processor time of its threads so far: steadier than the clock where others compute too (Linux; else nan)."""
        try:
            tasks = [(task / "schedstat").read_text() for task in Path(f"/proc/{self.pid}/task").iterdir()]
        except OSError:
            return math.nan
        return sum(int(task.split()[0]) for task in tasks) / 1e9

    @property
    def modes_restored(self) -> bool:
        """Whether the line discipline (echo, line mode, signals by key) is as it was before the program."""
        return termios.tcgetattr(self._slave) == self._modes

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size; the program is told by SIGWINCH."""
        fcntl.ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def press(self, *keys: str) -> float:
        """Press keys by name (`KEYS`) or type text; return when the last one was sent."""
        sent = time.perf_counter()
        for key in keys:
            sent = time.perf_counter()
            os.write(self._master, KEYS.get(key, key.encode()))
        return sent

    def send_signal(self, number: int) -> None:
        """Send it a signal."""
        os.kill(self.pid, number)

    def close_terminal(self) -> None:
        """Close the terminal's window; may be called twice."""
        if self._master >= 0:
            os.close(self._master)
            self._master = -1

    def read(self, seconds: float) -> bytes:
        """Return the next piece of output, empty when none came within ``seconds``; terminal queries are answered."""
        if self._master < 0 or not select.select([self._master], [], [], max(0.0, seconds))[0]:
            return b""
        try:
            data = os.read(self._master, 1 << 16)
        except OSError as error:
            if error.errno == errno.EIO:
                return b""
            raise
        self.chunks.append((time.perf_counter(), data))
        self._answer(data)
        return data

    def read_until_quiet(self, quiet: float = 0.2, limit: float = 10.0) -> bool:
        """Read until nothing came for ``quiet`` seconds; False when ``limit`` seconds passed first."""
        end = time.perf_counter() + limit
        while time.perf_counter() < end:
            if not self.read(quiet):
                return True
        return False

    def read_until(self, condition: Callable[[], bool], limit: float = 10.0) -> bool:
        """Read until ``condition`` holds or ``limit`` seconds have passed; return whether it holds."""
        end = time.perf_counter() + limit
        while not condition() and time.perf_counter() < end:
            self.read(0.05)
        return condition()

    def status(self) -> int | None:
        """Return the exit code as a shell shows it (128 plus the signal for a killed one), None while it runs."""
        if self._status is None:
            pid, status, usage = os.wait4(self.pid, os.WNOHANG)
            if pid:
                code = os.waitstatus_to_exitcode(status)
                self._status = code if code >= 0 else 128 - code
                self.usage = usage
        return self._status

    def wait(self, seconds: float = 10.0) -> int:
        """Wait for its end, reading on, and return the exit code.

        Raises:
            TimeoutError: it is still there.
        """
        end = time.perf_counter() + seconds
        while (status := self.status()) is None:
            if time.perf_counter() > end:
                raise TimeoutError(f"still running after {seconds} s")
            if not self.read(0.01) and self._master < 0:
                time.sleep(0.01)
        while self.read(0.02):
            continue
        return status

    def _answer(self, data: bytes) -> None:
        """Answer what a terminal is asked, because a program that waits for it would hang or be timed wrong."""
        data = self._unread + data
        last = 0
        for query in _QUERIES.finditer(data):
            last = query.end()
            mode, colour = query.groups()
            if mode is not None:
                known = mode == b"2026" or (mode == b"2048" and self._reports_resizes)
                answer = b"\x1b[?%b;%d$y" % (mode, 2 if known else 0)
            elif colour is not None:
                answer = b"\x1b]%b;rgb:%b\x1b\\" % (colour, b"ffff/ffff/ffff" if colour == b"10" else b"0000/0000/0000")
            else:
                answer = {b"c": b"\x1b[?62;22c", b"5n": b"\x1b[0n", b"6n": b"\x1b[1;1R"}[query.group()[2:].lstrip(b"0")]
            os.write(self._master, answer)
        self._unread = data[max(last, len(data) - 24) :]
