"""How numbers are written: 6, 7.5, never 6.0."""

from __future__ import annotations


def shown(value: float) -> str:
    """Return a rating as a person writes it: ``6`` for 6.0, ``7.5`` for 7.5, two decimals at most, never ``-0``."""
    return f"{value:z.2f}".rstrip("0").rstrip(".")


def about(value: float) -> str:
    """Return a level as an estimate is told: to the nearest half, ``5`` or ``5.5``."""
    return shown(round(value * 2) / 2)


def signed(value: float) -> str:
    """Return a change to a tenth, with its sign: ``+0.5``, ``−0.3``, and ``0`` for what is less than half of one."""
    told = f"{value:+.1f}".replace("-", "\u2212")
    return "0" if told[1:] == "0.0" else told
