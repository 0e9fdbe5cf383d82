"""What helped before, on Today."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "head": "Helped before",
    "pinned": "Pinned",
    "none": "Exercises",
    "begin": "begin a short one",
    "first": "start the first one",
    "start": "start {exercise}",
}
