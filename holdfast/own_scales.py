"""A rating of the person's own."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection, Sequence
from itertools import count

from holdfast.scales import Scale

ID_LIMIT = 40
"""The longest id of a scale, in characters."""

LABEL_LIMIT = 40
"""The longest name of an own scale, in characters."""


def scale_id_of(label: str, taken: Collection[str]) -> str:
    """Return an id that a person can type, made of a name: "Sleep quality!" is ``sleep_quality``.

    A name without a Latin letter gets a made one, always the same. One that is ``taken`` gets a number.
    """
    bare = unicodedata.normalize("NFKD", label.casefold()).encode("ascii", "ignore").decode()
    wanted = re.sub("[^a-z0-9]+", "_", bare).strip("_")[: ID_LIMIT - 3].rstrip("_")
    if not wanted:
        wanted = "scale_" + hashlib.blake2b(label.encode(), digest_size=4).hexdigest()
    ids = (wanted if number == 1 else f"{wanted}_{number}" for number in count(1))
    return next(scale_id for scale_id in ids if scale_id not in taken)


def is_named(label: str, scales: Sequence[Scale]) -> bool:
    """Whether one of the scales has that name already, whatever its capitals."""
    return any(label.casefold() in (scale.label.casefold(), scale.short.casefold()) for scale in scales)


def own_scale(label: str, low: str, high: str, *, higher_is_better: bool, known: Sequence[Scale]) -> Scale:
    """Return a scale of the person's own, which the check-in asks for.

    Args:
        label: its name.
        low: what 0 means.
        high: what 10 means.
        higher_is_better: the direction.
        known: the scales there are, whose ids are taken.
    """
    return Scale(
        id=scale_id_of(label, {scale.id for scale in known}),
        label=label,
        short=label,
        anchor_low=low,
        anchor_high=high,
        higher_is_better=higher_is_better,
        asked=True,
        own=True,
    )
