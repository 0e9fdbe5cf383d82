"""``holdfast import``: take in what was kept in another app. A whole import is one undo."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from types import SimpleNamespace
from typing import Any

from holdfast.check_ins import read_rating
from holdfast.days import Clock, civil_day
from holdfast.interchange import FORMATS, ImportedFile, levels_in, proposed_levels, read_file, settled_levels
from holdfast.numbers import shown
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.wording import say
from storage.importing import TakenIn, counted
from storage.journal import Journal
from tui.clock import zone_clock
from tui.plain.call import Answer, Call
from tui.plain.console import asked, can_ask, narrate, overwrite, refuse
from tui.plain.exits import code_of
from tui.plain.files import content_of
from tui.plain.journals import first_hour_of, open_for, open_if_there
from tui.plain.options import Option, given, one_of
from tui.plain.rendered import as_json

REMEMBERED = "daylio_moods"
"""The setting that keeps what the names of moods mean to the person."""

PATIENCE = 0.5
"""Seconds after which somebody who waits is told how far it is."""


class UnmappedMoods(Refusal):
    """Moods whose names mean nothing yet, and nobody who could be asked.

    Attributes:
        file: what was read.
        names: the names, the most frequent first.
    """

    def __init__(self, file: ImportedFile, names: list[str]) -> None:
        self.file = file
        self.names = names
        super().__init__("plain.unmapped", n=len(names), names=", ".join(f"“{name}”" for name in names))


OPTIONS = (
    Option("FILE", "plain.help_file", read=given, needed=True),
    Option("--from", "plain.help_from", "FORMAT", one_of(FORMATS)),
    Option("--moods", "plain.help_moods", "MAP.toml", given),
    Option("--dry-run", "plain.help_dry_run"),
)


def answer(call: Call) -> Answer:
    """Take in a file and return what came of it; with ``--json`` also when it is refused.

    Raises:
        Refusal: the file cannot be read, or holds moods that have no level.
    """
    options = call.options
    try:
        file, taken = _taken_in(call)
    except NotUnderstood:
        raise
    except Refusal as refusal:
        if not options.json:
            raise
        refuse(refusal)
        unmapped = refusal if isinstance(refusal, UnmappedMoods) else None
        told = as_object(
            unmapped.file if unmapped else None, TakenIn(0, 0), unmapped.names if unmapped else [], options
        )
        return Answer(as_json(told), code_of(refusal))
    if options.json:
        return Answer(as_json(as_object(file, taken, [], options)))
    done = "would_import" if options.dry_run else "imported" if taken.imported else "nothing_new"
    return Answer(say(f"plain.{done}", n=taken.imported, duplicates=taken.duplicates, rejected=len(file.rejected)))


def as_object(
    file: ImportedFile | None, taken: TakenIn, unmapped: list[str], options: SimpleNamespace
) -> dict[str, Any]:
    """Return what ``--json`` prints; ``file`` is None where it could not be read at all."""
    return {
        "format": file and file.format,
        "read": file.read if file else 0,
        "imported": taken.imported,
        "duplicates": taken.duplicates,
        "rejected": [{"line": row.line, "why": row.why} for row in file.rejected] if file else [],
        "unmapped": unmapped,
        "dry_run": options.dry_run,
    }


def _taken_in(call: Call) -> tuple[ImportedFile, TakenIn]:
    options = call.options
    clock = zone_clock(call.environ)
    said = levels_in(content_of(Path(options.moods))) if options.moods else {}
    content = content_of(Path(options.file))
    with open_if_there(call, clock) as journal:
        file = _read(content, options, clock, first_hour_of(journal))
        remembered: dict[str, float] = {} if journal is None else journal.setting(REMEMBERED, {})
    levels = _levels(file, remembered | said, options)
    if options.dry_run:
        with open_if_there(call, clock) as journal:
            return file, _rehearsed(journal, file, levels)
    with open_for(call, clock, create=True) as journal, _told_on_terminal() as told:
        return file, journal.take_in(file, levels, told=told)


def _read(content: bytes, options: SimpleNamespace, clock: Clock, first_hour: int) -> ImportedFile:
    """Return what the file holds, after saying which of its rows cannot be read."""
    today = civil_day(clock().replace(tzinfo=None), first_hour)
    file = read_file(content, getattr(options, "from"), today=today, first_hour=first_hour)
    for row in file.rejected:
        narrate(say("plain.row", line=row.line, why=row.why))
    return file


def _levels(file: ImportedFile, known: Mapping[str, float], options: SimpleNamespace) -> dict[str, float]:
    """Return a level for every mood of the file, asking for those that are not settled.

    Raises:
        UnmappedMoods: there are some, and nobody can be asked.
    """
    levels = settled_levels(file.moods, known)
    unmapped = [name for name in file.moods if name not in levels]
    if not unmapped:
        return levels
    if not can_ask(options):
        raise UnmappedMoods(file, unmapped)
    proposed = proposed_levels(file.moods, known)
    narrate(say("plain.ask_moods"))
    return levels | {name: _asked_level(name, file.moods[name], proposed[name]) for name in unmapped}


def _asked_level(name: str, count: int, proposed: float) -> float:
    """Ask until there is a level; Enter takes the one proposed."""
    while True:
        typed = asked(say("plain.ask_mood", name=name, n=count, proposed=shown(proposed)))
        if not typed:
            return proposed
        try:
            return read_rating(typed)
        except NotUnderstood as no_rating:
            narrate(no_rating.sentence)


def _rehearsed(journal: Journal | None, file: ImportedFile, levels: Mapping[str, float]) -> TakenIn:
    return counted(file.check_ins, ()) if journal is None else journal.take_in(file, levels, dry_run=True)


@contextmanager
def _told_on_terminal() -> Iterator[Callable[[int, int], None]]:
    """Yield what tells how far it is, on a terminal and once it takes longer than a moment; no trace is left of it."""
    began = monotonic()
    was_told = False

    def tell(done: int, of: int) -> None:
        nonlocal was_told
        if sys.stderr.isatty() and monotonic() - began > PATIENCE:
            was_told = True
            overwrite(say("plain.progress", done=done, of=of))

    try:
        yield tell
    finally:
        if was_told:
            overwrite("")
