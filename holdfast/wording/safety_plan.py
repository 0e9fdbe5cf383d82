"""My safety plan: seven sections in our own words, and what is said around them."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "title": "My safety plan",
    "signs": "How I know it is getting bad",
    "signs_asked": "Which thoughts, feelings or situations tell you?",
    "alone": "What I can do on my own for a while",
    "alone_asked": (
        "What has carried you through an hour before? The name of an exercise on a line of its own can be started "
        "from here."
    ),
    "places": "Places and people that take my mind off it",
    "places_asked": "Where can you go, and who is easy to be with, without explaining anything?",
    "people": "People I can tell",
    "people_asked": "Whom could you tell how it is, and how do you reach them?",
    "lines": "Professionals and lines",
    "lines_asked": "Who is there by profession: a therapist, a doctor, a line? With their numbers.",
    "surroundings": "Making my surroundings safer",
    "surroundings_asked": "What could be put out of reach for now, and who can hold it?",
    "matters": "What keeps me here",
    "matters_asked": "What matters to you? This one, like all of them, can stay empty.",
    # Around them.
    "changed": "last changed {day}",
    "not_yet": "none yet",
    "nothing": "Nothing is written here yet, and that is fine.",
    "nothing_more": (
        "A plan says, in your own words, what helps when it gets bad. It is optional, and easier to make on a calm "
        "day, with somebody you trust: a therapist, a doctor, a friend."
    ),
    "nothing_parts": "Seven short parts. Any of them can stay empty.",
    "nothing_write": "write it",
    "nothing_lines": "begin with the lines of {country}",
    "with_somebody": "It helps to go through it with your therapist, or somebody you trust.",
    "kept": "Kept as you type. ctrl+s saves it.",
    "unsaved": "Not saved yet: w goes on, ctrl+s saves it, z goes back to what is saved.",
    "unsaved_new": "Not saved yet: w goes on, ctrl+s saves it, z sets it aside.",
    "saved": "Saved.",
    "aside": "Set aside. z brings it back.",
    "lines_in": "The numbers are put in, not saved yet. Change what you like.",
    "lines_there": "The lines of {country} stand in it already.",
    "no_country": "No country is chosen yet. Support chooses one, with c.",
    "no_exercise": "No line of the second part is the name of an exercise.",
    "no_aside": "There is nothing that is not saved.",
    "no_words": "There are no words to write out yet.",
    "too_long": "One of the parts is longer than {limit} characters. Nothing was changed; please make it shorter.",
    # On paper.
    "write_out": "Write the plan to a file",
    "write_out_told": "It is not encrypted: whoever can read the file can read the plan.",
    "path": "Where to",
    "written": "Written to {path}. It is not encrypted.",
    "replace_asked": "Write over {path}?",
    "replace_told": "What is in that file now is gone afterwards.",
    "replace": "write over it",
    "keep": "leave it",
    "no_folder": "There is no folder {path}.",
    "is_folder": "{path} is a folder. Name a file in it.",
    "no_path": "It takes the name of a file.",
    "is_journal": "That is the journal itself, or a file that belongs to it. Name another one.",
    "not_written": "{path} could not be written: {why}",
    "number": "{name}: {number}",
    "foot": (
        "Written with Holdfast, a personal notebook and practice tool. It does not diagnose, treat or monitor any "
        "condition and is not a substitute for professional care. It is not for emergencies."
    ),
    "none_told": "There is no safety plan yet. The app has a page for it: s, then p.",
}
