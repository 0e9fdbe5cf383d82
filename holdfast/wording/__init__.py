"""Every sentence a person reads, keyed ``topic.name``; a topic is a module here, loaded when first spoken from.

How they speak is a clinical matter, so they live together where they can be read together. ``docs`` and tests hold
the rules: at most 45 words, no exclamation marks, none of the banned words, describe the line and never the person.
A sentence is a string with ``{placeholders}``, or a `Plural` with one form per number.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import NamedTuple, TypeAlias


class Plural(NamedTuple):
    """A sentence whose form depends on a count.

    Attributes:
        by: the name of the placeholder that is counted.
        one: the form for exactly 1.
        other: the form for every other number.
    """

    by: str
    one: str
    other: str


Sentence: TypeAlias = str | Plural


def topic(name: str) -> Mapping[str, Sentence]:
    """Return the sentences of one topic.

    Raises:
        KeyError: there is no such topic.
    """
    try:
        sentences: Mapping[str, Sentence] = import_module(f"{__name__}.{name}").SENTENCES
    except ModuleNotFoundError as missing:
        raise KeyError(name) from missing
    return sentences


def say(key: str, /, **values: object) -> str:
    """Return the sentence of ``key`` with its placeholders filled.

    Raises:
        KeyError: an unknown key, or a placeholder without a value.
    """
    name, _, rest = key.partition(".")
    sentence = topic(name)[rest]
    if isinstance(sentence, Plural):
        sentence = sentence.one if values[sentence.by] == 1 else sentence.other
    return sentence.format_map(values)
