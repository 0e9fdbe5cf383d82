"""Skills: the exercises, what helped first; all about the one under the lamp; and the ways to find the right one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from holdfast.exercises import Exercise
from holdfast.shelves import SHOWINGS, Showing, shelves, shelves_sought
from holdfast.suggestions import search
from holdfast.wording import say
from tui import what_i_need
from tui.commands import BY_ID, bindings
from tui.exercise_keys import ExerciseKeys
from tui.own_exercise_files import ExportForm, ImportForm
from tui.screens.exercise import ExerciseScreen
from widgets.exercise_list import ExerciseList
from widgets.exercise_pane import ExercisePane
from widgets.sought_row import SoughtRow

_KEYS = 5
"""How many keys a footer shows at most."""


class SkillsScreen(ExerciseKeys):
    """The list, a reading pane beside it where there is room, search and what is shown above."""

    WHERE = "skills"
    FOOTER: ClassVar[tuple[str, ...]] = ("skills_start", "skills_read", "skills_need", "skills_write", "skills_helps")
    AUTO_FOCUS = "ExerciseList"
    BINDINGS: ClassVar[list[BindingType]] = bindings("skills")
    CSS_PATH = "skills.tcss"

    def __init__(self) -> None:
        super().__init__()
        self._showing: Showing = "all"
        self._sought = ""

    @property
    def exercise(self) -> Exercise | None:
        """The exercise under the lamp."""
        return self.query_one(ExerciseList).exercise if self.is_mounted else None

    def compose_body(self) -> Iterable[Widget]:
        """Search and what is shown; list and pane; and what an empty list says."""
        plain = self.holdfast.settings.plain_symbols
        yield SoughtRow(say("skills.search"))
        with Horizontal(id="body"):
            yield ExerciseList(plain=plain)
            yield ExercisePane(plain=plain)
        yield Static(id="none")

    def show_journal(self) -> None:
        """Show the exercises as the journal has them now, the lamp on the one it was on."""
        self.read_library()
        if self.focused is None:
            self.query_one(ExerciseList).focus()
        self._fill()

    def _fill(self, chosen: str | None = None) -> None:
        """Fill list, pane and the row above them with what is sought, the lamp on the exercise it was on."""
        library, listed = self.library, self.query_one(ExerciseList)
        if self._sought:
            found = shelves_sought(library.exercises, library.known, self._showing, partial(search, self._sought))
        else:
            found = shelves(library.exercises, library.known, self._showing)
        count = sum(len(shelf.exercises) for shelf in found)
        self.query_one("#body").display = count > 0
        none = self.query_one("#none", Static)
        none.display = not count
        if not count:
            none.update(self._nothing())
        kept = None if listed.exercise is None else listed.exercise.id
        listed.show(found, chosen or kept)
        self._tell_sought(count)
        self.draw_keys()

    def _tell_sought(self, count: int) -> None:
        """Write what is shown, and how many."""
        here = self._showing if self._showing != "all" or not self.has_class("-narrow") else None
        ways = [(say(f"skills.show_{way}") if way == here else None, say(f"skills.show_{way}")) for way in SHOWINGS]
        everything = len(self.library.exercises)
        told = say("skills.exercises", n=everything)
        if self._narrows:
            told = say("skills.some_of", found=count, all=everything)
        self.query_one(SoughtRow).show(ways, told)

    @property
    def _narrows(self) -> bool:
        return self._showing != "all" or bool(self._sought)

    def _nothing(self) -> Content:
        name = "found" if self._sought else self._showing
        return Content.assemble(
            (say(f"skills.none_{name}"), "bold $foreground"),
            "\n\n",
            (say(f"skills.none_{name}_more"), "$text-muted"),
            "\n\n",
            (self.as_changed(BY_ID["skills_all"]).shown, "bold $foreground"),
            " ",
            (say("skills.show_everything"), "$text-muted"),
        )

    def why_not(self, command_id: str) -> str | None:
        """Return why a key cannot act: on no exercise, or with no exercise of one's own to write to a file."""
        if command_id == "skills_export" and not any(each.own for each in self.library.exercises):
            return say("skills.no_own")
        return super().why_not(command_id)

    def footer(self) -> tuple[str, ...]:
        """Return the footer's keys; while less than everything is shown, the way back comes first."""
        exercise = self.exercise
        own = exercise is not None and exercise.own
        changes = ("skills_change", "skills_delete") if own else ()
        way = ("skills_variant",) if exercise is not None and exercise.variants else ()
        if isinstance(self.focused, ExercisePane):
            return ("skills_list", "skills_start", *changes, *way, "skills_pin", "skills_caution")
        start, read, need, *others = self.FOOTER
        keys = (start, read, *changes, *way, *others) if own else (start, read, need, *way, *others)
        return ("skills_all", *keys)[:_KEYS] if self._narrows else keys[:_KEYS]

    @on(ExerciseList.Moved)
    def _moved(self) -> None:
        exercise = self.exercise
        told = None
        if exercise is not None and not self.has_class("-narrow"):
            told = self.about(exercise)
        self.query_one(ExercisePane).show(told)
        self.draw_keys()

    @on(ExerciseList.Entered)
    def _entered(self) -> None:
        self.action_read()

    @on(SoughtRow.Sought)
    def _search_typed(self, event: SoughtRow.Sought) -> None:
        self._sought = event.text
        self._fill()
        self.query_one(ExerciseList).action_first()

    @on(SoughtRow.Left)
    def _search_left(self) -> None:
        self.query_one(ExerciseList).focus()

    @on(SoughtRow.FilterWanted)
    def _filter_clicked(self, event: SoughtRow.FilterWanted) -> None:
        if event.filter < len(SHOWINGS):
            self._show(SHOWINGS[event.filter])

    def show_exercise(self, exercise_id: str) -> None:
        """Put the lamp on an exercise, with everything shown."""
        self._sought = ""
        self.query_one(SoughtRow).end_search()
        self._showing = "all"
        self._fill(exercise_id)
        self.query_one(ExerciseList).focus()

    def _show(self, showing: Showing) -> None:
        self._showing = showing
        self._fill()
        self.query_one(ExerciseList).focus()

    def action_search(self) -> None:
        """Type what is sought."""
        self.query_one(SoughtRow).search()

    def action_showing(self) -> None:
        """Show the next of: all, what helped, short ones, pinned ones."""
        self._show(SHOWINGS[(SHOWINGS.index(self._showing) + 1) % len(SHOWINGS)])

    def action_back(self) -> None:
        """From field or pane back to the list; from the list to everything."""
        listed = self.query_one(ExerciseList)
        if self.focused is not listed and listed.exercise is not None:
            listed.focus()
        elif self._narrows:
            self._sought = ""
            self.query_one(SoughtRow).end_search()
            self._show("all")

    def action_read(self) -> None:
        """Read on in the pane; where there is none, on a page of its own."""
        exercise = self.exercise
        if exercise is None:
            return
        if self.has_class("-narrow"):
            self.app.push_screen(ExerciseScreen(exercise.id))
        else:
            self.query_one(ExercisePane).focus()

    def action_need(self) -> None:
        """Ask two questions, and offer three exercises."""
        what_i_need.ask(self.holdfast, self.library)

    def action_write(self) -> None:
        """Write an exercise of one's own."""
        self.open_form(None)

    def action_export(self) -> None:
        """Write the own exercises to a file."""
        own = [each for each in self.library.exercises if each.own]
        self.app.push_screen(ExportForm(self.holdfast, own))

    def action_import(self) -> None:
        """Read exercises from a file."""
        self.app.push_screen(ImportForm(self.holdfast))
