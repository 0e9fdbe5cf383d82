"""What is said after an error of our own: where it happened, and not one word of what the person wrote.

A traceback quotes messages and, in Textual, the values of variables: notes, and a passphrase while it is checked.
None of that may be left in a shell's window or pasted into a report.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator
from traceback import walk_tb
from types import FrameType

from holdfast import __version__
from holdfast.wording import say

FLOORS = ("holdfast", "storage", "widgets", "tui")


def crash_text(error: BaseException, *, words_kept: bool) -> str:
    """Return the text for an error that ended the app.

    Args:
        error: the error; its message is not used, because messages quote what they are about.
        words_kept: what was being typed could be written to its draft.
    """
    lines = [say("terminal.crashed" if words_kept else "terminal.crashed_unsure"), "", say("terminal.report")]
    lines.append(f"  holdfast {__version__}, Python {platform.python_version()}, {platform.system()}")
    for link in _chain(error):
        lines.append(f"  {type(link).__module__}.{type(link).__qualname__}")
        lines.extend(f"    {place}" for place in _places(link))
    return "\n".join(lines)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield the error and those that led to it, the last one first."""
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or link.__context__


def _places(error: BaseException) -> list[str]:
    """Return where it passed through our floors, outermost first, and where it was raised, as module and line."""
    frames = list(walk_tb(error.__traceback__))
    return [
        f"{_module(frame)}:{line} {frame.f_code.co_name}"
        for place, (frame, line) in enumerate(frames)
        if _module(frame).partition(".")[0] in FLOORS or place == len(frames) - 1
    ]


def _module(frame: FrameType) -> str:
    # The module's name and not the file's path: a path tells the person's name.
    return str(frame.f_globals.get("__name__", "?"))
