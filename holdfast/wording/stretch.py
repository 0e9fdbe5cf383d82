"""Stretches: their names, how they are told in a row, and the sentences about the one a person is in.

The sentences describe the line and never the person, forecast nothing, and offer at most one thing that is there.
Which of them is said when is decided in `holdfast.plateaus.sentence`.
"""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

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
    "plateau.1": (
        "{measure} has been about level for {length}. Stretches like this are an ordinary part of the process, and "
        "they can last a few weeks or longer. Nothing needs fixing today."
    ),
    "plateau.2": (
        "Level for {length}. A flat line cannot show what may be going on underneath: trust, getting to know "
        "yourself, getting ready. You would know best whether that fits."
    ),
    "plateau.3": (
        "About {length} without much change in {measure}. If it is uncomfortable not to know where this is going, "
        "there is a short exercise for that. Or leave it be."
    ),
    "plateau.4": (
        "No quick fixes here, and none missed. Would you like to look back at what was harder around {since}?"
    ),
    "plateau.5": ("The line is level, and you rate things as moving. Both can be true. You are the one who knows."),
    "plateau.6": (
        "Level for {length}, and you rate that little moves. That is a hard combination. It can be brought to a "
        "session, in your own words."
    ),
    "plateau_long.1": (
        "{measure} has been level for {length}. Plateaus happen to most people, and therapy is also not meant to go on "
        "without any sense of movement. This could be worth raising."
    ),
    "plateau_long.2": (
        "More than two months about level. It may help to ask together: are the goals still right, is the way of "
        "working right, is something in the way?"
    ),
    "plateau_long.4": (
        "Level for {length}. Alcohol or drugs are tagged on {tagged} of {days} days with a check-in. It can be brought "
        "up in a session, at your own pace."
    ),
    "plateau_low.1": (
        "{measure} has been level at a low place for {length}. That is a lot to carry. Support is one key away, and "
        "this can be brought to the next session."
    ),
    "plateau_low.2": (
        "{measure} looks about level at a low place since around {since}. That is a lot to carry. Support is one key "
        "away."
    ),
    "plateau_probable.1": "{measure} looks about level since around {since}. {n} check-ins; not enough to be sure.",
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
    "steady_decline.1": (
        "{measure} has been getting harder for {length}. That is worth sharing with your therapist or doctor soon, "
        "rather than waiting it out."
    ),
}
