"""The pacer on a screen: what is drawn at a second, how often anything is painted, and when nothing wakes it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from rich.segment import Segment
from textual.geometry import Region
from textual.pilot import Pilot
from textual.screen import Screen

from holdfast.exercises import Part, Phase
from holdfast.pacing.shapes import Drawn, Shape
from tests.paced import LABELS
from tests.themed import ThemedApp
from tui import theme
from widgets.pacer import LOOKS_A_SECOND, Pacer

BOX = (Part(tuple(Phase(label, 4.0) for label in ("in", "hold", "out", "hold")), 2),)
BREATH = (Part((Phase("in", 4.0), Phase("out", 6.0)), 2),)
MUSCLES = tuple(
    Part((Phase("tense", 6.0), Phase("release", 14.0)), 1, name) for name in ("hands", "shoulders and neck")
)
GUIDANCE = "Let it go a little more slowly than it came."


class SetByHand:
    """Seconds of an exercise, set by hand."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.seconds = seconds
        self.looks = 0

    def __call__(self) -> float:
        self.looks += 1
        return self.seconds


class Watched(Pacer):
    """A pacer that remembers what it painted and what it told."""

    def __init__(self, parts: Iterable[Part], elapsed: SetByHand, **options: Any) -> None:
        super().__init__(list(parts), elapsed, **options)
        self.painted: list[tuple[Region, ...]] = []
        self.told: list[object] = []

    def refresh(self, *regions: Region, **how: Any) -> Pacer:  # type: ignore[override]
        if regions:
            self.painted.append(regions)
        return super().refresh(*regions, **how)

    def on_pacer_phase_began(self, event: Pacer.PhaseBegan) -> None:
        self.told.append((event.now.part, event.now.cycle, event.now.label))

    def on_pacer_over(self) -> None:
        self.told.append("over")

    @property
    def lines(self) -> list[str]:
        return [self.render_line(y).text.rstrip() for y in range(self.size.height)]

    @property
    def cells(self) -> list[list[Segment]]:
        return [list(self.render_line(y)) for y in range(self.size.height)]

    @property
    def drawn(self) -> str:
        return "\n".join(self.lines).strip("\n")

    @property
    def sleeps(self) -> bool:
        return self._next_look is None


class Paced(ThemedApp):
    CSS = "Screen { background: $background; }"


def pacer(parts: tuple[Part, ...] = BOX, seconds: float = 0.0, **options: Any) -> tuple[Watched, SetByHand]:
    clock = SetByHand(seconds)
    watched = Watched(parts, clock, **options)
    watched.guidance = GUIDANCE
    return watched, clock


async def looked(pilot: Pilot[None], watched: Watched, clock: SetByHand, seconds: float) -> None:
    """Let the clock stand at a second and look."""
    clock.seconds = seconds
    watched.look()
    await pilot.pause()


@pytest.mark.parametrize(
    ("shape", "said"),
    [
        ("box", ["╭", "●", "out", "2", "▄" * 5, "╰", GUIDANCE]),
        ("bar", ["out   2", "━" * 27 + "╸" + "─" * 16, "in   hold   out   hold", GUIDANCE]),
        ("words", ["In      4  3  2  1", "▌ Out     4  3  2  1", "Hold    4  3  2  1", GUIDANCE]),
        ("tide", ["████", "out", "2", GUIDANCE]),
    ],
)
async def test_a_second_of_each_shape(shape: Shape, said: list[str]) -> None:
    watched, _ = pacer(seconds=10.0, shape=shape)
    async with Paced(watched).run_test(size=(80, 20)):
        assert watched.drawn_shape == shape
        for each in said:
            assert each in watched.drawn


async def test_plain_symbols_are_ascii() -> None:
    for shape in ("tide", "box", "bar", "words"):
        watched, _ = pacer(seconds=10.0, shape=shape, plain=True)
        async with Paced(watched).run_test(size=(80, 20)):
            assert watched.drawn.isascii()
            assert "out" in watched.drawn.lower()


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("shape", ["tide", "bar", "words"])
async def test_every_label_is_drawn(shape: Shape, label: str) -> None:
    watched, _ = pacer((Part((Phase(label, 3.0), Phase("rest", 20.0)), 2),), seconds=1.0, shape=shape)
    async with Paced(watched).run_test(size=(80, 20)):
        assert watched.drawn_shape == shape
        assert "2" in watched.drawn


@pytest.mark.parametrize("shape", ["tide", "bar", "words"])
async def test_a_part_is_named(shape: Shape) -> None:
    watched, _ = pacer(MUSCLES, seconds=21.0, shape=shape)
    async with Paced(watched).run_test(size=(80, 20)):
        assert "shoulders and neck" in watched.drawn
        assert "hands" not in watched.drawn


async def test_taps_are_not_counted() -> None:
    watched, _ = pacer((Part((Phase("tap_left", 0.7), Phase("tap_right", 0.7)), 9),), seconds=0.1, shape="tide")
    async with Paced(watched).run_test(size=(80, 20)) as pilot:
        assert "left" in watched.drawn
        assert "1" not in watched.drawn
        watched.shape = "bar"  # sixty half cells a second: more than anybody could see
        await pilot.pause()
        assert watched._next_look is not None
        assert watched._next_look._interval >= 1 / LOOKS_A_SECOND


SIZES: list[tuple[tuple[int, int], Shape, Drawn]] = [
    ((112, 36), "tide", "tide"),
    ((58, 16), "tide", "tide"),
    ((58, 16), "box", "box"),
    ((58, 9), "box", "bar"),
    ((58, 9), "tide", "bar"),
    ((15, 12), "box", "line"),
    ((30, 2), "words", "line"),
    ((5, 1), "words", "line"),
]


@pytest.mark.parametrize(("size", "shape", "drawn"), SIZES)
async def test_it_gives_way_and_fits(size: tuple[int, int], shape: Shape, drawn: Drawn) -> None:
    watched, _ = pacer(seconds=10.0, shape=shape)
    async with Paced(watched).run_test(size=size):
        assert watched.drawn_shape == drawn
        assert len(watched.lines) == size[1]
        assert all(watched.render_line(y).cell_length == size[0] for y in range(size[1]))
        assert "ou" in watched.drawn.lower()


async def test_another_size_draws_for_it() -> None:
    watched, _ = pacer(seconds=10.0, shape="box")
    app = Paced(watched)
    async with app.run_test(size=(80, 20)) as pilot:
        for size, drawn in (((80, 9), "bar"), ((60, 9), "bar"), ((120, 36), "box")):
            await pilot.resize_terminal(*size)
            assert watched.drawn_shape == drawn
            assert all(watched.render_line(y).cell_length == size[0] for y in range(size[1]))


@pytest.mark.parametrize("shape", ["tide", "box", "bar", "words"])
async def test_it_paints_what_has_changed_and_nothing_else(shape: Shape) -> None:
    """A breath, looked at as often as it looks by itself: one paint per change, of the rows that did change."""
    watched, clock = pacer(BREATH if shape == "tide" else BOX, shape=shape)
    async with Paced(watched).run_test(size=(80, 20)) as pilot:
        await looked(pilot, watched, clock, 0.0)
        watched.painted.clear()
        before, changes, rows = watched.cells, 0, 0
        looks = round(watched.parts[0].seconds / watched.parts[0].cycles) * LOOKS_A_SECOND
        for look in range(1, looks):
            clock.seconds = look / LOOKS_A_SECOND
            watched.look()
            now = watched.cells
            changes += now != before
            rows += sum(one != other for one, other in zip(now, before, strict=True))
            before = now
        assert changes == len(watched.painted) < looks
        assert rows == sum(len(regions) for regions in watched.painted)
        assert all(region.height == 1 for regions in watched.painted for region in regions)
        if shape == "words":
            assert changes == 15
        if shape == "bar":
            assert changes <= 2 * 44 + 15


async def test_looking_twice_at_one_moment_paints_nothing() -> None:
    for shape in ("tide", "box", "bar", "words"):
        watched, clock = pacer(seconds=3.0, shape=shape)
        async with Paced(watched).run_test(size=(80, 20)) as pilot:
            await looked(pilot, watched, clock, 3.0)
            watched.painted.clear()
            await looked(pilot, watched, clock, 3.0)
            assert watched.painted == []


async def test_paused_everything_stands_and_says_so() -> None:
    for shape in ("tide", "box", "bar", "words"):
        watched, _ = pacer(seconds=9.0, shape=shape)
        async with Paced(watched).run_test(size=(80, 20)) as pilot:
            assert "paused" not in watched.drawn
            watched.paused = True
            await pilot.pause()
            assert "paused" in watched.drawn
            slept = watched.sleeps
            watched.paused = False
            await pilot.pause()
            assert "paused" not in watched.drawn
            assert (slept, watched.sleeps) == (True, False)


async def test_phases_and_the_end_are_told_once() -> None:
    watched, clock = pacer(BREATH)
    async with Paced(watched).run_test(size=(80, 20)) as pilot:
        for second in (1, 3.9, 4.1, 9, 10, 19.9, 20, 25):
            await looked(pilot, watched, clock, second)
        assert watched.told == [(0, 0, "in"), (0, 0, "out"), (0, 1, "in"), (0, 1, "out"), "over"]
        assert watched.sleeps
        assert "out" in watched.drawn


async def test_after_the_end_it_can_be_gone_through_again() -> None:
    watched, clock = pacer(BREATH)
    async with Paced(watched).run_test(size=(80, 20)) as pilot:
        for second in (20, 0):
            await looked(pilot, watched, clock, second)
        assert watched.told == [(0, 0, "in"), "over", (0, 0, "in")]
        assert not watched.sleeps


async def test_nothing_wakes_it_behind_another_screen() -> None:
    watched, clock = pacer(shape="words")
    app = Paced(watched)
    async with app.run_test(size=(80, 20)) as pilot:
        slept = [watched.sleeps]
        await app.push_screen(Screen())
        await pilot.pause()
        slept.append(watched.sleeps)
        clock.seconds = 5.0
        watched.guidance = "Another line."
        await pilot.pause()
        slept.append(watched.sleeps)
        await app.pop_screen()
        await pilot.pause()
        slept.append(watched.sleeps)
        assert slept == [False, True, True, False]
        assert "▌ Hold" in watched.drawn
        assert "Another line." in watched.drawn


async def test_nothing_wakes_it_once_it_is_removed() -> None:
    watched, clock = pacer(shape="tide")
    async with Paced(watched).run_test(size=(80, 20)) as pilot:
        await pilot.pause(0.3)
        looks = clock.looks
        assert looks > 1
        await watched.remove()
        looks = clock.looks
        await pilot.pause(0.3)
        assert clock.looks == looks


async def test_words_are_looked_at_once_a_second() -> None:
    watched, clock = pacer(seconds=0.0, shape="words")
    async with Paced(watched).run_test(size=(80, 20)) as pilot:
        for seconds, wait in ((0.25, 0.75), (1.0, 1.0), (15.9, 0.1)):
            await looked(pilot, watched, clock, seconds)
            assert watched._next_look is not None
            assert watched._next_look._interval == pytest.approx(wait, abs=0.01)


async def test_a_theme_colours_it_anew() -> None:
    watched, _ = pacer(seconds=10.0, shape="box")
    app = Paced(watched)
    async with app.run_test(size=(80, 20)) as pilot:
        before, drawn = watched.render_line(9), watched.drawn
        app.theme = theme.LIGHT
        await pilot.pause()
        after = watched.render_line(9)
        assert watched.drawn == drawn
        assert [each.style for each in before] != [each.style for each in after]


@pytest.mark.parametrize("name", ["nord", "ansi-dark", "textual-light"])
@pytest.mark.parametrize("shape", ["tide", "box", "bar", "words"])
async def test_any_theme_will_do(name: str, shape: Shape) -> None:
    watched, _ = pacer(seconds=10.0, shape=shape)
    app = Paced(watched)
    app.theme = name
    async with app.run_test(size=(80, 20)):
        assert "out" in watched.drawn.lower()
        waters = {cell.style.color for row in watched.cells for cell in row if "█" in cell.text and cell.style}
        if shape == "tide":
            assert (len(waters) == 1) == (name == "ansi-dark")


async def test_own_words_are_cut_to_the_room_and_are_no_markup() -> None:
    watched, _ = pacer(seconds=10.0, shape="bar")
    watched.guidance = "[b]漢字[/b] " * 40
    async with Paced(watched).run_test(size=(40, 12)):
        assert all(watched.render_line(y).cell_length == 40 for y in range(12))
        assert "[b]漢字[/b]" in watched.drawn
        assert "…" in watched.drawn
