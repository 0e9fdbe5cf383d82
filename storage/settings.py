"""What belongs to this computer and is not private, in ``settings.toml``: how Holdfast looks here, and the country."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

from holdfast.text import clean_line
from holdfast.wording import say
from storage.files import write_private


class Settings(NamedTuple):
    """The settings of this computer.

    Attributes:
        theme: the name of a theme.
        reduced_motion: pacers and charts stand still.
        plain_symbols: ASCII in place of blocks, lines and dots.
        country: two letters (ISO 3166-1), for Support; None until chosen.
        keys: pairs of a command's id and the key the person gave it.
        notice: a sentence where part of the file could not be read; not a setting, and not written.
    """

    theme: str = "dark"
    reduced_motion: bool = False
    plain_symbols: bool = False
    country: str | None = None
    keys: tuple[tuple[str, str], ...] = ()
    notice: str | None = None


_TYPES: dict[str, type] = {"theme": str, "reduced_motion": bool, "plain_symbols": bool, "country": str, "keys": dict}


def read_settings(path: Path) -> Settings:
    """Return the settings in the file at ``path``, and the usual ones for what is not there or cannot be read."""
    try:
        written = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError):
        return Settings(notice=say("journal_file.settings_unread", path=path))
    known = {name: _read(name, written[name]) for name in _TYPES if name in written and _fits(name, written[name])}
    whole = len(known) == sum(name in _TYPES for name in written)
    return Settings(**known, notice=None if whole else say("journal_file.settings_unread", path=path))


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings to the file at ``path``, whole or not at all, readable for its owner alone.

    Raises:
        OSError: it cannot be written; the old file is untouched.
    """
    lines = [
        f"{name} = {_toml(value)}"
        for name in (each for each in settings._fields if each in _TYPES and each != "keys")
        if (value := getattr(settings, name)) is not None
    ]
    if settings.keys:
        lines += ["", "[keys]", *(f"{_toml(command)} = {_toml(key)}" for command, key in settings.keys)]
    write_private(path, ("\n".join(lines) + "\n").encode())


def _fits(name: str, value: object) -> bool:
    if isinstance(value, dict):
        return name == "keys" and all(isinstance(key, str) for key in value.values())
    return isinstance(value, _TYPES[name])


def _read(name: str, value: Any) -> Any:
    return tuple(value.items()) if name == "keys" else value


def _toml(value: str | bool) -> str:
    """Return a value as TOML, in which the JSON spelling of booleans and of cleaned text is valid."""
    return json.dumps(clean_line(value) if isinstance(value, str) else value, ensure_ascii=False)
