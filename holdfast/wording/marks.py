"""Marks: a person's own notes on a day of the chart."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "mark": "mark",
    "asked": "A mark on {day}",
    "told": "A few words that stand on this day, in the chart and in the Journal.",
    "told_may_go": "A few words that stand on this day. Emptied, the mark is taken away.",
    "words": "Words",
    "hint": "new job",
    "words_needed": "It takes a word or two.",
    "too_long": "A mark has at most {limit} characters. A check-in has room for a longer note.",
    "future": "That day is still to come. A mark stands on today or on any earlier day.",
    "changed": "Changed. u takes it back.",
    "taken_away": "Taken away. u brings it back.",
    "saved": "Saved: a mark on {day}.",
}
