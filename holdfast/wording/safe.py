"""The question whether one is safe right now; asked where a person says they are not, and nowhere else."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "thanks": (
        "Thank you for answering that. Thoughts like these are more common than people say, and they deserve company."
    ),
    "asked": "Are you safe right now?",
    "no": "I'm not sure / no",
    "plan_or_people": "Yes, show my plan or contacts",
    "yes": "Yes, continue",
}
