"""A person's own safety plan: seven sections, in their own words.

The idea and the order of the steps are in the published literature (Stanley & Brown, 2012); the wording is our own, and
it makes no claim to be that instrument.
"""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

SECTIONS = ("signs", "alone", "places", "people", "lines", "surroundings", "matters")
"""The sections in their order: how I know it is getting bad; what I can do on my own for a while; places and people
that take my mind off it; people I can tell; professionals and lines; making my surroundings safer; what keeps me here.
"""


class SafetyPlan(NamedTuple):
    """The plan.

    Attributes:
        sections: id of a section to the person's own words, cleaned; those not written are absent.
        edited: the civil day of the last change; None while nothing is written.
    """

    sections: Mapping[str, str] = MappingProxyType({})
    edited: date | None = None
