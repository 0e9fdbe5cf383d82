"""What moved during a stretch, and what was before it, as rows of words."""

from __future__ import annotations

import math
from typing import NamedTuple

from holdfast.counted import counted
from holdfast.numbers import about, shown
from holdfast.plateaus.course import Course
from holdfast.plateaus.told import begun, told
from holdfast.stretches.facts import Beside, Facts
from holdfast.stretches.followed import MOST, Followed
from holdfast.stretches.hard_days import HardDays
from holdfast.stretches.tagged import TagChange
from holdfast.tags import Tag
from holdfast.wording import dates, say


class MovedRow(NamedTuple):
    """Something beside the line, in words.

    Attributes:
        label: what it is.
        what: what it did.
        counted: what that rests on.
        first: where a rating was in the first third, 0 to 10; None for what is no rating.
        last: where it was in the last third.
        is_clear: it moved, and chance alone would hardly move it as far.
    """

    label: str
    what: str
    counted: str
    first: float | None = None
    last: float | None = None
    is_clear: bool = False


class PractisedRow(NamedTuple):
    """An exercise that was used, in words: its name, distress from before to after, how often it was used."""

    name: str
    what: str
    counted: str


class EarlierRow(NamedTuple):
    """A plateau that is over, in words: when it was, what it was like, what came after."""

    when: str
    what: str
    then: str


def moved_head(facts: Facts) -> str:
    """Return the head above what moved."""
    return say("stretch_page.moved_level" if facts.stretch.kind == "plateau" else "stretch_page.moved")


def moved_rows(facts: Facts, tags: list[Tag]) -> list[MovedRow]:
    """Return what moved: ratings, how fast hard days passed, tags; ``tags`` knows their labels."""
    labels = {tag.id: tag.label for tag in tags}
    return [
        *map(rating_row, facts.beside),
        *_hard(facts.hard),
        *(_tag(change, labels.get(change.tag, change.tag)) for change in facts.tags),
    ]


def practised_rows(facts: Facts) -> list[PractisedRow]:
    """Return the exercises that were used most, with how often."""
    return [
        PractisedRow(
            each.name,
            "" if each.before is None or each.after is None else _from_to(each.before, each.after),
            say("stretch_page.times", n=each.times),
        )
        for each in facts.practised[:MOST]
    ]


def moved_note(facts: Facts) -> str:
    """Return the sentence under what moved: that nothing did, or that there is nothing to compare; empty for none."""
    if not facts.beside:
        return say("stretch_page.nothing_beside")
    return say("stretch_page.nothing_moved") if facts.nothing_moved else ""


def earlier_rows(facts: Facts) -> list[EarlierRow]:
    """Return the latest of the plateaus before it, each with what followed."""
    return [
        EarlierRow(words.when, words.what, _then(each, facts.course))
        for each in facts.earlier[:MOST]
        for words in (told(facts.course, each.plateau, facts.today),)
    ]


def earlier_note(facts: Facts) -> str:
    """Return how many more there are; empty for none."""
    more = len(facts.earlier) - MOST
    return say("stretch_page.earlier_more", n=more) if more > 0 else ""


def rating_row(each: Beside) -> MovedRow:
    """Return what another rating did, in words."""
    first, last = each.thirds.first, each.thirds.last
    what = say(f"stretch_page.how_{each.how}") if each.how != "moved" else _from_to(first or 0.0, last or 0.0)
    rests = counted(each.counted, each.thirds.entries)
    if each.how == "few":
        return MovedRow(each.scale.short, what, rests)
    if each.how != "moved":
        first = last = None if first is None or last is None else (first + last) / 2
    return MovedRow(each.scale.short, what, rests, first, last, each.how == "moved")


def _from_to(first: float, last: float) -> str:
    told_as = about if about(first) != about(last) else lambda level: shown(round(level, 1))
    return say("stretch_page.how_moved", first=told_as(first), last=told_as(last))


def _hard(hard: HardDays) -> list[MovedRow]:
    before, during = hard.before, hard.during
    if during is None or math.isinf(during.days):
        return []
    days = int(during.days)
    if before is None or math.isinf(before.days):
        what = say("stretch_page.hard_alone", during=days)
        return [MovedRow(say("stretch_page.hard"), what, say("stretch_page.times", n=during.times))]
    key = "hard_same" if before.days == during.days else "hard_change"
    what = say(f"stretch_page.{key}", before=int(before.days), during=days)
    times = say("stretch_page.times_both", before=before.times, during=during.times)
    return [MovedRow(say("stretch_page.hard"), what, times)]


def _tag(change: TagChange, label: str) -> MovedRow:
    what = say("stretch_page.more_often" if change.is_more else "stretch_page.less_often")
    return MovedRow(label, what, say("stretch_page.tagged", **change._asdict()), is_clear=True)


def _then(each: Followed, course: Course) -> str:
    then = each.then
    kind = "steady" if then.steady else "swings" if then.swings else then.kind
    length = dates.length((then.end - begun(course, then)).days + 1)
    said = say(f"stretch_page.then_{kind}", length=length, level="" if then.level is None else about(then.level))
    return say("stretch_page.so_far", then=said) if each.goes_on else said
