"""What there is to know beside an entry where it is read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from holdfast.namings import Naming
from holdfast.scales import Scale
from holdfast.scores import Instrument
from holdfast.therapy.topics import Topic


class Known(NamedTuple):
    """What there is to know beside an entry.

    Attributes:
        scales: all scales, in the order in which they are shown.
        tags: the labels of a check-in's tags, in the order chosen.
        naming: the words found later for a check-in that had none; None for none.
        topics: what came up in a session.
        instrument: the questionnaire of a score; None where it is gone.
    """

    scales: Sequence[Scale] = ()
    tags: Sequence[str] = ()
    naming: Naming | None = None
    topics: Sequence[Topic] = ()
    instrument: Instrument | None = None
