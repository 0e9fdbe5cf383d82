"""Marks: a person's own notes on a day of the chart."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "too_long": "A mark has at most {limit} characters. A check-in has room for a longer note.",
}
