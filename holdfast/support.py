"""Support: the emergency number, own people, and crisis lines that somebody has checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from holdfast.catalogue import content
from holdfast.text import clean_line
from holdfast.wording import say
from holdfast.wording.dates import MONTHS

FIND_A_HELPLINE = "findahelpline.com"
"""Lists the lines of every country, and keeps them current."""


@dataclass(frozen=True, slots=True)
class CrisisContact:
    """A line that anybody in a country can call.

    Attributes:
        country: the country's two letters (ISO 3166-1).
        name: what it is called there.
        contact: the number, with how to use it where it is not a plain call ("text SHOUT to 85258").
        last_verified: the day somebody last checked it.
        source: the page on which it can be checked.
        hours: when it answers; empty where that has not been checked.
    """

    country: str
    name: str
    contact: str
    last_verified: date
    source: str
    hours: str = ""

    def is_current(self, today: date) -> bool:
        """Whether it was checked within the twelve months before ``today``."""
        months = (today.year - self.last_verified.year) * 12 + today.month - self.last_verified.month
        return months < 12 or (months == 12 and today.day <= self.last_verified.day)


@dataclass(frozen=True, slots=True)
class Country:
    """A country that can be chosen for Support.

    Attributes:
        code: two letters (ISO 3166-1).
        name: its English name.
        emergency: the emergency number; None where nobody has checked it.
        lines: its crisis lines, the first to call first; empty where none has been checked.
        also: other names it is known by.
    """

    code: str
    name: str
    emergency: str | None
    lines: tuple[CrisisContact, ...]
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contact:
    """One of a person's own people.

    Attributes:
        id: a UUIDv7, made by the program.
        name: as the person calls them ("My brother").
        number: as typed.
    """

    id: str
    name: str
    number: str


@dataclass(frozen=True, slots=True)
class SupportLine:
    """One line of Support, the same on the screen and in the shell.

    Attributes:
        kind: a heading, a sentence, or somebody to call.
        text: the heading, the sentence, or who it is.
        number: what to dial; empty but for somebody to call.
        note: what stands beside a heading, in a smaller voice.
    """

    kind: Literal["heading", "sentence", "call"]
    text: str
    number: str = ""
    note: str = ""


@cache
def countries() -> tuple[Country, ...]:
    """Return the countries that can be chosen, by name."""
    catalogue = content("crisis_contacts")
    return tuple(
        Country(
            code=row["code"],
            name=row["name"],
            emergency=row.get("emergency"),
            lines=tuple(CrisisContact(country=row["code"], **line) for line in row.get("line", ())),
            also=tuple(row.get("also", ())),
        )
        for row in catalogue["country"]
    )


def find_country(code_or_name: str) -> Country | None:
    """Return the country of that code or name, capitals aside; None if there is none."""
    wanted = clean_line(code_or_name).casefold()
    for country in countries():
        if wanted in {name.casefold() for name in (country.code, country.name, *country.also)}:
            return country
    return None


def support_lines(country: Country | None, people: Sequence[Contact], today: date) -> list[SupportLine]:
    """Return what Support shows, from the top: emergency, own people, the country's lines, what this is not.

    Args:
        country: the country chosen; None for none.
        people: the person's own people, in their order.
        today: the civil day, from which a number counts as out of date.
    """
    lines = _emergency(country)
    if people:
        lines.append(SupportLine("heading", say("support.people")))
        lines += [SupportLine("call", person.name, person.number) for person in people]
    if country is not None:
        lines += _crisis_lines(country, today)
        lines.append(SupportLine("sentence", say("support.numbers_change")))
    lines.append(SupportLine("sentence", say("support.stays_here")))
    return lines


def _emergency(country: Country | None) -> list[SupportLine]:
    if country is None:
        return [SupportLine("sentence", say("support.no_country"))]
    number = country.emergency or say("support.emergency_unknown")
    return [
        SupportLine("heading", say("support.in_danger")),
        SupportLine("call", say("support.emergency"), number),
    ]


def _crisis_lines(country: Country, today: date) -> list[SupportLine]:
    current = [line for line in country.lines if line.is_current(today)]
    shown = [SupportLine("heading", say("support.lines", country=country.name), note=_checked(current))]
    shown += [SupportLine("call", _who(line), line.contact) for line in current]
    if not country.lines:
        shown.append(SupportLine("sentence", say("support.none_checked", country=country.name)))
    elif len(current) < len(country.lines):
        shown.append(SupportLine("sentence", say("support.out_of_date")))
    if not current:
        shown.append(SupportLine("call", say("support.all_countries"), FIND_A_HELPLINE))
    return shown


def _checked(lines: Sequence[CrisisContact]) -> str:
    """Say when the oldest of these numbers was checked, with its year: this is where staleness must be seen."""
    if not lines:
        return ""
    oldest = min(line.last_verified for line in lines)
    day = say("dates.day_year", day=oldest.day, month=MONTHS[oldest.month - 1], year=oldest.year)
    return say("support.checked", day=day)


def _who(line: CrisisContact) -> str:
    return say("support.line_with_hours", name=line.name, hours=line.hours) if line.hours else line.name
