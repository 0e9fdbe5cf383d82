"""The page of one stretch: what is told of it, the person's own words on it, and their word against the engine's."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    # What it is.
    "plateau": "Level {when}",
    "steady": "Steady {when}",
    "gain": "In a better direction {when}",
    "setback": "Harder {when}",
    "unclear": "No clear direction {when}",
    "swings": "Up and down {when}",
    "denied": "Not a plateau {when}",
    "sure": "{name}, {sure}",
    "long": "{length}.",
    "around": "{length}, around {level}.",
    "from_to": "{length}, from about {start} to about {end}.",
    # How sure, and why.
    "rests": Plural("n", "It rests on 1 check-in.", "It rests on {n} check-ins."),
    "rests_change": Plural(
        "n",
        "It rests on 1 check-in.",
        "It rests on {n} check-ins; the change over it is between {low} and {high}, and up to {margin} counts as "
        "level.",
    ),
    "rests_change_now": Plural(
        "n",
        "It rests on 1 check-in.",
        "It rests on {n} check-ins; the change since it began is between {low} and {high}, and up to {margin} counts "
        "as level.",
    ),
    "no_entry": "No check-in lies in it, so nothing is known of it.",
    "own": Plural(
        "n",
        "That is your own word, and it stands. 1 check-in lies in it.",
        "That is your own word, and it stands. {n} check-ins lie in it.",
    ),
    "day_by_day": "The chance that a day of it belongs here is {percent} % on average.",
    "begun": "It may have begun anywhere from {low} to {high}.",
    "goes_on": "Whether it goes on is open: the last days leave room for more than one answer.",
    # What it would take.
    "surer": Plural(
        "n",
        "About 1 more check-in would make it firm, if the line stays where it is.",
        "About {n} more check-ins would make it firm, if the line stays where it is.",
    ),
    "surer_later": "No number of check-ins makes it firm by itself; where the line goes next will tell.",
    "enough": Plural(
        "n",
        "About 1 more check-in before anything can be said. No hurry.",
        "About {n} more check-ins before anything can be said. No hurry.",
    ),
    # The person's own words.
    "reading": "Your own reading",
    "reading_asked": "What do you make of it?",
    "reading_write": "writes it down",
    "reading_kept": "Kept as you type. ctrl+s saves it.",
    "reading_unsaved": "Not saved yet: n goes on with it, ctrl+s saves it, z goes back to what is saved.",
    "reading_unsaved_new": "Not saved yet: n goes on with it, ctrl+s saves it, z sets it aside.",
    "reading_empty": "There are no words to save. Nothing was changed.",
    "reading_none": "Nothing is written yet; --reading writes it.",
    "saved": "Saved.",
    "aside": "Set aside. z brings it back.",
    "noticed": "Small changes you noticed",
    "noticed_asked": "None yet, however small.",
    "noticed_key": "adds one",
    "noticed_add": "What did you notice?",
    "noticed_told": "One line. The line on the chart may not show it.",
    "noticed_field": "In a few words",
    "noticed_change": "Change what you noticed",
    "noticed_empty": "A few words are needed. Esc leaves it.",
    "seen_me": "I see it",
    "seen_both": "we both see it",
    "removed": "Deleted. u brings it back.",
    # What moved.
    "moved_level": "What moved while it was level",
    "moved": "What moved meanwhile",
    "how_moved": "{first} to {last}",
    "how_level": "about level",
    "how_open": "no clear change",
    "how_few": "too few to tell",
    "practised": "Exercises used",
    "check_ins": Plural("n", "1 check-in", "{n} check-ins"),
    "more_often": "more often",
    "less_often": "less often",
    "tagged": "{during} of {days_during} days, before {before} of {days_before}",
    "hard": "A hard day passes in",
    "hard_change": Plural("before", "1 day, now {during}", "{before} days, now {during}"),
    "hard_same": Plural("during", "still 1 day", "still {during} days"),
    "hard_alone": Plural("during", "1 day", "{during} days"),
    "times": Plural("n", "1 time", "{n} times"),
    "times_both": "{before} and {during} times",
    "nothing_moved": "Nothing else moved either, as far as the check-ins show.",
    "nothing_beside": "No other rating has a check-in in these days.",
    # What was before.
    "earlier": "Earlier level stretches, and what came after",
    "then_gain": "then easier for {length}",
    "then_setback": "then harder for {length}",
    "then_plateau": "then level around {level}",
    "then_steady": "then steady around {level}",
    "then_swings": "then up and down for {length}",
    "then_unclear": "then {length} without a clear direction",
    "so_far": "{then} so far",
    "earlier_more": Plural(
        "n", "1 more lies before them, in the list of stretches.", "{n} more lie before them, in the list of stretches."
    ),
    "marks": "Marks",
    # How it closes.
    "close_level": ("A flat line cannot show what may be going on underneath. You would know best whether that fits."),
    "close_low": "Level at a low place is a lot to carry. Support is one key away.",
    "close_harder": "If it feels like too much to carry alone, Support is one key away.",
    "close_harder_long": (
        "It has been getting harder for {length}. That is worth sharing with your therapist or doctor soon, rather "
        "than waiting it out. Support is one key away."
    ),
    # The person's word.
    "word_no": "not a plateau",
    "word_yes": "call it level",
    "word_back": "take it back",
    "said_no": "Said: this was not a plateau. u takes it back.",
    "said_yes": "Said: a plateau, in your word. u takes it back.",
    "said_back": "Your word is taken back; the line speaks again. u brings it back.",
    "said_edges": "Its days are as you say. u takes it back.",
    "edges_asked": "From which day to which day was it level?",
    "edges_told": "Days such as 2026-03-03 or yesterday. An empty last day: it goes on. u takes it back.",
    "own_asked": "Call some days a plateau",
    "first_day": "First day",
    "last_day": "Last day",
    "goes_on_hint": "it goes on",
    "edges_no_day": "That is not a day Holdfast knows. Try a form like 2026-03-03, or yesterday.",
    "edges_turned": "The last day lies before the first.",
    "edges_beyond": "The line goes from {first} to {last}; both days have to lie within it.",
    "edges_taken": "That reaches into another stretch of yours, from {day} on. Move or take back that one first.",
    # Why a key cannot act.
    "no_move_edges": "This is no plateau. p calls it one; then its days can be moved.",
    "no_earlier_stretch": "This is the first stretch.",
    "no_later_stretch": "This is the last stretch.",
    "no_seen_by": "Nothing is noted here yet; a adds a line.",
    "no_change_noticed": "Nothing is noted here yet; a adds a line.",
    "no_delete_noticed": "Nothing is noted here yet; a adds a line.",
    "no_reading_aside": "There is nothing that is not saved.",
    "gone": "There are no entries of this rating any more.",
    "chart": "{measure}, {range}",
}
