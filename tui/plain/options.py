"""How options are read: argparse, with the habits of the command line's contract.

No abbreviations; every complaint is one line of ours and exit 2; help is an answer like any other. Readers of single
values raise `NotUnderstood` themselves, which argparse lets through.
"""

from __future__ import annotations

from argparse import Action, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NoReturn

from holdfast.refusals import NotUnderstood
from holdfast.wording import say


class HelpAsked(Exception):
    """``--help`` was given. Its text is the help."""


class OptionParser(ArgumentParser):
    """Reads the options of one verb, those that hold everywhere among them.

    The verb itself is taken out of the arguments beforehand, so what holds everywhere may stand on either side of it.
    """

    def __init__(self, verb: str | None) -> None:
        """Make a parser that knows what holds everywhere.

        Args:
            verb: the verb whose options are read; None where none was given.
        """
        super().__init__(
            prog=f"holdfast {verb}" if verb else "holdfast",
            description=say(f"cli.about_{verb}") if verb else None,
            formatter_class=RawDescriptionHelpFormatter,
            add_help=False,
            allow_abbrev=False,
        )
        everywhere = self.add_argument_group(say("cli.everywhere"))
        everywhere.add_argument("--journal", metavar="PATH", type=given, help=say("cli.help_journal"))
        everywhere.add_argument("--json", action="store_true", help=say("cli.help_json"))
        everywhere.add_argument("--passphrase-stdin", action="store_true", help=say("cli.help_passphrase_stdin"))
        everywhere.add_argument("--help", "-h", action=_Help, nargs=0, help=say("cli.help_help"))

    def error(self, message: str) -> NoReturn:
        """Refuse what cannot be read, in one line."""
        raise NotUnderstood("cli.not_understood", what=message, see=f"{self.prog} --help")


class _Help(Action):
    def __call__(
        self,
        parser: ArgumentParser,
        namespace: Namespace,
        values: str | Sequence[Any] | None,
        option: str | None = None,
    ) -> NoReturn:
        del namespace, values, option
        raise HelpAsked(parser.format_help())


def given(text: str) -> str:
    """Return a value as it stands.

    Raises:
        NotUnderstood: it is empty.
    """
    if not text.strip():
        raise NotUnderstood("cli.empty_value")
    return text


def one_day(text: str) -> date:
    """Return a day.

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


def refuse_words(arguments: Sequence[str]) -> None:
    """Refuse words where they would be seen by whoever looks at the shell's history or at the running processes.

    Raises:
        NotUnderstood: something stands behind ``--note``.
    """
    for place, argument in enumerate(arguments):
        follower = arguments[place + 1 : place + 2]
        if argument.startswith("--note=") or (argument == "--note" and follower and not follower[0].startswith("-")):
            raise NotUnderstood("plain.note_in_arguments")
