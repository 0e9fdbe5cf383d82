"""The rows of the table of commands for Sessions, and for what is opened from there."""

from __future__ import annotations

from tui.command import Command

# fmt: off
ROWS: tuple[Command, ...] = (
)
# fmt: on
