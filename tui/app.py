"""The app: five places, and the keys that work on every screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

from textual.binding import BindingType
from textual.command import CommandPalette, Provider
from textual.screen import Screen

from holdfast.days import Clock
from holdfast.wanted import Wanted
from holdfast.wording import say
from storage.journal import JournalProblem, open_journal
from storage.settings import read_settings
from tui.commands import EVERYWHERE, bindings
from tui.journal_app import JournalApp
from tui.lazy import palette, palette_commands, screen
from tui.place import HEIGHTS, PLACE_NAMES, WIDTHS, HoldfastScreen
from tui.terminal import run_app

FIRST_PLACE, *OTHER_PLACES = PLACE_NAMES


class HoldfastApp(JournalApp):
    """The full-screen app."""

    TITLE = "notes"
    # The styles of the first place stand here too: a screen that brings its own has everything styled once more.
    CSS_PATH = ["app.tcss", "screens/today.tcss"]  # noqa: RUF012
    DEFAULT_MODE = FIRST_PLACE
    MODES: ClassVar[dict[str, str | Callable[[], Screen[Any]]]] = {name: screen(name) for name in OTHER_PLACES}
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {palette_commands}
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = bindings(EVERYWHERE)

    def get_default_screen(self) -> Screen[None]:
        """Return the first place. As a mode like the others it would be drawn too early, in vain, and seen too late."""
        return screen(FIRST_PLACE)()

    def on_ready(self) -> None:
        """Let the first place be gone to as the others; begin the exercise that was asked for."""
        self.add_mode(FIRST_PLACE, screen(FIRST_PLACE))
        if self.begins_with:
            self.call_later(self.start_exercise, self.begins_with)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let nothing act while everything is hidden."""
        del action, parameters
        return not self.is_hidden

    def action_save(self) -> None:
        """Save what is on the screen."""
        save = getattr(self.screen, "save", None)
        if save is None:
            self.tell(say("keys.nothing_to_save"))
        else:
            # This key overtakes those before it, which are still on their way to what has the focus.
            (self.screen.focused or self.screen).call_later(save)

    def action_command_palette(self) -> None:
        """Open the palette, unless it is open."""
        if not isinstance(self.screen, CommandPalette):
            self.push_screen(palette())

    def action_undo(self) -> None:
        """Take back the last change."""
        try:
            undone = self.journal.undo()
        except JournalProblem as problem:
            self.tell(problem.sentence, error=True)
            return
        self.tell(say("keys.nothing_to_undo") if undone is None else say(undone.told, n=undone.count))
        self.keep_support_readable()
        self.turn()

    def action_check_in(self) -> None:
        """Check in."""
        if self.screen.has_class("-checks-in"):
            self.tell(say("keys.already_checking_in"))
        else:
            self.push_screen(screen("check_in")())

    def action_exercise(self) -> None:
        """Begin the exercise that stands first for this person."""
        if self.screen.has_class("-plays"):
            self.tell(say("playing.already"))
        else:
            from tui.playing.beginning import first_exercise  # noqa: PLC0415 - not needed for the first paint

            self.start_exercise(first_exercise(self))

    def start_exercise(self, exercise_id: str, variant: str = "") -> None:
        """Begin an exercise at once.

        Args:
            exercise_id: its id; nothing happens where there is none of that id.
            variant: the id of the variant to do; empty for none.
        """
        from tui.playing.beginning import start_exercise  # noqa: PLC0415 - opened first when asked for

        start_exercise(self, exercise_id, variant)

    def follow_up(self, practice_id: str) -> None:
        """Look at a plan again, with the questions that were left for then.

        Args:
            practice_id: the practice it was made in; where there is none any more, that is said.
        """
        from tui.playing.beginning import follow_up  # noqa: PLC0415 - opened first when asked for

        follow_up(self, practice_id)

    def action_bring(self) -> None:
        """Keep something to bring to a session: what the screen has ready, or a line that is asked for."""
        from tui.therapy.topics import bring_here  # noqa: PLC0415 - not needed for the first paint

        shown = self.screen
        if isinstance(shown, HoldfastScreen):
            bring_here(self, shown.ready_to_bring())
            shown.draw_keys()
        else:
            bring_here(self, None)

    def action_support(self) -> None:
        """Open Support, without a question and without a trace."""
        self.open_once("support")

    def action_settings(self) -> None:
        """Open Settings."""
        self.open_once("settings")

    def action_help(self) -> None:
        """Open help on the keys of the screen one is on."""
        self.open_once("help")

    def action_hide(self) -> None:
        """Hide everything at once."""
        self.open_once("hidden")

    def action_open(self, name: str) -> None:
        """Open a screen by name."""
        self.open_once(name)

    def open_once(self, name: str) -> None:
        """Open a screen by name, unless it is the one that is open."""
        opened = screen(name)
        if not isinstance(self.screen, opened.type()):
            self.push_screen(opened())

    async def show_wanted(self, wanted: Wanted) -> None:
        """Open the Journal at some of what is recorded."""
        from tui.screens.journal import JournalScreen  # noqa: PLC0415 - opened first when it is asked for

        await self.switch_mode("journal")
        if isinstance(self.screen, JournalScreen):
            self.screen.show_wanted(wanted)

    async def show_line(self, line_id: str) -> None:
        """Open Progress at a line."""
        from tui.screens.progress import ProgressScreen  # noqa: PLC0415 - opened first when it is asked for

        await self.switch_mode("progress")
        if isinstance(self.screen, ProgressScreen):
            self.screen.show_line(line_id)

    async def show_day(self, day: date) -> None:
        """Open the Journal at a civil day."""
        from tui.screens.journal import JournalScreen  # noqa: PLC0415 - opened first when it is asked for

        await self.switch_mode("journal")
        if isinstance(self.screen, JournalScreen):
            self.screen.show_day(day)


def run_holdfast(*, journal: Path, settings: Path, clock: Clock, demo: bool = False, exercise: str = "") -> int:
    """Open the journal, run the app on it to its end, close it, and return the exit code.

    Args:
        journal: the journal's file; made with its folder where there is none.
        settings: the file of this computer's settings.
        clock: returns now, aware, in the person's zone.
        demo: the journal is the example year, which a badge says.
        exercise: the id of an exercise to begin with; empty for none.

    Raises:
        JournalProblem: the file cannot be opened; nothing was changed.
    """
    opened = open_journal(journal, clock, create=True)
    try:
        app = HoldfastApp(opened, read_settings(settings), clock, settings_path=settings, is_demo=demo)
        app.begins_with = exercise
        return run_app(app)
    finally:
        opened.close()
