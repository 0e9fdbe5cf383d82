"""Sessions on Today: the next one and what to bring to it, an invitation after one that was, what was agreed then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from holdfast.charts.symbols import symbols
from holdfast.therapy.session_words import homework_due, session_told, until_told, waits_for_words, whom
from holdfast.therapy.sessions import Session, next_of
from holdfast.therapy.topics import Topic
from holdfast.wording import dates, say
from widgets.offers import Block, Offer

if TYPE_CHECKING:
    from tui.app import HoldfastApp

LET_BE = "session_let_be"
"""The private setting that holds the id of the session after which the invitation was let be."""

_LOOKS_BACK = timedelta(days=90)
"""Homework of earlier sessions is asked after no more."""

_TOPICS = 3


class Ahead(NamedTuple):
    """What there is of sessions.

    Attributes:
        next: the session to come; None for none.
        waits: the session that words are invited for; None for none.
        homework: sessions whose homework has a day and was not looked at again, the soonest first.
        topics: what there is to bring, in its order.
    """

    next: Session | None = None
    waits: Session | None = None
    homework: Sequence[Session] = ()
    topics: Sequence[Topic] = ()


class Told(NamedTuple):
    """How it is told.

    Attributes:
        now: the instant it is, aware, in the person's zone.
        today: the civil day it is.
        first_hour: the hour at which the person's day begins.
        keys: returns a key's sign by the id of its command.
        plain: draw in plain symbols.
    """

    now: datetime
    today: date
    first_hour: int
    keys: Callable[[str], str]
    plain: bool = False


def ahead_of(app: HoldfastApp, *, is_hard_day: bool) -> Ahead:
    """Return what there is of sessions; on a hard day the next one and what to bring, and nothing that asks.

    Raises:
        JournalProblem: the journal cannot be read.
    """
    journal, now = app.journal, app.clock()
    sessions = journal.sessions(since=app.today - _LOOKS_BACK)
    topics = journal.topics("open")
    if not sessions:
        return Ahead(topics=topics)
    therapists = journal.therapists()
    ahead = Ahead(next_of(sessions, now, therapists, app.first_hour), topics=topics)
    if is_hard_day:
        return ahead
    waits = waits_for_words(sessions, now, therapists, app.first_hour)
    if waits is not None and journal.setting(LET_BE, "") == waits.id:
        waits = None
    return ahead._replace(waits=waits, homework=homework_due(sessions, now))


def below(ahead: Ahead, told: Told, second: Offer | None) -> Block | None:
    """Return what stands below the chart, in two lines: the invitation or else the next session, then something else.

    Args:
        ahead: what there is.
        told: how it is told.
        second: what else there is, a plan or a card, in one line; None for nothing.
    """
    coming, waits = ahead.next, ahead.waits
    if waits is not None:
        second = second or (None if coming is None else _next_line(coming, ahead, told, with_topics=False))
        return Block(say("session_today.after"), [_invited(waits, told), *([second] if second else [])])
    if coming is None:
        return None
    rest = second or (_topics_line(coming, ahead) if ahead.topics else None)
    first = _next_line(coming, ahead, told, with_topics=second is not None)
    return Block(say("session_today.next"), [first, *([rest] if rest else [])])


def beside(ahead: Ahead, told: Told) -> list[Block]:
    """Return what stands beside the chart, where there is room: each with its keys."""
    blocks = []
    if ahead.waits is not None:
        blocks.append(_invitation(ahead.waits, told))
    if ahead.next is not None:
        coming = ahead.next
        lines = [
            Content(session_told(coming._replace(mode=""), told.today, told.now)),
            Content.styled(until_told(coming, told.now, told.first_hour), "$text-muted"),
        ]
        blocks.append(Block(say("session_today.next"), [Offer(f"session:{coming.id}", _cut(lines, told))]))
    if ahead.topics:
        blocks.append(_to_bring(ahead, told))
    return blocks


def _invitation(session: Session, told: Told) -> Block:
    line = Content.styled(_when(session, told), "$text-muted")
    keys = _keys(told, ("today_after", "write"), ("let_session_be", "let_be"))
    return Block(
        say("session_today.after"),
        [Offer(f"after:{session.id}", _cut([line], told)), Offer("", lambda _: [keys])],
    )


def _to_bring(ahead: Ahead, told: Told) -> Block:
    bar = (f"{symbols(plain=told.plain).row} ", "$rule-strong")
    words = [Content.assemble(bar, (topic.words, "italic $own")) for topic in ahead.topics[:_TOPICS]]
    more = len(ahead.topics) - _TOPICS
    rest = [Content.styled(say("session_today.more", n=more), "$quiet")] if more > 0 else []
    return Block(say("session_today.bring"), [Offer("sessions:", _cut([*words, *rest], told))])


def _next_line(session: Session, ahead: Ahead, told: Told, *, with_topics: bool) -> Offer:
    line = Content(_day_and_whom(session, told))
    if with_topics and ahead.topics:
        line = Content.assemble(line, (say("session_today.and_topics", n=len(ahead.topics)), "$text-muted"))
    return Offer(f"session:{session.id}", _cut([line], told))


def _topics_line(session: Session, ahead: Ahead) -> Offer:
    line = Content.styled(say("session_today.topics", n=len(ahead.topics)), "$text-muted")
    return Offer(f"session:{session.id}", lambda _: [line])


def _invited(session: Session, told: Told) -> Offer:
    keys = _keys(told, ("today_after", "write"), ("let_session_be", "let_be"))
    line = Content.assemble((whom(session) or _when(session, told), "$text-muted"), "   ", keys)
    return Offer(f"after:{session.id}", _cut([line], told))


def _when(session: Session, told: Told) -> str:
    """``with M., today 14:00``."""
    day = say("session_today.today" if session.moment.day == told.today else "session_today.yesterday")
    when = " ".join(filter(None, (day, dates.time_of(session.moment))))
    return ", ".join(filter(None, (whom(session), when)))


def _day_and_whom(session: Session, told: Told) -> str:
    """``Thu 5 Mar with M.``; today and tomorrow with the time in place of the day."""
    near = {told.today: "today", told.today + timedelta(days=1): "tomorrow"}.get(session.moment.day)
    if near is None:
        day = dates.day_of(session.moment.day, told.today)
    else:
        day = " ".join(filter(None, (say(f"session_today.{near}_capital"), dates.time_of(session.moment))))
    return " ".join(filter(None, (day, whom(session))))


def _keys(told: Told, *keys: tuple[str, str]) -> Content:
    parts = [
        Content.assemble((told.keys(command), "bold $foreground"), " ", (say(f"session_today.{words}"), "$text-muted"))
        for command, words in keys
    ]
    return Content("   ").join(parts)


def _cut(lines: Sequence[Content], told: Told) -> Callable[[int], list[Content]]:
    return lambda width: [line.truncate(width, ellipsis=not told.plain) for line in lines]
