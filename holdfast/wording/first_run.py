"""The first start: what this is, what it is not, and one question."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "name": "Holdfast",
    "what": "A notebook and practice tool, for you alone.",
    "what_not": (
        "It does not diagnose, treat or monitor any condition, and does not replace professional care. "
        "It is not for emergencies. Written for adults."
    ),
    "where": "What you write stays in one file on this computer. Nothing is sent anywhere.",
    "country": "For which country shall Support show numbers?",
    "filter": "type to filter, or leave it empty",
    "later": "none for now",
    "later_more": "Settings has it too",
}
