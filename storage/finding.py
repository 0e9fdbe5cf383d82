"""Which check-ins are wanted, as a condition in SQL."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from holdfast.wanted import Wanted

if TYPE_CHECKING:
    from holdfast.tags import Tag

NEWEST_FIRST = "day DESC, ifnull(wall, '~') DESC, id DESC"
"""The order of everything shown: by day, within it by wall time with those that have none on top, then by id."""

_KIND = "check_in"


class Condition(NamedTuple):
    """A condition on ``check_ins``.

    Attributes:
        sql: what follows WHERE.
        values: one for each ``?`` in it.
    """

    sql: str
    values: tuple[object, ...]


def condition(wanted: Wanted, tags: Sequence[Tag]) -> Condition:
    """Return the condition that check-ins wanted fulfil; ``tags`` are all there are, to search in their labels."""
    parts: list[Condition] = []
    if wanted.since is not None:
        parts.append(Condition("day >= ?", (wanted.since.isoformat(),)))
    if wanted.until is not None:
        parts.append(Condition("day <= ?", (wanted.until.isoformat(),)))
    if wanted.tag is not None:
        parts.append(_tagged([wanted.tag]))
    if wanted.feeling is not None:
        parts.append(Condition("id IN (SELECT check_in FROM check_in_feelings WHERE feeling = ?)", (wanted.feeling,)))
    if wanted.kind not in (None, _KIND):
        parts.append(Condition("FALSE", ()))
    if wanted.search:
        parts.append(_holding(wanted.search.casefold(), tags))
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
    return Condition(f"instr(casefold(note), ?) OR {felt} OR {tagged.sql}", (text, text, *tagged.values))
