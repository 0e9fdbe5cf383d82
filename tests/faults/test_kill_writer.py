"""A writer that is killed at any moment: what it said is saved is there, whole, and the journal is well."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from holdfast.days import Clock
from storage.journal import JournalProblem, Problem, open_journal
from tests.storage.samples import asked_directly

CHECKOUT = Path(__file__).resolve().parent.parent.parent
WRITER = Path(__file__).parent / "programs" / "save_until_killed.py"

KILLS = 50
MOST_SAVES = 4
LONGEST = 0.03
"""A kill comes after so many saves at most, counted and not timed, so that a busy machine sees as many; and then so
many seconds later at most, anywhere in the next ones."""


def writers(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Yield one writer after another; the next ones start up while one is being killed."""

    def start() -> subprocess.Popen[str]:
        writer = subprocess.Popen(
            [sys.executable, "-c", f"import runpy; runpy.run_path({str(WRITER)!r}, run_name='__main__')", str(path)],
            cwd=CHECKOUT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        return writer

    with ThreadPoolExecutor(2) as pool:
        starting = [pool.submit(start) for _ in range(2)]
        for number in range(KILLS):
            yield starting.pop(0).result()
            if number + 2 < KILLS:
                starting.append(pool.submit(start))


def killed(writer: subprocess.Popen[str], saves: int, after: float) -> list[str]:
    """Let a writer save so often and then write for so many seconds, kill it, and return the ids it said are saved."""
    with writer:
        assert writer.stdin is not None
        assert writer.stdout is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
        said = [writer.stdout.readline() for _ in range(saves)]
        time.sleep(after)
        writer.kill()
        said += writer.stdout.read().splitlines(keepends=True)
    assert writer.returncode == -9
    return [line.strip() for line in said if line.endswith("\n")]


@pytest.mark.timeout(60)
def test_what_was_said_to_be_saved_survives_any_kill(clock: Clock, journal_path: Path) -> None:
    random.seed(20260303)
    acknowledged: list[str] = []
    cut_off = 0
    for writer in writers(journal_path):
        acknowledged += killed(writer, random.randint(0, MOST_SAVES), random.uniform(0, LONGEST))
        cut_off += journal_path.with_name("journal.db-journal").exists()
        try:
            journal = open_journal(journal_path, clock)
        except JournalProblem as problem:
            assert problem.problem is Problem.MISSING
            assert not acknowledged
            continue
        with closing(journal):
            journal.check()
            check_ins, practices = journal.check_ins(), journal.practices()
        kept = {each.id for each in check_ins} | {each.id for each in practices}
        assert kept.issuperset(acknowledged)
        for done in practices:
            assert [len(answer) > 1_000 for _, answer in done.answers] == [True, False]
        for each in check_ins:
            assert (len(each.ratings), each.feelings, each.tags) == (2, ("restless",), ("work_stress",))
            assert len(each.note) > 1_000
    assert len(acknowledged) > KILLS
    assert cut_off > 0
    assert asked_directly(journal_path, "PRAGMA integrity_check") == [("ok",)]
    assert asked_directly(journal_path, "PRAGMA foreign_key_check") == []
    kinds = asked_directly(journal_path, "SELECT count(*) > 1, (SELECT count(*) > 1 FROM practices) FROM check_ins")
    assert kinds == [(1, 1)]
    rows = "(SELECT count(*) FROM check_ins) + (SELECT count(*) FROM practices) + (SELECT count(*) FROM trash)"
    steps = "(SELECT count(*) FROM undo WHERE action = 'saved')"
    assert asked_directly(journal_path, f"SELECT {rows} = {steps}") == [(1,)]
