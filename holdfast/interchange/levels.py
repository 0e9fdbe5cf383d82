"""From the names of moods to levels on 0 to 10: what is certain, what is proposed, what a person wrote down."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from itertools import chain, repeat

from holdfast.feelings import shipped_feelings
from holdfast.interchange.local_words import daylio_words, plain
from holdfast.refusals import Refusal
from holdfast.scales import HIGH, LOW
from holdfast.text import clean_line

MIDDLE = 5.0
"""The level of an ordinary day, and of a name that says nothing."""

_BY_FREQUENCY = (5.0, 7.5, 2.5, 10.0, 0.0)
_PLEASANT, _UNPLEASANT = 7.5, 2.5
_LINE = re.compile(r"at line (\d+)")


def settled_levels(moods: Mapping[str, int], known: Mapping[str, float]) -> dict[str, float]:
    """Return the levels that need no question.

    Args:
        moods: name to count, as in `ImportedFile`.
        known: what the person said before, or says in a map; it goes before Daylio's own names.

    Returns:
        Name to level, 0 to 10; names that are neither known nor Daylio's own are not in it.
    """
    certain = {**_own_names(), **{name.casefold(): level for name, level in known.items()}, **known}
    return {name: certain[as_is] for name in moods if (as_is := name if name in known else name.casefold()) in certain}


def proposed_levels(moods: Mapping[str, int], known: Mapping[str, float]) -> dict[str, float]:
    """Return a level for every name, to be shown to the person and never used unasked.

    What is settled stays. A name that holds a known word ("vaguely good") takes its level; a word for a feeling is
    7.5 where it is pleasant and 2.5 where it is not. Of a name that tells nothing its count is all there is: a mood
    somebody has often is their ordinary one, so the most frequent takes the middle and rarer ones what is left
    further out, of the five levels those that no settled name has taken. Which end a rare one belongs to no count
    can tell; that is why it is asked.

    Args:
        moods: name to count.
        known: as in `settled_levels`.
    """
    levels = settled_levels(moods, known)
    left = chain([level for level in _BY_FREQUENCY if level not in levels.values()], repeat(MIDDLE))
    for name in sorted((name for name in moods if name not in levels), key=lambda name: -moods[name]):
        hint = _hint(name)
        levels[name] = next(left) if hint is None else hint
    return {name: levels[name] for name in moods}


def levels_in(content: bytes) -> dict[str, float]:
    """Return the levels of a map: TOML with a table [moods], the name as it stands in the file = 0 to 10.

    Raises:
        Refusal: it is no such map; the sentence names the line or the mood.
    """
    try:
        tables = tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Refusal("importing.map_no_text") from None
    except tomllib.TOMLDecodeError as broken:
        line = _LINE.search(str(broken))
        last = content.count(b"\n") + 1
        raise Refusal("importing.map_no_toml", line=line[1] if line else last) from None
    moods = tables.get("moods")
    if not isinstance(moods, dict):
        raise Refusal("importing.map_no_table")
    for name, level in moods.items():
        if isinstance(level, bool) or not isinstance(level, int | float) or not LOW <= level <= HIGH:
            raise Refusal("importing.map_no_level", name=clean_line(name))
    return {clean_line(name): float(level) for name, level in moods.items()}


@cache
def _own_names() -> Mapping[str, float]:
    """Daylio's own names in every language, in small letters."""
    return {name: mood["level"] for mood in daylio_words()["mood"] for name in mood["names"]}


@cache
def _hints() -> Mapping[str, float]:
    """Words that say where a mood lies: those for feelings, and Daylio's own before them; without their accents."""
    feelings = {
        plain(feeling.word): _PLEASANT if feeling.quadrant.startswith("pleasant") else _UNPLEASANT
        for feeling in shipped_feelings()
        if feeling.quadrant.startswith(("pleasant", "unpleasant"))
    }
    return feelings | {plain(name): level for name, level in _own_names().items()}


def _hint(name: str) -> float | None:
    """Return the level the words of a name point to; None where they say nothing, or contradict each other."""
    words = map(plain, (name, *name.split()))
    found = {_hints()[word] for word in words if word in _hints()}
    return found.pop() if len(found) == 1 else None
