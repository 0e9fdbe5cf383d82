"""Asking for the country whose lines Support shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from holdfast.support import countries
from holdfast.wording import say
from widgets.choice_list import Choice, ListLine, finding
from widgets.choose import Choose

if TYPE_CHECKING:
    from tui.app import HoldfastApp

NONE = ""
"""The answer that no country is wanted."""


def found_countries(typed: str, *, none: Choice) -> Sequence[ListLine]:
    """Return the countries of which a name, or another name it is known by, fits what is typed; first ``none``."""
    by_name = finding([Choice(each.code, each.name) for each in countries()])(typed)
    names = {line.id for line in by_name if isinstance(line, Choice)}
    others = [
        Choice(each.code, each.name)
        for each in countries()
        if each.code not in names and any(typed in name.casefold() for name in (each.code, *each.also))
    ]
    return [*([none] if not typed else []), *by_name, *others]


async def ask_country(app: HoldfastApp) -> str | None:
    """Ask for a country, and return its code, `NONE` where none is wanted, or None without an answer."""
    none = Choice(NONE, say("people.no_country"))
    question = Choose(
        say("people.country_asked"),
        say("people.country_told"),
        lambda typed: found_countries(typed, none=none),
        now=app.settings.country,
        plain=app.settings.plain_symbols,
    )
    return await app.push_screen_wait(question)
