"""Topics: what a person wants to bring to a session, and what becomes of it."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "title": "To bring",
    "all": "All topics",
    "count": Plural("n", "1 topic", "{n} topics"),
    "to_bring": Plural("n", "1 thing to bring", "{n} things to bring"),
    # Keeping one.
    "asked": "Something to bring to a session",
    "told": "One line is enough. It is kept for when you want it.",
    "words": "In your own words",
    "hint": "the phone call with my brother",
    "empty": "It takes a word or two.",
    "too_long": "A topic has at most {limit} characters. A check-in's note has room for more.",
    "kept": Plural("n", "Kept. 1 thing to bring.", "Kept. {n} things to bring."),
    "kept_ready": "Kept: “{words}”. u takes it back.",
    "bring_it": "bring it",
    "container": "{what} – {when}",
    "after_offer": "bring it to a session: “{words}”",
    "safe_offer": "add it to what to bring to a session, in your own words",
    "safe_words": "I have not been feeling safe",
    "stretch_plateau": "{measure}: level {when}",
    "stretch_gain": "{measure}: in a better direction {when}",
    "stretch_setback": "{measure}: harder {when}",
    "stretch_unclear": "{measure}: no clear direction {when}",
    "stretch_swings": "{measure}: widely up and down {when}",
    # What has become of one.
    "carried_over": "carried over",
    "opened_again": "open again",
    "raised_on": "raised {day}",
    "parked": "parked",
    "done": "done",
    "head_open": "To bring",
    "head_raised": "Raised",
    "head_parked": "Parked, for later",
    "head_done": "Done",
    # In the shell.
    "help_what": "add, list, done ID, parked ID, raised ID or open ID; add reads a topic from each line of stdin",
    "help_id": "the last characters of the topic's id, as many as tell it apart",
    "help_all": "list those that were raised, parked or done too",
    "id_missing": "Say which topic with its ID: holdfast topic {what} ID. holdfast topic list shows them.",
    "id_elsewhere": (
        "An ID goes with done, parked, raised or open. The words of a topic are asked for, or read from stdin."
    ),
    "all_lists": "--all goes with list.",
    "ask": "To bring: ",
    "no_id": "There is no topic whose id ends in “{tail}”. holdfast topic list --all shows them.",
    "plain_none": "There is nothing to bring.",
    "plain_done": "Done: {words}",
    "plain_parked": "Parked: {words}",
    "plain_raised": "Raised: {words}",
    "plain_open": "To bring again: {words}",
    # Changing one.
    "change_asked": "Other words for it",
    "changed": "Changed. u takes it back.",
    "turned_open": "It is among the things to bring again.",
    "turned_raised": "Raised. It stays in All topics.",
    "turned_parked": "Parked. It stays in All topics until you want it.",
    "turned_done": "Done. It stays in All topics.",
    "deleted": "Deleted. u brings it back.",
    "none_chosen": "There is no topic to do that with.",
    "first_already": "It is the first already.",
    "last_already": "It is the last already.",
    "empty_page": "Nothing to bring yet, and that is fine.",
    "empty_page_more": "What comes up between sessions can be kept with one key, from anywhere.",
    "empty_page_bring": "keep something to bring",
}
