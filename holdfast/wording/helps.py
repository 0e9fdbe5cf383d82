"""What helps: how distress changed with each exercise. What came with it, never what it did."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    # In a few words, beside a name
    "times": Plural("n", "once", "{n} times"),
    "lower": "about {by} lower",
    "higher": "about {by} higher",
    "same": "about the same",
    "too_few": "too few to tell",
    # In a sentence
    "told": "{times}. Distress was {change} after{usually}.",
    "usually": ", usually {low} to {high}",
    "usually_both": ", usually between {higher} higher and {lower} lower",
    "used_few": Plural("n", "Used once; too few to say.", "Used {n} times; too few to say."),
    "used_rated_few": "Used {times}, rated before and after {rated}; too few to say.",
    "used_unrated": "Used {times}, not yet rated before and after.",
    "of_uses": "{rated} of {uses} uses",
}
