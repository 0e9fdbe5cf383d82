"""The nearest known names to one that is not known, for errors that say what to do."""

from __future__ import annotations

from collections.abc import Mapping

COUNT = 3


def nearest(word: str, names: Mapping[str, str]) -> list[str]:
    """Return up to three distinct answers, nearest first.

    Args:
        word: what was typed.
        names: every name a person may mean, to the answer it stands for.
    """
    from difflib import SequenceMatcher  # noqa: PLC0415 - 2 ms that the usual case, a known name, does not pay

    typed = word.casefold()

    def likeness(name: str) -> tuple[bool, float]:
        known = name.casefold()
        return known.startswith(typed) or typed.startswith(known), SequenceMatcher(None, typed, known).ratio()

    found: dict[str, None] = {}
    for name in sorted(names, key=likeness, reverse=True):
        found.setdefault(names[name])
        if len(found) == COUNT:
            break
    return list(found)
