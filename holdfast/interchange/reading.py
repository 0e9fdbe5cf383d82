"""The door to all importers: a file's bytes in, what it held out."""

from __future__ import annotations

from datetime import date

from holdfast.days import FIRST_HOUR
from holdfast.interchange.daylio import read_daylio
from holdfast.interchange.imported import ImportedFile
from holdfast.refusals import NotUnderstood, Refusal

FORMATS = ("daylio",)
"""The formats that can be named."""

SIZE_LIMIT = 20_000_000
"""The largest file, in bytes; fifty years of long notes stay below it."""


def read_file(content: bytes, format: str | None, *, today: date, first_hour: int = FIRST_HOUR) -> ImportedFile:
    """Return what a file holds.

    Args:
        content: the file as it is.
        format: one of `FORMATS`; None to tell it from the content.
        today: the civil day; rows of later days are refused.
        first_hour: the hour at which a day begins, 0 to 12, by which a row of the small hours finds its day.

    Raises:
        NotUnderstood: there is no such format.
        Refusal: the file is empty, too large, no text, or of no known format.
    """
    if format is not None and format not in FORMATS:
        raise NotUnderstood("importing.no_such_format", formats=", ".join(FORMATS))
    if len(content) > SIZE_LIMIT:
        raise Refusal("importing.too_large", megabytes=SIZE_LIMIT // 1_000_000)
    if b"\0" in content:
        raise Refusal("importing.no_text")
    if not content.strip():
        raise Refusal("importing.empty")
    text = content.decode("utf-8-sig", "surrogateescape")
    return read_daylio(text, today=today, first_hour=first_hour)
