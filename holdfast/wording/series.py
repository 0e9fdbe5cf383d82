"""Generic series read from CSV."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "no_text": "The series is not a text file in UTF-8. Save it as CSV with the columns date,value.",
    "empty": "The series is empty. It needs the columns date,value and a row for each value.",
    "no_csv": "The series cannot be read as CSV from line {line} on. Look for a quotation mark that is never closed.",
    "no_columns": "The first line of the series names no columns date and value. Write date,value above the rows.",
    "no_date": "there is no date in the form 2026-03-03",
    "no_number": "the value is not a number",
    "outside": "{value} lies outside the scale from {low} to {high}",
    "centuries": "The series goes from {first} to {last}, longer than 150 years. Check the years.",
}
