"""A person's own safety plan: seven sections, in their own words.

The idea and the order of the steps are in the published literature (Stanley & Brown, 2012); the wording is our own, and
it makes no claim to be that instrument.
"""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from holdfast.refusals import Refusal
from holdfast.text import clean, clean_line, too_long
from holdfast.wording import say
from holdfast.wording.dates import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from holdfast.exercises import Exercise
    from holdfast.support import Country

SECTIONS = ("signs", "alone", "places", "people", "lines", "surroundings", "matters")
"""The sections in their order: how I know it is getting bad; what I can do on my own for a while; places and people
that take my mind off it; people I can tell; professionals and lines; making my surroundings safer; what keeps me here.
"""

SECTION_LIMIT = 10_000
"""The longest section, in characters."""

WIDTH = 76
"""Columns of the plan as plain text."""


class SafetyPlan(NamedTuple):
    """The plan.

    Attributes:
        sections: id of a section to the person's own words, cleaned; those not written are absent.
        edited: the civil day of the last change; None while nothing is written.
    """

    sections: Mapping[str, str] = MappingProxyType({})
    edited: date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written in it."""
        return not any(self.sections.values())


def plan_of(texts: Mapping[str, str], before: SafetyPlan, today: date) -> SafetyPlan:
    """Return the plan that was typed; where its words are those of before, the plan of before.

    Args:
        texts: id of a section to what was typed.
        before: the plan as it is saved.
        today: the civil day it is.

    Raises:
        Refusal: a section is longer than `SECTION_LIMIT` (nothing is cut in silence).
    """
    if any(too_long(text, SECTION_LIMIT) for text in texts.values()):
        raise Refusal("safety_plan.too_long", limit=SECTION_LIMIT)
    cleaned = ((section, clean(texts.get(section, ""), limit=SECTION_LIMIT)) for section in SECTIONS)
    sections = {section: text for section, text in cleaned if text}
    return before if sections == dict(before.sections) else SafetyPlan(MappingProxyType(sections), today)


def changed_told(plan: SafetyPlan) -> str:
    """Return when the plan was last changed, with its year; or that there is none yet."""
    if plan.edited is None or plan.is_empty:
        return say("safety_plan.not_yet")
    day = say("dates.day_year", day=plan.edited.day, month=MONTHS[plan.edited.month - 1], year=plan.edited.year)
    return say("safety_plan.changed", day=day)


def exercises_named(text: str, exercises: Iterable[Exercise]) -> dict[int, Exercise]:
    """Return the lines of a text, counted from 0, that are the name of an exercise, with that exercise."""
    by_name = {each.name.casefold(): each for each in exercises}
    lines = (clean_line(line).lstrip("-*· ").rstrip(".").casefold() for line in text.split("\n"))
    return {number: by_name[line] for number, line in enumerate(lines) if line in by_name}


def numbers_of(country: Country, today: date) -> str:
    """Return the numbers of a country as lines for the fifth section; those nobody has checked lately are left out."""
    named = [(say("support.emergency"), country.emergency or "")]
    named += [(line.name, line.contact) for line in country.lines if line.is_current(today)]
    return "\n".join(say("safety_plan.number", name=name, number=number) for name, number in named if number)


def plan_text(plan: SafetyPlan) -> str:
    """Return the plan as plain text, to be printed or kept on paper; with what it is not at its foot."""
    head = say("safety_plan.title")
    parts = [f"{head}\n{'=' * len(head)}\n{changed_told(plan)}"]
    for number, section in enumerate(SECTIONS, 1):
        words = plan.sections.get(section)
        if words:
            parts.append(f"{number}. {say(f'safety_plan.{section}')}\n\n{_indented(words)}")
    return "\n\n".join([*parts, *_wrapped(say("safety_plan.foot"))])


def _indented(words: str) -> str:
    return "\n".join(f"   {line}".rstrip() for line in words.split("\n"))


def _wrapped(sentence: str) -> list[str]:
    """Lay a sentence in lines of `WIDTH`."""
    from textwrap import fill  # noqa: PLC0415 - for the foot alone

    return [fill(sentence, WIDTH)]
