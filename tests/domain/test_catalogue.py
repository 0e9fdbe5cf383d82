"""Content as data: every file of the catalogue is one that can be read, and its words are clean."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from holdfast import catalogue
from holdfast.catalogue import content
from holdfast.scales import HIGH, LOW, find_scale, nearest_scales, shipped_scales
from holdfast.text import clean

FOLDER = Path(catalogue.__file__).parent
NAMES = sorted(path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.rglob("*.toml"))


def words_in(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        yield from (word for inner in part.values() for word in words_in(inner))
    elif isinstance(part, list):
        yield from (word for inner in part for word in words_in(inner))


@pytest.mark.parametrize("name", NAMES)
def test_every_word_of_the_catalogue_is_stored_as_it_stands(name: str) -> None:
    words = list(words_in(content(name)))
    assert words
    assert all(clean(word) == word != "" for word in words)


def test_scales_are_distinct_whole_and_found() -> None:
    scales = shipped_scales()
    assert len({scale.id for scale in scales}) == len(scales)
    assert [scale.id for scale in scales if scale.asked] == ["mood", "anxiety", "movement", "not_knowing"]
    assert [scale.id for scale in scales if not scale.higher_is_better] == ["anxiety", "urge"]
    assert all(scale.anchor_low and scale.anchor_high and len(scale.short) <= 22 for scale in scales)
    assert (LOW, HIGH) == (0, 10)
    assert find_scale(scales, "trust").label == "Trust in my therapist"
    assert nearest_scales(scales, "anxious")[0] == "anxiety"


def test_an_unknown_scale_is_an_error() -> None:
    with pytest.raises(KeyError):
        find_scale(shipped_scales(), "nothing")
