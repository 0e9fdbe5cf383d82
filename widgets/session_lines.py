"""One session as it is drawn on its page: what was brought, what stayed, how it was."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from textual.content import Content

from holdfast.charts.symbols import symbols
from holdfast.therapy.fits import LEADS, LEADS_WANTED, fit_questions
from holdfast.therapy.session_entry import homework_told
from holdfast.therapy.sessions import Session
from holdfast.therapy.topics import Topic
from holdfast.wording import say
from widgets.track import PLACES, track

_GAP = 2
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


class _Rated(NamedTuple):
    """A rating as a row: its label, its number in words, where it is, and where it was or is wanted."""

    label: str
    told: str
    now: int | None
    before: int | None = None


def rating_lines(session: Session, width: int, *, plain: bool) -> list[Content]:
    """Return what was rated before and after a session, each with its track; nothing where nothing was."""
    mood, fit, style = _mood(session), _fit(session), _style(session)
    number = max((len(each.told) for each in (*mood, *fit, *style)), default=0) + _GAP

    def rows(rated: Sequence[_Rated]) -> list[Content]:
        return [_row(each, number, width, plain=plain) for each in rated]

    shapes = symbols(plain=plain)
    legend = Content.styled(say("session_page.legend", now=shapes.lamp, wanted=shapes.hollow), "$quiet")
    how_it_was = [_head("fit"), *rows(fit), *rows(style), *([legend] if style else [])]
    return _apart([[_head("mood"), *rows(mood)] if mood else [], how_it_was if fit or style else []])


def _mood(session: Session) -> list[_Rated]:
    before, after = session.mood_before, session.mood_after
    if before is None and after is None:
        return []
    label, told = say("session_page.mood_row"), _then_now(before, after)
    return [_Rated(label, told, before) if after is None else _Rated(label, told, after, before)]


def _fit(session: Session) -> list[_Rated]:
    given = session.ratings
    asked = [each for each in fit_questions() if each.id in given and each.dimension != "style"]
    return [_Rated(each.label, str(given[each.id]), given[each.id]) for each in asked]


def _style(session: Session) -> list[_Rated]:
    leads, wanted = (session.ratings.get(each) for each in (LEADS, LEADS_WANTED))
    if leads is None and wanted is None:
        return []
    return [_Rated(say("session_page.leads"), "" if leads is None else str(leads), leads, wanted)]


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


def _row(rated: _Rated, number: int, width: int, *, plain: bool) -> Content:
    """A row with its track, ``number`` cells wide at the right for the number."""
    room = max(8, width - PLACES - number - _GAP)
    name = Content.styled(rated.label, "$text-muted").truncate(room, ellipsis=not plain, pad=True)
    drawn = track(rated.now, before=rated.before, plain=plain)
    return Content.assemble(name, " " * _GAP, drawn, (rated.told.rjust(number), "bold $foreground"))


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
