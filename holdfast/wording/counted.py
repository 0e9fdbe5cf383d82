"""What is counted along a line: check-ins, ratings of goals and fit, sessions, scores."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "check_in": Plural("n", "1 check-in", "{n} check-ins"),
    "rating": Plural("n", "1 rating", "{n} ratings"),
    "session": Plural("n", "1 session", "{n} sessions"),
    "score": Plural("n", "1 score", "{n} scores"),
    "one.check_in": "one check-in",
    "one.rating": "one rating",
    "one.session": "one session",
    "one.score": "one score",
    "more.check_in": Plural("n", "1 more check-in", "{n} more check-ins"),
    "more.rating": Plural("n", "1 more rating", "{n} more ratings"),
    "more.session": Plural("n", "1 more session", "{n} more sessions"),
    "more.score": Plural("n", "1 more score", "{n} more scores"),
    "many.check_in": "check-ins",
    "many.rating": "ratings",
    "many.session": "sessions",
    "many.score": "scores",
    "none.check_in": "no check-in",
    "none.rating": "no rating",
    "none.session": "no session",
    "none.score": "no score",
    "days.check_in": "{n} of {days} days have a check-in",
    "days.rating": "{n} of {days} days have a rating",
    "days.session": "{n} of {days} days have a session",
    "days.score": "{n} of {days} days have a score",
}
