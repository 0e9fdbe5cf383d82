"""One session as it is drawn on its page: what was brought, what stayed, how it was."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from textual.content import Content

from holdfast.charts.symbols import symbols
from holdfast.therapy.fits import LEADS, LEADS_WANTED, fit_questions
from holdfast.therapy.session_entry import homework_told
from holdfast.therapy.sessions import Session
from holdfast.therapy.topics import Topic
from holdfast.wording import say
from widgets.track import PLACES, track

_NUMBER, _GAP = 4, 2
_AFTER = ("stayed", "not_said", "off", "takeaways")


def story_lines(session: Session, topics: Sequence[Topic], today: date, width: int, *, plain: bool) -> list[Content]:
    """Return what was written of a session, a block for each question that has words, an empty line between.

    Args:
        session: the session.
        topics: what came up in it; of one that is to come, what there is to bring.
        today: the civil day it is.
        width: the cells there are.
        plain: draw in plain symbols.
    """
    blocks = [_block("bring", session.bring, width, plain=plain)]
    came_up = [_head("came_up" if session.is_written_about or session.moment.day < today else "topics")]
    came_up += [line for topic in topics for line in _own(topic.words, width, plain=plain)]
    blocks.append(came_up if topics else [])
    blocks += [_block(name, getattr(session, name), width, plain=plain) for name in _AFTER]
    blocks.append(_homework(session, today, width, plain=plain))
    blocks.append(_block("intuition", session.intuition, width, plain=plain))
    return _apart(blocks)


def rating_lines(session: Session, width: int, *, plain: bool) -> list[Content]:
    """Return what was rated before and after a session, each with its track; nothing where nothing was."""
    mood: list[Content] = []
    if session.mood_before is not None or session.mood_after is not None:
        told = _then_now(session.mood_before, session.mood_after)
        before = session.mood_before if session.mood_after is not None else None
        now = session.mood_before if session.mood_after is None else session.mood_after
        mood = [_head("mood"), _row(say("session_page.mood_row"), told, now, before, width, plain=plain)]
    given = session.ratings
    fit = [
        _row(each.label, str(given[each.id]), given[each.id], None, width, plain=plain)
        for each in fit_questions()
        if each.id in given and each.dimension != "style"
    ]
    style: list[Content] = []
    if LEADS in given or LEADS_WANTED in given:
        leads, wanted = given.get(LEADS), given.get(LEADS_WANTED)
        shapes = symbols(plain=plain)
        told = "" if leads is None else str(leads)
        row = _row(say("session_page.leads"), told, leads, wanted, width, plain=plain)
        legend = say("session_page.legend", now=shapes.lamp, wanted=shapes.hollow)
        style = [row, Content.styled(legend, "$quiet")]
    return _apart([mood, [_head("fit"), *fit, *style] if fit or style else []])


def _block(name: str, words: str, width: int, *, plain: bool) -> list[Content]:
    return [_head(name), *_own(words, width, plain=plain)] if words else []


def _homework(session: Session, today: date, width: int, *, plain: bool) -> list[Content]:
    """What was agreed, and for when it is or that it has been looked at."""
    if not session.homework:
        return []
    told = homework_told(session, today)
    below = [Content.styled(told, "$quiet")] if told else []
    return [_head("homework"), *_own(session.homework, width, plain=plain), *below]


def _own(words: str, width: int, *, plain: bool) -> list[Content]:
    """The person's own words behind their bar, as many lines as they take."""
    bar = (f"{symbols(plain=plain).row} ", "$rule-strong")
    lines = [line for paragraph in words.split("\n") for line in Content(paragraph).wrap(max(8, width - 2))]
    return [Content.assemble(bar, line.stylize("italic $own")) for line in lines]


def _row(label: str, told: str, now: int | None, before: int | None, width: int, *, plain: bool) -> Content:
    number = max(_NUMBER, len(told) + _GAP)
    room = max(8, width - PLACES - number - _GAP)
    name = Content.styled(label, "$text-muted").truncate(room, ellipsis=not plain, pad=True)
    drawn = track(now, before=before, plain=plain)
    return Content.assemble(name, " " * _GAP, drawn, (told.rjust(number), "bold $foreground"))


def _then_now(before: int | None, after: int | None) -> str:
    if before is not None and after is not None:
        return say("session_page.from_to", before=before, after=after)
    return str(before if after is None else after)


def _head(name: str) -> Content:
    return Content.styled(say(f"session_page.{name}"), "bold $foreground")


def _apart(blocks: Sequence[Sequence[Content]]) -> list[Content]:
    """Blocks one below the other, an empty line between; those without a line are left out."""
    lines: list[Content] = []
    for block in filter(None, blocks):
        lines += [*([Content("")] if lines else []), *block]
    return lines
