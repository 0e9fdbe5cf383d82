"""The chart and its screen."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "range_4w": "four weeks",
    "range_8w": "eight weeks",
    "range_3m": "three months",
    "range_6m": "six months",
    "range_1y": "one year",
    "range_2y": "two years",
    "range_5y": "five years",
    "range_all": "all of it",
    "days": "{n} of {days} days have a check-in",
    "mean": Plural("count", "{mean}, one check-in", "mean {mean}, from {low} to {high}, {count} check-ins"),
    "mean_even": "{mean}, {count} check-ins",
    "no_rating": "no rating",
    "no_check_in": "no check-in",
    "legend_plateau": "level",
    "legend_gain": "gain",
    "legend_setback": "setback",
    "legend_unclear": "unclear",
    "longest": "That is everything there is.",
    "shortest": "Four weeks is the shortest.",
    "no_day": "That day has no check-in to open.",
    "which": "Which rating?",
    "which_more": "Each has a line of its own, from its first answer on.",
    "empty": "Nothing to draw yet, and that is fine.",
    "empty_more": (
        "A line begins with the first check-in. After a few weeks it can be told where it was level and where it moved."
    ),
    "empty_check_in": "check in",
    "unrated": "No check-in has this rating yet.",
    "unrated_more": "It is drawn from the first answer on. Another rating may have a line already.",
    "unrated_other": "show another rating",
}
