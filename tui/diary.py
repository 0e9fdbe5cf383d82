"""The journal as a diary in which one can look for what goes together."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from holdfast.together import Diary, Series
from holdfast.wanted import Wanted
from storage.journal import Journal


def series_of(journal: Journal) -> Iterator[Series]:
    """Yield every rating, tag and feeling with its days; those that were never chosen are empty."""
    for scale in journal.scales():
        values = journal.day_values(scale.id)
        yield Series("rating", scale.id, [one.day.toordinal() for one in values], [one.mean for one in values])
    for tag in journal.tags():
        yield Series("tag", tag.id, [day.toordinal() for day in journal.days(Wanted(tag=tag.id))])
    for feeling in journal.feelings():
        yield Series("feeling", feeling.word, [day.toordinal() for day in journal.days(Wanted(feeling=feeling.word))])


async def read_diary(journal: Journal) -> Diary:
    """Return the whole diary. Twenty years take a third of a second to read, so keys are answered between its parts."""
    parts = []
    for part in series_of(journal):
        parts.append(part)
        await asyncio.sleep(0)
    return Diary.of(parts)


def names_of(journal: Journal) -> dict[tuple[str, str], str]:
    """Return the names by which tags, feelings and ratings are shown in a row, by kind and id."""
    return {
        **{("tag", tag.id): tag.label for tag in journal.tags()},
        **{("feeling", feeling.word): feeling.word for feeling in journal.feelings()},
        **{("rating", scale.id): scale.short for scale in journal.scales()},
    }


def sensitive_tags(journal: Journal) -> frozenset[str]:
    """Return the ids of the tags that are shown when they are asked for, and not before."""
    return frozenset(tag.id for tag in journal.tags() if tag.sensitive)
