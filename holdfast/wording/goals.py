"""Goals: what a person wants to change, in their own words."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "title": "Goals",
    "title_more": "what I want to change",
    "count": Plural("n", "1 goal", "{n} goals"),
    # States, each a fine place to be
    "state_deciding": "deciding",
    "state_working": "working on it",
    "state_not_my_idea": "not my idea",
    "state_dont_want": "don't want to",
    "state_let_go": "let go",
    "state_reached": "reached",
    "about_deciding": "Still finding out. A fine place to be.",
    "about_working": "At it, at your own pace.",
    "about_not_my_idea": "A wish of somebody else; it can stand here.",
    "about_dont_want": "Not now, or not at all. Also an answer.",
    "about_let_go": "It was one once, and is no more.",
    "about_reached": "As you wanted it, or near enough.",
    # Whose idea
    "whose_mine": "my idea",
    "whose_together": "our idea, with my therapist",
    "whose_therapist": "my therapist's idea",
    "whose_somebody": "somebody else's idea",
    # History and ratings
    "until": "until {day}",
    "today": "today",
    "yesterday": "yesterday",
    "ago": "{length} ago",
    "ratings": Plural("n", "1 rating", "{n} ratings"),
    "rated": "{value}, {when}",
    "unrated": "no rating yet",
    # The page of one
    "made": "written {day}",
    "anchors": "What the numbers mean",
    "ratings_head": "Ratings",
    "rated_level": "level {level}",
    "ratings_more": Plural("n", "and 1 earlier", "and {n} earlier"),
    "unrated_page": "No rating yet. It can be rated, or stand here as it is.",
    "levels": "Levels",
    "before": "What it was before",
    # What is done with one
    "rate_asked": "Where are you with it, 0 to 10?",
    "state_asked": "How is it with this goal?",
    "level_asked": "How far is it, beside what you expected?",
    "rated_now": "Saved: {value}. u takes it back.",
    "level_now": "Saved: {level}. u takes it back.",
    "state_now": "Saved: {state}. u takes it back.",
    "rating_gone": "The rating of {day} is taken away. u brings it back.",
    "saved": "Saved.",
    "deleted": "Deleted. u brings it back.",
    # Writing one
    "form_new": "A goal",
    "form_change": "Change a goal",
    "form_frame": "What you want to change. Everything but the first line may stay empty.",
    "words": "In my own words",
    "words_hint": "say what I need",
    "whose": "Whose idea it is",
    "whose_nothing": "not said",
    "state": "How it is with it",
    "numbers_head": "What the numbers mean",
    "numbers_told": "In your own words, for the line on Progress.",
    "anchor": "{number} means",
    "levels_head": "Five levels, for Goal Attainment Scaling",
    "levels_told": "Optional. What would be as expected, and what less or more; written before it is rated.",
    "weight": "How much it counts",
    "weight_1": "as the others",
    "weight_2": "twice",
    "weight_3": "three times",
    # Nothing to do it with
    "empty": "No goals yet, and that is fine.",
    "empty_more": (
        "Finding out what one wants to change can be a hard first step, and it takes as long as it takes. A goal can "
        "stand here while you are still deciding."
    ),
    "empty_add": "write a first one",
    "none": "There is no goal yet. a writes one.",
    "no_rating": "It has no rating yet; r gives it one.",
    "no_line": "It has no rating from 0 to 10 yet; r gives it one.",
    "gone": "That goal is no longer in the journal.",
    "cannot_move": "It is alone; there is nothing to put it before or after.",
    # Goal Attainment Scaling
    "level_0": "much less than expected",
    "level_1": "less than expected",
    "level_2": "as expected",
    "level_3": "more than expected",
    "level_4": "much more than expected",
    "score": Plural(
        "n",
        "T score {score}, over 1 goal rated with levels; 50 is as expected. It rests on assumptions that are "
        "criticised; the level itself says more.",
        "T score {score}, over {n} goals rated with levels; 50 is as expected. It rests on assumptions that are "
        "criticised; the levels themselves say more.",
    ),
    # Refused
    "words_needed": "It takes a word or two.",
    "too_long": "A goal has at most {limit} characters. Nothing was cut; a shorter wording can be kept.",
    "anchor_too_long": "What a number or a level means has at most {limit} characters. Nothing was cut.",
    "five_levels": "There are five levels, from −2 to +2; any of them may stay empty.",
    "no_weight": "A goal counts 1, 2 or 3.",
    # In plain lines
    "help_what": "add, which asks for the words or reads them from stdin; list; rate ID N; or state ID STATE",
    "help_id": "with rate and state: the last characters of its id, as many as tell it apart",
    "help_to": "with rate: 0 to 10; with state: deciding, working, not_my_idea, dont_want, let_go or reached",
    "help_attainment": "with rate: N is its level in Goal Attainment Scaling, -2 to +2",
    "help_whose": "with add: whose idea it is: mine, together, therapist or somebody",
    "ask": "What I want to change: ",
    "takes_0": "goal {what} takes neither an id nor a value.",
    "takes_2": "goal {what} takes an id and a value. See holdfast goal --help",
    "whose_adds": "--whose goes with add.",
    "attainment_rates": "--attainment goes with rate.",
    "no_number": "A goal is rated with a whole number from 0 to 10.",
    "no_number_attainment": "A level is a whole number from -2 to +2.",
    "no_state": "There is no such state. There is: {states}.",
    "no_id": "No goal has an id that ends in “{tail}”. holdfast goal list shows them.",
    "plain_none": "No goals yet. holdfast goal add writes one.",
    "plain_rated": "Saved: {words}: {value}",
}
