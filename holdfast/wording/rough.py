"""Days that are known roughly: how they are told, and what is said of those that cannot be read."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "season": "{season} {year}",
    "winter": "winter {year}/{next}",
    "month": "{month} {year}",
    "month_alone": "{month}",
    "year": "{year}",
    "since": "since {date}",
    "until": "until {date}",
    "forms": "A rough date is a year, a season, a month or a day: 2016, spring 2016, May 2016, 9 May 2016, 2016-05.",
    "impossible": "There is no such day in the calendar. A month or a year is enough.",
    "future": "That is still to come. It takes a day that was, or a year.",
    "too_early": "That is before 1900.",
}
