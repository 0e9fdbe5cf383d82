"""What goes together in twenty years: how long the helper process computes, and for how long the app itself is busy."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from benchmarks.comparison import Comparison, processor_seconds
from benchmarks.make_journal import NOW, make_journal
from benchmarks.programs import TWENTY_YEARS
from holdfast.scales import shipped_scales
from holdfast.tags import shipped_tags
from holdfast.together import Diary, Series, what_goes_together
from storage.journal import open_journal
from tui.diary import series_of

ROUNDS = 4
DAYS = 7305


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Yield milliseconds of the processor."""
    diary = full_diary()
    taken = [processor_seconds(lambda: what_goes_together("mood", diary)) for _ in range(ROUNDS)]
    yield Comparison("what goes together, 20 years of everything (CPU)", taken, 1500)
    path = folder / "journal.db"
    make_journal(path, TWENTY_YEARS)
    journal = open_journal(path, lambda: NOW)
    longest = [max(_parts(series_of(journal))) for _ in range(ROUNDS)]
    journal.close()
    yield Comparison("… reading it, the longest part (CPU)", longest, 50)


def full_diary() -> Diary:
    """Return twenty years with every rating and every tag that ships."""
    chance = Random(1)
    days = [730_000 + day for day in range(DAYS) if chance.random() < 0.9]
    ratings = {scale.id: {day: float(chance.randrange(11)) for day in days} for scale in shipped_scales()}
    tags: dict[str, Sequence[int]] = {tag.id: [day for day in days if chance.random() < 0.1] for tag in shipped_tags()}
    return Diary(ratings, tags)


def _parts(parts: Iterator[Series]) -> Iterator[float]:
    """Yield how long each part takes."""
    while True:
        started = time.process_time()
        part = next(parts, None)
        yield time.process_time() - started
        if part is None:
            return
