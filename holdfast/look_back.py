"""How far back one looks: the usual range until one is chosen, from shorter to longer, and all of it and back."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from holdfast.ranges import RANGES, Range, longer, shorter, usual_range


class LookBack(NamedTuple):
    """How far back is looked.

    Attributes:
        usual: the range while none is chosen.
        chosen: the one chosen.
        before: the one that was shown before all of it was.
    """

    usual: Range = RANGES[0]
    chosen: Range | None = None
    before: Range | None = None

    @property
    def shown(self) -> Range:
        """The range that is shown."""
        return self.chosen or self.usual

    def at(self, oldest: date, newest: date, today: date) -> LookBack:
        """Return it for other values. The usual range becomes no shorter, so that two ratings are seen side by side."""
        return self._replace(usual=max(self.usual, usual_range(oldest, newest, today), key=RANGES.index))

    def wider(self) -> LookBack:
        """Look further back; the longest stays."""
        return self._replace(chosen=longer(self.shown), before=None)

    def closer(self) -> LookBack:
        """Look less far back; the shortest stays."""
        return self._replace(chosen=shorter(self.shown), before=None)

    def whole(self) -> LookBack:
        """Look at all of it; and where that is shown, as before, or as would be usual."""
        if self.shown == RANGES[-1]:
            return self._replace(chosen=self.before or self.usual, before=None)
        return self._replace(chosen=RANGES[-1], before=self.shown)
