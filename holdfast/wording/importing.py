"""Imports: why a file or a row of it cannot be read. Never with a word of the row."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "no_such_format": "Holdfast cannot read that format. It knows: {formats}.",
    "too_large": "The file is larger than {megabytes} MB. Nothing was imported; please make it two.",
    "too_many_rows": "The file has more than {limit} rows. Nothing was imported; please make it two.",
    "no_text": "This is no text file. Daylio writes one under More, Export Entries, CSV.",
    "empty": "The file is empty.",
    "unknown": (
        "The first line of the file is not that of a Daylio export. Daylio writes one under More, Export Entries, CSV."
    ),
    "columns_missing": "The first line names no {missing}, so no row can be read.",
    "a_date": "date (full_date, or date with year)",
    "a_content": "mood, activities or note",
    "cells_missing": Plural(
        "found", "One cell, where the others have {expected}.", "{found} cells, where the others have {expected}."
    ),
    "cells_too_many": (
        "{found} cells, where the others have {expected}. A comma may stand in a cell without quotation marks."
    ),
    "quotes": "A quotation mark is not closed, or stands where none can.",
    "encoding": "Some characters are not in UTF-8, so the words cannot be read.",
    "no_date": "The date is missing.",
    "date": "The date cannot be read, or there is no such day.",
    "future": "The date lies in the future.",
    "too_early": "The date lies before 1900.",
    "time": "The time cannot be read, or there is no such time.",
    "too_long": "A cell, or a title with its note, is longer than {limit} characters.",
    "nothing": "There is a date, and nothing else.",
    "scale_low": "lowest",
    "scale_high": "highest",
    "map_no_toml": "The map of moods cannot be read: line {line} is not TOML.",
    "map_no_table": "The map of moods has no [moods] table.",
    "map_no_level": "In the map of moods, “{name}” needs a number from 0 to 10.",
    "map_no_text": "The map of moods is not text in UTF-8.",
}
