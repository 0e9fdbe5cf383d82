"""What holds for every verb: options on either side, streams, exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import Shell, refused
from tui.cli import VERBS

NOT_BUILT = (
    "export",
    "backup",
    "check",
    "erase",
    "passphrase",
)
READING = ("list", "status", "stretches", "chart", "helps", "support", "where")


def test_the_version(holdfast: Shell) -> None:
    assert holdfast("--version") == (0, "holdfast 0.1.0\n", "")


def test_options_stand_before_or_after_the_verb(holdfast: Shell, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    assert holdfast("--journal", other, "log", "6").code == 0
    assert holdfast("log", "7", f"--journal={other}").code == 0
    assert len(holdfast("--journal", other, "--json", "list").value) == 2
    assert len(holdfast("list", "--json", "--journal", other).value) == 2
    assert holdfast("list", "--json").value == []


def test_given_twice_the_last_counts(holdfast: Shell, tmp_path: Path) -> None:
    first, last = tmp_path / "first.db", tmp_path / "last.db"
    assert holdfast("--journal", first, "log", "6", "--journal", last).code == 0
    assert last.exists()
    assert not first.exists()


@pytest.mark.parametrize("verb", READING)
def test_reading_never_makes_a_journal(holdfast: Shell, journal_path: Path, verb: str) -> None:
    assert holdfast(verb).code == 0
    assert holdfast(verb, "--json").value is not None
    assert not journal_path.exists()
    assert not journal_path.parent.exists()


@pytest.mark.parametrize("verb", VERBS)
def test_help_is_an_answer(holdfast: Shell, journal_path: Path, verb: str) -> None:
    done = holdfast(verb, "--help")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"usage: holdfast {verb}")
    assert "--passphrase-stdin" in done.out
    assert not journal_path.exists()


def test_help_names_every_verb(holdfast: Shell) -> None:
    said = holdfast("--help").out
    assert all(f"\n  {verb} " in said for verb in VERBS)


@pytest.mark.parametrize("verb", [*NOT_BUILT, "Log", "lis", "help"])
def test_a_verb_that_is_not_there(holdfast: Shell, verb: str) -> None:
    assert refused(holdfast(verb), 2, verb, "holdfast --help")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("list", "--lim", "3"), "--lim "),
        (("list", "--limit"), "--limit N"),
        (("list", "--limit", "--json"), "--limit N"),
        (("list", "--limit", "0"), "--limit"),
        (("list", "--limit", "-3"), "--limit"),
        (("list", "--since", "20260303"), "--since"),
        (("list", "--until", "2026-02-30"), "--until"),
        (("list", "--kind", "entry"), "check_in, practice, session, mark, score"),
        (("list", "--json=yes"), "--json"),
        (("list", "extra"), "holdfast list --help"),
        (("show",), "ID"),
        (("show", ""), "ID"),
        (("chart", "--range", "3w"), "4w, 8w, 3m, 6m, 1y, 2y, 5y, all"),
        (("chart", "--width", "ten"), "--width"),
        (("--journal", "", "list"), "--journal"),
        (("--journal",), "--journal PATH"),
        (("--verbose",), "--verbose"),
        ((), "terminal"),
        (("demo",), "terminal"),
    ],
)
def test_not_understood(holdfast: Shell, arguments: tuple[str, ...], named: str) -> None:
    assert refused(holdfast(*arguments), 2, named)


@pytest.mark.parametrize("now", ["yesterday", "2026-03-03T21:10", "2026-03-03", "0001-01-01T00:00+01:00"])
def test_a_clock_that_cannot_be_read(holdfast: Shell, monkeypatch: pytest.MonkeyPatch, now: str) -> None:
    monkeypatch.setenv("HOLDFAST_NOW", now)
    assert refused(holdfast("log", "6"), 2, "HOLDFAST_NOW")
    assert refused(holdfast("status"), 2, "HOLDFAST_NOW")


@pytest.mark.parametrize("arguments", [("a\nb",), ("log", "--rating", "a\nb=4"), ("import", "a\nb"), ("show", "a\nb")])
def test_a_complaint_is_one_line_whatever_was_given(holdfast: Shell, arguments: tuple[str, ...]) -> None:
    holdfast("log", "5")
    assert refused(holdfast(*arguments), 2 if len(arguments) == 1 else 1)


def test_the_journal_is_private(holdfast: Shell, tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "journal.db"
    assert holdfast("log", "6", "--journal", path).code == 0
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_an_error_of_our_own_shows_no_words(holdfast: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a note that nobody may see")

    monkeypatch.setattr("tui.plain.status.open_if_there", broken)
    done = holdfast("status")
    assert (done.code, done.out) == (1, "")
    assert "nobody may see" not in done.err
    assert "RuntimeError" in done.err
