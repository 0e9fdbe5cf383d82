"""A review sheet in words: a block for each part that has something to say, the same ones on the screen and in files.

The blocks of what goes with therapy are in `holdfast.review.carried_words`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from holdfast.numbers import about, shown
from holdfast.review import carried_words
from holdfast.review.clipped import clipped
from holdfast.review.line_words import line_told
from holdfast.review.parts import Exercised, ThenAndNow
from holdfast.review.period import Period
from holdfast.review.said import ROOMY, Block, Room, Said, Track, kept, track_of
from holdfast.review.sheet import PARTS, Part, ReviewSheet
from holdfast.stretches.facts import Beside
from holdfast.stretches.rows import rating_row
from holdfast.wording import dates, say

_FEW_USES = 3
"""How many rated uses of an exercise are told one by one."""

_MOST_FEELINGS = 6


def title() -> str:
    """Return what a sheet is called; no word of the person's is in it."""
    return say("review.title")


def foot() -> str:
    """Return what stands at the foot of every sheet."""
    return f"{say('review.foot')} {say('review.foot_open')}"


def empty_told() -> str:
    """Return what a sheet says that has nothing to say."""
    return f"{say('review.empty')} {say('review.empty_more')}"


def told(sheet: ReviewSheet, room: Room = ROOMY) -> tuple[Block, ...]:
    """Return the parts that have something to say, in their order, within the room there is."""
    return tuple(_BLOCKS[part](sheet, room) for part in PARTS if sheet.has(part))


def since_told(period: Period) -> str:
    """Return which days a sheet is about, and why these."""
    day, length = dates.day_of(period.first, period.last), dates.length(period.days)
    if period.why in ("weeks", "no_session"):
        return say(f"review.{period.why}", span=dates.span(period.first, period.last, period.last))
    if period.why == "day":
        return say("review.since", day=day, length=length)
    if period.name:
        return say("review.since_session_with", name=clipped(period.name, 60), day=day, length=length)
    return say("review.since_session", day=day, length=length)


def _line(sheet: ReviewSheet, room: Room) -> Block:
    del room
    sentences = [] if sheet.line is None else line_told(sheet.line, sheet.period)
    return Block("line", say("review.line"), tuple(Said("", sentence) for sentence in sentences))


def _ratings(sheet: ReviewSheet, room: Room) -> Block:
    head = say("review.ratings", length=dates.length(sheet.period.days))
    return Block("ratings", head, kept([_then_and_now(each) for each in sheet.ratings], room))


def _then_and_now(each: ThenAndNow) -> Said:
    now, then = each.now, each.then
    words = shown(now.low)
    if now.low < now.high:
        words = say("review.range", low=shown(now.low), high=shown(now.high), level=about(now.mean))
    before = say("review.none_before")
    if then is not None:
        level = shown(then.mean) if then.entries == 1 else about(then.mean)
        before = say("review.before", level=level, n=then.entries)
    counted = say("review.counted", now=say("review.rated", n=now.entries), then=before)
    first = now.mean if then is None else then.mean
    return Said(clipped(each.scale.label, 40), words, counted, track=track_of(each.scale, first, now.mean))


def _moved(sheet: ReviewSheet, room: Room) -> Block:
    moved = sheet.moved
    rows = () if moved is None else moved.rows
    told_rows = [_moved_row(each) for each in rows if each.how != "few"]
    few = [clipped(each.scale.short, 40) for each in rows if each.how == "few"][: room.rows]
    note = say("review.few", names="; ".join(few)) if few else ""
    if not told_rows:
        told_rows, note = [Said("", say("review.few_all"))], ""
    is_level, about_days = False, ""
    if moved is not None:
        is_level, span = moved.is_level, dates.span(moved.first, moved.last, sheet.period.last)
        about_days = say("review.moved_days", span=span)
    head = say("review.moved_level" if is_level else "review.moved")
    return Block("moved", head, kept(told_rows, room), about_days, note)


def _moved_row(each: Beside) -> Said:
    row = rating_row(each)
    track = None if row.first is None or row.last is None else track_of(each.scale, row.first, row.last)
    return Said(clipped(row.label, 40), row.what, say("review.rated", n=each.thirds.entries), track=track)


def _exercises(sheet: ReviewSheet, room: Room) -> Block:
    rows = kept([_exercise(each) for each in sheet.exercises], room)
    is_rated = any(each.rated for each in sheet.exercises)
    return Block("exercises", say("review.exercises"), rows, note=say("review.no_cause") if is_rated else "")


def _exercise(each: Exercised) -> Said:
    times = _times(each.times)
    if not each.rated:
        return Said(clipped(each.name, 60), say("review.unrated"), times)
    before, after = (sum(ends) / len(each.rated) for ends in zip(*each.rated, strict=True))
    if len(each.rated) > _FEW_USES:
        words = say("review.uses", before=about(before), after=about(after), n=len(each.rated))
    else:
        words = _one_by_one([say("review.use", before=first, after=last) for first, last in each.rated])
    return Said(clipped(each.name, 60), words, times, track=Track(before, after))


def _times(n: int) -> str:
    return say("review.twice") if n == 2 else say("review.times", n=n)


def _one_by_one(uses: list[str]) -> str:
    if len(uses) == 1:
        return uses[0]
    names = ("first", "second", "third")
    key = "review.two_uses" if len(uses) == 2 else "review.three_uses"
    return say(key, **dict(zip(names, uses, strict=False)))


def _feelings(sheet: ReviewSheet, room: Room) -> Block:
    del room
    words = [
        say("review.felt", word=clipped(felt.word, 40), times=_times(felt.times))
        for felt in sheet.feelings[:_MOST_FEELINGS]
    ]
    return Block("feelings", say("review.feelings"), (Said("", ", ".join(words)),))


def _moments(sheet: ReviewSheet, room: Room) -> Block:
    rows = [
        Said(dates.day_of(each.day, sheet.period.last), clipped(each.words, room.words), is_own=True)
        for each in sheet.moments.chosen
    ]
    return Block("moments", say("review.moments"), tuple(rows))


_BLOCKS: Final[Mapping[Part, Callable[[ReviewSheet, Room], Block]]] = {
    "line": _line,
    "ratings": _ratings,
    "moved": _moved,
    "exercises": _exercises,
    "feelings": _feelings,
    "moments": _moments,
    "topics": carried_words.topics,
    "questions": carried_words.questions,
    "goals": carried_words.goals,
    "session": carried_words.session,
    "not_said": carried_words.not_said,
    "fit": carried_words.fit,
    "scores": carried_words.scores,
}
