"""Words for the edges of the full-screen app: leaving it, and what is said when it has met an error of its own."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "how_to_leave": "{key} leaves Holdfast. What is being typed is kept.",
    "address": "Holdfast opens nothing on the network. The address is {address}",
    "crashed": "Holdfast met an error of its own and had to close. What was saved is in the journal, "
    "and what was being typed is kept as a draft.",
    "crashed_unsure": "Holdfast met an error of its own and had to close. What was saved is in the journal. "
    "The last seconds of typing may be missing.",
    "report": "For a report, with no words of yours in it:",
}
