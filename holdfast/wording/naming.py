"""Naming later what had no word yet."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "of": "{moment} had no word yet. It stays as it is; words found now stand beside it.",
    "before": "Found on {day}: {words}",
    "feelings": "Feelings",
    "choose": "choose",
    "none": "none",
    "words": "Own words",
    "words_empty": "a shape, a colour, a weight, or a sentence",
    "save": "Save",
    "kept": "Kept as you type.",
    "saved": "Saved. The check-in stays as it was; u takes the words back.",
    "empty": "A feeling or a few words are needed. Esc leaves it as it is.",
    "too_long": "The words are longer than {limit} characters. Nothing was changed; please make them shorter.",
    "no_need": "This one has words, or is no check-in.",
    "offered": Plural(
        "n",
        "One check-in has no word yet. {name} names it, {let_be} lets it be.",
        "{n} check-ins have no word yet. {name} names the newest, {let_be} lets it be.",
    ),
    "none_offered": "No check-in of the last two weeks is without a word.",
    "let_be": "Let be. The Journal can still name it.",
}
