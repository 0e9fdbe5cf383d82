"""Make a journal of any length for measuring: ``python -m benchmarks.make_journal PATH --years 20``."""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from holdfast.interchange import ImportedCheckIn, ImportedFile
from storage.journal import open_journal

NOW = datetime.fromisoformat("2026-03-03T21:10:00+01:00")
"""When the measured journals end; the programs that open them are told the same."""

LEVELS = {"awful": 0.0, "bad": 2.5, "meh": 5.0, "good": 7.5, "rad": 10.0}
TAGS = ("work stress", "slept badly", "saw a friend", "walk", "family")
WORDS = ("a quiet day", "the walk home was good", "nothing much to say", "slept better", "tired and then less so")


def made_file(count: int, *, per_day: int = 3, seed: int = 1) -> ImportedFile:
    """Return an imported file with so many check-ins, the last of them on the day of `NOW`.

    The mood wanders slowly about the middle, so that there are stretches to be found.
    """
    chance = random.Random(seed)
    names = list(LEVELS)
    level = 2.0
    check_ins = []
    for place in range(count):
        wall = NOW.replace(tzinfo=None) - timedelta(days=(count - 1 - place) // per_day, hours=place % per_day * 4)
        level += chance.gauss(0, 0.04) + (2.0 - level) * 0.002
        check_ins.append(
            ImportedCheckIn(
                line=place + 2,
                day=wall.date(),
                wall=wall,
                mood=names[min(4, max(0, round(level + chance.gauss(0, 0.7))))],
                ratings={},
                tags=tuple(chance.sample(TAGS, k=chance.randrange(3))),
                note=" ".join(chance.choices(WORDS, k=chance.randrange(30))),
                source_key=f"made {seed} {place}",
            )
        )
    moods = Counter(check_in.mood for check_in in check_ins if check_in.mood is not None)
    return ImportedFile("made", count, tuple(check_ins), (), dict(moods.most_common()), ())


def make_journal(path: Path, count: int, *, per_day: int = 3) -> None:
    """Make a journal with so many check-ins at ``path``."""
    journal = open_journal(path, lambda: NOW, create=True)
    journal.set_setting("welcomed", value=True)
    journal.take_in(made_file(count, per_day=per_day), LEVELS)
    journal.close()


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the journal that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--years", type=float, default=20)
    parser.add_argument("--per-day", type=int, default=3)
    options = parser.parse_args(arguments)
    make_journal(options.path, round(options.years * 365.25 * options.per_day), per_day=options.per_day)


if __name__ == "__main__":
    main()
