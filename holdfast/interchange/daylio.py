"""Daylio's CSV, in all its generations since 2017, also with columns left out, in another order, or without a header.

Columns are read by name, never by position: `scales` was put in before `note_title` in 2025, and people delete columns
before they share a file. The default header of each generation serves files that have lost theirs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from hashlib import blake2b
from itertools import chain

from holdfast.days import civil_day
from holdfast.interchange.imported import ImportedCheckIn, ImportedFile, RejectedRow
from holdfast.interchange.local_words import read_day, read_day_in_words, read_time
from holdfast.interchange.points import points_in
from holdfast.interchange.rich_notes import plain_text
from holdfast.interchange.table import Row, rows_of
from holdfast.refusals import Refusal
from holdfast.scales import Scale
from holdfast.text import NOTE_LIMIT, clean, clean_line, too_long
from holdfast.when import EARLIEST
from holdfast.wording import say

ROW_LIMIT = 100_000
"""The most rows one file may have."""

_2017 = ("year", "date", "weekday", "time", "mood", "activities", "note")
_2019 = ("full_date", "date", "weekday", "time", "mood", "activities", "note")
_2020 = ("full_date", "date", "weekday", "time", "mood", "activities", "note_title", "note")
_2025 = ("full_date", "date", "weekday", "time", "mood", "activities", "scales", "note_title", "note")
_NAMES = frozenset(chain(_2017, _2025))
_CONTENT = ("mood", "activities", "scales", "note_title", "note")


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which cell is which.

    Attributes:
        place: name of a column to its place in a row.
        count: how many cells a row has.
    """

    place: Mapping[str, int]
    count: int

    def cell(self, cells: Sequence[str], name: str) -> str:
        place = self.place.get(name)
        return "" if place is None else cells[place]


def read_daylio(text: str, *, today: date, first_hour: int) -> ImportedFile:
    """Return what a Daylio export holds; rows that cannot be read are in it with their lines.

    Args:
        text: the file; bytes that are not UTF-8 as lone surrogates.
        today: the civil day; rows of later days are refused.
        first_hour: the hour at which a day begins. Daylio's dates are those of the calendar.

    Raises:
        Refusal: it is no Daylio export, or has more than 100,000 rows.
    """
    rows = rows_of(text)
    first = next(rows, None)
    columns = _named_columns(first)
    if columns is None:
        columns = _usual_columns(first)
        rows = chain([first] if first else [], rows)
    check_ins: list[ImportedCheckIn] = []
    rejected: list[RejectedRow] = []
    scales: dict[str, Scale] = {}
    for count, row in enumerate(rows, start=1):
        if count > ROW_LIMIT:
            raise Refusal("importing.too_many_rows", limit=ROW_LIMIT)
        try:
            check_in, its_scales = _check_in(row, columns, today, first_hour)
        except Refusal as refused:
            rejected.append(RejectedRow(row.line, refused.sentence))
            continue
        check_ins.append(check_in)
        scales |= {scale.id: scale for scale in its_scales if scale.id not in scales}
    moods = Counter(check_in.mood for check_in in check_ins if check_in.mood is not None)
    return ImportedFile(
        format="daylio",
        read=len(check_ins) + len(rejected),
        check_ins=tuple(check_ins),
        rejected=tuple(rejected),
        moods=dict(moods.most_common()),
        scales=tuple(scales.values()),
    )


def _named_columns(first: Row | None) -> _Columns | None:
    """Return the columns a header names; None if the first row is none.

    Raises:
        Refusal: it is a header, and a column without which nothing can be read is not in it.
    """
    names = [name.casefold() for name in (first.cells or ())] if first else []
    if not _NAMES.intersection(names):
        return None
    place = {name: names.index(name) for name in names}
    if "full_date" not in place and not place.keys() >= {"date", "year"}:
        raise Refusal("importing.columns_missing", missing=say("importing.a_date"))
    if not any(name in place for name in _CONTENT):
        raise Refusal("importing.columns_missing", missing=say("importing.a_content"))
    return _Columns(place, len(names))


def _usual_columns(first: Row | None) -> _Columns:
    """Return the columns of the generation that a first row without a header fits.

    Raises:
        Refusal: it fits none.
    """
    cells = first.cells if first and first.cells else []
    for names in (_2025, _2020, _2019, _2017):
        if len(cells) == len(names):
            columns = _Columns({name: place for place, name in enumerate(names)}, len(names))
            try:
                _calendar_day(cells, columns)
            except Refusal:
                continue
            return columns
    raise Refusal("importing.unknown")


def _check_in(row: Row, columns: _Columns, today: date, first_hour: int) -> tuple[ImportedCheckIn, list[Scale]]:
    """Return one row as a check-in, and the scales it names.

    Raises:
        Refusal: it cannot be read.
    """
    cells = _whole(row, columns)
    calendar_day, clock = _calendar_day(cells, columns), _clock(columns.cell(cells, "time"))
    if calendar_day > today:
        raise Refusal("importing.future")
    if calendar_day < EARLIEST:
        raise Refusal("importing.too_early")
    wall = None if clock is None else datetime.combine(calendar_day, clock)
    mood = clean_line(columns.cell(cells, "mood"))
    tags = _tags(columns.cell(cells, "activities"))
    points = points_in(columns.cell(cells, "scales"))
    note = _note(columns.cell(cells, "note_title"), columns.cell(cells, "note"), points.other)
    if not (mood or tags or points.ratings or note):
        raise Refusal("importing.nothing")
    check_in = ImportedCheckIn(
        line=row.line,
        day=calendar_day if wall is None else civil_day(wall, first_hour),
        wall=wall,
        mood=mood or None,
        ratings=points.ratings,
        tags=tags,
        note=note,
        source_key=_fingerprint(f"{calendar_day} {clock}", mood, "|".join(tags), str(points.ratings), note),
    )
    return check_in, points.scales


def _whole(row: Row, columns: _Columns) -> list[str]:
    """Return a row's cells once they are as many as there are columns, in UTF-8, and none too long."""
    if row.cells is None:
        raise Refusal("importing.quotes")
    if len(row.cells) < columns.count:
        raise Refusal("importing.cells_missing", found=len(row.cells), expected=columns.count)
    if any(row.cells[columns.count :]):
        raise Refusal("importing.cells_too_many", found=len(row.cells), expected=columns.count)
    if any(len(cell) > NOTE_LIMIT for cell in row.cells):
        raise Refusal("importing.too_long", limit=NOTE_LIMIT)
    try:
        "".join(row.cells).encode()
    except UnicodeEncodeError:  # the bytes that were not UTF-8
        raise Refusal("importing.encoding") from None
    return row.cells


def _calendar_day(cells: Sequence[str], columns: _Columns) -> date:
    is_whole = "full_date" in columns.place
    written = columns.cell(cells, "full_date" if is_whole else "date")
    if not written:
        raise Refusal("importing.no_date")
    try:
        return read_day(written) if is_whole else read_day_in_words(written, columns.cell(cells, "year"))
    except ValueError:
        raise Refusal("importing.date") from None


def _clock(cell: str) -> time | None:
    if not cell:
        return None
    try:
        return read_time(cell)
    except ValueError:
        raise Refusal("importing.time") from None


@lru_cache(maxsize=1024)
def _tags(cell: str) -> tuple[str, ...]:
    """Return the activities of a cell, each once; their own spacing is folded."""
    return tuple(dict.fromkeys(tag for part in cell.split("|") if (tag := clean_line(part))))


def _note(title: str, note: str, kept: Sequence[str]) -> str:
    """Return title, note and what no rating could hold, each on lines of its own."""
    whole = "\n".join(part for part in (plain_text(title), plain_text(note), *kept) if part)
    if too_long(whole):
        raise Refusal("importing.too_long", limit=NOTE_LIMIT)
    return clean(whole)


def _fingerprint(*said: str) -> str:
    """Return the row's key, from what it says and not from how: another language or clock, the same key."""
    return blake2b("\x1f".join(("daylio", *said)).encode(), digest_size=16).hexdigest()
