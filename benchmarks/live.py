"""How well today's word holds: what is said of the stretch the person is in, as the diary grows.

* **onsets found**: plateaus of four weeks and more, other than the first, that are called one while they last, with
  a beginning not more than ten days too early; the **delay** is how old they are then.
* **false plateau**: gains and setbacks of three weeks and more that are called a plateau at three quarters of their
  length, and how many firmly.
* **onset interval**: how often it holds the true first day, and how wide it is, where the kind is right.
* **unclear while level**: how often nothing is said of a plateau that has gone on for a month and more.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from statistics import median

from benchmarks.diaries import Diary, Truth
from benchmarks.scores import mean
from holdfast.plateaus.course import Current

AGES = (5, 7, 10, 14, 18, 21, 25, 28, 35, 42, 49, 56, 70, 84, 112, 140)
"""Days of a plateau at the end of which somebody looks."""
LONG_PLATEAU, LONG_RAMP, LATE = 28, 21, 0.75
TOO_EARLY = 10
OLD = 30

Speaker = Callable[[Diary], Current | None]


@dataclass(slots=True)
class LiveScores:
    """The scores of today's word on some diaries, added up one by one with `add`."""

    delays: list[float] = field(default_factory=list)
    false: list[bool] = field(default_factory=list)
    false_firm: list[bool] = field(default_factory=list)
    held: list[bool] = field(default_factory=list)
    widths: list[int] = field(default_factory=list)
    unclear_while_level: list[bool] = field(default_factory=list)

    def add(self, diary: Diary, speak: Speaker) -> None:
        """Add what is said of a diary as it grows."""
        for place, stretch in enumerate(diary.truth):
            if stretch.kind == "plateau" and place > 0 and stretch.days >= LONG_PLATEAU:
                self.delays.append(self._delay(diary, stretch, speak))
            elif stretch.kind != "plateau" and stretch.days >= LONG_RAMP:
                said = speak(diary.until(stretch.start + int(stretch.days * LATE)))
                called = said is not None and said.kind == "plateau"
                self.false.append(called)
                self.false_firm.append(called and said is not None and said.claim == "firm")

    def _delay(self, diary: Diary, stretch: Truth, speak: Speaker) -> float:
        """Return how old a plateau is when it is first called one; infinite if it never is."""
        delay = float("inf")
        for age in (age for age in AGES if age <= stretch.days):
            said = speak(diary.until(stretch.start + age - 1))
            if age >= OLD:
                self.unclear_while_level.append(said is None or said.kind == "unclear")
            if said is None or said.kind != "plateau":
                continue
            began = None if said.since is None else (said.since - diary.first_day).days
            if delay > age and (began is None or began >= stretch.start - TOO_EARLY):
                delay = age
            if said.since_low is not None and said.since_high is not None:
                true = diary.first_day + timedelta(stretch.start)
                self.held.append(said.since_low <= true <= said.since_high)
                self.widths.append((said.since_high - said.since_low).days)
        return delay

    @property
    def onsets_found(self) -> float:
        """The share of plateaus that are called one."""
        return mean([delay < float("inf") for delay in self.delays])

    @property
    def delay(self) -> float:
        """The median age at which a plateau is called one; infinite if half of them never are."""
        return median(self.delays) if self.delays else float("inf")


def looked_at(diaries: Sequence[Diary], every: int) -> list[Diary]:
    """Return the diaries that are looked at day by day: one in so many, without the short and the very long ones."""
    return [diary for diary in diaries[::every] if diary.regime not in ("short", "long")]
