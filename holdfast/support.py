"""Support: the emergency number, own people, crisis lines that somebody has checked, and what carries ten minutes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal, NamedTuple

from holdfast.catalogue import content
from holdfast.text import clean_line
from holdfast.wording import say
from holdfast.wording.dates import MONTHS

FIND_A_HELPLINE = "findahelpline.com"
"""Lists the lines of every country, and keeps them current."""

NEXT_TEN_MINUTES = ("five-senses", "orienting", "extended-exhale")
"""The exercises on Support, in their order. Their names stand in the wording: Support reads no catalogue of them."""


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
        kind: a heading, a sentence, somebody to call, the safety plan, an exercise, or the one line that says that a
            person is not safe.
        text: the heading, the sentence, who it is, or what is opened.
        number: what to dial; empty but for somebody to call.
        note: what stands beside a heading or the plan, in a smaller voice.
        id: of one of the person's own people or an exercise its id, of a crisis line what it is hidden by; else empty.
    """

    kind: Literal["heading", "sentence", "call", "plan", "bring", "exercise", "unsafe"]
    text: str
    number: str = ""
    note: str = ""
    id: str = ""


class Arranged(NamedTuple):
    """How a person has arranged Support.

    Attributes:
        order: ids of own people, the first to call first; people who are not named come after them, as they were added.
        hidden: ids of crisis lines that are not shown.
    """

    order: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()


AS_IT_COMES = Arranged()


def in_order(people: Sequence[Contact], order: Sequence[str]) -> list[Contact]:
    """Return people in the order the person put them in."""
    place = {person_id: at for at, person_id in enumerate(order)}
    return sorted(people, key=lambda person: place.get(person.id, len(place)))


def moved(people: Sequence[Contact], person_id: str, by: int) -> tuple[str, ...]:
    """Return the ids of people with one of them ``by`` places further down, or up when negative; it stops at the ends.

    Args:
        people: in the order in which they are shown.
        person_id: who is moved; the order stays where nobody has that id.
        by: how many places.
    """
    ids = [person.id for person in people]
    if person_id in ids:
        at = ids.index(person_id)
        ids.insert(max(0, min(at + by, len(ids) - 1)), ids.pop(at))
    return tuple(ids)


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


def support_lines(
    country: Country | None,
    people: Sequence[Contact],
    today: date,
    arranged: Arranged = AS_IT_COMES,
    *,
    plan_note: str = "",
    to_call_alone: bool = False,
    offers_plan: bool = False,
) -> list[SupportLine]:
    """Return what Support shows, from the top: emergency, own people, the country's lines, the plan, ten minutes.

    Args:
        country: the country chosen; None for none.
        people: the person's own people, in the order they were added.
        today: the civil day, from which a number counts as out of date.
        arranged: how the person has arranged it.
        plan_note: what stands beside the plan: when it was changed, or that there is none yet.
        to_call_alone: nothing but whom to call.
        offers_plan: the plan is offered in a sentence, after the question whether one is safe.
    """
    lines = _emergency(country)
    if people:
        lines.append(SupportLine("heading", say("support.people")))
        lines += [
            SupportLine("call", person.name, person.number, id=person.id) for person in in_order(people, arranged.order)
        ]
    if country is not None:
        lines += _crisis_lines(country, today, arranged.hidden)
        lines.append(SupportLine("sentence", say("support.numbers_change")))
    if not to_call_alone:
        lines.append(SupportLine("plan", say("support.plan"), note=plan_note))
        if offers_plan:
            lines.append(SupportLine("sentence", say("support.plan_offered")))
            lines.append(SupportLine("bring", say("topics.safe_offer")))
        lines += _ten_minutes()
        lines.append(SupportLine("unsafe", say("support.unsafe")))
    lines.append(SupportLine("sentence", say("support.stays_here")))
    return lines


def line_id(line: CrisisContact) -> str:
    """Return what a crisis line is hidden by; with another number it is another line, and is shown again."""
    return f"{line.country} {line.name} {line.contact}"


def _emergency(country: Country | None) -> list[SupportLine]:
    if country is None:
        return [SupportLine("sentence", say("support.no_country"))]
    number = country.emergency or say("support.emergency_unknown")
    return [
        SupportLine("heading", say("support.in_danger")),
        SupportLine("call", say("support.emergency"), number),
    ]


def _crisis_lines(country: Country, today: date, hidden: frozenset[str]) -> list[SupportLine]:
    current = [line for line in country.lines if line.is_current(today)]
    shown = [line for line in current if line_id(line) not in hidden]
    lines = [SupportLine("heading", say("support.lines", country=country.name), note=_checked(shown))]
    lines += [SupportLine("call", _who(line), line.contact, id=line_id(line)) for line in shown]
    if not shown:
        lines.append(SupportLine("call", say("support.all_countries"), FIND_A_HELPLINE))
    if not country.lines:
        lines.append(SupportLine("sentence", say("support.none_checked", country=country.name)))
    elif len(current) < len(country.lines):
        lines.append(SupportLine("sentence", say("support.out_of_date")))
    if len(shown) < len(current):
        lines.append(SupportLine("sentence", say("support.hidden", n=len(current) - len(shown))))
    return lines


def _ten_minutes() -> list[SupportLine]:
    names = [(each, say(f"support.{each.replace('-', '_')}")) for each in NEXT_TEN_MINUTES]
    exercises = [SupportLine("exercise", name, id=exercise_id) for exercise_id, name in names]
    return [SupportLine("heading", say("support.ten_minutes")), *exercises]


def _checked(lines: Sequence[CrisisContact]) -> str:
    """Say when the oldest of these numbers was checked, with its year: this is where staleness must be seen."""
    if not lines:
        return ""
    oldest = min(line.last_verified for line in lines)
    day = say("dates.day_year", day=oldest.day, month=MONTHS[oldest.month - 1], year=oldest.year)
    return say("support.checked", day=day)


def _who(line: CrisisContact) -> str:
    return say("support.line_with_hours", name=line.name, hours=line.hours) if line.hours else line.name
