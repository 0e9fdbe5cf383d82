"""The command line in this process, with a clock that stands still and a journal that is not there yet."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.shell import Done, Shell
from tui.cli import main

NOW = "2026-03-03T21:10:00+01:00"


@pytest.fixture
def home(tmp_path: Path, journal_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment of one's own: every file in a temporary folder, and the clock standing still in Berlin."""
    for name, value in {
        "HOLDFAST_JOURNAL": str(journal_path),
        "HOLDFAST_NOW": NOW,
        "TZ": "Europe/Berlin",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "COLUMNS": "80",
    }.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def as_before() -> Iterator[None]:
    """A command makes its process private, and takes Textual's variables away; afterwards both are as they were."""
    mask = os.umask(0o022)
    textual = {name: value for name, value in os.environ.items() if name.startswith("TEXTUAL")}
    yield
    os.umask(mask)
    os.environ.update(textual)


@pytest.fixture
def holdfast(as_before: None, home: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """The command ``holdfast`` on a journal of its own."""

    def run(*arguments: str | Path, stdin: str | bytes = b"") -> Done:
        piped = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(piped)))
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        return Done(code, *capsys.readouterr())

    return run
