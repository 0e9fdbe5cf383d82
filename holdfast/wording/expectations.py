"""What to expect: the page of cards. The cards themselves are content, in the catalogue."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "title": "What to expect",
    "title_more": "General information, each with its source.",
    "count": Plural("n", "1 card", "{n} cards"),
    "source": "Source: {source}",
    "reported": "Source: {source}; as others report it",
    "not_to_bring": "Questions and starting sentences can be brought to a session; b does that there.",
}
