"""How what follows a verb is read: a table of options in, values out.

Not argparse: it takes 5 ms of a `holdfast status` that has 40 in all, complains in two lines of its own, takes half a
name for the whole, and would read a note from the arguments. What the contract asks for is little, and stands here.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from datetime import date
from types import SimpleNamespace
from typing import Any, NamedTuple

from holdfast.refusals import NotUnderstood
from holdfast.wording import say


class Option(NamedTuple):
    """Something that may be given to a verb.

    Attributes:
        name: ``--since``; or without dashes the name of an operand, ``ID``.
        help: the key of the sentence that says what it is for.
        value: what its value is called, ``DAY``; empty for a flag. An operand is its own value.
        read: makes the value of the text; raises `NotUnderstood`.
        many: may be given several times; the values are gathered. Otherwise the last counts.
        values: how many values it takes.
        default: its value where it is not given.
        needed: an operand that may not be left out.
        asks_words: a flag that asks for words; they are refused beside it, where shells keep them and `ps` shows them.
    """

    name: str
    help: str
    value: str = ""
    read: Callable[[str], Any] = str
    many: bool = False
    values: int = 1
    default: Any = None
    needed: bool = False
    asks_words: bool = False

    @property
    def key(self) -> str:
        """The name under which its value is found: ``from_csv`` for ``--from-csv``."""
        return self.name.lstrip("-").replace("-", "_").lower()

    @property
    def is_operand(self) -> bool:
        """Whether it is told by its place and not by a name."""
        return not self.name.startswith("-")

    @property
    def is_flag(self) -> bool:
        """Whether it is given or not, and has no value beside that."""
        return not (self.value or self.is_operand)

    @property
    def shown(self) -> str:
        """How help shows it: ``--since DAY``."""
        return f"{self.name} {self.value}".rstrip()


def given(text: str) -> str:
    """Return a value as it stands.

    Raises:
        NotUnderstood: it is empty.
    """
    if not text.strip():
        raise NotUnderstood("cli.empty_value")
    return text


def one_day(text: str) -> date:
    """Return a civil day.

    Raises:
        NotUnderstood: the text is no possible ``YYYY-MM-DD``.
    """
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise NotUnderstood("cli.no_day") from None
    if day.isoformat() != text:  # 20260303 and 2026-W10-2 are ISO 8601 too
        raise NotUnderstood("cli.no_day")
    return day


def whole_number(low: int, high: int) -> Callable[[str], int]:
    """Return a reader of whole numbers from ``low`` to ``high``, which raises `NotUnderstood` for all else."""

    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and len(text) < 10 and low <= int(text) <= high):
            raise NotUnderstood("cli.no_whole_number", low=low, high=high)
        return int(text)

    return read


def one_of(choices: Sequence[str]) -> Callable[[str], str]:
    """Return a reader of one of several words, which raises `NotUnderstood` for all others."""

    def read(text: str) -> str:
        if text not in choices:
            raise NotUnderstood("cli.no_choice", choices=", ".join(choices))
        return text

    return read


EVERYWHERE = (
    Option("--journal", "cli.help_journal", "PATH", given),
    Option("--json", "cli.help_json"),
    Option("--passphrase-stdin", "cli.help_passphrase_stdin"),
    Option("--help", "cli.help_help"),
)
"""What every verb takes, on either side of the verb."""


def read_options(program: str, options: Sequence[Option], arguments: Sequence[str]) -> SimpleNamespace:
    """Return the values of all options, under their keys.

    Args:
        program: the program with its verb, as complaints name it: ``holdfast list``.
        options: what the verb takes beside what is taken everywhere.
        arguments: what was given, without the verb.

    Raises:
        NotUnderstood: something of it is unknown, missing, too much, or no possible value.
    """
    see = f"{program} --help"
    every = (*options, *EVERYWHERE)
    named = {option.name: option for option in every if not option.is_operand}
    operands = deque(option for option in every if option.is_operand)
    found = SimpleNamespace(**{option.key: _unless_given(option) for option in every})
    left = deque(arguments)
    while left:
        argument = left.popleft()
        name, equals, attached = argument.partition("=")
        if argument.startswith("-") and not argument[1:2].isdigit() and argument != "-":
            if name not in named:
                raise NotUnderstood("cli.no_option", name=name, see=see)
            option = named[name]
            texts = _texts_of(option, [attached] if equals else [], left, see)
        elif operands:
            option, texts = operands.popleft(), [argument]
        else:
            raise NotUnderstood("cli.too_many", see=see)
        _put(found, option, texts)
    if operands and operands[0].needed:
        raise NotUnderstood("cli.missing", name=operands[0].name, see=see)
    return found


def help_text(program: str, about: str, options: Sequence[Option]) -> str:
    """Return what ``--help`` prints."""
    operands = " ".join(option.name if option.needed else f"[{option.name}]" for option in options if option.is_operand)
    usage = " ".join(filter(None, (program, operands, say("cli.options"))))
    parts = [say("cli.usage", usage=usage), about]
    if options:
        parts.append(_listed(options))
    parts.append(f"{say('cli.everywhere')}\n{_listed(EVERYWHERE)}")
    return "\n\n".join(parts)


def _listed(options: Sequence[Option]) -> str:
    return "\n".join(f"  {option.shown:<22}{say(option.help)}" for option in options)


def _unless_given(option: Option) -> Any:
    if option.many:
        return []
    return False if option.is_flag else option.default


def _texts_of(option: Option, attached: list[str], left: deque[str], see: str) -> list[str]:
    """Return the texts of an option's values, taken from what is left where they are not attached to its name."""
    if option.is_flag:
        if option.asks_words and (attached or (left and not left[0].startswith("-"))):
            raise NotUnderstood("cli.no_words", name=option.name)
        if attached:
            raise NotUnderstood("cli.takes_no_value", name=option.name, see=see)
        return []
    texts = attached
    while len(texts) < option.values:
        if not left or left[0].startswith("--"):
            raise NotUnderstood("cli.no_value", name=option.shown, see=see)
        texts.append(left.popleft())
    return texts


def _put(found: SimpleNamespace, option: Option, texts: Sequence[str]) -> None:
    """Put the value of an option among those found."""
    try:
        values = [option.read(text) for text in texts]
    except NotUnderstood as no_value:
        raise NotUnderstood("cli.no_such_value", name=option.name, why=no_value.sentence) from None
    value = True if option.is_flag else values[0] if option.values == 1 else tuple(values)
    setattr(found, option.key, [*getattr(found, option.key), value] if option.many else value)
