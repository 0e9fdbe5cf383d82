"""The command line as a shell sees it: what is given, what comes out, and the exit code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple, Protocol


class Done(NamedTuple):
    """What came of a command."""

    code: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        """The one JSON value on stdout."""
        return json.loads(self.out)


class Shell(Protocol):
    """Runs a command; ``stdin`` is what is piped into it."""

    def __call__(self, *arguments: str | Path, stdin: str | bytes = b"") -> Done: ...


def refused(done: Done, code: int, *words: str) -> bool:
    """Whether a command said no as it ought to: with that exit code, nothing on stdout, and one line that says why."""
    said = done.err.removesuffix("\n")
    assert done.code == code, done
    assert done.out == ""
    assert said.startswith("holdfast: ")
    assert "\n" not in said
    assert all(word in said for word in words), said
    return True
