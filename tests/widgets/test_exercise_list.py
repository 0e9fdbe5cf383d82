"""The list of exercises: headings, times, own ones, and quick with many."""

from __future__ import annotations

import time

from holdfast.exercises import Exercise, shipped_exercises
from holdfast.shelves import Known, Shelf, shelves
from tests.hostile import HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tests.themed import ThemedApp, drawn
from widgets.exercise_list import ExerciseList


def made(number: int, name: str = "", *, own: bool = True) -> Exercise:
    return Exercise(f"own-{number}", name or f"Own {number}", "grounding", "guided", 45, "", own=own)


async def test_headings_stand_at_the_edge_and_times_at_the_right() -> None:
    rows = ExerciseList()
    async with ThemedApp(rows).run_test(size=(30, 7)) as pilot:
        first, second = (made(1, "Waves", own=False), made(2, "Rain on a roof of tin and glass"))
        rows.show([Shelf("helped", (first,)), Shelf("grounding", (second,))])
        await pilot.pause()
        assert drawn(rows)[:5] == [
            "Helped you before",
            "▌ Waves                  45 s",
            "",
            "Grounding",
            "  Rain on a roof…  own   45 s",
        ]


async def test_the_lamp_stays_on_the_exercise_it_was_on_when_the_shelves_change() -> None:
    rows = ExerciseList()
    async with ThemedApp(rows).run_test(size=(30, 7)) as pilot:
        rows.show(shelves(shipped_exercises(), Known()))
        await pilot.press("end")
        last = rows.exercise
        assert last is not None
        rows.show(shelves(shipped_exercises(), Known(pinned=[last.id])), last.id)
        await pilot.pause()
        assert rows.exercise == last
        assert rows.cursor == 0
        rows.show([])
        await pilot.press("enter", "down")
        assert rows.exercise is None


async def test_a_hundred_own_ones_are_gone_through_at_once() -> None:
    rows = ExerciseList()
    async with ThemedApp(rows).run_test(size=(40, 24)) as pilot:
        began = time.perf_counter()
        rows.show(shelves([*shipped_exercises(), *map(made, range(100))], Known()))
        for _ in range(150):
            rows.action_move(1)
            rows.render_line(3)
        assert time.perf_counter() - began < 1.0
        await pilot.pause()
        assert rows.cursor == rows.row_count - 1


async def test_names_of_any_kind_take_one_line_each() -> None:
    names = [*LOOKS_LIKE_MARKUP, *(text[:60].replace("\n", " ").replace("\t", " ") for text in HARD_TO_DRAW if text)]
    rows = ExerciseList()
    async with ThemedApp(rows).run_test(size=(40, 24)) as pilot:
        rows.show([Shelf("grounding", tuple(made(number, name) for number, name in enumerate(names)))])
        await pilot.pause()
        assert {rows.render_line(line).cell_length for line in range(24)} == {40}
        assert all(line.endswith("own   45 s") for line in drawn(rows)[1 : len(names) + 1])
