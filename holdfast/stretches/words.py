"""The sentences of a stretch: what it is, how sure that is and why, and what it would take to be surer."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from holdfast.counted import Counted, counted, counted_as, many, more_counted, none_of
from holdfast.numbers import about, shown, signed
from holdfast.plateaus.course import Course, Current, Stretch
from holdfast.plateaus.told import ends_of, is_current, told
from holdfast.stretches.facts import Facts, told_days
from holdfast.wording import dates, say

_LOW_LEVEL = 3.0
_LONG = timedelta(weeks=4)


class Head(NamedTuple):
    """What a stretch is: its title, what it is called with how sure that is (or nothing), the sentences under it."""

    title: str
    sure: str
    lead: str


def head(facts: Facts) -> Head:
    """Return what a stretch is."""
    course, stretch, today = facts.course, facts.stretch, facts.today
    words = told(course, stretch, today)
    name = words.name.lower()
    # Up and down says it all in its title.
    sure = say("stretch_page.sure", name=name, sure=words.sure) if words.sure else "" if stretch.swings else name
    lead = [_what(course, stretch), *_why(facts), *_surer(facts)]
    return Head(say(f"stretch_page.{_kind(stretch)}", when=words.when), sure, " ".join(lead))


def close(facts: Facts) -> str:
    """Return the line with which the page ends; empty for none."""
    course, stretch = facts.course, facts.stretch
    start, end = told_days(course, stretch)
    if stretch.kind == "plateau" and not stretch.steady:
        return say("stretch_page.close_low" if _is_low(facts) else "stretch_page.close_level")
    if stretch.kind != "setback":
        return ""
    if is_current(course, stretch) and end - start >= _LONG:
        return say("stretch_page.close_harder_long", length=dates.length((end - start).days + 1))
    return say("stretch_page.close_harder")


def _kind(stretch: Stretch) -> str:
    if stretch.own and stretch.kind == "unclear":
        return "denied"
    if stretch.steady:
        return "steady"
    return "swings" if stretch.swings else stretch.kind


def _is_low(facts: Facts) -> bool:
    level = facts.stretch.level
    return level is not None and facts.scale.points(level) < _LOW_LEVEL


def _what(course: Course, stretch: Stretch) -> str:
    start, end = told_days(course, stretch)
    length = dates.length((end - start).days + 1)
    ends = ends_of(course, stretch)
    if stretch.kind in ("gain", "setback") and ends is not None:
        return say("stretch_page.from_to", length=length, start=about(ends[0]), end=about(ends[1]))
    if stretch.kind == "plateau" and stretch.level is not None:
        return say("stretch_page.around", length=length, level=about(stretch.level))
    return say("stretch_page.long", length=length)


def _why(facts: Facts) -> list[str]:
    course, stretch, kind = facts.course, facts.stretch, counted_as(facts.scale.id)
    if stretch.own:
        return [say("stretch_page.own", n=stretch.entries, entries=counted(kind, stretch.entries))]
    if not stretch.entries:
        return [say("stretch_page.no_entry", none=none_of(kind).capitalize())]
    now = course.current if is_current(course, stretch) else None
    said = [_rests(facts, is_now=now is not None)]
    if now is None and stretch.confidence is not None:
        said.append(say("stretch_page.day_by_day", percent=round(100 * stretch.confidence)))
    if now is not None and now.since_low and now.since_high and now.since_low < now.since_high:
        low, high = (dates.date_of(day, facts.today) for day in (now.since_low, now.since_high))
        said.append(say("stretch_page.begun", low=low, high=high))
    return said


def _rests(facts: Facts, *, is_now: bool) -> str:
    course, stretch = facts.course, facts.stretch
    entries = counted(counted_as(facts.scale.id), stretch.entries)
    if stretch.change_low is None or stretch.change_high is None or stretch.kind == "unclear":
        return say("stretch_page.rests", entries=entries)
    return say(
        "stretch_page.rests_change_now" if is_now else "stretch_page.rests_change",
        n=stretch.entries,
        entries=entries,
        low=signed(stretch.change_low),
        high=signed(stretch.change_high),
        margin=shown(course.margin),
    )


def _surer(facts: Facts) -> list[str]:
    """What it would take to be surer of the stretch the person is in; of the others nothing is open."""
    course, stretch, kind = facts.course, facts.stretch, counted_as(facts.scale.id)
    current = course.current
    if current is None or current.is_silent or stretch.own or stretch != course.stretches[-1]:
        return []
    if current.claim == "not_enough":
        needed = current.entries_needed
        return [say("stretch_page.enough", more=more_counted(kind, needed))] if needed else []
    if current.kind != stretch.kind:
        return [say("stretch_page.goes_on")]
    return [_firmer(current, kind)] if current.kind == "plateau" and current.claim != "firm" else []


def _firmer(current: Current, kind: Counted) -> str:
    if current.entries_needed:
        return say("stretch_page.surer", more=more_counted(kind, current.entries_needed))
    return say("stretch_page.surer_later", many=many(kind))
