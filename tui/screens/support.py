"""Support: whom to call, and what carries ten minutes. One key from anywhere, no question, no motion, no record."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widget import Widget

from holdfast.ids import new_id
from holdfast.safety_plan import changed_told
from holdfast.support import Contact, SupportLine, countries, find_country, moved, support_lines
from holdfast.therapy.topics import Ready
from holdfast.wording import say
from storage.journal import JournalProblem
from storage.readable_support import HIDDEN, ORDER, OwnSupport, own_support
from tui.commands import BY_ID, bindings
from tui.country import ask_country
from tui.place import HoldfastScreen
from tui.screens.safe import Safe, SafeScreen
from tui.support_people import ask_person, done, may_remove
from widgets.choice_list import Choice
from widgets.support_list import Shown, SupportList

_KEYS = {
    "plan": "safety_plan",
    "unsafe": "not_safe",
    "bring": "bring",
    "five-senses": "five_senses",
    "orienting": "orienting",
    "extended-exhale": "longer_out_breath",
}
"""The kind or id of a line to the command that opens it."""

_ON_A_PERSON = ("remove_person", "move_person")


class SupportScreen(HoldfastScreen[None]):
    """Emergency, own people, the lines of the country, the plan, ten minutes; without a country the list of them."""

    WHERE = "support"
    AUTO_FOCUS = "SupportList"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("support"),
        Binding("shift+up", "move_person(-1)", show=False),
        Binding("shift+down", "move_person(1)", show=False),
    ]
    CSS_PATH = "support.tcss"

    def __init__(self) -> None:
        super().__init__()
        self._own = OwnSupport()
        self._is_shown = False
        self._to_call_alone = self._offers_plan = False

    def compose_body(self) -> Iterable[Widget]:
        """The lines."""
        with Vertical(id="page"):
            yield SupportList(plain=self.holdfast.settings.plain_symbols)

    def on_mount(self) -> None:
        """Show the lines at once."""
        self._show_lines()

    def on_screen_resume(self) -> None:
        """Show the plan as it was left; the first time all is shown already."""
        if self._is_shown:
            self._show_lines()
        self._is_shown = True

    def look_again(self) -> None:
        """Show the lines as the journal has them now."""
        if self._is_shown:
            self._show_lines()

    def _show_lines(self) -> None:
        """Show all lines; what cannot be read is said to be missing, and the rest is there."""
        app = self.holdfast
        self._own = OwnSupport()
        try:
            self._own = own_support(app.journal)
        except JournalProblem as problem:
            app.tell(problem.sentence, error=True)
        country = find_country(app.settings.country or "")
        lines: list[Shown] = list(
            support_lines(
                country,
                self._own.people,
                app.today,
                self._own.arranged,
                plan_note=changed_told(self._own.plan),
                to_call_alone=self._to_call_alone,
                offers_plan=self._offers_plan,
            )
        )
        if country is None:
            lines.append(SupportLine("heading", say("people.country_asked")))
            lines += [Choice(each.code, each.name) for each in countries()]
        keys = {line: self.as_changed(BY_ID[command]).shown for line, command in _KEYS.items()}
        self.query_one(SupportList).show(lines, keys)

    def to_bring(self) -> Ready | None:
        """After the question whether one is safe, words to begin with; nothing is kept unless they are."""
        return Ready(say("topics.safe_words"), "safe", is_asked=True) if self._offers_plan else None

    def footer(self) -> tuple[str, ...]:
        """Return the keys for what the bar is at."""
        row = self._row
        if self._person is not None:
            return ("leave_support", "copy_number", "change_person", "remove_person", "add_person")
        if isinstance(row, Choice):
            return ("leave_support", "choose_country", "country", "add_person")
        if row is not None and row.id and row.kind == "call":
            return ("leave_support", "copy_number", "hide_line", "safety_plan", "add_person")
        return ("leave_support", "copy_number", "safety_plan", "country", "add_person")

    def why_not(self, command_id: str) -> str | None:
        """A number can be copied where there is one, a person changed where there is one."""
        row = self._row
        is_call = isinstance(row, SupportLine) and row.kind == "call"
        if command_id in _ON_A_PERSON and self._person is None:
            return say("people.none_chosen")
        if command_id == "change_person" and not (is_call and isinstance(row, SupportLine) and row.id):
            return say("people.none_chosen")
        if command_id == "copy_number" and not is_call:
            return say("people.no_number")
        if command_id == "hide_line" and (self._person is not None or self._line is None):
            return say("people.no_line")
        if command_id == "show_lines" and not self._own.arranged.hidden:
            return say("people.none_hidden")
        return None

    @property
    def _row(self) -> Shown | None:
        """What the bar is at."""
        return self.query_one(SupportList).row

    @property
    def _person(self) -> Contact | None:
        """The own person the bar is at."""
        row = self._row
        if not isinstance(row, SupportLine) or row.kind != "call":
            return None
        return next((person for person in self._own.people if person.id == row.id), None)

    @property
    def _line(self) -> SupportLine | None:
        """The crisis line the bar is at."""
        row = self._row
        return row if isinstance(row, SupportLine) and row.kind == "call" and row.id else None

    @on(SupportList.Moved)
    def _moved(self) -> None:
        self.draw_keys()

    @on(SupportList.Entered)
    def _entered(self) -> None:
        self.action_choose()

    def action_choose(self) -> None:
        """Open what the bar is at, or choose the country; on a number there is nothing to choose."""
        row = self._row
        if isinstance(row, Choice):
            self._take_country(row.id)
        elif row is not None and row.kind == "plan":
            self.action_safety_plan()
        elif row is not None and row.kind == "exercise":
            self.action_exercise(row.id)
        elif row is not None and row.kind == "unsafe":
            self.action_not_safe()
        elif row is not None and row.kind == "bring":
            self.holdfast.action_bring()

    def action_exercise(self, exercise_id: str) -> None:
        """Begin an exercise at once; Esc comes back here."""
        self.holdfast.start_exercise(exercise_id)

    def action_safety_plan(self) -> None:
        """Open the safety plan."""
        self.holdfast.open_once("safety_plan")

    def action_not_safe(self) -> None:
        """Ask whether they are safe."""
        self.app.push_screen(SafeScreen(), self._answered)

    def _answered(self, answer: Safe | None) -> None:
        """Show what the answer asks for. Nothing is kept of it."""
        if answer is None:
            return
        self._to_call_alone, self._offers_plan = answer == "no", answer != "no"
        self._show_lines()
        rows = self.query_one(SupportList)
        rows.cursor = 0
        if answer == "plan_or_people" and not self._own.plan.is_empty:
            self.action_safety_plan()
        elif answer == "plan_or_people" and self._own.people:
            rows.cursor = [line.id for line in rows.rows if isinstance(line, SupportLine)].index(self._own.people[0].id)
        elif answer == "yes":
            rows.go_to("plan")

    @work
    async def action_country(self) -> None:
        """Choose the country whose lines are shown."""
        chosen = await ask_country(self.holdfast)
        if chosen is not None:
            self._take_country(chosen)

    def _take_country(self, code: str) -> None:
        app = self.holdfast
        app.change_settings(app.settings._replace(country=code or None))
        self.query_one(SupportList).cursor = 0
        self._show_lines()

    def action_copy_number(self) -> None:
        """Copy the number the bar is at."""
        row = self._row
        if isinstance(row, SupportLine):
            self.app.copy_to_clipboard(row.number)
            self.holdfast.tell(say("keys.copied"))

    @work
    async def action_add_person(self) -> None:
        """Add somebody of one's own."""
        app = self.holdfast
        person = await ask_person(app, "add", Contact(new_id(app.clock()), "", ""))
        if person is not None:
            self._do(lambda: app.journal.save_contact(person), "added")

    @work
    async def action_change_person(self) -> None:
        """Change a name or number; a crisis line becomes one of one's own, and is hidden where it stood."""
        app, line = self.holdfast, self._line
        if line is None:
            return
        own = self._person
        person = await ask_person(app, "change", own or Contact(new_id(app.clock()), line.text, line.number))
        if person is not None and self._do(lambda: app.journal.save_contact(person), "changed") and own is None:
            self._hide({*self._own.arranged.hidden, line.id}, "made_own")

    @work
    async def action_remove_person(self) -> None:
        """Remove somebody, after a question."""
        app, person = self.holdfast, self._person
        if person is not None and await may_remove(app, person):
            self._do(lambda: app.journal.delete_contact(person.id), "removed")

    def action_move_person(self, by: int) -> None:
        """Move the person the bar is at; the bar goes along."""
        app, person, rows = self.holdfast, self._person, self.query_one(SupportList)
        if person is None:
            app.tell(say("people.none_chosen"))
            return
        order = moved(self._own.people, person.id, by)
        if order != tuple(each.id for each in self._own.people):
            self._do(lambda: app.journal.set_setting(ORDER, list(order)), "moved")
            rows.cursor += by

    def action_hide_line(self) -> None:
        """Hide the crisis line the bar is at."""
        if self._line is not None:
            self._hide({*self._own.arranged.hidden, self._line.id}, "hidden")

    def action_show_lines(self) -> None:
        """Show what was hidden."""
        self._hide(set(), "shown")

    def action_leave(self) -> None:
        """Back to where one was; from what was shown alone, to the whole of Support."""
        if not self._to_call_alone:
            self.dismiss()
            return
        self._to_call_alone, self._offers_plan = False, True
        self._show_lines()

    def _hide(self, lines: set[str], said: str) -> None:
        self._do(lambda: self.holdfast.journal.set_setting(HIDDEN, sorted(lines)), said)

    def _do(self, do: Callable[[], None], said: str) -> bool:
        is_done = done(self.holdfast, do, say(f"people.{said}"))
        self._show_lines()
        return is_done
