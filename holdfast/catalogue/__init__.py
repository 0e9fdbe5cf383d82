"""Content as data: scales, feelings, tags, exercises, cautions, crisis contacts, other diaries' words.

Read when it is first needed.
"""

from __future__ import annotations

from typing import Any


def content(name: str) -> dict[str, Any]:
    """Return the tables of ``NAME.toml`` in this package."""
    # Imported here, for `holdfast status` reads no catalogue; and not importlib.resources, which takes 6 ms more.
    import tomllib  # noqa: PLC0415
    from pkgutil import get_data  # noqa: PLC0415

    found = get_data(__name__, f"{name}.toml")
    if found is None:
        raise FileNotFoundError(f"{name}.toml")
    return tomllib.loads(found.decode())
