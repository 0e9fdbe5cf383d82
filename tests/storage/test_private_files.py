"""Files: private, whole, and where they belong."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from holdfast.text import clean_line
from storage.files import make_private_file, make_private_folder, write_private
from storage.places import journal_path, settings_path
from storage.settings import Settings, read_settings, write_settings


@pytest.fixture(autouse=True)
def generous_umask() -> Iterator[None]:
    """Let the system take no right away, so that what is private is so by our own doing."""
    usual = os.umask(0)
    yield
    os.umask(usual)


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_is_written_whole_and_for_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "file"
    write_private(path, b"one")
    path.chmod(0o666)
    write_private(path, b"two")
    assert path.read_bytes() == b"two"
    assert (rights(path), rights(path.parent)) == (0o600, 0o700)
    assert list(path.parent.iterdir()) == [path]


def test_a_write_that_breaks_off_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    path = tmp_path / "file"
    write_private(path, b"one")
    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(OSError, match="Input/output"):
        write_private(path, b"two")
    assert path.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    other, path = tmp_path / "other", tmp_path / "file"
    other.write_bytes(b"theirs")
    path.symlink_to(other)
    write_private(path, b"ours")
    assert (other.read_bytes(), path.read_bytes()) == (b"theirs", b"ours")
    with pytest.raises(FileExistsError):
        make_private_file(other)
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError):
        make_private_file(tmp_path / "dangling")
    assert not (tmp_path / "nowhere").exists()


def test_a_folder_of_others_keeps_its_rights(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    make_private_folder(tmp_path)
    assert rights(tmp_path) == 0o755


def test_places(tmp_path: Path) -> None:
    home = {"XDG_DATA_HOME": "/data", "XDG_CONFIG_HOME": "/config"}
    assert journal_path(None, home) == Path("/data/holdfast/journal.db")
    assert journal_path(None, home | {"HOLDFAST_JOURNAL": "/given.db"}) == Path("/given.db")
    assert journal_path("named.db", home | {"HOLDFAST_JOURNAL": "/given.db"}) == Path("named.db")
    assert journal_path(None, home | {"HOLDFAST_JOURNAL": ""}) == Path("/data/holdfast/journal.db")
    assert journal_path("~/named.db", {}) == Path.home() / "named.db"
    assert settings_path(home) == Path("/config/holdfast/settings.toml")


def test_places_of_this_system() -> None:
    for path in (journal_path(None, {}), settings_path({"XDG_CONFIG_HOME": "not/absolute"})):
        assert path.is_absolute()
        assert path.parent.name == "holdfast"


def test_settings_come_back(tmp_path: Path) -> None:
    path = tmp_path / "holdfast" / "settings.toml"
    assert read_settings(path) == Settings()
    kept = Settings("light", True, True, "DE", (("check_in", "c"), ("save", "ctrl+s")))
    write_settings(path, kept)
    assert read_settings(path) == kept
    assert rights(path) == 0o600


@given(text=st.text())
@examples(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_settings_of_any_text_come_back(text: str, tmp_path: Path) -> None:
    path, word = tmp_path / "settings.toml", clean_line(text)
    write_settings(path, Settings(theme=text, keys=((text, text),)))
    assert read_settings(path) == Settings(theme=word, keys=((word, word),))


BROKEN = {
    "no TOML": ('theme = "light', Settings()),
    "no text": ("\xff\xfe", Settings()),
    "a setting of another kind": (
        'theme = 5\nplain_symbols = true\ncountry = "DE"',
        Settings(plain_symbols=True, country="DE"),
    ),
    "keys of another kind": ('theme = "light"\n[keys]\nsave = 5', Settings(theme="light")),
    "a number for yes": ("reduced_motion = 1", Settings()),
}


@pytest.mark.parametrize("what", BROKEN)
def test_settings_that_cannot_be_read_are_told(what: str, tmp_path: Path) -> None:
    content, expected = BROKEN[what]
    path = tmp_path / "settings.toml"
    path.write_bytes(content.encode("latin-1"))
    found = read_settings(path)
    assert found._replace(notice=None) == expected
    assert found.notice is not None
    assert str(path) in found.notice


def test_settings_of_a_later_version_are_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('theme = "light"\nsound = true\n')
    assert read_settings(path) == Settings(theme="light")
    assert read_settings(path).notice is None


def test_settings_whose_place_is_a_folder_are_told(tmp_path: Path) -> None:
    assert read_settings(tmp_path).notice is not None


def test_places_that_are_given_need_no_platformdirs() -> None:
    program = (
        "import sys; from storage.places import journal_path; journal_path('/tmp/j.db', {});"
        "sys.exit('platformdirs' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
