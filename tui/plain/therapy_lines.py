"""Sessions and scores as the plain commands print them: what an object adds, a line, a page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from holdfast.numbers import shown
from holdfast.scores import Instrument, Score
from holdfast.scores.told import total_told
from holdfast.therapy.fits import fit_questions
from holdfast.therapy.session_entry import homework_told, how_held, mood_of, titled
from holdfast.therapy.sessions import Session
from holdfast.therapy.topics import Topic
from holdfast.wording import say

_BEFORE: Final = ("bring",)
_AFTER: Final = ("stayed", "not_said", "off", "takeaways")
_WORDS: Final = (*_BEFORE, *_AFTER, "homework", "intuition")


def added_to_session(session: Session) -> dict[str, Any]:
    """Return what the object of a session has beside that of every entry; what was not given is left out.

    The therapist is always there, by name, null where there is none, and so is whether it was cancelled.
    """
    added: dict[str, Any] = {"therapist": session.name or None, "cancelled": session.cancelled}
    numbers = ("mode", "minutes", "mood_before", "mood_after")
    added |= {name: value for name in numbers if (value := getattr(session, name)) not in (None, "")}
    added |= {name: words for name in _WORDS if (words := getattr(session, name))}
    if session.homework:
        due = session.homework_for
        added |= {"homework_for": None if due is None else due.isoformat(), "homework_done": session.homework_done}
    return added


def said_of_session(session: Session) -> str:
    """Return a session in a line: with whom it was, and mood where it was rated."""
    mood = mood_of(session, plain=True)
    return " · ".join(filter(None, (titled(session), mood and say("plain.session_mood", mood=mood))))


def rows_of_session(session: Session) -> list[tuple[str, str]]:
    """Return a row for each thing that was rated: mood, then what was asked after it."""
    mood = mood_of(session, plain=True)
    rows = [(say("session_page.mood_row"), mood)] if mood else []
    given = session.ratings
    return rows + [(each.label, str(given[each.id])) for each in fit_questions() if each.id in given]


def parts_of_session(session: Session, topics: Sequence[Topic], today: date) -> list[list[str]]:
    """Return what was written of a session, each question above its words; ``topics`` are what came up in it."""
    parts = [_part(name, session) for name in _BEFORE]
    parts.append([say("session_page.came_up"), *(topic.words for topic in topics)] if topics else [])
    parts += [_part(name, session) for name in _AFTER]
    homework = [*_part("homework", session), *filter(None, [homework_told(session, today)])]
    return [*parts, homework, _part("intuition", session)]


def heading_of_session(session: Session) -> str:
    """Return what a session is called above its page: ``session with M. · by video``."""
    how = how_held(session._replace(cancelled=False))
    return " · ".join(filter(None, (titled(session), how)))


def added_to_score(score: Score) -> dict[str, Any]:
    """Return what the object of a score has beside that of every entry."""
    total = int(score.total) if score.total.is_integer() else score.total
    return {"instrument": score.instrument, "name": score.name, "total": total}


def said_of_score(score: Score) -> str:
    """Return a score in a line: ``PHQ-9: 12``."""
    return say("journal.score_total", name=score.name, total=shown(score.total))


def told_of_score(score: Score, instrument: Instrument | None) -> str:
    """Return what may be said of a total; of a questionnaire that is gone the total alone."""
    return shown(score.total) if instrument is None else total_told(instrument, score.total)


def _part(name: str, session: Session) -> list[str]:
    words: str = getattr(session, name)
    return [say(f"session_page.{name}"), *words.split("\n")] if words else []
