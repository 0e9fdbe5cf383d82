"""Standard output: the data a command was asked for, past the gate."""

from __future__ import annotations

import os
import sys

from holdfast.refusals import Refusal
from holdfast.text import gated


def put(text: str) -> None:
    """Write text as it is, and at once; an encoding that lacks a letter gets a question mark in its place.

    Raises:
        BrokenPipeError: nobody reads it any more.
        Refusal: it cannot be written.
    """
    if not text or sys.stdout is None:  # a shell can close it
        return
    getattr(sys.stdout, "reconfigure", lambda **_: None)(errors="replace")
    try:
        sys.stdout.write(gated(text))
        sys.stdout.flush()
    except OSError as error:
        # The interpreter flushes once more at its end, and would complain in words of its own.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise Refusal("cli.cannot_print", why=error.strerror) from None


def put_folded(text: str) -> None:
    """Write text as `put` does, lines that are wider than the terminal folded between words.

    Raises:
        BrokenPipeError: nobody reads it any more.
        Refusal: it cannot be written.
    """
    put("".join(map(_folded, text.splitlines(keepends=True))))


def _folded(line: str) -> str:
    if sys.stdout is None or not sys.stdout.isatty():
        return line
    columns = os.get_terminal_size(sys.stdout.fileno()).columns or 80  # a terminal may say it has none
    if len(line) <= columns:
        return line
    from textwrap import fill  # noqa: PLC0415 - most lines are shorter

    return fill(line, max(20, columns - 1)) + ("\n" if line.endswith("\n") else "")
