"""An exercise guided line by line, in the shell: what is told and asked around it."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    # the verb
    "help_id": "its id or name, or of one of your own the end of its id",
    "help_plain": "guide line by line, for screen readers and scripts",
    "help_cycles": "with --plain: so many breaths or rounds",
    "help_seconds": "with --plain: so many seconds, wherever the breath is then",
    "no_exercise": "There is no exercise “{name}”. The nearest are {nearest}.",
    "many": "Several exercises of your own end in “{tail}”: {ids}. Give more of the one you mean.",
    "one_length": "--cycles and --seconds both say how long. Give one of them.",
    "length_is_plain": "--cycles and --seconds belong to --plain. In the app + makes an exercise longer.",
    "no_terminal": "The player needs a terminal. --plain guides line by line without one.",
    # on the way
    "stops": "Ctrl-C stops at any moment.",
    "part": "{name}, {n} of {of}",
    "breath": "Breath {n} of {of}",
    "round": "Round {n} of {of}",
    "seconds": Plural("n", "1 second", "{n} seconds"),
    "go_on": "  Enter goes on. ",
    # questions
    "distress": "{question} 0–10, Enter to leave it out: ",
    "number_again": "  A whole number from 0 to {high}, or Enter to leave it out: ",
    "words": "  Write; an empty line ends it.",
    "rating": "  0–10, Enter to leave it out: ",
    "percent": "  0–100, Enter to leave it out: ",
    "when": "  today 18:00, tomorrow, fri 9:30, 2026-03-05 18:00; Enter to leave it out: ",
    "checked_again": "  {why} Enter leaves it out: ",
    "yes_no": "  y or n, Enter to leave it out: ",
    "yes_no_again": "  y, n, or Enter to leave it out: ",
    "corner": "  Which corner? 1–{of}, or words of your own; Enter to leave it out: ",
    "feelings": "  Numbers or words, with commas between; Enter to leave it out: ",
    "numbered": "{n} {text}",
    "pleasant_activated": "pleasant, lively",
    "pleasant_calm": "pleasant, calm",
    "unpleasant_activated": "unpleasant, wound up",
    "unpleasant_slowed": "unpleasant, slowed down",
    "unclear": "mixed, or hard to name",
    "body": "in the body",
    "rate": "{question} 0–10, then Enter; it goes on meanwhile.",
    "acted": "Was it acted on? y or n, Enter to leave it out: ",
    # after
    "over": "That is the end.",
    "offer": "  {command:<41}{name}",
    "stopped": "Stopped.",
    "stopped_saved": "Stopped, and saved as far as it went.",
    "unsaved": "This exercise could not be kept: {why}",
    "answers_follow": "What was answered, so that it is not lost:",
    "answered": "{asked}: {answer}",
}
