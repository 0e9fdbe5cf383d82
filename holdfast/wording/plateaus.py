"""The sentences of the bank about a plateau one is in; `holdfast.wording.stretch` takes them in with the others."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
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
    "plateau.7": "Level for {length}. The questions to ask a therapist are in Sessions, if you want them.",
    "plateau_long.1": (
        "{measure} has been level for {length}. Plateaus happen to most people, and therapy is also not meant to go on "
        "without any sense of movement. This could be worth raising."
    ),
    "plateau_long.2": (
        "More than two months about level. It may help to ask together: are the goals still right, is the way of "
        "working right, is something in the way? A starting sentence is ready if you want it."
    ),
    "plateau_long.3": (
        "It has been level for {length} and the fit ratings have been low. Not every therapist suits every person; "
        "that is nobody's fault. In Sessions they can be looked at side by side."
    ),
    "plateau_long.4": (
        "Level for {length}. Alcohol or drugs are tagged on {tagged} of {days} days with a check-in. It can be brought "
        "up in a session, at your own pace."
    ),
    "plateau_long.5": Plural(
        "n",
        "More than two months about level. The one check-in is here if you want to show it to somebody.",
        "More than two months about level. {n} check-ins are here if you want to show them to somebody.",
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
}
