"""Save check-ins and practices one after another and say each, until somebody ends it.

``save_until_killed.py JOURNAL``. The first line says that it is about to begin; each line after it is the id of an
entry that is saved, and is written only once the journal has said so.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from holdfast.check_ins import CheckIn
from holdfast.days import moment_of
from holdfast.ids import new_id
from holdfast.practices import Answer, Practice
from storage.connection import warm_up
from storage.journal import open_journal


def now() -> datetime:
    return datetime.now(UTC)


def main(path: Path) -> None:
    warm_up()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    journal = open_journal(path, now, create=True)
    for number in count():
        kept: CheckIn | Practice
        if number % 2:
            answers = (Answer("What happened?", "words " * 300), Answer("And now?", "fewer"))
            kept = Practice(new_id(now()), moment_of(now()), "thought-record", "Thought record", answers=answers)
            journal.save_practice(kept)
        else:
            ratings = {"mood": float(number % 11), "anxiety": 5.0}
            kept = CheckIn(new_id(now()), moment_of(now()), ratings, ("restless",), ("work_stress",), "words " * 300)
            journal.save(kept)
        if number % 3 == 2:
            journal.delete(kept.id)
            journal.undo()
        sys.stdout.write(f"{kept.id}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
