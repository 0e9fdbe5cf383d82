"""The parts of a form as widgets."""

from __future__ import annotations

from collections.abc import Iterable

from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Static

from holdfast.forms import FormPart, Head, Line, Pick, Rate, Values, Words
from holdfast.wording import say
from widgets.field_row import FieldRow
from widgets.rating_row import RatingRow
from widgets.typing import LineField, NoteField


def id_of(part: Line | Words | Rate | Pick) -> str:
    """Return the id of the widget in which a part is filled in."""
    return f"rating-{part.name}" if isinstance(part, Rate) else part.name


def widgets_of(part: FormPart, values: Values, *, plain: bool) -> Iterable[Widget]:
    """Return the widgets of a part, from the top.

    Args:
        part: the part.
        values: what stands in the form.
        plain: draw them in plain symbols.
    """
    if isinstance(part, Head):
        yield Static(part.text, classes="head", markup=False)
        if part.told:
            yield Static(part.told, classes="told muted", markup=False)
        return
    value = values.get(part.name, "")
    if isinstance(part, Rate):
        scale = part.scale._replace(id=part.name)
        if part.asked:
            yield Static(part.asked, classes="asked muted", markup=False)
            scale = scale._replace(short="")  # the question says it
        yield RatingRow(scale, float(value) if value else None, plain=plain)
    elif isinstance(part, Pick):
        nothing = part.nothing or say("form.choose")
        yield FieldRow(part.label, nothing, say("question.enter"), say("form.choose"), id=part.name, plain=plain)
    elif isinstance(part, Line):
        # What is typed goes on behind what stands there: selected, the first letter would take the place of all of it.
        field = LineField(value, id=part.name, placeholder=part.hint, max_length=part.limit, select_on_focus=False)
        yield Horizontal(Static(part.label, classes="label muted", markup=False), field, classes="field")
    else:
        yield Static(part.label, classes="asked muted", markup=False)
        yield NoteField(value, id=part.name, placeholder=part.hint)
