"""A command: something a person can do with a key."""

from __future__ import annotations

from typing import NamedTuple

EVERYWHERE, PLACES = "everywhere", "places"


class Command(NamedTuple):
    """Something a person can do with a key.

    Attributes:
        id: name of the command, and the id by which the keymap changes its key.
        keys: Textual's names of its keys, separated by commas.
        shown: how the keys are written on the screen.
        words: two or three words for the footer.
        help: one sentence for help, palette and docs.
        where: `EVERYWHERE`, `PLACES` (the five places) or the name of one screen.
        action: the Textual action.
        always: works also inside a text field and on a question.
        plain: the shell command that does the same; empty where there is none.
    """

    id: str
    keys: str
    shown: str
    words: str
    help: str
    where: str
    action: str
    always: bool = False
    plain: str = ""
