"""Tags: circumstances that are marked on a day, without calling them good or bad."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from holdfast.catalogue import content
from holdfast.nearest import nearest
from holdfast.text import clean_line

SESSION = "therapy_session"
"""The tag of a day with a therapy session."""


class Tag(NamedTuple):
    """One circumstance.

    Attributes:
        id: what is stored and exported: ``work_stress``; for a person's own tag the label itself.
        label: what is shown: "work stress".
        sensitive: one of those that can be hidden together (alcohol, medication …).
        own: the person's own.
    """

    id: str
    label: str
    sensitive: bool = False
    own: bool = False


@cache
def shipped_tags() -> tuple[Tag, ...]:
    """Return the tags that come with Holdfast, in the order they are offered."""
    catalogue = content("tags")
    sensitive = frozenset(catalogue["sensitive"])
    return tuple(Tag(tag_id, label, tag_id in sensitive) for tag_id, label in catalogue["labels"].items())


def find_tag(tags: Iterable[Tag], word: str) -> Tag | None:
    """Return the tag whose id or label is ``word``, capitals and spacing aside; None if there is none."""
    wanted = clean_line(word).casefold()
    for tag in tags:
        if wanted in (tag.id.casefold(), tag.label.casefold()):
            return tag
    return None


def nearest_tags(tags: Iterable[Tag], word: str) -> list[str]:
    """Return the labels of the three tags whose id or label is nearest to ``word``."""
    return nearest(word, {name: tag.label for tag in tags for name in (tag.id, tag.label)})
