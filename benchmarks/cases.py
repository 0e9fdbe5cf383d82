"""Diaries and annotated series from files: ``NAME.csv`` (``date,value``) beside ``NAME.truth.json``."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.diaries import Diary, Truth


class Annotated(NamedTuple):
    """A series in which people have marked where it changes.

    Attributes:
        name: what it is called.
        values: one a day, on 0 to 10.
        annotations: places of the changes, a list for each annotator.
    """

    name: str
    values: list[tuple[date, float]]
    annotations: list[list[int]]


def cases_in(folder: Path) -> tuple[list[Diary], list[Annotated]]:
    """Return the diaries and the annotated series in a folder and those below it."""
    diaries: list[Diary] = []
    annotated: list[Annotated] = []
    for path, truth in _files(folder):
        values = _values(path)
        if "annotations" in truth:
            annotated.append(Annotated(truth["id"], values, list(truth["annotations"].values())))
        else:
            diaries.append(_diary(truth, values))
    return diaries, annotated


def _files(folder: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Yield each series that has its truth beside it."""
    for path in sorted(folder.rglob("*.csv")):
        truth = path.with_suffix(".truth.json")
        if truth.exists():
            yield path, json.loads(truth.read_text(encoding="utf-8"))


def _values(path: Path) -> list[tuple[date, float]]:
    """Return the values of a file."""
    with path.open(encoding="utf-8", newline="") as file:
        return [(date.fromisoformat(row["date"][:10]), float(row["value"])) for row in csv.DictReader(file)]


def _diary(truth: dict[str, Any], values: list[tuple[date, float]]) -> Diary:
    """Return a diary with its true stretches counted in days."""
    first = date.fromisoformat(truth["stretches"][0]["start"])
    stretches = [
        Truth(
            row["kind"],
            (date.fromisoformat(row["start"]) - first).days,
            (date.fromisoformat(row["end"]) - first).days + 1,
        )
        for row in truth["stretches"]
    ]
    low, high = truth.get("scale", (0, 10))
    return Diary(truth["regime"], values, first, stretches, float(low), float(high))
