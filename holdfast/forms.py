"""A form as a value: its parts one below the other, and what is typed or chosen in them.

One screen shows every such form (`tui.screens.form`), so that all of them look alike and none loses a word.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from holdfast.scales import Scale

Values: TypeAlias = Mapping[str, str]
"""What is typed or chosen, by the names of the parts: text as typed, a choice by its id, a rating by its digits. What
is empty is not there."""


class Head(NamedTuple):
    """A heading above the parts that follow.

    Attributes:
        text: the heading.
        told: a sentence below it; empty for none.
    """

    text: str
    told: str = ""


class Line(NamedTuple):
    """A line of text.

    Attributes:
        name: its name among the values.
        label: what it is.
        hint: what the empty line says.
        limit: the longest text, in characters.
    """

    name: str
    label: str
    hint: str = ""
    limit: int = 80


class Words(NamedTuple):
    """A text of any length, in the person's own words.

    Attributes:
        name: its name among the values.
        label: what it is, or the question it answers.
        hint: what the empty field says.
    """

    name: str
    label: str
    hint: str = ""


class Rate(NamedTuple):
    """Something rated from 0 to 10.

    Attributes:
        name: its name among the values.
        scale: what is rated, with its anchors.
        asked: the question, shown in place of the scale's name; empty for none.
    """

    name: str
    scale: Scale
    asked: str = ""


class Pick(NamedTuple):
    """One of several choices.

    Attributes:
        name: its name among the values.
        label: what it is.
        choices: id and label of each.
        nothing: what is shown, and can be chosen, for none of them; empty where one has to be chosen.
        new: what can be chosen to type something else, which is then the value; empty where nothing else can be.
    """

    name: str
    label: str
    choices: tuple[tuple[str, str], ...]
    nothing: str = ""
    new: str = ""

    def told(self, value: str) -> str:
        """Return how a value is shown: the label of a choice, or what was typed in place of one."""
        return dict(self.choices).get(value, value)


FormPart: TypeAlias = Head | Line | Words | Rate | Pick


class Form(NamedTuple):
    """What a form is about.

    Attributes:
        title: what is written here, for the header.
        frame: a sentence above the parts; empty for none.
        draft: the name of its draft, its own for each record that it changes.
        id: the id of the record, which a draft of it keeps, so that saving twice is saving once.
        parts: the parts, from the top.
        values: what stands in them at first.
        keep: saves the values as the record of that id, and returns the sentence that says so; raises `Refusal` where
            something is wrong with them or they cannot be written.
    """

    title: str
    frame: str
    draft: str
    id: str
    parts: Sequence[FormPart]
    values: Values
    keep: Callable[[str, Values], str]


def rating_in(values: Values, name: str) -> int | None:
    """Return the rating of that name, 0 to 10; None for no answer."""
    return int(values[name]) if name in values else None


def ratings_in(values: Values, names: Sequence[str]) -> dict[str, int]:
    """Return the ratings of those names that were answered."""
    return {name: int(values[name]) for name in names if name in values}


def to_json(values: Values) -> str:
    """Return what is typed as JSON, which `from_json` reads back."""
    return json.dumps(dict(values), ensure_ascii=False)


def from_json(text: str) -> dict[str, str]:
    """Return what was typed; nothing where the text says none of it."""
    try:
        read = json.loads(text)
    except ValueError:
        return {}
    if not isinstance(read, dict):
        return {}
    return {name: value for name, value in read.items() if isinstance(value, str) and value}
