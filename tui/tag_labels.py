"""Tags as they are shown: the label, not the id that is kept."""

from __future__ import annotations

from collections.abc import Iterable

from storage.journal import Journal


def labels(journal: Journal, tag_ids: Iterable[str]) -> list[str]:
    """Return the labels of tags, in the order given."""
    known = {tag.id: tag.label for tag in journal.tags()}
    return [known.get(tag_id, tag_id) for tag_id in tag_ids]
