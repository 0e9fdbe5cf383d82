"""Support: whom to call. One key from anywhere, no question, no motion, and no record of the visit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widget import Widget

from holdfast.ids import new_id
from holdfast.support import Contact, SupportLine, countries, find_country, support_lines
from holdfast.wording import say
from storage.journal import JournalProblem
from tui.commands import bindings
from tui.country import ask_country
from tui.place import HoldfastScreen
from widgets.choice_list import Choice
from widgets.confirm import Confirm
from widgets.support_list import Shown, SupportList
from widgets.text_form import Field, TextForm

NAME_LIMIT, NUMBER_LIMIT = 60, 60


class SupportScreen(HoldfastScreen[None]):
    """Emergency, own people, the lines of the country; without a country also the list to choose it from."""

    WHERE = "support"
    AUTO_FOCUS = "SupportList"
    BINDINGS: ClassVar[list[BindingType]] = bindings("support")
    CSS_PATH = "support.tcss"

    def __init__(self) -> None:
        super().__init__()
        self._people: dict[SupportLine, Contact] = {}

    def compose_body(self) -> Iterable[Widget]:
        """The lines."""
        with Vertical(id="page"):
            yield SupportList(plain=self.holdfast.settings.plain_symbols)

    def on_mount(self) -> None:
        """Show the lines at once."""
        self._show_lines()

    def _show_lines(self) -> None:
        """Show all lines; own people that cannot be read are said to be missing, and the rest is there."""
        app = self.holdfast
        people: Sequence[Contact] = ()
        try:
            people = app.journal.contacts()
        except JournalProblem as problem:
            app.tell(problem.sentence, error=True)
        country = find_country(app.settings.country or "")
        lines: list[Shown] = list(support_lines(country, people, app.today))
        self._people = {SupportLine("call", person.name, person.number): person for person in people}
        if country is None:
            lines.append(SupportLine("heading", say("people.country_asked")))
            lines += [Choice(each.code, each.name) for each in countries()]
        self.query_one(SupportList).show(lines)

    def footer(self) -> tuple[str, ...]:
        """Return the keys for what the bar is at."""
        if self._person is not None:
            return ("leave_support", "copy_number", "change_person", "remove_person", "add_person")
        if isinstance(self.query_one(SupportList).row, Choice):
            return ("leave_support", "choose_country", "country", "add_person")
        return ("leave_support", "copy_number", "country", "add_person")

    def why_not(self, command_id: str) -> str | None:
        """A number can be copied where there is one, a person changed where there is one."""
        if command_id in ("change_person", "remove_person") and self._person is None:
            return say("people.none_chosen")
        if command_id == "copy_number" and not isinstance(self.query_one(SupportList).row, SupportLine):
            return say("people.no_number")
        return None

    @property
    def _person(self) -> Contact | None:
        """The own person the bar is at."""
        row = self.query_one(SupportList).row
        return self._people.get(row) if isinstance(row, SupportLine) else None

    @on(SupportList.Moved)
    def _moved(self) -> None:
        self.draw_keys()

    @on(SupportList.Entered)
    def _entered(self) -> None:
        self.action_choose()

    def action_choose(self) -> None:
        """Choose the country the bar is at; on a number there is nothing to choose."""
        row = self.query_one(SupportList).row
        if isinstance(row, Choice):
            self._take_country(row.id)

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
        row = self.query_one(SupportList).row
        if isinstance(row, SupportLine):
            self.app.copy_to_clipboard(row.number)
            self.holdfast.tell(say("keys.copied"))

    @work
    async def action_add_person(self) -> None:
        """Add somebody of one's own."""
        answer = await self._ask("add", Contact(new_id(self.holdfast.clock()), "", ""))
        if answer is not None:
            self._keep(answer, say("people.added"))

    @work
    async def action_change_person(self) -> None:
        """Change a name or number."""
        answer = await self._ask("change", self._person) if self._person is not None else None
        if answer is not None:
            self._keep(answer, say("people.changed"))

    @work
    async def action_remove_person(self) -> None:
        """Remove somebody, after a question, for undo does not reach here."""
        person = self._person
        if person is None:
            return
        question = Confirm(
            say("people.remove_asked", name=person.name),
            say("people.remove_told"),
            yes=say("people.remove"),
            no=say("people.keep"),
            plain=self.holdfast.settings.plain_symbols,
        )
        if await self.app.push_screen_wait(question):
            try:
                self.holdfast.journal.delete_contact(person.id)
            except JournalProblem as problem:
                self.holdfast.tell(problem.sentence, error=True)
                return
            self._show_lines()
            self.holdfast.tell(say("people.removed"))

    def action_leave(self) -> None:
        """Back to where one was."""
        self.dismiss()

    async def _ask(self, what: str, person: Contact) -> Contact | None:
        """Ask for name and number."""
        form = TextForm(
            say(f"people.{what}_asked"),
            say("people.add_told") if what == "add" else "",
            (
                Field(say("people.name"), person.name, say("people.name_hint"), NAME_LIMIT),
                Field(say("people.number"), person.number, say("people.number_hint"), NUMBER_LIMIT),
            ),
            lambda texts: None if all(texts) else say("people.both_needed"),
            plain=self.holdfast.settings.plain_symbols,
        )
        answer = await self.app.push_screen_wait(form)
        return None if answer is None else replace(person, name=answer[0], number=answer[1])

    def _keep(self, person: Contact, said: str) -> None:
        try:
            self.holdfast.journal.save_contact(person)
        except JournalProblem as problem:
            self.holdfast.tell(problem.sentence, error=True)
            return
        self._show_lines()
        self.holdfast.tell(said)
