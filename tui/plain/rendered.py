"""Entries as the plain commands print them: an object, a line, a page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from holdfast.check_ins import CheckIn, read_back
from holdfast.entries import Entry, day_of, kind_of, moment_of_entry
from holdfast.ids import tail
from holdfast.marks import Mark
from holdfast.numbers import shown
from holdfast.scales import Scale
from holdfast.tags import Tag
from holdfast.wording import dates, say

NOTE_START = 60
"""How many characters of a note stand in a list."""


def as_json(value: object) -> str:
    """Return a value as JSON, as every verb prints it."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def as_object(entry: Entry) -> dict[str, Any]:
    """Return an entry as the object that ``--json`` prints, its id and its words whole; a mark is all note."""
    check_in = CheckIn(entry.id, moment_of_entry(entry), note=entry.text) if isinstance(entry, Mark) else entry
    return {
        "id": check_in.id,
        "kind": kind_of(entry),
        "at": check_in.moment.isoformat(),
        "day": check_in.moment.day.isoformat(),
        "ratings": {scale: int(value) if value.is_integer() else value for scale, value in check_in.ratings.items()},
        "feelings": list(check_in.feelings),
        "tags": list(check_in.tags),
        "note": check_in.note,
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


def as_page(entry: Entry, scales: Sequence[Scale], tags: Sequence[Tag], today: date) -> list[str]:
    """Return an entry whole, a line for each answer, its words as they were written."""
    heading = dates.moment_as_told(moment_of_entry(entry), today)
    if isinstance(entry, Mark):
        parts = [[f"{heading} · {say('marks.mark')}"], [entry.text], [say("plain.id", tail=tail(entry.id))]]
    else:
        parts = _parts_of(entry, heading, scales, tags)
    return "\n\n".join("\n".join(part) for part in parts if part).split("\n")


def _parts_of(check_in: CheckIn, heading: str, scales: Sequence[Scale], tags: Sequence[Tag]) -> list[list[str]]:
    if check_in.entered_late:
        heading = f"{heading} · {say('plain.entered_late')}"
    answers = [(scale.label, shown(check_in.ratings[scale.id])) for scale in scales if scale.id in check_in.ratings]
    if check_in.feelings:
        answers.append((say("plain.feelings"), ", ".join(check_in.feelings)))
    if check_in.tags:
        labels = {tag.id: tag.label for tag in tags}
        answers.append((say("plain.tags"), ", ".join(labels.get(tag_id, tag_id) for tag_id in check_in.tags)))
    return [
        [heading],
        as_columns(answers),
        check_in.note.split("\n") if check_in.note else [],
        [say("plain.id", tail=tail(check_in.id))],
    ]


def _said(entry: Entry, scales: Sequence[Scale], tags: Sequence[Tag]) -> str:
    if isinstance(entry, Mark):
        return " · ".join((say("marks.mark"), _start(entry.text)))
    answers = read_back(entry._replace(note=""), scales, tags)
    return " · ".join(filter(None, (answers, _start(entry.note))))


def _start(note: str) -> str:
    """Return the beginning of a note on one line, cut at a word."""
    line = " ".join(note.split())
    if len(line) <= NOTE_START:
        return line
    return f"{line[: NOTE_START - 1].rpartition(' ')[0] or line[: NOTE_START - 1]}…"
