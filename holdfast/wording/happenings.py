"""What happened beside the line: therapists and goals, as a chart tells them."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "began": "new therapist:",
    "ended": "ended with",
    "goal": "goal:",
    "reached": "goal reached:",
    "let_go": "goal let go:",
    # In the sentences under a chart of plain lines
    "plain": "{told} {words} on {day}",
    "plain_all": "Beside the line: {told}.",
    "plain_more": "{told} and {more} earlier",
}
