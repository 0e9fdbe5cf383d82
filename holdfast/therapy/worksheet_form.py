"""The worksheet of one therapist as a form: each criterion rated, with a note where there is one."""

from __future__ import annotations

from holdfast.forms import FormPart, Line, Rate, Values, ratings_in
from holdfast.refusals import Refusal
from holdfast.therapy.choosing import CRITERIA, NOTE_LIMIT, Worksheet, checked_worksheet, criteria
from holdfast.wording import say

_NOTE = "note_"


def worksheet_parts() -> tuple[FormPart, ...]:
    """Return the parts of the form."""
    parts: list[FormPart] = []
    for scale in criteria():
        parts += [
            Rate(scale.id, scale, scale.label),
            Line(f"{_NOTE}{scale.id}", say("choosing.note"), say("choosing.note_hint"), NOTE_LIMIT),
        ]
    return tuple(parts)


def worksheet_values(worksheet: Worksheet) -> dict[str, str]:
    """Return a worksheet as it stands in the form."""
    ratings = {name: str(value) for name, value in worksheet.ratings.items()}
    return {**ratings, **{f"{_NOTE}{name}": note for name, note in worksheet.notes.items()}}


def worksheet_of(therapist: str, values: Values) -> Worksheet:
    """Return the worksheet of a therapist as it was filled in, as it is stored.

    Raises:
        Refusal: nothing was filled in, or a note is too long.
    """
    notes = {name: values[f"{_NOTE}{name}"] for name in CRITERIA if f"{_NOTE}{name}" in values}
    filled = checked_worksheet(Worksheet(therapist, ratings_in(values, CRITERIA), notes))
    if not filled.ratings and not filled.notes:
        raise Refusal("choosing.nothing")
    return filled
