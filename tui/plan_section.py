"""One section of the safety plan: read, or written in."""

from __future__ import annotations

from collections.abc import Mapping

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from holdfast.wording import say
from widgets.typing import NoteField


class PlanSection(Vertical):
    """Its head, and the person's words; while the plan is written its question, and the field for them.

    What it is to the plan is its id, one of `holdfast.safety_plan.SECTIONS`.
    """

    DEFAULT_CSS = """
    PlanSection { height: auto; margin-bottom: 1; max-width: 76; }
    PlanSection Static { height: auto; }
    PlanSection NoteField, PlanSection NoteField:focus {
        height: auto; min-height: 2; max-height: 10; padding-left: 1;
    }
    PlanSection .asked, PlanSection NoteField { display: none; }
    PlanSection.-writing .asked, PlanSection.-writing NoteField { display: block; }
    PlanSection.-writing .read { display: none; }
    PlanSection.-empty { display: none; }
    """

    def __init__(self, section: str, number: int) -> None:
        """Make the section.

        Args:
            section: its id.
            number: which it is, from 1 on.
        """
        super().__init__(id=section)
        self._section = section
        self._number = number

    def compose(self) -> ComposeResult:
        """Head, question, words, field."""
        head = (say(f"safety_plan.{self._section}"), "bold $foreground")
        yield Static(Content.assemble((f"{self._number}  ", "$quiet"), head))
        yield Static(say(f"safety_plan.{self._section}_asked"), classes="asked muted", markup=False)
        yield Static(classes="read own")
        yield NoteField()

    @property
    def section(self) -> str:
        """The id of the section in the plan."""
        return self._section

    @property
    def field(self) -> NoteField:
        """The field that is written in."""
        return self.query_one(NoteField)

    def show(self, text: str, keys: Mapping[int, str], *, is_writing: bool) -> None:
        """Show the words to be read, or the field to write them in; empty sections are there to be written alone.

        Args:
            text: the words.
            keys: a line of them, counted from 0, to the key that begins the exercise of that name.
            is_writing: the plan is being written.
        """
        begins = is_writing and not self.has_class("-writing")
        self.set_class(is_writing, "-writing")
        self.set_class(not (text or is_writing), "-empty")
        if begins:
            self.field.text = text
            self.field.move_cursor(self.field.document.end)
        lines = [
            Content.assemble((f"{keys[number]} ", "bold not italic $foreground"), line)
            if number in keys
            else Content(line)
            for number, line in enumerate(text.split("\n"))
        ]
        self.query_one(".read", Static).update(Content("\n").join(lines))
