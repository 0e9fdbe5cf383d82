"""The one table of commands: from it come the bindings, the footers, the palette, the help screen and docs/keys.md."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from textual.binding import Binding, BindingType

from tui import command_table, session_commands
from tui.command import EVERYWHERE, PLACES, Command

__all__ = [
    "BY_ID",
    "COMMANDS",
    "EVERYWHERE",
    "PLACES",
    "Command",
    "as_changed",
    "bindings",
    "commands_of",
    "shown_keys",
]

COMMANDS: tuple[Command, ...] = (*command_table.ROWS, *session_commands.ROWS)

BY_ID = {command.id: command for command in COMMANDS}


def bindings(where: str) -> list[BindingType]:
    """Return the bindings of a screen, or of the app for `EVERYWHERE`.

    Keys that a widget answers itself (digits on a rating row) are in the table for help, and have no action.
    """
    return [
        Binding(
            command.keys,
            command.action,
            command.words,
            id=command.id,
            tooltip=command.help,
            priority=command.always,
            show=False,
        )
        for command in COMMANDS
        if command.where == where and command.action
    ]


def commands_of(where: str) -> list[Command]:
    """Return the commands of one screen, in the order of the table."""
    return [command for command in COMMANDS if command.where == where]


def as_changed(command: Command, keys: Mapping[str, str]) -> Command:
    """Return a command with the key that the person gave it, or as it is.

    Args:
        command: the command as the table has it.
        keys: ids of commands to the keys the person gave them.
    """
    key = keys.get(command.id)
    return command if key is None else command._replace(keys=key, shown=key)


def shown_keys(ids: Iterable[str]) -> list[Command]:
    """Return the commands of those ids, in that order.

    Raises:
        KeyError: an id is not in the table.
    """
    return [BY_ID[command_id] for command_id in ids]
