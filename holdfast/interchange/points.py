"""Daylio's own scales: ``Sleep Quality: 8/10 points | Sleep Time: 8:00``."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from holdfast.scales import HIGH, Scale, shipped_scales
from holdfast.text import clean_line
from holdfast.wording import say

_POINTS = re.compile(r"(?P<name>.+?)\s*:\s*(?P<value>\d+(?:[.,]\d+)?)\s*/\s*(?P<most>\d+(?:[.,]\d+)?)(?:\s[^\d:]*)?\Z")
_ID_LENGTH = 40


class Points(NamedTuple):
    """What one cell of scales holds.

    Attributes:
        ratings: scale id to value, brought to 0 to 10.
        scales: the scales these are of.
        other: what is no number of points (a duration, a weight), as written, so that it can be kept.
    """

    ratings: dict[str, float]
    scales: list[Scale]
    other: list[str]


def points_in(cell: str) -> Points:
    """Return what a cell of scales holds. A scale named twice counts once; the second goes with the others."""
    found = Points({}, [], [])
    for part in map(clean_line, cell.split("|")):
        match = _POINTS.match(part)
        value = _share(match["value"], match["most"]) if match else None
        if match is None or value is None or (scale := _own_scale(match["name"])).id in found.ratings:
            found.other.extend([part] if part else [])
        else:
            found.ratings[scale.id] = value
            found.scales.append(scale)
    return found


def _share(value: str, most: str) -> float | None:
    """Return the value on 0 to 10; None where it cannot be on its scale."""
    part, whole = float(value.replace(",", ".")), float(most.replace(",", "."))
    return round(part / whole * HIGH, 4) if 0 <= part <= whole and whole > 0 else None


@lru_cache(maxsize=256)
def _own_scale(name: str) -> Scale:
    """Return the scale of that name. Whether more is better the file does not say; the person can."""
    label = clean_line(name, limit=60)
    return Scale(
        id=_scale_id(label),
        label=label,
        short=label,
        anchor_low=say("importing.scale_low"),
        anchor_high=say("importing.scale_high"),
        higher_is_better=True,
        asked=False,
        own=True,
    )


def _scale_id(label: str) -> str:
    """Return an id that is the same whenever the label comes again, and never one of those that ship."""
    bare = unicodedata.normalize("NFKD", label.casefold()).encode("ascii", "ignore").decode()
    scale_id = re.sub(r"[^a-z0-9]+", "_", bare).strip("_")[:_ID_LENGTH]
    if not scale_id:
        return "scale_" + hashlib.blake2b(label.encode(), digest_size=4).hexdigest()
    if any(scale_id == scale.id for scale in shipped_scales()):
        return f"daylio_{scale_id}"
    return scale_id
