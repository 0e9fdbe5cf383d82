"""Sessions as rows of the journal, and back. A session holds the name of its therapist, who may be gone by now."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from holdfast.therapy.held import Held
from holdfast.therapy.sessions import Session
from storage import records
from storage.check_in_rows import EVERY_ROW
from storage.columns import moment_or_none, object_column
from storage.connection import JournalFile
from storage.finding import NEWEST_FIRST, Condition, between, with_id
from storage.moments import moment_in, moment_row
from storage.problems import read_whole
from storage.records import Row

_HELD = """
SELECT therapist, ifnull(therapists.name, sessions.name), count(*), min(day), max(day)
FROM sessions LEFT JOIN therapists ON therapists.id = therapist
WHERE NOT cancelled AND day <= ? GROUP BY 1, 2 ORDER BY max(day)
"""


def sessions(file: JournalFile, since: date | None, until: date | None, newest: int | None) -> list[Session]:
    """Return the sessions of those days, both inclusive, oldest first; the newest so many of them, or all."""
    return sessions_where(file, between(since, until), EVERY_ROW if newest is None else newest)


def session(file: JournalFile, session_id: str) -> Session | None:
    """Return the session of that id; None if there is none."""
    found = sessions_where(file, with_id(session_id))
    return found[0] if found else None


def sessions_where(file: JournalFile, wanted: Condition, newest: int = EVERY_ROW) -> list[Session]:
    """Return the newest so many sessions that fulfil a condition, oldest first."""
    rows = records.rows_where(file, "session", wanted, NEWEST_FIRST, newest)
    with read_whole(file.path):
        return [_session(row) for row in reversed(rows)]


def held(file: JournalFile, until: date) -> list[Held]:
    """Return how many sessions were held with whom till the end of a day, by the day of the first.

    Those with a therapist who is gone go by what they were called last; those without one by the name they have.
    """
    found: dict[str, Held] = {}
    for therapist, name, count, *days in file.rows(_HELD, (until.isoformat(),)):
        first, last = map(date.fromisoformat, days)
        who = therapist or f"without {name}"
        before = found.get(who, Held(therapist, name, 0, first, last))
        found[who] = Held(therapist, name, before.times + count, min(before.first, first), last)
    return sorted(found.values(), key=lambda held: held.first)


def days(file: JournalFile) -> list[date]:
    """Return the civil days that have a session which is not cancelled, those to come too, oldest first."""
    rows = file.rows("SELECT DISTINCT day FROM sessions WHERE NOT cancelled ORDER BY day")
    return [date.fromisoformat(day) for (day,) in rows]


def session_row(session: Session) -> Row:
    """Return the row of a session."""
    parts = session._asdict()
    return {
        **moment_row(parts.pop("moment")),
        **moment_row(parts.pop("homework_for"), "homework_for_"),
        **parts,
        "cancelled": int(session.cancelled),
        "homework_done": int(session.homework_done),
        "ratings": object_column(session.ratings),
    }


def _session(row: tuple[Any, ...]) -> Session:
    parts = dict(zip(records.columns_of("session"), row, strict=True))
    when, due = ([parts.pop(f"{prefix}{column}") for column in moment_row(None)] for prefix in ("", "homework_for_"))
    return Session(
        **parts
        | {
            "moment": moment_in(*when),
            "homework_for": moment_or_none(*due),
            "cancelled": bool(parts["cancelled"]),
            "homework_done": bool(parts["homework_done"]),
            "ratings": json.loads(parts["ratings"]),
        }
    )
