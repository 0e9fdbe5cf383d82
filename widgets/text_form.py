"""A question that a few lines of text answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from textual.widget import Widget
from textual.widgets import Input, Static

from holdfast.text import clean_line
from holdfast.wording import say
from widgets.question import Question
from widgets.typing import LineField


@dataclass(frozen=True, slots=True)
class Field:
    """One line to be filled in.

    Attributes:
        label: what it is.
        text: what stands in it at first.
        hint: what the empty field says.
        limit: the longest text, in characters.
        goes_on: what is typed goes on behind the text; otherwise it takes its place.
    """

    label: str
    text: str = ""
    hint: str = ""
    limit: int = 80
    goes_on: bool = False


Complaint: TypeAlias = Callable[[Sequence[str]], str | None]
"""Returns what is wrong with the texts, in a sentence, or None."""


class TextForm(Question[list[str]]):
    """Asks for a few lines; dismissed with them, cleaned, or None. Enter goes on to the next, and saves on the last."""

    DEFAULT_CSS = """
    TextForm .label { color: $text-muted; margin-top: 1; }
    TextForm.-short .label { margin-top: 0; }
    TextForm .complaint { color: $error; margin-top: 1; display: none; }
    """

    def __init__(
        self, asked: str, told: str, fields: Sequence[Field], complaint: Complaint, *, plain: bool = False
    ) -> None:
        """Make the form.

        Args:
            asked: the question.
            told: what it is for.
            fields: the lines to be filled in.
            complaint: says what is wrong with them, if anything is.
            plain: draw it in plain symbols.
        """
        super().__init__(asked, told, plain=plain)
        self._fields = fields
        self._complaint = complaint

    def compose_body(self) -> Iterable[Widget]:
        """A label and a line for each field, and room for what is wrong."""
        for field in self._fields:
            yield Static(field.label, classes="label", markup=False)
            yield LineField(
                field.text, placeholder=field.hint, max_length=field.limit, select_on_focus=not field.goes_on
            )
        yield Static(classes="complaint", markup=False)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that save and leave; of a single line Enter is the one that saves."""
        if len(self._fields) == 1:
            return (say("question.enter"), say("question.save")), (say("question.esc"), say("question.back"))
        return (
            (say("question.enter"), say("question.next")),
            (say("question.save_key"), say("question.save")),
            (say("question.esc"), say("question.back")),
        )

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go on to the next line, or save on the last one."""
        event.stop()
        if event.input is self.query(LineField).last():
            self.save()
        else:
            self.focus_next()

    def save(self) -> None:
        """Answer with the texts, or say what is wrong and stay."""
        texts = [clean_line(line.value) for line in self.query(LineField)]
        wrong = self._complaint(texts)
        if wrong is None:
            self.dismiss(texts)
        else:
            self.complain(wrong)

    def complain(self, wrong: str) -> None:
        """Say what is wrong, below the lines."""
        told = self.query_one(".complaint", Static)
        told.update(wrong)
        told.display = True
