"""What an entry is made of, as it is drawn where it is read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from textual.content import Content

from holdfast.check_ins import CheckIn
from holdfast.namings import Naming
from holdfast.numbers import shown
from holdfast.practice_words import done_as, told_of
from holdfast.practices import Practice
from holdfast.scales import Scale
from holdfast.scores import Instrument, Score
from holdfast.scores.told import total_told
from holdfast.therapy.session_entry import how_held
from holdfast.therapy.session_words import whom
from holdfast.therapy.sessions import Session
from holdfast.therapy.topics import Topic
from holdfast.wording import dates, say
from widgets.session_lines import rating_lines, story_lines
from widgets.track import track

LABEL = 19
"""Cells for the name of a rating."""

_TOLD = 13
"""Cells for the names of what a practice tells."""


def ratings_of(check_in: CheckIn, scales: Sequence[Scale], *, plain: bool) -> Content:
    """Return the answered ratings, a row each: name, track, number."""
    rows = []
    for scale in scales:
        value = check_in.ratings.get(scale.id)
        if value is not None:
            name = Content.styled(scale.short, "$text-muted").truncate(LABEL, ellipsis=True, pad=True)
            number = (shown(value).rjust(4), "bold $foreground")
            rows.append(Content.assemble(name, " ", track(value, plain=plain), number))
    return Content("\n").join(rows)


def done_of(practice: Practice) -> Content:
    """Return which exercise it was, and in what way and how long it was done."""
    how = done_as(practice)
    return Content.assemble((practice.name, "bold $foreground"), (f"   {how}" if how else "", "$text-muted"))


def told_rows(practice: Practice, today: date, *, plain: bool) -> Content:
    """Return what a practice tells beside its answers, a row each; ratings on their tracks."""
    rows = []
    for row in told_of(practice, today):
        name = Content.styled(row.label, "$text-muted").truncate(_TOLD, ellipsis=True, pad=True)
        where = Content.assemble(track(row.value, before=row.before, plain=plain), "   ") if row.is_rated else ""
        rows.append(Content.assemble(name, " ", where, (row.told, "bold $foreground" if row.is_rated else "")))
    return Content("\n").join(rows)


def feelings_of(check_in: CheckIn, naming: Naming | None, today: date) -> Content:
    """Return the feelings of a check-in, with the words that were found for them later."""
    feelings = ", ".join(check_in.feelings)
    if naming is None:
        return Content(feelings)
    named = say("practices.named", feelings=feelings, day=dates.day_of(naming.day, today))
    found = [*map(Content, naming.feelings), *([Content.styled(naming.words, "italic $own")] if naming.words else [])]
    return Content.assemble(named, " ", Content(", ").join(found))


def head_of_session(session: Session) -> Content:
    """Return with whom a session was, and how it was held, or that it was not."""
    parts = ((whom(session), "bold $foreground"), (how_held(session), "$text-muted"))
    return Content("   ").join([Content.styled(told, style) for told, style in parts if told])


def lines_of_session(
    session: Session, topics: Sequence[Topic], today: date, width: int, *, plain: bool
) -> list[Content]:
    """Return what was written of a session with the ``topics`` that came up in it, then what was rated."""
    story = story_lines(session, topics, today, width, plain=plain)
    rated = rating_lines(session, width, plain=plain)
    return [*story, *([Content("")] if story and rated else []), *rated]


def told_of_score(score: Score, instrument: Instrument | None) -> Content:
    """Return what may be said of a total; of a questionnaire that is gone the total alone."""
    told = shown(score.total) if instrument is None else total_told(instrument, score.total)
    return Content(told)
