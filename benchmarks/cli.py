"""Plain commands, as a prompt or a script starts them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from benchmarks.comparison import Comparison
from benchmarks.make_journal import make_journal
from benchmarks.programs import APP, ENVIRONMENT, PYTHON, TWENTY_YEARS

ROUNDS = 21
VERBS = (("status", 4.0), ("list", 4.0), ("log 6", 12.0))


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Yield how commands on twenty years of entries compare with a start of Python that does nothing.

    In processor time: of two processes this short, a busy machine holds up the longer one more.
    """
    journal = folder / "journal.db"
    make_journal(journal, TWENTY_YEARS)
    for words, goal in VERBS:
        pairs = [
            (cpu_of(APP / "holdfast", *words.split(), "--journal", journal), cpu_of(PYTHON, "-c", "pass"))
            for _ in range(ROUNDS)
        ]
        ours, theirs = zip(*pairs, strict=True)
        yield Comparison(f"holdfast {words} (CPU)", ours, goal, "python -c pass", theirs)


def cpu_of(*command: str | Path) -> float:
    """Return the seconds of processor time that a command takes, which has to succeed."""
    nowhere = [(os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_RDWR, 0) for number in (0, 1, 2)]
    pid = os.posix_spawn(
        str(command[0]), [str(part) for part in command], {**os.environ, **ENVIRONMENT}, file_actions=nowhere
    )
    _, status, usage = os.wait4(pid, 0)
    if status:
        raise AssertionError(f"{command} ended with {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime
