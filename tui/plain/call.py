"""One call of the command line: what a verb is handed, and what it answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import NamedTuple, Protocol

from tui.plain.options import Option


class Call(NamedTuple):
    """What a verb is handed.

    Attributes:
        options: what was given, under the names of the options.
        environ: the environment.
    """

    options: SimpleNamespace
    environ: Mapping[str, str]


class Answer(NamedTuple):
    """What a verb answers.

    Attributes:
        text: the data, for standard output, without the last line feed; empty for none.
        code: the exit code; other than 0 only where data is printed all the same, or where the app ended with it.
    """

    text: str = ""
    code: int = 0


class Verb(Protocol):
    """What a module of this package that is a verb has.

    Attributes:
        OPTIONS: what it takes beside what is taken everywhere.
    """

    OPTIONS: Sequence[Option]

    def answer(self, call: Call) -> Answer:
        """Do it.

        Raises:
            Refusal: it was not understood, or understood and refused; nothing was changed.
        """
