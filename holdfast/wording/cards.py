"""Cards: "When … I can …", in the person's own words."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "title": "Cards",
    "title_more": "When … I can …",
    "count": Plural("n", "1 card", "{n} cards"),
    "when": "When",
    "can": "I can",
    "starts": "starts {exercise}",
    "gone": "an exercise that is gone",
    "on_today": "on Today",
    "empty": "No cards yet, and that is fine.",
    "empty_more": (
        "A card is written on a calm day for a hard one: when this happens, I can do that. It can start an exercise."
    ),
    "empty_add": "write a first card",
    # Writing one
    "what": "What can you do then?",
    "what_more": "An exercise, or something in your own words. It can be changed later.",
    "own_words": "something in my own words",
    "asked": "A card",
    "told": "A line each, in your own words.",
    "told_exercise": "A line each, in your own words. The card starts {exercise}.",
    "hint_when": "I lie awake going over the day",
    "hint_can": "get up and write it down",
    "hint_can_exercise": "may stay empty",
    "when_needed": "It takes a word or two for when.",
    "can_needed": "It takes a word or two for what you can do, or an exercise.",
    "too_long": "Each half of a card has at most {limit} characters.",
    "link": "Which exercise does it start?",
    "link_more": "Space or Enter on the card then starts it.",
    "no_exercise": "no exercise",
    "room": "Three cards stand on Today. Which one makes room?",
    "room_more": "It stays among the cards.",
    # Told
    "saved": "Saved.",
    "deleted": "Deleted. u brings it back.",
    "linked": "It starts {exercise} now.",
    "unlinked": "It starts no exercise now.",
    "pinned": "It stands on Today now.",
    "unpinned": "It stands on Today no longer.",
    "none": "There is no card yet. a writes one.",
    "no_start": "This card starts no exercise. l links one.",
    # In plain lines
    "ask_when": "When: ",
    "ask_can": "I can: ",
    "plain": "When {when}, I can {can}",
    "no_such_exercise": "There is no exercise {exercise}. The nearest: {nearest}.",
    "exercise_adds": "--exercise goes with add.",
    "help_what": "list the cards, or add one: its two lines are asked for, or read from stdin",
    "help_exercise": "with add: the exercise that the card starts",
    "plain_none": "No cards yet.",
    "plain_two_lines": "A card is two lines: when, and what you can do then. There are {n}.",
}
