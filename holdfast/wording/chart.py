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
    "days_short": "{n} of {days} days",
    "mean": Plural("count", "{mean}, one check-in", "mean {mean}, from {low} to {high}, {count} check-ins"),
    "mean_even": "{mean}, {count} check-ins",
    "check_ins": Plural("n", "one check-in", "{n} check-ins"),
    "of_measure": "{measure}: {told}",
    "no_rating": "no rating",
    "no_check_in": "no check-in",
    "top": "{value} on top",
    "over_top": "{measure}, {top}",
    "legend_firm": "level",
    "legend_probable": "probably level",
    "legend_own": "level, your word",
    "legend_gain": "gain",
    "legend_setback": "setback",
    "legend_swings": "up and down",
    "legend_unclear": "unclear",
    "legend_likely": "where the line probably is",
    "legend_session": "session",
    "legend_mark": "your mark",
    "longest": "That is everything there is.",
    "shortest": "Four weeks is the shortest.",
    "no_day": "That day has no check-in to open.",
    "no_stretch": "There is no stretch to open yet.",
    "one_rating": "No other rating has an answer yet.",
    "which": "Which rating?",
    "which_more": "Each has a line of its own, from its first answer on.",
    "over": "Which rating to lay over it?",
    "over_more": "It is drawn as a second line, its better end on top too.",
    "over_none": "none",
    "empty": "Nothing to draw yet, and that is fine.",
    "empty_more": (
        "A line begins with the first check-in. After a few weeks it can be told where it was level and where it moved."
    ),
    "empty_check_in": "check in",
    "unrated": "No check-in has this rating yet.",
    "unrated_more": "It is drawn from the first answer on. Another rating may have a line already.",
    "unrated_other": "show another rating",
}
