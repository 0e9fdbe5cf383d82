"""A generic series: CSV with the columns ``date,value``, from any program and about anything."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from io import StringIO
from itertools import chain

from holdfast.interchange.imported import RejectedRow
from holdfast.numbers import shown
from holdfast.refusals import Refusal
from holdfast.wording import say

LONGEST_SPAN = timedelta(days=150 * 365)
"""Days further apart than this are taken for a slip of the finger in a year."""

_DATE, _VALUE = "date", "value"
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ].+)?", re.ASCII)
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Series:
    """What was read.

    Attributes:
        values: civil day as written and value, in the order of the file; a day may occur several times.
        rejected: the rows that are none, in the order of the file.
    """

    values: tuple[tuple[date, float], ...]
    rejected: tuple[RejectedRow, ...]


def read_series(content: bytes, low: float, high: float) -> Series:
    """Return the series that a CSV file holds.

    The columns are found by name, in any order and among others; without a header the first two are taken. A day is
    the date as written: neither a time after it nor an offset moves it.

    Args:
        content: the file, UTF-8, with or without a byte order mark.
        low: the lowest value of the scale.
        high: the highest value of the scale.

    Raises:
        Refusal: the file is empty, no such CSV, or spans more than `LONGEST_SPAN`.
    """
    rows = _rows(content)
    line, first = next(rows)
    columns = _columns(first)
    values: list[tuple[date, float]] = []
    rejected: list[RejectedRow] = []
    if columns is None:
        columns = 0, 1
        rows = chain([(line, first)], rows)
    for line, row in rows:
        try:
            values.append(_value(row, columns, low, high))
        except ValueError as wrong:
            rejected.append(RejectedRow(line, str(wrong)))
    _refuse_centuries(values)
    return Series(tuple(values), tuple(rejected))


def _rows(content: bytes) -> Iterator[tuple[int, list[str]]]:
    """Yield each row that is not blank with the line it begins on; at least one.

    Raises:
        Refusal: there is none, or the file is no text.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refusal("series.no_text") from None
    if "\0" in text:
        raise Refusal("series.no_text")
    if not text.strip():
        raise Refusal("series.empty")
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    line = 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield line, row
            line = reader.line_num + 1
    except csv.Error:
        raise Refusal("series.no_csv", line=line) from None


def _columns(row: list[str]) -> tuple[int, int] | None:
    """Return where date and value stand, or None where the row is no header but a first value.

    Raises:
        Refusal: it is neither.
    """
    names = [cell.strip().casefold() for cell in row]
    if _DATE in names and _VALUE in names:
        return names.index(_DATE), names.index(_VALUE)
    if _ISO.fullmatch(names[0].upper()):
        return None
    raise Refusal("series.no_columns")


def _value(row: list[str], columns: tuple[int, int], low: float, high: float) -> tuple[date, float]:
    """Return day and value of a row.

    Raises:
        ValueError: it has none; the text says why.
    """
    day, number = (row[column].strip() if column < len(row) else "" for column in columns)
    if not _ISO.fullmatch(day) or not _is_moment(day):
        raise ValueError(say("series.no_date"))
    if not _NUMBER.fullmatch(number) or not math.isfinite(float(number)):
        raise ValueError(say("series.no_number"))
    value = float(number)
    if not low <= value <= high:
        raise ValueError(say("series.outside", value=number, low=shown(low), high=shown(high)))
    return date.fromisoformat(day[:10]), value


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _refuse_centuries(values: list[tuple[date, float]]) -> None:
    if not values:
        return
    first, last = min(values)[0], max(values)[0]
    if last - first > LONGEST_SPAN:
        raise Refusal("series.centuries", first=first, last=last)
