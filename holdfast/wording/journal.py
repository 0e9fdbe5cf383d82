"""The Journal: search, filter, reading, and what an empty one says."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "check_in": "check-in",
    "value": "mood",
    "entered_late": "entered later",
    "entries": Plural("n", "1 entry", "{count} entries"),
    "found": "{found} of {all}",
    "search": "search",
    "any_kind": "all kinds",
    "any_tag": "any tag",
    "any_feeling": "any feeling",
    "any_day": "any day",
    "feelings": "Feelings",
    "tags": "Tags",
    "empty": "Nothing here yet, and that is fine.",
    "empty_more": "What you record is kept here, newest first, and can be read, changed and searched.",
    "empty_check_in": "make a first check-in",
    "none_found": "Nothing found.",
    "none_found_more": "Nothing has all of that. Fewer letters, or another spelling, may find it.",
    "show_all": "show everything",
    "filter_asked": "Show what?",
    "filter_told": "A kind, a tag, a feeling or a span of days. Choosing it again takes it away.",
    "kind": "kind",
    "check_ins": "check-ins",
    "practices": "exercises",
    "marks": "marks",
    "tag": "tag",
    "feeling": "feeling",
    "days": "days",
    "everything": "everything",
    "last_weeks": "the last four weeks",
    "last_months": "the last three months",
    "this_year": "this year",
    "a_year": "{year}",
    "deleted": "Deleted. u brings it back.",
}
