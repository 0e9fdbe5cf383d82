"""What counts as level: the question a person answers for a rating."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "asked": "What counts as level? {measure}",
    "told": "An empty line leaves it to Holdfast.",
    "margin": "It may move by so many points and still be level",
    "margin_hint": "1, and less for a line that varies little",
    "steady_higher": "At or above this, a level line is good news",
    "steady_lower": "At or below this, a level line is good news",
    "no_margin": "How far it may move is a number of points from {low} to {high}.",
    "kept": "Kept. The stretches are looked for anew.",
    "row": "level within {margin}   good news from {steady} on",
    "row_lower": "level within {margin}   good news from {steady} down",
    "by_itself": "1, or less where it varies little",
}
