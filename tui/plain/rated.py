"""The rating that ``--rating`` names."""

from __future__ import annotations

from collections.abc import Sequence

from holdfast.refusals import Refusal
from holdfast.scales import Scale, find_scale, nearest_scales, shipped_scales
from storage.journal import Journal


def scale_named(journal: Journal | None, scale_id: str) -> Scale:
    """Return the scale of that id, own ones included.

    Raises:
        Refusal: there is none; the nearest three are named.
    """
    scales = shipped_scales() if journal is None else journal.scales()
    try:
        return find_scale(scales, scale_id)
    except KeyError:
        raise unknown_rating(scales, scale_id) from None


def unknown_rating(scales: Sequence[Scale], scale_id: str) -> Refusal:
    """Return the refusal of a rating that is not among ``scales``; the nearest three are named."""
    return Refusal("plain.unknown_rating", word=scale_id, nearest=", ".join(nearest_scales(scales, scale_id)))
