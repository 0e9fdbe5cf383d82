"""Text that does something other than stand there: what a paste, an imported file or a shared journal may hold."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple


class Hostile(NamedTuple):
    """One such text.

    Attributes:
        name: what it tries.
        text: the text as it would arrive.
        act: the piece that acts, which must not reach a terminal; it ends in a word of its own.
    """

    name: str
    text: str
    act: str

    @property
    def marker(self) -> str:
        """The harmless word at its end, which is drawn with or without the rest."""
        return str(re.findall(r"\w+", self.act)[-1])


ACTS_ON_A_TERMINAL = [
    Hostile("sets the window title", "before \x1b]0;TITLED\x07 after", "\x1b]0;TITLED"),
    Hostile("sets the window title, long end", "\x1b]2;TITLEDTOO\x1b\\after", "\x1b]2;TITLEDTOO"),
    Hostile("writes the clipboard", "\x1b]52;c;Q09QSUVE\x07rest", "\x1b]52;c;Q09QSUVE"),
    Hostile("hides a link", "\x1b]8;;http://linked.invalid\x1b\\here\x1b]8;;\x1b\\", "\x1b]8;;http://linked"),
    Hostile("notifies the desktop", "\x1b]9;NOTIFIED\x07", "\x1b]9;NOTIFIED"),
    Hostile("asks for the colours", "\x1b]11;?\x07ASKED", "\x1b]11;?\x07ASKED"),
    Hostile("clears the screen", "gone \x1b[2JCLEARED", "\x1b[2JCLEARED"),
    Hostile("moves the cursor up", "one\x1b[3AMOVED", "\x1b[3AMOVED"),
    Hostile("leaves the alternate screen", "\x1b[?1049lLEFT", "\x1b[?1049lLEFT"),
    Hostile("takes another colour", "\x1b[38;5;9mPAINTED\x1b[0m", "\x1b[38;5;9mPAINTED"),
    Hostile("resets the terminal", "\x1bcRESET", "\x1bcRESET"),
    Hostile("asks what is typed to be sent", "\x1b[6nREPORTED", "\x1b[6nREPORTED"),
    Hostile("defines keys", "\x1bP1;1|17/17KEYED\x1b\\", "\x1bP1;1|17/17KEYED"),
    Hostile("clears in eight bits", "\x9b2JEIGHTBIT", "\x9b2JEIGHTBIT"),
    Hostile("titles in eight bits", "\x9d0;EIGHTTITLE\x9c", "\x9d0;EIGHTTITLE"),
    Hostile("rings", "\x07RUNG", "\x07RUNG"),
    Hostile("goes back over what it said", "true\rFALSE", "\rFALSE"),
    Hostile("takes letters back", "true\x08\x08\x08\x08BACKED", "\x08BACKED"),
    Hostile("feeds a page", "a\x0cFED", "\x0cFED"),
    Hostile("deletes", "a\x7fDELETED", "\x7fDELETED"),
    Hostile("reads from the right", "\u202eDIRECTED\u202c", "\u202eDIRECTED"),
    Hostile("isolates a direction", "\u2067ISOLATED\u2069", "\u2067ISOLATED"),
    Hostile("separates lines", "a\u2028SEPARATED", "\u2028SEPARATED"),
]

LOOKS_LIKE_MARKUP = [
    "[/]",
    "[/nothing]",
    "[bold]loud[/bold]",
    "[@click=app.quit]press me[/]",
    "[link=http://linked.invalid]here[/link]",
    "[$error]x[/] [on $primary]y",
    "slept [8/10]; did [x] walk, [ ] call",
    "[" * 40,
    "\\[escaped] [unclosed",
]

HARD_TO_DRAW = [
    "日本語テスト 한국어 中文",
    "👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 👍🏽",
    "شكراً می‌خواهم עִבְרִית",
    "e" + "\u0301\u0316" * 60,
    "\ufffe\uffff\U000e0001",
    "x" * 5000,
    "line\n" * 200,
    "\t\ttabs",
    "",
]

COLLECTED: list[str] = [
    each["s"] for each in json.loads(Path(__file__).with_name("hostile_text.json").read_text(encoding="utf-8"))
]
"""Texts collected for all kinds of readers: terminals, markup, spreadsheets, SQL, HTML, Markdown, file names."""
