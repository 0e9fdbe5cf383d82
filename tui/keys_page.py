"""The keys, section by section, made from the table of commands: for the help screen and for ``docs/keys.md``.

``python -m tui.keys_page`` writes the page anew; a test holds it current.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from holdfast.wording import say
from tui.commands import COMMANDS, EVERYWHERE, PLACES, Command, commands_of

PAGE = Path(__file__).parent.parent / "docs" / "keys.md"

_OPENING = """\
# Keys

This page is made from `tui/commands.py` by `python -m tui.keys_page`; a test holds it current.

A key can be changed: in `settings.toml`, below `[keys]`, with the name in the last column, as in `journal = "j"`.
Several keys are separated by commas. Keys marked † work also while text is being typed and on a question.
Up, down, page up, page down, home and end go through every list; the mouse works everywhere and is never needed.
"""


def name_of(where: str) -> str:
    """Return what a part of the table is called: a screen, the places, or everywhere."""
    return say(f"help.where_{where}")


def parts() -> list[str]:
    """Return every part of the table: everywhere, the places, then each screen."""
    screens = dict.fromkeys(command.where for command in COMMANDS)
    return [EVERYWHERE, PLACES, *(where for where in screens if where not in (EVERYWHERE, PLACES))]


def page() -> str:
    """Return ``docs/keys.md``."""
    return "\n".join([_OPENING, *(_table(name_of(where), commands_of(where)) for where in parts())])


def _table(name: str, commands: Sequence[Command]) -> str:
    rows = [f"## {name}", "", "| key | what it does | in the shell | name |", "|---|---|---|---|"]
    for command in commands:
        key = f"`{command.shown}`{' †' if command.always else ''}"
        plain = f"`{command.plain}`" if command.plain else ""
        rows.append(f"| {key} | {command.help} | {plain} | `{command.id}` |")
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
