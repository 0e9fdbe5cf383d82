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
    """Return the condition that marks wanted fulfil; a mark has no tag and no feeling."""
    parts = _of_kind("mark", wanted)
    if wanted.tag is not None or wanted.feeling is not None:
        parts.append(_NONE)
    if wanted.search:
        parts.append(Condition("instr(casefold(text), ?)", (wanted.search.casefold(),)))
    return _all_of(parts)


def practice_condition(wanted: Wanted) -> Condition:
    """Return the condition that practices wanted fulfil; a practice has no tag and no feeling."""
    parts = _of_kind("practice", wanted)
    if wanted.tag is not None or wanted.feeling is not None:
        parts.append(_NONE)
    if wanted.search:
        text = wanted.search.casefold()
        answered = "SELECT 1 FROM json_each(answers) WHERE instr(casefold(json_extract(value, '$.answer')), ?)"
        parts.append(Condition(f"instr(casefold(name), ?) OR EXISTS ({answered})", (text, text)))
    return _all_of(parts)


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


def _all_of(parts: Sequence[Condition]) -> Condition:
    sql = " AND ".join(f"({part.sql})" for part in parts)
    return Condition(sql or "TRUE", tuple(value for part in parts for value in part.values))


def _tagged(tag_ids: Sequence[str]) -> Condition:
    import json  # noqa: PLC0415  for a search alone

    among = "id IN (SELECT check_in FROM check_in_tags WHERE tag IN (SELECT value FROM json_each(?)))"
    return Condition(among, (json.dumps(tag_ids),))


def _holding(text: str, tags: Sequence[Tag]) -> Condition:
    """Search as a person means it: LIKE would take ``%`` for anything and know capitals from A to Z alone."""
    tagged = _tagged([tag.id for tag in tags if text in tag.label.casefold()])
    felt = "id IN (SELECT check_in FROM check_in_feelings WHERE instr(casefold(feeling), ?))"
    named = (
        "id IN (SELECT check_in FROM namings WHERE instr(casefold(words), ?)"
        " OR EXISTS (SELECT 1 FROM json_each(feelings) WHERE instr(casefold(value), ?)))"
    )
    found = f"instr(casefold(note), ?) OR {felt} OR {named} OR {tagged.sql}"
    return Condition(found, (text, text, text, text, *tagged.values))
