"""What goes together: its screen and its plain twin. It describes the days there were, and never a cause."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "title": "What goes together",
    "compared": Plural("n", "{n} day compared", "{n} days compared"),
    # Always there.
    "around": "Each day beside the weeks around it. This does not show what causes what.",
    "chance": "{clear} clear   {perhaps} may be chance: about {n} of {pairs} pairs would be",
    "no_chance": "{clear} clear   {perhaps} may be chance",
    # Columns.
    "same_day": "same day",
    "next_day": "the day after",
    "days": "days",
    "marks": "Tags and feelings",
    "marks_unit": "in points",
    "ratings": "Ratings",
    "ratings_unit": "rank correlation",
    "rest": "No clear difference",
    "counts": "{days_with} of {days}",
    "rating_counts": Plural("days", "1 day", "{days} days"),
    # The row under the lamp.
    "marked": "on {days_with} of {days} days",
    "rated": "on {days_with} days above those around, on {days_without} below",
    "same": "Same day: {effect}.",
    "next": "The day after: {effect}.",
    "higher": "{measure} {size} higher ({low} to {high})",
    "lower": "{measure} {size} lower ({low} to {high})",
    "with_it": "higher when it is higher, {size} ({low} to {high})",
    "against_it": "lower when it is higher, {size} ({low} to {high})",
    "between": "no clear difference ({low} to {high})",
    "too_few": "too few days",
    "by_chance": "{effect}; may be chance",
    # Too little yet.
    "empty": "Not enough days to compare yet, and that is fine.",
    "empty_more": (
        "It takes 8 days with something and 8 without it, in weeks with a few check-ins each. So far: {so_far}."
    ),
    "empty_none": (
        "It takes 8 days with something and 8 without it, in weeks with a few check-ins each. So far no tag or "
        "feeling is among them."
    ),
    "so_far": Plural("n", "{name} on {n} day", "{name} on {n} days"),
    "and": "{before} and {last}",
    "no_rows": "There is no tag or feeling here to open.",
    "no_list": "A rating is on most days. Tags and feelings can be opened.",
    "no_sensitive": "No such tag has days enough to be compared.",
    # The plain twin.
    "help_sensitive": "also tags such as alcohol, period or medication",
    "plain_title": "What goes together with {measure}, {days}",
    "plain_effect": "{size} ({low} to {high}){sure}",
    "plain_clear": ", clear",
    "plain_perhaps": ", may be chance",
    "plain_none": "no clear difference",
    "plain_rest": "No clear difference: {names}.",
    "plain_chance": Plural(
        "n",
        "{pairs} pairs were looked at; about {n} of them seems to go together by chance alone.",
        "{pairs} pairs were looked at; about {n} of them seem to go together by chance alone.",
    ),
    "plain_units": "Tags and feelings: points above or below the weeks around. Ratings: rank correlation.",
}
