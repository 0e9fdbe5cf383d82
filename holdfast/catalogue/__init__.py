"""Content as data: scales, feelings, tags, crisis contacts, other diaries' words. Read when it is first needed."""

from __future__ import annotations

from typing import Any


def content(name: str) -> dict[str, Any]:
    """Return the tables of ``NAME.toml`` in this package."""
    # A prompt that asks for `holdfast status` does not wait 10 ms for what it does not read.
    import tomllib  # noqa: PLC0415
    from importlib.resources import files  # noqa: PLC0415

    return tomllib.loads(files(__name__).joinpath(f"{name}.toml").read_text("utf-8"))
