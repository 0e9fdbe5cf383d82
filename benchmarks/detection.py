"""How well plateaus are found: Holdfast beside ruptures and two simple rules, on the same series in one run.

The series are simulated (`benchmarks.diaries`, `benchmarks.generic_series`) from seeds that no constant of the engine
was chosen on. ``CASES=FOLDER`` adds those of a folder: ``NAME.csv`` beside ``NAME.truth.json``, with the true stretches
of a diary or the annotations of a series. ``SEED`` and ``SIXTIES`` choose others than the usual, and more.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

from benchmarks.cases import Annotated, cases_in
from benchmarks.diaries import OTHER_REGIMES, Diary, diaries, diary
from benchmarks.generic_series import generic_series
from benchmarks.live import LiveScores, looked_at
from benchmarks.peers import PEERS, Finder, days_of
from benchmarks.scores import Scores, Told, boundary_f1, covering, mean
from holdfast.plateaus import find_course
from holdfast.plateaus.course import Course, Current
from holdfast.plateaus.reading import Reading

SEED, SIXTIES = 77, 3
"""The seed of the table, looked at once after the last choice, and how many times sixty diaries it takes."""
LONE = {"short": 200, "flat": 60, "flat_noisy": 30, "steady_up": 30, "steady_down": 20}
"""More of those that the rest of the table has too few of for their own columns."""
OTHERS_OF_A_REGIME, GENERIC, LIVE_EVERY = 4, 60, 6
ANNOTATED_WITHIN = 5

Method: TypeAlias = Callable[[Diary], list[Told]]

COLUMNS = ("level F1", "macro F1", "overlap", "bounds", "covering", "moving", "flat", "short: wrong", "answered", "ECE")
ANNOTATED_COLUMNS = ("bounds", "covering")


def lines() -> Iterator[str]:
    """Yield the tables line by line, as they come."""
    seed, sixties = int(os.environ.get("SEED", SEED)), int(os.environ.get("SIXTIES", SIXTIES))
    usual = diaries(seed, sixties)
    yield from diary_table(f"{len(usual)} simulated diaries of 13 kinds", usual)
    lone = [diary(kind, 10_000 * seed + 5000 + n) for kind, many in LONE.items() for n in range(many)]
    yield from diary_table(f"{len(lone)} that are short or do one thing", lone)
    others = [diary(kind, 10_000 * seed + n) for kind in OTHER_REGIMES for n in range(OTHERS_OF_A_REGIME)]
    yield from diary_table(f"{len(others)} of {len(OTHER_REGIMES)} other kinds", others)
    yield from live_table(looked_at(usual, LIVE_EVERY))
    series = [generic_series(1000 * seed + number) for number in range(GENERIC)]
    yield from annotated_table(f"{len(series)} simulated series that are no diaries", series)
    folder = os.environ.get("CASES")
    if folder:
        kept, annotated = cases_in(Path(folder))
        yield from diary_table(f"{len(kept)} diaries in {folder}", kept)
        yield from live_table(looked_at(kept, 1))
        yield from annotated_table(f"{len(annotated)} annotated series in {folder}", annotated)


def diary_table(title: str, kept: Sequence[Diary]) -> Iterator[str]:
    """Yield a line per method, under a heading."""
    if not kept:
        return
    yield _heading(title, COLUMNS)
    methods: dict[str, Method] = {"Holdfast": told_by_us, **{name: _of_peer(peer) for name, peer in PEERS.items()}}
    for name, method in methods.items():
        scores = Scores()
        for each in kept:
            scores.add(each, method(each))
        yield _row(name, _figures(scores))


def live_table(kept: Sequence[Diary]) -> Iterator[str]:
    """Yield how well today's word holds, of ours alone: the others have none."""
    if not kept:
        return
    scores = LiveScores()
    for each in kept:
        scores.add(each, said_by_us)
    yield f"\nToday's word, day by day in {len(kept)} of them"
    yield f"  onsets found {scores.onsets_found:.3f} of {len(scores.delays)}, median delay {scores.delay:.0f} days"
    yield (
        f"  late in {len(scores.false)} gains and setbacks: called level {mean(scores.false):.3f}, "
        f"firmly {mean(scores.false_firm):.3f}"
    )
    yield f"  nothing said of plateaus of a month and more: {mean(scores.unclear_while_level):.3f} of the days"
    yield f"  80 % interval of the onset: holds {mean(scores.held):.3f}, median width {_middle(scores.widths)} days"


def annotated_table(title: str, series: Sequence[Annotated]) -> Iterator[str]:
    """Yield a line per method, under a heading."""
    if not series:
        return
    yield _heading(title, ANNOTATED_COLUMNS)
    finders: dict[str, Callable[[Annotated], list[Told]]] = {
        "Holdfast": lambda each: _stretches(find_course(each.values, Reading()), each),
        **{name: lambda each, peer=peer: peer(days_of(each.values)) for name, peer in PEERS.items()},  # type: ignore[misc]
    }
    for name, finder in finders.items():
        changes = [[told.start for told in finder(each)[1:]] for each in series]
        lengths = [len(each.values) for each in series]
        pairs = list(zip(series, changes, lengths, strict=True))
        bounds = mean([boundary_f1(each.annotations, found, ANNOTATED_WITHIN) for each, found, _ in pairs])
        covered = mean([covering(each.annotations, found, length) for each, found, length in pairs])
        yield _row(name, (bounds, covered), ANNOTATED_COLUMNS)


def told_by_us(kept: Diary) -> list[Told]:
    """Return the stretches that Holdfast tells of a diary."""
    return _stretches(_course(kept), kept)


def said_by_us(kept: Diary) -> Current | None:
    """Return what Holdfast says of the stretch the person is in."""
    return _course(kept).current


def _course(kept: Diary) -> Course:
    return find_course(kept.values, Reading(low=kept.low, high=kept.high))


def _stretches(course: Course, of: Diary | Annotated) -> list[Told]:
    """Return a course's stretches, in days of the diary or series they are of."""
    first = of.first_day if isinstance(of, Diary) else of.values[0][0]
    return [
        Told(each.kind, (each.start - first).days, (each.end - first).days + 1, each.confidence)
        for each in course.stretches
    ]


def _of_peer(peer: Finder) -> Method:
    """Return a peer as a method that reads diaries; a diary begins with its first entry."""

    def tell(kept: Diary) -> list[Told]:
        before = (min(kept.values)[0] - kept.first_day).days
        told = peer(days_of(kept.values, kept.low, kept.high))
        return [each._replace(start=each.start + before, past=each.past + before) for each in told]

    return tell


def _figures(scores: Scores) -> tuple[float | None, ...]:
    """Return the figures of the columns; None where the diaries or the method have none."""
    return (
        scores.day_f1("plateau"),
        scores.macro_f1,
        mean(scores.overlaps),
        mean(scores.boundary_f1s),
        mean(scores.coverings),
        mean(scores.level_while_moving) if scores.level_while_moving else None,
        mean(scores.flat_untouched) if scores.flat_untouched else None,
        mean(scores.short_wrong) if scores.short_wrong else None,
        mean(scores.short_answered) if scores.short_answered else None,
        scores.calibration_error if scores.said else None,
    )


def _middle(widths: Sequence[int]) -> int:
    return sorted(widths)[len(widths) // 2] if widths else 0


def _heading(title: str, columns: Iterable[str]) -> str:
    return f"\n{title:<44}" + "".join(f"{column:>{_width(column)}}" for column in columns)


def _width(column: str) -> int:
    """Return how wide a column is: its name, or a figure, and two cells between."""
    return max(len(column), len("0.000")) + 2


def _row(name: str, figures: Iterable[float | None], columns: Iterable[str] = COLUMNS) -> str:
    cells = ("" if figure is None else f"{figure:.3f}" for figure in figures)
    widths = map(_width, columns)
    return f"  {name:<42}" + "".join(f"{cell:>{width}}" for cell, width in zip(cells, widths, strict=True))
