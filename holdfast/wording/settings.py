"""Settings: each row, its values, and one line that explains it."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "ratings": "Ratings",
    "ratings_told": "Which ratings a check-in asks for, and own ones.",
    "no_ratings": "none",
    "first_hour": "First hour of the day",
    "first_hour_told": (
        "Until this hour a check-in still belongs to the day before. Days already recorded stay as they are."
    ),
    "first_hour_asked": "When does your day begin?",
    "theme": "Theme",
    "theme_told": "Dark, or light for bright rooms.",
    "dark": "dark",
    "light": "light",
    "reduced_motion": "Reduced motion",
    "reduced_motion_told": "Nothing moves by itself.",
    "plain_symbols": "Plain symbols",
    "plain_symbols_told": (
        "Letters and ASCII signs in place of dots, bars and braille, for terminals and fonts without them."
    ),
    "on": "on",
    "off": "off",
    "country": "Country for Support",
    "country_told": "Whose emergency number and crisis lines Support shows.",
    "no_country": "none chosen",
    "plan": "My safety plan",
    "plan_told": "Seven short parts in your own words; Support opens it too. Enter opens it.",
    "readable": "Support without opening",
    "readable_told": (
        "Show my people and plan also when the journal cannot be opened. They then stand readable in a file beside the "
        "journal, not encrypted."
    ),
    "readable_on": "My people and plan now stand readable in {path}.",
    "readable_off": "The file beside the journal is gone.",
    "readable_not_written": "The file for Support beside the journal could not be written: {why}",
    "file": "The file",
    "file_told": "Everything you record is in this one file. Enter copies its name.",
    "ratings_name": "Ratings",
    "ratings_head": "What a check-in asks for. What is not asked keeps its past.",
    "anchors": "0 {low}   10 {high}",
    "own": "own",
    "add_rating_asked": "A rating of your own",
    "add_rating_told": "From 0 to 10, like the others.",
    "label": "Name",
    "label_hint": "Pain",
    "anchor_low": "0 means",
    "anchor_low_hint": "none",
    "anchor_high": "10 means",
    "anchor_high_hint": "the most I can imagine",
    "label_needed": "It takes a name, and words for 0 and for 10.",
    "label_taken": "There is a rating of that name already.",
    "direction_asked": "Which end is the better one?",
    "direction_told": "Charts draw the better end at the top.",
    "higher": "10, {anchor}",
    "lower": "0, {anchor}",
    "rating_added": "Added. The next check-in asks for it.",
    "not_written": "It holds until you leave, but could not be written: {why}",
}
