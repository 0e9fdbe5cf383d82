"""The stopwatch of an exercise: seconds gone by, pauses left out; nobody is taken further than they have been."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

LONGEST_GAP: Final = 3.0
"""Seconds between two looks beyond which nobody was there: terminal suspended, lid closed, clock set."""


class Stopwatch:
    """Seconds since the start on a monotonic clock.

    It has to be looked at (`elapsed`) more often than every `LONGEST_GAP` seconds while it runs, as a pacer does. A
    longer gap counts as a pause, so that one comes back to where one was; and a clock that goes back takes nothing
    away.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        """Make it; it stands at 0 until it is started.

        Args:
            clock: returns seconds, such as `time.monotonic`.
        """
        self._clock = clock
        self._elapsed = 0.0
        self._looked: float | None = None

    @property
    def is_paused(self) -> bool:
        """Whether it stands still: not started yet, or paused."""
        return self._looked is None

    def start(self) -> None:
        """Start from 0."""
        self._elapsed = 0.0
        self._looked = self._clock()

    def pause(self) -> None:
        """Stand still."""
        self.elapsed()
        self._looked = None

    def resume(self) -> None:
        """Go on from where it stands; nothing changes where it runs."""
        if self._looked is None:
            self._looked = self._clock()

    def skip_to(self, seconds: float) -> None:
        """Stand at so many seconds, 0 or more; running or paused as before."""
        self.elapsed()
        self._elapsed = max(0.0, seconds)

    def elapsed(self) -> float:
        """Return the seconds gone by: 0 or more, and never fewer than before unless it was started or skipped."""
        if self._looked is not None:
            now = self._clock()
            gap = now - self._looked
            if 0 < gap <= LONGEST_GAP:
                self._elapsed += gap
            self._looked = now
        return self._elapsed
