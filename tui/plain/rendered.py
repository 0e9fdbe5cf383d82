"""Entries as the plain commands print them: an object, a line, a page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from holdfast.check_ins import CheckIn, read_back
from holdfast.entries import Entry, day_of, kind_of, moment_of_entry
from holdfast.ids import tail
from holdfast.known_beside import Known
from holdfast.marks import Mark
from holdfast.namings import Naming
from holdfast.numbers import shown
from holdfast.practices import Practice
from holdfast.scales import Scale
from holdfast.scores import Score
from holdfast.tags import Tag
from holdfast.therapy.sessions import Session
from holdfast.wording import dates, say
from tui.plain.practice_lines import added_to_object, parts_of, said_of
from tui.plain.therapy_lines import (
    added_to_score,
    added_to_session,
    heading_of_session,
    parts_of_session,
    rows_of_session,
    said_of_score,
    said_of_session,
    told_of_score,
)

NOTE_START = 60
"""How many characters of a note stand in a list."""


def as_json(value: object) -> str:
    """Return a value as JSON, as every verb prints it."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def as_object(entry: Entry, naming: Naming | None = None) -> dict[str, Any]:
    """Return an entry as the object that ``--json`` prints, its id and its words whole.

    A mark is all note. A practice, a session and a score add what they are made of, a check-in the words that were
    found for it later.
    """
    check_in = entry if isinstance(entry, CheckIn) else CheckIn(entry.id, moment_of_entry(entry))
    added: dict[str, Any] = {}
    if isinstance(entry, Mark):
        check_in = check_in._replace(note=entry.text)
    elif isinstance(entry, Practice):
        added = added_to_object(entry)
    elif isinstance(entry, Session):
        check_in, added = check_in._replace(ratings=entry.ratings), added_to_session(entry)
    elif isinstance(entry, Score):
        added = added_to_score(entry)
    elif naming is not None:
        named = {"day": naming.day.isoformat(), "feelings": list(naming.feelings), "words": naming.words}
        added = {"named": named}
    return {
        "id": check_in.id,
        "kind": kind_of(entry),
        "at": check_in.moment.isoformat(),
        "day": check_in.moment.day.isoformat(),
        "ratings": {
            scale: int(value) if float(value).is_integer() else value for scale, value in check_in.ratings.items()
        },
        "feelings": list(check_in.feelings),
        "tags": list(check_in.tags),
        "note": check_in.note,
        **added,
    }


def as_columns(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return rows as lines, their cells two spaces apart and one below the other."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def as_lines(entries: Sequence[Entry], scales: Sequence[Scale], tags: Sequence[Tag], today: date) -> list[str]:
    """Return one line for each entry: id, day, time, answers and the start of the words, in columns."""
    return as_columns(
        [
            (
                tail(each.id),
                dates.day_of(day_of(each), today),
                dates.time_of(moment_of_entry(each)),
                _said(each, scales, tags),
            )
            for each in entries
        ]
    )


def as_page(entry: Entry, known: Known, today: date) -> list[str]:
    """Return an entry whole, a line for each answer, its words as they were written."""
    heading = dates.moment_as_told(moment_of_entry(entry), today)
    if isinstance(entry, Mark):
        parts = [[f"{heading} · {say('marks.mark')}"], [entry.text]]
    elif isinstance(entry, Practice):
        done, rows, answers = parts_of(entry, today)
        parts = [[f"{heading} · {say('practices.practice')}"], [done], as_columns(rows), *answers]
    elif isinstance(entry, Session):
        rows = rows_of_session(entry)
        written = parts_of_session(entry, known.topics, today)
        parts = [[f"{heading} · {heading_of_session(entry)}"], *written, as_columns(rows)]
    elif isinstance(entry, Score):
        parts = [[f"{heading} · {say('journal.score')}"], [entry.name], [told_of_score(entry, known.instrument)]]
    else:
        parts = _parts_of(entry, heading, known, naming_told(entry, known.naming, today))
    parts.append([say("plain.id", tail=tail(entry.id))])
    return "\n\n".join("\n".join(part) for part in parts if part).split("\n")


def naming_told(check_in: CheckIn, naming: Naming | None, today: date) -> str:
    """Return the feelings of a check-in in a line, with the words that were found for them later."""
    feelings = ", ".join(check_in.feelings)
    if naming is None:
        return feelings
    named = say("practices.named", feelings=feelings, day=dates.day_of(naming.day, today))
    return f"{named} {', '.join(filter(None, (*naming.feelings, ' '.join(naming.words.split()))))}"


def _parts_of(check_in: CheckIn, heading: str, known: Known, feelings: str) -> list[list[str]]:
    if check_in.entered_late:
        heading = f"{heading} · {say('plain.entered_late')}"
    rated = [scale for scale in known.scales if scale.id in check_in.ratings]
    answers = [(scale.label, shown(check_in.ratings[scale.id])) for scale in rated]
    if feelings:
        answers.append((say("plain.feelings"), feelings))
    if known.tags:
        answers.append((say("plain.tags"), ", ".join(known.tags)))
    return [[heading], as_columns(answers), check_in.note.split("\n") if check_in.note else []]


def _said(entry: Entry, scales: Sequence[Scale], tags: Sequence[Tag]) -> str:
    if isinstance(entry, Mark):
        return " · ".join((say("marks.mark"), _start(entry.text)))
    if isinstance(entry, Practice):
        return said_of(entry)
    if isinstance(entry, Session):
        return said_of_session(entry)
    if isinstance(entry, Score):
        return said_of_score(entry)
    answers = read_back(entry._replace(note=""), scales, tags)
    return " · ".join(filter(None, (answers, _start(entry.note))))


def _start(note: str) -> str:
    """Return the beginning of a note on one line, cut at a word."""
    line = " ".join(note.split())
    if len(line) <= NOTE_START:
        return line
    return f"{line[: NOTE_START - 1].rpartition(' ')[0] or line[: NOTE_START - 1]}…"
