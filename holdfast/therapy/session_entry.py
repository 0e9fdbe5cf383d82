"""A session among other entries: what it is listed by, and mood before and after it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from holdfast.plans import when_told
from holdfast.therapy.session_words import whom
from holdfast.therapy.sessions import Session
from holdfast.therapy.topics import Topic
from holdfast.wording import say


def titled(session: Session) -> str:
    """Return ``session with M.``; that it was not held comes first, for a narrow list cuts the end."""
    told = f"{say('journal.session')} {whom(session)}".rstrip()
    return say("journal.session_cancelled", session=told) if session.cancelled else told


def how_held(session: Session) -> str:
    """Return how it was held and how long, as far as it says so: ``by video, 50 minutes``; or that it was not."""
    mode = say(f"sessions.mode_{session.mode}") if session.mode else ""
    minutes = "" if session.minutes is None else say("sessions.minutes", n=session.minutes)
    return ", ".join(filter(None, (mode, minutes, say("journal.cancelled") if session.cancelled else "")))


def mood_of(session: Session, *, plain: bool = False) -> str:
    """Return mood before and after: ``4→6``, or the one that was rated; ``plain`` does without the arrow."""
    before, after = session.mood_before, session.mood_after
    if before is not None and after is not None:
        return say("practices.from_to" if plain else "practices.changed_by", before=before, after=after)
    found = after if before is None else before
    return "" if found is None else str(found)


def homework_told(session: Session, today: date) -> str:
    """Return for when homework is or was, or that it has been looked at again; nothing where it has no day."""
    if not session.homework:
        return ""
    if session.homework_done:
        return say("session_page.homework_done")
    due = session.homework_for
    if due is None:
        return ""
    told = when_told(due, today)
    return told if due.day < today else say("session_page.homework_for", when=told)


def brought_up(session: Session, topics: Iterable[Topic]) -> list[Topic]:
    """Return the topics that came up in a session: those raised on its day, and not opened again since."""
    return [topic for topic in topics if topic.raised == session.moment.day and topic.state != "open"]
