"""``holdfast where``, ``support`` and ``demo --keep``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import Shell, refused


def test_where(holdfast: Shell, journal_path: Path, tmp_path: Path) -> None:
    settings = tmp_path / "config" / "holdfast" / "settings.toml"
    assert holdfast("where").out == (
        f"journal   {journal_path}\nsettings  {settings}\nbackups   {journal_path}.backups\n"
        f"support   {journal_path}.support.toml\n"
    )
    assert holdfast("where", "--json").value == {
        "journal": str(journal_path),
        "settings": str(settings),
        "backups": f"{journal_path}.backups",
        "support": f"{journal_path}.support.toml",
    }


def test_the_journal_in_its_usual_place(holdfast: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("HOLDFAST_JOURNAL")
    usual = tmp_path / "data" / "holdfast" / "journal.db"
    assert holdfast("where", "--json").value["journal"] == str(usual)
    assert holdfast("log", "6").code == 0
    assert usual.parent.stat().st_mode & 0o777 == 0o700


def test_support_without_anything(holdfast: Shell) -> None:
    done = holdfast("support")
    assert (done.code, done.err) == (0, "")
    assert "112" in done.out
    assert "911" in done.out
    assert "cannot tell anyone" in done.out


def test_support_shows_the_country_and_own_people(holdfast: Shell, tmp_path: Path) -> None:
    settings = tmp_path / "config" / "holdfast" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('country = "DE"\n')
    kept = tmp_path / "example.db"
    holdfast("demo", "--keep", kept)
    done = holdfast("support", "--journal", kept)
    assert "Germany" in done.out
    assert "  My brother " in done.out
    called = [line for line in holdfast("support", "--journal", kept, "--json").value if line["kind"] == "call"]
    assert all(line["number"] for line in called)


def test_support_with_broken_settings(holdfast: Shell, tmp_path: Path) -> None:
    settings = tmp_path / "config" / "holdfast" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("country = \x00")
    assert "112" in holdfast("support").out


def test_the_example_year_is_kept_and_opens_nothing(holdfast: Shell, tmp_path: Path, journal_path: Path) -> None:
    kept = tmp_path / "example.db"
    done = holdfast("demo", "--keep", kept)
    assert (done.code, done.out) == (0, "")
    assert str(kept) in done.err
    assert kept.stat().st_mode & 0o777 == 0o600
    assert not journal_path.exists()
    newest, *others = holdfast("list", "--json", "--journal", kept).value
    assert newest["day"] == "2026-03-03"
    assert len(others) > 200


def test_the_example_year_takes_no_file_that_is_there(holdfast: Shell, tmp_path: Path) -> None:
    kept = tmp_path / "mine.db"
    kept.write_text("mine")
    assert refused(holdfast("demo", "--keep", kept), 1, str(kept))
    assert kept.read_text() == "mine"
    kept.unlink()
    kept.symlink_to(tmp_path / "nowhere")
    assert refused(holdfast("demo", "--keep", kept), 1, str(kept))
