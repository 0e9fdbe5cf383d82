"""How it is with one therapist over time: what was rated after sessions and in between, put together and told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from holdfast.days import Moment
from holdfast.therapy.fits import LEADS, LEADS_WANTED, Fit, fit_questions
from holdfast.therapy.sessions import Session
from holdfast.wording import say


class RatedFit(NamedTuple):
    """One time that it was rated.

    Attributes:
        moment: when.
        ratings: question id to 0 to 10; only what was answered.
        intuition: what the gut said, in the person's own words; empty for nothing.
    """

    moment: Moment
    ratings: Mapping[str, int]
    intuition: str = ""


class OverTime(NamedTuple):
    """One question over time.

    Attributes:
        first: its first rating.
        latest: its latest.
        times: how often it was rated.
    """

    first: int
    latest: int
    times: int

    @property
    def before(self) -> int | None:
        """The first, where there is a later one to compare with it."""
        return self.first if self.times > 1 else None

    @property
    def told(self) -> str:
        """``4 to 7``, or ``7`` where it was rated once or is what it was."""
        if self.first == self.latest:
            return say("fits.level", value=self.latest)
        return say("fits.then_now", first=self.first, latest=self.latest)


class Style(NamedTuple):
    """How much a therapist leads; neither end is better.

    Attributes:
        leads: as it is, 0 to 10; None for no answer.
        wanted: as the person would like it; None for no answer.
    """

    leads: int | None = None
    wanted: int | None = None


NO_STYLE = Style()
"""Neither was rated."""


def rated_fits(therapist: str, fits: Iterable[Fit], sessions: Iterable[Session] = ()) -> list[RatedFit]:
    """Return every time it was rated with a therapist, oldest first.

    Args:
        therapist: the therapist's id.
        fits: what was rated once in a while; that of others is left out.
        sessions: sessions, with what was rated after them; those with others, or cancelled, are left out.
    """
    found = [RatedFit(each.moment, each.ratings, each.intuition) for each in fits if each.therapist == therapist]
    found += [
        RatedFit(each.moment, each.ratings, each.intuition)
        for each in sessions
        if each.therapist == therapist and not each.cancelled
    ]
    return sorted((each for each in found if each.ratings or each.intuition), key=_when)


def over_time(rated: Sequence[RatedFit]) -> dict[str, OverTime]:
    """Return each question that was answered, in the order they are asked, with its first and latest rating."""
    answers = {
        question.id: [each.ratings[question.id] for each in rated if question.id in each.ratings]
        for question in fit_questions()
    }
    return {name: OverTime(given[0], given[-1], len(given)) for name, given in answers.items() if given}


def style_of(course: Mapping[str, OverTime]) -> Style:
    """Return the style as it is and as it is wanted, by the latest answers."""
    leads, wanted = course.get(LEADS), course.get(LEADS_WANTED)
    return Style(None if leads is None else leads.latest, None if wanted is None else wanted.latest)


def gap_told(style: Style) -> str:
    """Return what the two say beside each other, in a sentence; nothing where neither is rated."""
    if style.leads is None:
        return "" if style.wanted is None else say("fits.leads_wanted", wanted=style.wanted)
    if style.wanted is None:
        return say("fits.leads", leads=style.leads)
    gap = style.wanted - style.leads
    key = "fits.gap_none" if not gap else "fits.gap_more" if gap > 0 else "fits.gap_less"
    return say(key, leads=style.leads, wanted=style.wanted)


def latest_intuition(rated: Sequence[RatedFit]) -> RatedFit | None:
    """Return the last time the gut said something; None for never."""
    return next((each for each in reversed(rated) if each.intuition), None)


def _when(rated: RatedFit) -> tuple[str, bool, str]:
    """Order: the day, then the wall time; without one it is the last of the day."""
    moment = rated.moment
    return moment.day.isoformat(), moment.wall is None, "" if moment.wall is None else moment.wall.isoformat()
