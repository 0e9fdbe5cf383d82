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
}
