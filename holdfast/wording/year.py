"""The year calendar and its plain twin."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "none": "{none} in {year}",
    "first": "There is nothing before {year}.",
    "last": "{year} is this year.",
    "legend": "{low} to {high}",
    "legend_level": "level",
    # The plain twin.
    "title": "{measure}, {year}",
    "nothing": "{measure} has no value in {year}.",
    "summary": "{measure} in {year}: {days}.",
    "levels": "{low} of them at {lows}, {middle} at {middles}, {high} at {highs}.",
    "plateaus": Plural("n", "One level stretch reaches into it.", "{n} level stretches reach into it."),
    "help_year": "which year, YYYY; this one unless given",
    "no_year": "That is not a year from 1 to this one, {today}.",
}
