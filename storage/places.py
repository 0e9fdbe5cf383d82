"""Where the files are: one journal, and one small file of settings that belong to this computer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

PROGRAM = "holdfast"


def journal_path(option: str | None, environ: Mapping[str, str]) -> Path:
    """Return where the journal is: ``--journal``, else ``$HOLDFAST_JOURNAL``, else this system's place for data."""
    given = option or environ.get("HOLDFAST_JOURNAL")
    if given:
        return Path(given).expanduser()
    return _base(environ, "XDG_DATA_HOME", "user_data_path") / "journal.db"


def settings_path(environ: Mapping[str, str]) -> Path:
    """Return where the settings of this computer are, in this system's place for settings."""
    return _base(environ, "XDG_CONFIG_HOME", "user_config_path") / "settings.toml"


def _base(environ: Mapping[str, str], variable: str, kind: str) -> Path:
    given = Path(environ.get(variable, ""))
    if given.is_absolute():
        return given / PROGRAM
    import platformdirs  # noqa: PLC0415  a third of `holdfast status`, and not needed when the place is given

    found: Path = getattr(platformdirs, kind)(PROGRAM, appauthor=False)
    return found
