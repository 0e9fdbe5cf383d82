"""Which entries are wanted, as conditions in SQL."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from holdfast.wanted import Wanted

if TYPE_CHECKING:
    from holdfast.entries import EntryKind
    from holdfast.tags import Tag

NEWEST_FIRST = "day DESC, ifnull(wall, '~') DESC, id DESC"
"""The order of everything shown: by day, within it by wall time with those that have none on top, then by id."""

OLDEST_FIRST = "day, ifnull(wall, '~'), id"
"""The same order the other way round."""


class Condition(NamedTuple):
    """A condition on the rows of a table.

    Attributes:
        sql: what follows WHERE.
        values: one for each ``?`` in it.
    """

    sql: str
    values: tuple[object, ...]


ALL_ROWS = Condition("TRUE", ())
"""Fulfilled by every row."""

_NONE = Condition("FALSE", ())
_WORDS_OF_SESSION = ("name", "bring", "stayed", "not_said", "off", "takeaways", "homework", "intuition")


def condition(wanted: Wanted, tags: Sequence[Tag]) -> Condition:
    """Return the condition that check-ins wanted fulfil; ``tags`` are all there are, to search in their labels."""
    parts = _of_kind("check_in", wanted)
    if wanted.tag is not None:
        parts.append(_tagged([wanted.tag]))
    if wanted.feeling is not None:
        parts.append(Condition("id IN (SELECT check_in FROM check_in_feelings WHERE feeling = ?)", (wanted.feeling,)))
    if wanted.search:
        parts.append(_holding(wanted.search.casefold(), tags))
    return _all_of(parts)


def mark_condition(wanted: Wanted) -> Condition:
    """Return the condition that marks wanted fulfil."""
    return _all_of(_untagged("mark", wanted, _found_in("text")))


def practice_condition(wanted: Wanted) -> Condition:
    """Return the condition that practices wanted fulfil."""
    answer = _found_in("json_extract(value, '$.answer')")
    answered = f"EXISTS (SELECT 1 FROM json_each(answers) WHERE {answer})"  # noqa: S608  our own
    return _all_of(_untagged("practice", wanted, _found_in("name"), answered))


def session_condition(wanted: Wanted, today: date) -> Condition:
    """Return the condition that sessions wanted fulfil: those that were, for the others await their day."""
    named = f"therapist IN (SELECT id FROM therapists WHERE {_found_in('therapists.name')})"  # noqa: S608
    return _all_of([*_untagged("session", wanted, _found_in(*_WORDS_OF_SESSION), named), between(None, today)])


def score_condition(wanted: Wanted) -> Condition:
    """Return the condition that scores wanted fulfil."""
    return _all_of(_untagged("score", wanted, _found_in("name")))


def with_id(record_id: str) -> Condition:
    """Return the condition that the row with an id fulfils."""
    return Condition("id = ?", (record_id,))


def between(since: date | None, until: date | None) -> Condition:
    """Return the condition that rows of those days fulfil, both inclusive; None is no bound."""
    bounds = ((">=", since), ("<=", until))
    return _all_of([Condition(f"day {sign} ?", (day.isoformat(),)) for sign, day in bounds if day is not None])


def _of_kind(kind: EntryKind, wanted: Wanted) -> list[Condition]:
    """Return what every kind of entry has to fulfil: its days, and being wanted at all."""
    parts = [between(wanted.since, wanted.until)]
    if wanted.kind not in (None, kind):
        parts.append(_NONE)
    return parts


def _untagged(kind: EntryKind, wanted: Wanted, *places: str) -> list[Condition]:
    """Return what a kind has to fulfil that has no tag and no feeling; ``places`` are where a search looks."""
    parts = _of_kind(kind, wanted)
    if wanted.tag is not None or wanted.feeling is not None:
        parts.append(_NONE)
    if wanted.search:
        parts.append(Condition(" OR ".join(places), (wanted.search.casefold(),) * len(places)))
    return parts


def _found_in(*columns: str) -> str:
    """Search as a person means it: LIKE would take ``%`` for anything and know capitals from A to Z alone.

    What is sought has one line, so that it is never found across two columns.
    """
    return f"instr(casefold({' || char(10) || '.join(columns)}), ?)"


def _all_of(parts: Sequence[Condition]) -> Condition:
    sql = " AND ".join(f"({part.sql})" for part in parts)
    return Condition(sql or "TRUE", tuple(value for part in parts for value in part.values))


def _tagged(tag_ids: Sequence[str]) -> Condition:
    import json  # noqa: PLC0415  for a search alone

    among = "id IN (SELECT check_in FROM check_in_tags WHERE tag IN (SELECT value FROM json_each(?)))"
    return Condition(among, (json.dumps(tag_ids),))


def _holding(text: str, tags: Sequence[Tag]) -> Condition:
    tagged = _tagged([tag.id for tag in tags if text in tag.label.casefold()])
    felt = f"id IN (SELECT check_in FROM check_in_feelings WHERE {_found_in('feeling')})"  # noqa: S608
    later = f"EXISTS (SELECT 1 FROM json_each(feelings) WHERE {_found_in('value')})"  # noqa: S608
    named = f"id IN (SELECT check_in FROM namings WHERE {_found_in('words')} OR {later})"  # noqa: S608
    found = f"{_found_in('note')} OR {felt} OR {named} OR {tagged.sql}"
    return Condition(found, (text, text, text, text, *tagged.values))
