"""The palette: every command that can act now, found by its words."""

from __future__ import annotations

from functools import partial

from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider

from tui.commands import COMMANDS, EVERYWHERE, PLACES, Command
from tui.place import HoldfastScreen, PlaceScreen


class CommandProvider(Provider):
    """Offers the commands of the screen one came from and those that work everywhere."""

    async def discover(self) -> Hits:
        """Yield every command, before anything is typed."""
        for command in self._commands():
            yield DiscoveryHit(self._words(command), partial(self.screen.run_action, command.action), help=command.help)

    async def search(self, query: str) -> Hits:
        """Yield the commands whose words match what is typed."""
        matcher = self.matcher(query)
        for command in self._commands():
            words = self._words(command)
            score = max(matcher.match(words), matcher.match(command.help) * 0.7)
            if score > 0:
                run = partial(self.screen.run_action, command.action)
                yield Hit(score, matcher.highlight(words), run, help=command.help)

    def _commands(self) -> list[Command]:
        screen = self.screen
        if not isinstance(screen, HoldfastScreen):
            return []
        here = {screen.WHERE, EVERYWHERE} | ({PLACES} if isinstance(screen, PlaceScreen) else set())
        return [
            command
            for command in COMMANDS
            if command.where in here
            and command.action
            and command.id != "palette"
            and screen.why_not(command.id) is None
        ]

    @staticmethod
    def _words(command: Command) -> str:
        return f"{command.words}   {command.shown}"


class Palette(CommandPalette):
    """Textual's palette, without its picture, its lines and its highlights."""

    CSS = """
    Palette { background: $background 75%; padding: 0; }
    Palette > Vertical { margin-top: 2; width: 76; max-width: 94%; }
    Palette #--input { border: none; background: $surface; padding: 1 1; }
    Palette SearchIcon { display: none; }
    Palette CommandList, Palette CommandList:focus { background: $surface; border: none; }
    """
