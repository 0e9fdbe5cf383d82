"""Questionnaire scores: totals of what is filled in elsewhere."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    # A total, told
    "total": "{total}, on a scale from {low} to {high}. It is not a diagnosis.",
    "total_banded": "{total}. {band}. It is not a diagnosis.",
    "span": "{low}–{high}",
    "band": "{span} ‘{label}’",
    "called_authors": "The authors call {span} ‘{label}’ ({by})",
    "called_others": "The {by} calls {span} ‘{label}’",
    "called_reported": "{span} is reported to be called ‘{label}’",
    "ranges_authors": "Ranges as the authors name them ({by}).",
    "ranges_others": "Ranges as the {by} names them.",
    "ranges_reported": "Ranges as they are reported.",
    # Change
    "error": "A change of less than {least} is within measurement error ({by}).",
    "no_error": "No size of change is agreed for {name}.",
    "reported": "reported",
    "yours": "as you gave it",
    "within_short": "({amount})",
    "since_first": "than the first, {total}",
    "since_last": "than the one before, {total}",
    "higher": "{amount} higher {before}",
    "lower": "{amount} lower {before}",
    "same": "No higher and no lower {before}.",
    "told_open": "{amount}. No size is agreed from which that counts as a change.",
    "told_within": "{amount}: within measurement error, which is less than {least} either way.",
    "told_better": "{amount}: more than measurement error, in the better direction. {sure}",
    "told_harder": (
        "{amount}: more than measurement error, in the harder direction. {sure} It can be brought to the session."
    ),
    "once": "It rests on one score; two in a row are surer.",
    "twice": "So was the score before it.",
    # Refusals
    "no_number": "it is no number",
    "out_of_range": "Totals of {name} go from {low} to {high}.",
    "not_whole": "Totals of {name} are whole numbers.",
    "not_half": "Totals of {name} are whole numbers or halves.",
    "future": "That day is still to come. A score stands on the day it was filled in.",
    "name_needed": "A questionnaire needs a name.",
    "name_too_long": "A name has at most {limit} characters.",
    "name_taken": "There is a questionnaire of that name.",
    "no_range": "The lowest total has to be below the highest, and both between -{widest} and {widest}.",
    "no_change": "A change that counts has to be more than 0 and at most {most}.",
}
