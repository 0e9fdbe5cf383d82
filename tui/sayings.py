"""What is said on Today about the line, and remembering it, so that no sentence wears out."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date, timedelta
from typing import NamedTuple

from holdfast.check_ins import CheckIn
from holdfast.plateaus.beside import Absence, Beside, Exercised, Tagged
from holdfast.plateaus.course import Course, Current
from holdfast.plateaus.sentence import NOT_AGAIN_FOR, sentence
from holdfast.scales import Scale
from holdfast.today import is_hard_day, is_hard_for_two_days
from holdfast.wording import say
from storage.journal import Journal, JournalProblem

_OF_LATE = timedelta(weeks=2)
_SETTING = "said"

_SUBSTANCES = ("alcohol", "cannabis", "other_drugs")
"""What counts as alcohol or drugs beside a long plateau: the tags that come with Holdfast."""


class Saying(NamedTuple):
    """What Today says.

    Attributes:
        sentence: the sentence; empty for none.
        more: how sure it is; empty where the sentence says so itself.
        key: what to remember it by; empty for what is not remembered.
        offer: the id of the exercise that the sentence speaks of; empty for none.
        brings: the sentence speaks of bringing the stretch to a session.
    """

    sentence: str = ""
    more: str = ""
    key: str = ""
    offer: str = ""
    brings: bool = False


def saying(
    journal: Journal,
    course: Course | None,
    scale: Scale,
    checked_in: list[CheckIn],
    today: date,
    *,
    is_first_paint: bool = False,
) -> Saying:
    """Return what Today says: the soft line after two very hard days, else a sentence about the course.

    Args:
        journal: the journal.
        course: the course of the rating; None where it is not known yet.
        scale: the rating.
        checked_in: the day's check-ins.
        today: the civil day it is.
        is_first_paint: nothing is read for it that takes time; what therapy is like is as it was the last time.
    """
    if is_hard_for_two_days(checked_in, journal.check_ins_on(today - timedelta(days=1))):
        return Saying(say("today.soft"))
    if course is None or course.current is None:
        return Saying()
    said = sentence(
        course,
        scale,
        today,
        said_before(journal),
        _beside(journal, course.current, today, is_first_paint=is_first_paint),
        is_hard_day=is_hard_day(checked_in),
    )
    if said is None:
        return Saying()
    is_firm = course.current.claim == "firm"
    more = say("today.firm", n=course.stretches[-1].entries) if is_firm else ""
    return Saying(said.text, more, said.key, said.offer, said.brings)


def said_before(journal: Journal) -> Mapping[str, date]:
    """Return the keys of what was said in the last seven days, with the day each was said last."""
    return {key: date.fromisoformat(day) for key, day in journal.setting(_SETTING, dict[str, str]()).items()}


def remember(journal: Journal, said: Saying, today: date) -> None:
    """Remember that a sentence was said today; in a journal that cannot be written it may be said again sooner."""
    before = said_before(journal)
    if not said.key or before.get(said.key) == today:
        return
    recent = {key: day.isoformat() for key, day in before.items() if today - day < NOT_AGAIN_FOR}
    with suppress(JournalProblem):
        journal.set_setting(_SETTING, recent | {said.key: today.isoformat()})


def _beside(journal: Journal, current: Current, today: date, *, is_first_paint: bool) -> Beside:
    from tui import circumstances  # noqa: PLC0415 - where there is nothing to say, nothing beside it is asked

    now = circumstances.kept(journal) if is_first_paint else circumstances.looked_up(journal, today)
    return Beside(
        _movement(journal, today),
        _substances(journal, current),
        _helped(journal, current, now.absence),
        now,
    )


def _helped(journal: Journal, current: Current, absence: Absence) -> Exercised | None:
    """The exercise that stands first on Today as having helped; looked up where it could be said."""
    if current.kind != "setback" and not absence:
        return None
    from tui.helped import known_helped  # noqa: PLC0415 - of most days it is not asked

    known = known_helped(journal)
    return Exercised(known.shown[0].exercise, known.shown[0].name) if known.helped else None


def _movement(journal: Journal, today: date) -> float | None:
    """The person's own sense of movement over the last two weeks, 0 to 10."""
    values = journal.day_values("movement", since=today - _OF_LATE)
    return sum(value.mean for value in values) / len(values) if values else None


def _substances(journal: Journal, current: Current) -> Tagged:
    """On how many days of a plateau alcohol or drugs are tagged; looked up where it could be said."""
    if current.kind != "plateau" or current.claim != "firm" or current.since is None:
        return Tagged(0, 0)
    tagged = {day for tag_id in _SUBSTANCES for day in journal.days_tagged(tag_id) if day >= current.since}
    return Tagged(len(tagged), journal.days_with_check_ins(current.since)) if tagged else Tagged(0, 0)
