"""Choosing feelings and tags."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "feelings": "Feelings",
    "feelings_more": "Up to three words, or none. “No word yet” is a full answer.",
    "feelings_limit": Plural(
        "n", "One word is what fits. Take it back with Enter first.", "{n} words are what fits. Take one back first."
    ),
    "tags": "Tags",
    "tags_more": "What was part of the day. Neither good nor bad; as many as you like.",
    "filter": "type to filter",
    "make_own": "make “{word}” my own",
    "chosen": "Chosen   {words}",
    "pleasant_activated": "pleasant, lively",
    "pleasant_calm": "pleasant, calm",
    "unpleasant_activated": "unpleasant, wound up",
    "unpleasant_slowed": "unpleasant, slowed down",
    "unclear": "mixed, or hard to name",
    "body": "in the body",
    "own": "my own",
}
