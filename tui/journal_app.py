"""An app on one open journal: the day it is, the courses of its ratings, and how it speaks."""

from __future__ import annotations

import asyncio
import gc
from datetime import date
from pathlib import Path

from textual import events, work

from holdfast.days import FIRST_HOUR, Clock, civil_day
from holdfast.plateaus.course import Course
from holdfast.scales import PRIMARY
from holdfast.wording import say
from storage.journal import Journal, JournalProblem
from storage.settings import Settings, write_settings
from tui import theme
from tui.course_helper import CourseHelper
from tui.courses import Courses, FindCourse
from tui.lazy import load_heavy_modules, screen
from tui.safe_app import SafeApp
from tui.stylesheet import SteadyStylesheet


class JournalApp(SafeApp):
    """What every screen asks the app for; places and keys come on top of it.

    Attributes:
        begins_with: the id of an exercise to begin with, ahead of any welcome; empty for none.
    """

    begins_with = ""

    def __init__(
        self,
        journal: Journal,
        settings: Settings,
        clock: Clock,
        *,
        settings_path: Path,
        is_demo: bool = False,
        find_course: FindCourse | None = None,
    ) -> None:
        """Make the app.

        Args:
            journal: the open journal; whoever opened it closes it.
            settings: what belongs to this computer.
            clock: returns now, aware, in the person's zone.
            settings_path: where changed settings are written.
            is_demo: the journal is the example year.
            find_course: computes the course of a rating, if not the helper process; tests hand in a ready one.
        """
        super().__init__()
        self.stylesheet = SteadyStylesheet(variables=self.get_css_variables())
        for each in theme.THEMES:
            self.register_theme(each)
        self.journal = journal
        self.settings = settings
        self.settings_path = settings_path
        self.clock = clock
        self.is_demo = is_demo
        self.charts_ready = False
        self.is_hidden = False
        self.courses = Courses(journal, find_course or CourseHelper(journal).find_course)
        self._sought: dict[str, tuple[int, date]] = {}
        self._turn = 0
        self._error_stays = False
        self._moving = self.animation_level
        self._dress()
        self._put_in_force()
        self.set_keymap(dict(settings.keys))

    @property
    def first_hour(self) -> int:
        """The hour at which the person's day begins."""
        return self.journal.setting("first_hour", FIRST_HOUR)

    @property
    def today(self) -> date:
        """The civil day it is now."""
        return civil_day(self.clock().replace(tzinfo=None), self.first_hour)

    @property
    def state(self) -> tuple[object, ...]:
        """What a place shows depends on this and nothing else; equal states look the same."""
        return self.journal.revision, self.today, self._turn

    def _dress(self) -> None:
        """Start in the chosen theme; putting it on by assignment would have everything styled once more."""
        self.set_reactive(JournalApp.theme, self._theme_chosen)
        self.stylesheet.set_variables(self.get_css_variables())
        dark = self.current_theme.dark
        for name, is_on in (("-dark-mode", dark), ("-light-mode", not dark)):
            self.set_class(is_on, name, update=False)

    @property
    def _theme_chosen(self) -> str:
        return theme.LIGHT if self.settings.theme == "light" else theme.DARK

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return our tokens, so that a built-in theme, which lacks them, works too."""
        return theme.tokens(dark=self.current_theme.dark)

    def on_ready(self) -> None:
        """After the first paint: look whether the file is whole, then load what was left out of the start."""
        gc.enable()
        try:
            self.journal.check()
        except JournalProblem as problem:
            self.tell(problem.sentence, error=True)
            return
        if not (self.begins_with or self.journal.setting("welcomed", default=False) or self.journal.count()):
            self.push_screen(screen("first_run")())
        self.settle()

    @work(exclusive=True, group="settle")
    async def settle(self) -> None:
        """Load plotext and sqlite-utils behind the person's back, then bring the course up to date."""
        await asyncio.to_thread(load_heavy_modules)
        self.charts_ready = True
        self._take_in_exercises()
        self.keep_support_readable()
        self.turn()
        self.find_course(PRIMARY)

    def _take_in_exercises(self) -> None:
        """Make practices of exercises in whose middle Holdfast ended, and say so."""
        from tui.playing.left_off import take_in  # noqa: PLC0415 - not needed for the first paint

        taken_in = take_in(self)
        if taken_in:
            self.tell(say("playing.kept_last_time", n=taken_in))

    def change_settings(self, settings: Settings) -> None:
        """Put other settings in force at once, and write them."""
        self.settings = settings
        self._put_in_force()
        try:
            write_settings(self.settings_path, settings)
        except OSError as problem:
            self.tell(say("settings.not_written", why=problem.strerror or ""), error=True)
        self.turn()

    def _put_in_force(self) -> None:
        self.theme = self._theme_chosen
        self.set_class(self.settings.plain_symbols, "-plain-symbols")
        self.animation_level = "none" if self.settings.reduced_motion else self._moving

    def keep_support_readable(self) -> None:
        """Let the file beside the journal say what the journal says of Support; where that fails it is told."""
        from storage.readable_support import keep_readable  # noqa: PLC0415 - not needed for the first paint

        try:
            keep_readable(self.journal)
        except OSError as problem:
            self.tell(say("settings.readable_not_written", why=problem.strerror or ""), error=True)
        except JournalProblem as problem:
            self.tell(problem.sentence, error=True)

    def turn(self) -> None:
        """Have the current place look again, and the others when they are next entered."""
        self._turn += 1
        look_again = getattr(self.screen, "look_again", None)
        if look_again is not None:
            look_again()

    def course(self, scale_id: str = PRIMARY) -> Course | None:
        """Return the newest course that is known, and see to a newer one when journal or day have changed since."""
        course, current = self.courses.known(scale_id, self.today)
        if not current and self.charts_ready:
            self.find_course(scale_id)
        return self.courses.whole(scale_id) if self.charts_ready else course

    def find_course(self, scale_id: str) -> None:
        """Have the course of one rating computed, off the event loop, and shown when it is there.

        Each rating is looked for by itself; a search for what the journal was before, or on another day, is given up.
        """
        sought = self.journal.revision, self.today
        if self._sought.get(scale_id) != sought:
            self._sought[scale_id] = sought
            self.run_worker(self._find_course(scale_id, sought), exclusive=True, group=f"course {scale_id}")

    async def _find_course(self, scale_id: str, sought: tuple[int, date]) -> None:
        try:
            line = next((each for each in self.journal.lines() if each.id == scale_id), None)
            found = line is not None and await self.courses.find(line, sought[1])
        finally:
            if self._sought.get(scale_id) == sought:
                del self._sought[scale_id]
        if found:
            self.turn()

    def tell(self, sentence: str, *, error: bool = False) -> None:
        """Say one sentence at the bottom right; a new one takes its place, and an error stays until a key."""
        self.clear_notifications()
        self._error_stays = error
        self.notify(sentence, severity="error" if error else "information", timeout=3600 if error else 4, markup=False)

    async def on_event(self, event: events.Event) -> None:
        """Let a key end an error that stays, then go on as ever."""
        if self._error_stays and isinstance(event, events.Key):
            self._error_stays = False
            self.clear_notifications()
        await super().on_event(event)

    def on_app_focus(self) -> None:
        """Look again when the person comes back: the command line may have written meanwhile."""
        if self.journal.changed_elsewhere():
            self.turn()

    def keep_words(self) -> None:
        """Write down what is being typed; called before any end."""
        for stack in self._screen_stacks.values():
            for each in stack:
                keep = getattr(each, "keep_draft", None)
                if keep is not None:
                    keep()
