"""What an import writes, and how all of it is taken out again."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from holdfast.check_ins import CheckIn
from holdfast.days import Moment
from holdfast.ids import new_id
from holdfast.scales import PRIMARY
from holdfast.tags import find_tag
from storage import check_in_rows, vocabulary
from storage.connection import JournalFile
from storage.remembered import set_setting, setting

if TYPE_CHECKING:
    from holdfast.interchange.imported import ImportedCheckIn, ImportedFile

Told: TypeAlias = Callable[[int, int], None]
"""Is told how many check-ins, of how many, have been written."""

_BATCH = 1_000


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of an import.

    Attributes:
        imported: how many check-ins were new.
        duplicates: how many the journal or its trash holds already, changed since or not.
        import_id: names the import; None where nothing was written.
    """

    imported: int
    duplicates: int
    import_id: str | None = None


def keys_known(file: JournalFile, source: str) -> set[str]:
    """Return the keys of all rows of a format that the journal holds, changed since or not, trash included."""
    rows = file.rows(
        "SELECT source_key FROM check_ins WHERE source = ?1 UNION ALL SELECT source_key FROM trash WHERE source = ?1",
        (source,),
    )
    return {key for (key,) in rows}


def new_ones(check_ins: Iterable[ImportedCheckIn], known: Collection[str]) -> list[ImportedCheckIn]:
    """Return those whose key is not known, each once, in the order of the file."""
    fresh = {row.source_key: row for row in check_ins if row.source_key not in known}
    return list(fresh.values())


def counted(check_ins: Sequence[ImportedCheckIn], known: Collection[str]) -> TakenIn:
    """Return what an import would come to, with nothing written; ``known`` is empty for a journal yet to be made."""
    fresh = len(new_ones(check_ins, known))
    return TakenIn(fresh, len(check_ins) - fresh)


def write(
    file: JournalFile,
    imported: ImportedFile,
    fresh: Sequence[ImportedCheckIn],
    levels: Mapping[str, float],
    *,
    import_id: str,
    now: datetime,
    told: Told | None,
) -> str:
    """Write the fresh check-ins of a file with the tags, scales and mood levels they need.

    Returns:
        What it made, for `take_out`.

    Raises:
        KeyError: a mood has no level.
    """
    tag_ids, own_tags = _tags_for(file, fresh)
    used = {scale for row in fresh for scale in row.ratings}
    own_scales = [scale.id for scale in imported.scales if scale.id in used and vocabulary.add_scale(file, scale)]
    moods = _remember_moods(file, imported.format, levels)
    rows = zip(_ids(now), reversed(fresh), strict=False)  # files are newest first; ids grow with time
    done = 0
    while batch := list(islice(rows, _BATCH)):
        check_ins = [_check_in(new, row, levels, tag_ids) for new, row in batch]
        check_in_rows.insert(file, check_ins, [(import_id, imported.format, row.source_key) for _, row in batch])
        done += len(batch)
        if told is not None:
            told(done, len(fresh))
    return json.dumps({"format": imported.format, "tags": own_tags, "scales": own_scales, "moods": moods})


def take_out(file: JournalFile, import_id: str, made: str) -> int:
    """Remove every check-in of an import for good, and what it made that nothing else has come to use.

    Returns:
        How many check-ins were removed.
    """
    parts = json.loads(made)
    count = int(file.value("SELECT count(*) FROM check_ins WHERE import_id = ?", (import_id,)))
    file.table("check_ins").delete_where("import_id = ?", [import_id])
    file.table("trash").delete_where("import_id = ?", [import_id])
    file.table("tags").delete_where(_UNUSED_TAGS, [json.dumps(parts["tags"])])
    file.table("scales").delete_where(_UNUSED_SCALES, [json.dumps(parts["scales"])])
    _forget_moods(file, parts["format"], parts["moods"])
    return count


_UNUSED_TAGS = """id IN (SELECT value FROM json_each(?)) AND id NOT IN (
    SELECT tag FROM check_in_tags
    UNION SELECT value FROM trash, json_each(trash.body, '$.tags') WHERE kind = 'check_in'
    UNION SELECT value FROM drafts, json_each(drafts.body, '$.tags'))"""
_UNUSED_SCALES = """id IN (SELECT value FROM json_each(?)) AND id NOT IN (
    SELECT scale FROM ratings
    UNION SELECT key FROM trash, json_each(trash.body, '$.ratings') WHERE kind = 'check_in'
    UNION SELECT key FROM drafts, json_each(drafts.body, '$.ratings'))"""


def _tags_for(file: JournalFile, fresh: Sequence[ImportedCheckIn]) -> tuple[dict[str, str], list[str]]:
    """Return the tag id for each label of the file, and the ids of the tags that had to be made."""
    known = vocabulary.tags(file)
    ids: dict[str, str] = {}
    made: list[str] = []
    for label in dict.fromkeys(label for row in fresh for label in row.tags):
        tag = find_tag(known, label)
        if tag is None:
            tag = vocabulary.add_tag(file, label)
            known.append(tag)
            made.append(tag.id)
        ids[label] = tag.id
    return ids, made


def _remember_moods(file: JournalFile, source: str, levels: Mapping[str, float]) -> dict[str, list[float | None]]:
    """Remember the levels; return for each that is new or other than before: the one before, and the new one."""
    before: dict[str, float] = setting(file, f"{source}_moods", {})
    changed = {mood: [before.get(mood), level] for mood, level in levels.items() if before.get(mood) != level}
    if changed:
        set_setting(file, f"{source}_moods", before | dict(levels))
    return changed


def _forget_moods(file: JournalFile, source: str, changed: Mapping[str, Sequence[float | None]]) -> None:
    moods: dict[str, float | None] = setting(file, f"{source}_moods", {})
    for mood, (before, after) in changed.items():
        if moods.get(mood) == after:
            moods[mood] = before
    set_setting(file, f"{source}_moods", {mood: level for mood, level in moods.items() if level is not None})


def _check_in(new: str, row: ImportedCheckIn, levels: Mapping[str, float], tag_ids: Mapping[str, str]) -> CheckIn:
    rated = dict(row.ratings) if row.mood is None else {PRIMARY: levels[row.mood], **row.ratings}
    tags = tuple(dict.fromkeys(tag_ids[label] for label in row.tags))
    return CheckIn(new, Moment(row.day, row.wall), rated, (), tags, row.note)


def _ids(now: datetime) -> Iterator[str]:
    """Yield ids that grow, so that check-ins of the same minute keep the order of their file."""
    noise = int.from_bytes(os.urandom(10), "big") & ~(0x7 << 60)  # room to grow below the bits of the variant
    while True:
        yield new_id(now, noise.to_bytes(10, "big"))
        noise += 1 + int.from_bytes(os.urandom(5), "big")
