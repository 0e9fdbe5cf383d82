"""Stretches: their names, how they are told in a row, and the sentences about the one a person is in.

The sentences describe the line and never the person, forecast nothing, and offer at most one thing that is there.
Which of them is said when is decided in `holdfast.plateaus.sentence`.
"""

from __future__ import annotations

from holdfast.wording import Plural, Sentence
from holdfast.wording.plateaus import SENTENCES as PLATEAUS

SENTENCES: dict[str, Sentence] = {
    "stretches": "Stretches",
    "plateau": "Plateau",
    "steady": "Steady",
    "gain": "Gain",
    "setback": "Setback",
    "unclear": "Unclear",
    "swings": "Up and down",
    "firm": "firm",
    "yours": "yours",
    "probable": "probable",
    "since_about": "since about {since}",
    "since": "since {since}",
    "around": "{length}, around {level}",
    "from_to": "from {start} to {end}",
    "too_few": "not enough yet",
    # What is so, told plainly; may be said every day.
    "now.not_enough": Plural("n", "1 check-in so far.", "{n} check-ins so far."),
    "now.unclear": "{measure}: no clear direction for now.",
    "now.plateau": "{measure}: about level since around {since}.",
    "now.gain": "{measure}: in a better direction since around {since}.",
    "now.setback": "{measure}: harder since around {since}.",
    # The bank.
    "not_enough.1": Plural(
        "n",
        "1 check-in so far; about {needed} more before anything can be said. No hurry; a few a week is plenty.",
        "{n} check-ins so far; about {needed} more before anything can be said. No hurry; a few a week is plenty.",
    ),
    "not_enough.2": "Not enough yet to tell. It is fine not to know for now.",
    "unclear.1": ("The line goes up and down without a clear direction. That is an answer too: right now it varies."),
    "unclear.2": (
        "{measure} has been about level since around {since}. The last days leave open whether that goes on, and it is "
        "fine not to know for now."
    ),
    "unclear.3": "Where the line goes from here is not clear yet. It is fine not to know for now.",
    "swings.1": (
        "{measure} has gone widely up and down since around {since}. That is an answer too: right now it varies."
    ),
    "own_level.1": (
        "You call {measure} level since {since}. What you see stands here, also where the numbers leave it open."
    ),
    "own_not_level.1": (
        "You said that the time since {since} is not a plateau, and that stands. What it is can stay open."
    ),
    **PLATEAUS,
    "steady.1": (
        "{measure} has been steady at a good level, around {level}, for {length}. A level line up here is good news. "
        "Nothing to improve."
    ),
    "steady.2": "Steady and well for {length}. What would you want next, if anything?",
    "gain.1": (
        "After {before} about level, {measure} has shifted in a better direction, from around {start} to {end}. Is "
        "there anything you want to remember about this week?"
    ),
    "gain.2": "Something moved. You may or may not know why, and either is fine.",
    "gain.3": (
        "A larger change than usual since {since}. Might be worth telling your therapist what happened around then."
    ),
    "gain_probable.1": (
        "{measure} looks to be moving in a better direction since around {since}. {n} check-ins; not enough to be sure."
    ),
    "steady_gain.1": "{measure} has been moving in a better direction, bit by bit, for {length}.",
    "steady_gain.2": "A gradual change over {length}. What do you think has played a part, if anything?",
    "setback.1": (
        "{measure} has been harder than your usual range since {since}. Ups and downs are part of most people's lines. "
        "What would make the next day a little gentler?"
    ),
    "setback.2": (
        "A dip. It does not undo what you learnt. Earlier you found {exercise} somewhat helpful; it is here if you "
        "want it."
    ),
    "setback.3": (
        "A harder stretch. If it feels like too much to carry alone, your support contacts are one key away."
    ),
    "setback.4": (
        "{measure} changed sharply around {since}, from about {start} to about {end}. Is there anything you want to "
        "write down about those days?"
    ),
    "setback_probable.1": (
        "{measure} looks to be getting harder since around {since}. {n} check-ins; not enough to be sure. Support is "
        "one key away."
    ),
    "no_session.1": (
        "Your therapist is away and that can be felt. Here is what you said helps between sessions: {exercise}."
    ),
    "no_session.2": (
        "The next session is cancelled and that can be felt. Here is what you said helps between sessions: {exercise}."
    ),
    "early.1": (
        "The beginning of therapy is often foggy. Not having an answer yet, and your therapist not having one either, "
        "can be part of getting to know you."
    ),
    "steady_decline.1": (
        "{measure} has been getting harder for {length}. That is worth sharing with your therapist or doctor soon, "
        "rather than waiting it out."
    ),
}
