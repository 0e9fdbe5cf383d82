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
    "too_few_rated": "too few rated to tell",
    "rated_of": "{rated} of {uses} rated",
    # In a sentence
    "times_rated": "{times}, {rated} of them rated before and after",
    "told": "{times}. Distress {change} after, {usually}.",
    "usually": "usually {least} to {most}",
    "usually_both": "usually from {lower} lower to {higher} higher",
    "usually_within": "usually within {most}",
    "usually_one": "usually about that",
    "used_few": Plural("n", "Used once; too few to say.", "Used {n} times; too few to say."),
    "used_rated_few": "Used {times}, rated before and after {rated}; too few to say.",
    "used_unrated": "Used {times}, not yet rated before and after.",
    # The view
    "title": "What helps",
    "heights_all": "however high it was before",
    "heights_low": "when it was low before, 0 to 3",
    "heights_middle": "when it was in the middle before, 4 to 6",
    "heights_high": "when it was high before, 7 to 10",
    "rated": Plural("n", "1 use rated", "{n} uses rated"),
    "about_it": "Ordered beside your own average from that height. This shows no cause.",
    "few_head": "Too few to say yet",
    "head_track": "{hollow} before {lamp} after",
    "head_after": "after",
    "head_rated": "rated",
    "axis_low": "{by} lower",
    "axis_high": "{by} higher",
    "average": "As far as {n} uses can tell, the average lies between {near} and {far}.",
    "point_lower": "{by} lower",
    "point_higher": "{by} higher",
    "point_same": "no change",
    "by_height": "From low: {low}. From the middle: {middle}. From high: {high}.",
    "at_none": "never",
    "at_few": "{times}, too few",
    "at": "{change}, {times}",
    "beside_lower": "That is {by} lower than your own average from that height.",
    "beside_higher": "That is {by} higher than your own average from that height.",
    "beside_same": "That is your own average from that height.",
    "none_at": "No use is rated at that height yet. h goes on to another.",
    "empty": "Nothing to tell yet, and that is fine.",
    "empty_more": (
        "When distress is rated before and after an exercise, what came with it is told here, once there are {n} such "
        "uses. Both ratings can be skipped."
    ),
    "empty_unrated": "Exercises were used, and none was rated before and after yet.",
    "empty_begin": "begin a short exercise",
    "no_row": "There is no exercise to start here yet.",
    "no_bars": "Bars take an exercise with {n} rated uses.",
    "gone": "That exercise is not in the library any more.",
    "bars_key": "{solid} at the least   {open} as far as it may be",
    # Plain lines
    "plain_empty": "Nothing rated before and after an exercise yet.",
    "plain_title": "What helps, {height}. {rated}.",
    "help_height": "hold together uses when distress before was low (0 to 3), middle (4 to 6) or high (7 to 10)",
    "help_bars": "draw bars, the average's interval of 80 %",
}
