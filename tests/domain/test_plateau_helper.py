"""The helper process: values in, a course out."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date

import pytest

from holdfast.plateaus import find_course
from holdfast.plateaus.__main__ import answered
from holdfast.plateaus.course import Course
from holdfast.plateaus.reading import Reading
from tests.simulated_diaries import Leg, many_years, simulated

VALUES = simulated([Leg(60), Leg(60, jump=3.0)], start=4.0)


YEARS = many_years(3)


def question(reading: Reading, values: Sequence[tuple[date, float]] = VALUES, kept: str | None = None) -> str:
    return json.dumps({"values": values, "reading": asdict(reading), "kept": kept}, default=date.isoformat)


def test_it_answers_what_the_engine_finds() -> None:
    reading = Reading(unit="mood", margin=0.8, today=date(2024, 5, 1))
    assert Course.from_json(answered(question(reading))) == find_course(VALUES, reading)


def test_what_is_left_out_of_the_reading_is_as_usual() -> None:
    assert Course.from_json(answered('{"values": [["2026-03-03", 5]]}')).unit == "value"
    assert json.loads(answered('{"values": []}'))["stretches"] == []


def test_what_it_gives_to_be_kept_it_takes_back_with_the_next_question() -> None:
    reading = Reading(unit="mood")
    before = YEARS[:-1]
    _, kept = answered(question(reading, before)).split("\n")
    (course,) = answered(question(reading, YEARS, kept)).split("\n")
    assert Course.from_json(course).stretches == find_course(YEARS, reading).stretches


@pytest.mark.parametrize("kept", ["", "{}", "not ours", '{"learnt": 3}'])
def test_what_is_not_its_own_it_does_not_mind(kept: str) -> None:
    course, _ = answered(question(Reading(), YEARS, kept)).split("\n")
    assert Course.from_json(course) == find_course(YEARS, Reading())


def test_it_runs_as_a_process_of_its_own_without_numpy() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "holdfast.plateaus"],
        input=question(Reading(unit="mood")),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0
    assert Course.from_json(done.stdout) == find_course(VALUES, Reading(unit="mood"))
    assert "numpy" not in done.stderr
    assert "textual" not in done.stderr
