"""The person's end of a plain command: narration on stderr, questions on the terminal, words from stdin.

Standard output is not touched here. It is for data, which `tui.plain.data` writes.
"""

from __future__ import annotations

import os
import sys
from types import SimpleNamespace
from typing import TextIO

from holdfast.refusals import Refusal
from holdfast.text import gated
from holdfast.wording import say


def narrate(sentence: str) -> None:
    """Say something beside the data, on stderr; a stderr that is closed or full is no reason to stop."""
    tell(f"{sentence}\n")


def tell(text: str) -> None:
    """Write text to stderr as it is, past the gate."""
    try:
        sys.stderr.write(gated(text))
        sys.stderr.flush()
    except OSError:
        return


def refuse(refusal: Refusal) -> None:
    """Say why a command says no, in one line, whatever line feeds came in with a name or a path."""
    narrate(say("cli.refused", sentence=refusal.sentence.replace("\n", " ")))


def overwrite(text: str) -> None:
    """Put text in place of the line that stands on the terminal; empty text clears it."""
    width = (os.get_terminal_size(sys.stderr.fileno()).columns or 80) - 1  # a terminal may say it has no columns
    sys.stderr.write(f"\r{gated(text)[:width]:<{width}}" if text else f"\r{'':<{width}}\r")
    sys.stderr.flush()


def is_terminal() -> bool:
    """Whether somebody sits at a terminal who can be shown a screen."""
    # The screen is drawn on stderr: with that in a file it would be drawn there.
    return all(map(_is_terminal, (sys.stdin, sys.stdout, sys.stderr)))


def _is_terminal(stream: TextIO | None) -> bool:
    """Whether a stream is a terminal; one that the shell has closed is None."""
    return stream is not None and stream.isatty()


def can_ask(options: SimpleNamespace) -> bool:
    """Whether somebody sits at a terminal who can be asked; with ``--passphrase-stdin`` stdin is not for questions."""
    return _is_terminal(sys.stdin) and _is_terminal(sys.stderr) and not options.passphrase_stdin


def asked(question: str) -> str:
    """Ask a question on stderr and return the line that is typed.

    Raises:
        Refusal: nothing more is typed; the terminal says that its input has ended.
    """
    tell(question)
    line = sys.stdin.readline()
    if not line:
        narrate("")
        raise Refusal("cli.no_answer")
    return line.strip()


def given_bytes(options: SimpleNamespace) -> bytes:
    """Return stdin to its end, without the line that holds the passphrase, if one does."""
    content = b"" if sys.stdin is None else sys.stdin.buffer.read()
    return content.partition(b"\n")[2] if options.passphrase_stdin else content


def given_words(options: SimpleNamespace) -> str:
    """Return what a person writes: typed on a terminal, otherwise stdin to its end.

    Raises:
        Refusal: stdin is not UTF-8.
    """
    if can_ask(options):
        return _typed_words()
    try:
        return given_bytes(options).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refusal("cli.not_utf8") from None


def _typed_words() -> str:
    """Return the lines that are typed until ctrl+d."""
    narrate(say("cli.ask_words"))
    if sys.stdout.isatty():
        edit_lines()
    lines: list[str] = []
    while True:
        try:
            lines.append(input())
        except EOFError:
            return "\n".join(lines)


def edit_lines() -> None:
    """Let lines be edited, and be longer than the 4,095 characters a terminal itself keeps of one; remember none."""
    try:
        import readline  # noqa: PLC0415 - not every Python has it, and importing it changes `input`
    except ImportError:
        return
    readline.set_auto_history(False)


def line_so_far() -> str:
    """Return what stands in the line that is being edited; empty where lines are not edited here."""
    readline = sys.modules.get("readline")
    return "" if readline is None else str(readline.get_line_buffer())
