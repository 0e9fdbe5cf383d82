"""What to expect: the page of cards. The cards themselves are content, in the catalogue."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "title": "What to expect",
    "title_more": "General information, each with its source.",
    "source": "Source: {source}",
    "reported": "Source: {source}; as others report it",
}
