"""Settings: what can be set, its value, and a line that explains it. Every change holds at once and is written."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Static

from holdfast.safety_plan import changed_told
from holdfast.support import find_country
from holdfast.wording import say
from storage.journal import JournalProblem
from storage.readable_support import WANTED, readable_path
from tui.commands import bindings
from tui.country import ask_country
from tui.lazy import screen
from tui.place import HoldfastScreen
from widgets.choice_list import Choice, ChoiceList, ListLine
from widgets.choose import Choose

VALUE_AT = 26
"""The column of the values."""

LAST_FIRST_HOUR = 12


class SettingsScreen(HoldfastScreen[None]):
    """One list; Enter changes what the lamp is on."""

    WHERE = "settings"
    FOOTER: ClassVar[tuple[str, ...]] = ("change_setting", "leave_settings")
    AUTO_FOCUS = "ChoiceList"
    BINDINGS: ClassVar[list[BindingType]] = bindings("settings")
    CSS_PATH = "settings.tcss"

    def compose_body(self) -> Iterable[Widget]:
        """The list, and below it the explanation of one row."""
        with Vertical(id="page"), Vertical():
            yield ChoiceList(detail_at=VALUE_AT, plain=self.holdfast.settings.plain_symbols)
            yield Static(id="told", classes="muted", markup=False)

    def on_mount(self) -> None:
        """Show the values there are."""
        self._show_values()

    def on_screen_resume(self) -> None:
        """Show the ratings as they were left."""
        self._show_values()

    def _show_values(self) -> None:
        rows = self.query_one(ChoiceList)
        rows.plain = self.holdfast.settings.plain_symbols
        rows.show(self._lines())

    def _lines(self) -> list[ListLine]:
        """Return the rows in their groups."""
        app = self.holdfast
        settings = app.settings
        asked = [scale.id.replace("_", " ") for scale in app.journal.scales() if scale.asked]
        country = find_country(settings.country or "")
        values: dict[str, str] = {
            "ratings": ", ".join(asked) or say("settings.no_ratings"),
            "first_hour": f"{app.first_hour:02d}:00",
            "theme": say("settings.light" if settings.theme == "light" else "settings.dark"),
            "reduced_motion": say("settings.on" if settings.reduced_motion else "settings.off"),
            "plain_symbols": say("settings.on" if settings.plain_symbols else "settings.off"),
            "country": country.name if country else say("settings.no_country"),
            "plan": changed_told(app.journal.safety_plan()),
            "readable": say("settings.on" if app.journal.setting(WANTED, default=False) else "settings.off"),
            "file": _from_home(app.journal.path),
        }
        rows = {name: Choice(name, say(f"settings.{name}"), value) for name, value in values.items()}
        return [
            rows["ratings"],
            rows["first_hour"],
            "",
            rows["theme"],
            rows["reduced_motion"],
            rows["plain_symbols"],
            "",
            rows["country"],
            rows["plan"],
            rows["readable"],
            "",
            rows["file"],
        ]

    @on(ChoiceList.Moved)
    def _moved(self) -> None:
        choice = self.query_one(ChoiceList).choice
        if choice is not None:
            self.query_one("#told", Static).update(say(f"settings.{choice.id}_told"))

    @on(ChoiceList.Entered)
    def _entered(self) -> None:
        choice = self.query_one(ChoiceList).choice
        if choice is not None:
            getattr(self, f"_change_{choice.id}")()

    def action_leave(self) -> None:
        """Back to where one was."""
        self.dismiss()

    def _change_ratings(self) -> None:
        self.app.push_screen(screen("ratings")())

    @work
    async def _change_first_hour(self) -> None:
        app = self.holdfast
        hours = [Choice(str(hour), f"{hour:02d}:00") for hour in range(LAST_FIRST_HOUR + 1)]
        asked, told = say("settings.first_hour_asked"), say("settings.first_hour_told")
        question = Choose(asked, told, hours, now=str(app.first_hour), plain=app.settings.plain_symbols)
        hour = await app.push_screen_wait(question)
        if hour is not None:
            try:
                app.journal.set_setting("first_hour", int(hour))
            except JournalProblem as problem:
                app.tell(problem.sentence, error=True)
                return
            self._show_values()

    @work
    async def _change_country(self) -> None:
        chosen = await ask_country(self.holdfast)
        if chosen is not None:
            self._hold(country=chosen or None)

    def _change_theme(self) -> None:
        self._hold(theme="dark" if self.holdfast.settings.theme == "light" else "light")

    def _change_reduced_motion(self) -> None:
        self._hold(reduced_motion=not self.holdfast.settings.reduced_motion)

    def _change_plain_symbols(self) -> None:
        self._hold(plain_symbols=not self.holdfast.settings.plain_symbols)

    def _change_plan(self) -> None:
        self.holdfast.open_once("safety_plan")

    def _change_readable(self) -> None:
        app = self.holdfast
        wanted = not app.journal.setting(WANTED, default=False)
        try:
            app.journal.set_setting(WANTED, wanted)
        except JournalProblem as problem:
            app.tell(problem.sentence, error=True)
            return
        path = _from_home(readable_path(app.journal.path))
        app.tell(say("settings.readable_on" if wanted else "settings.readable_off", path=path))
        app.keep_support_readable()
        self._show_values()

    def _change_file(self) -> None:
        self.app.copy_to_clipboard(str(self.holdfast.journal.path))
        self.holdfast.tell(say("keys.copied"))

    def _hold(self, **changes: str | bool | None) -> None:
        app = self.holdfast
        app.change_settings(app.settings._replace(**changes))  # type: ignore[arg-type]
        self._show_values()


def _from_home(path: Path) -> str:
    """Return a path as it is spoken of, from the person's home where it lies there."""
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path.is_relative_to(home) else str(path)
