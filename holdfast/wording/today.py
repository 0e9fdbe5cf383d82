"""Today."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "checked_in": Plural("n", "Checked in", "Checked in {n} times"),
    "nothing_yet": "Nothing yet for today",
    "nothing_yet_more": "c makes a check-in. One rating is enough.",
    "welcome_back": "Welcome back",
    "welcome_back_more": "The earlier entries are all here. Today counts from today. c makes a check-in.",
    "empty": "Nothing here yet, and that is fine.",
    "empty_more": "A check-in takes about a minute. One rating is enough; everything else can stay empty.",
    "empty_check_in": "make a first check-in",
    "empty_exercise": "try a short exercise",
    "empty_import": "Years kept elsewhere come in with  holdfast import FILE  in the shell.",
    "empty_demo": "A lived-in year to look around in:  holdfast demo",
    "empty_pace": "A few a week is plenty.",
    "draft_kept": "A check-in you had begun is kept. c goes on with it.",
    "weeks": "{measure}, last eight weeks",
    "days": "{n} of {days} days",
    "firm": Plural("n", "It rests on 1 check-in.", "It rests on {n} check-ins."),
    "no_offer": "The sentence of today speaks of no exercise. e begins one.",
    "soft": "That sounds very hard. Support is one key away.",
}
