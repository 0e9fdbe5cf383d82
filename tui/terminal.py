"""What protects the person's terminal and words from the outside: the process, its signals and its ends.

`protect_process` is the first thing any command does; `run_app` is the one way to start the full screen. This module
imports the standard library alone, so that a plain command does not pay for Textual.
"""

from __future__ import annotations

import os
import resource
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.safe_app import SafeApp

HARMLESS_SETTINGS = frozenset(
    {
        "TEXTUAL_ANIMATIONS",
        "TEXTUAL_COLOR_SYSTEM",
        "TEXTUAL_DISABLE_KITTY_KEY",
        "TEXTUAL_FPS",
        "TEXTUAL_SMOOTH_SCROLL",
    }
)
"""Textual's variables that say how it draws. The others write logs and pictures, press keys or load code."""


def protect_process() -> None:
    """Make what this process leaves behind private: files, core dumps, and what Textual would write if told to.

    Called before anything else is imported or opened. Files made from now on are 0600 and folders 0700.
    """
    os.umask(0o077)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for name in [name for name in os.environ if name.startswith("TEXTUAL") and name not in HARMLESS_SETTINGS]:
        del os.environ[name]


def run_app(app: SafeApp) -> int:
    """Run the full-screen app to its end, whatever that is, and return the exit code.

    Returns:
        0 when the person left, 1 after an error of our own (told on stderr), 143, 129 or 130 after SIGTERM, SIGHUP
        (also a closed terminal) or SIGINT.
    """
    import asyncio  # noqa: PLC0415 - 30 ms that a plain command does not pay

    try:
        asyncio.run(app.run_to_the_end())
    except Exception as error:  # noqa: BLE001 - whatever it is, it must not print what it quotes
        app.end_after(error)
    if app.crash_text:
        print(app.crash_text, file=sys.stderr)  # noqa: T201 - the full screen is gone
    return app.return_code or 0
