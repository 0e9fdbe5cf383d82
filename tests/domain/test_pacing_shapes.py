"""What a pacer draws at which moment: water, lamp, bar and words, as values."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from holdfast.exercises import Part, Phase
from holdfast.pacing.bar import bar, half_cells, until_next_half
from holdfast.pacing.box import SIDES, Cell, box, lamp_index, side
from holdfast.pacing.breath import Breath, breath
from holdfast.pacing.course import Now, at
from holdfast.pacing.shapes import fitted, usual_shape
from holdfast.pacing.tide import EIGHTHS, tide, waters
from holdfast.pacing.water import DEPTHS, STRENGTHS
from holdfast.pacing.words import can_spread, word_rows
from tests.paced import BREATHS, LABELS, PARTS

BOX = Part(tuple(Phase(label, 4.0) for label in ("in", "hold", "out", "hold")), 15)
SHARES = st.floats(0, 1 - 1e-9)  # nearer to the end rounding leaves the last part


def cycle(*labels: str, seconds: float = 4.0) -> Part:
    return Part(tuple(Phase(label, seconds) for label in labels), 3)


def moment(part: Part, elapsed: float) -> Now:
    now = at([part], elapsed)
    assert now is not None
    return now


def level(part: Part, elapsed: float) -> float:
    return breath(part.phases, moment(part, elapsed)).level


@pytest.mark.parametrize(
    ("labels", "levels"),
    [
        (("in", "out"), [0.0, 0.5, 1.0, 0.5]),
        (("in", "hold", "out", "hold"), [0.0, 0.5, 1.0, 1.0, 1.0, 0.5, 0.0, 0.0]),
        (("in", "top_up", "out"), [0.0, 0.4, 0.8, 0.9, 1.0, 0.5]),
        (("in", "hum"), [0.0, 0.5, 1.0, 0.5]),
        (("up", "down"), [0.0, 0.5, 1.0, 0.5]),
        (("tense", "release", "rest"), [0.0, 1.0, 1.0, 0.5, 0.0, 0.0]),
        (("hold", "out"), [1.0, 1.0, 1.0, 0.5]),
        (("hold",), [0.0, 0.0]),
    ],
)
def test_the_water_rises_and_falls_with_the_breath(labels: tuple[str, ...], levels: list[float]) -> None:
    """Looked at, at the beginning and in the middle of each phase."""
    part = cycle(*labels)
    assert [level(part, 2.0 * half) for half in range(len(levels))] == pytest.approx(levels)


def test_taps_sway_the_water_to_their_side() -> None:
    part = cycle("tap_left", "tap_right", seconds=1.0)
    leans = [breath(part.phases, moment(part, elapsed)).lean for elapsed in (0.0, 0.5, 1.0, 1.5, 2.0)]
    assert leans == pytest.approx([-1, 0, 1, 0, -1])
    drawn = tide(Breath(0.45, -1.0), 0.0, 60, 10).heights
    assert drawn[15] > drawn[45] + EIGHTHS


def test_between_two_rounds_of_taps_the_water_comes_to_rest_and_back() -> None:
    between = cycle("rest", seconds=4.8)
    drawn = [breath(between.phases, moment(between, elapsed)) for elapsed in (0.0, 2.4, 4.8 * (1 - 1e-9))]
    assert drawn[0] == pytest.approx(Breath(0.45, -1.0))
    assert drawn[1] == pytest.approx(Breath(0.45, 0.0))
    assert drawn[2] == pytest.approx(Breath(0.45, -1.0))


@given(PARTS, SHARES)
def test_the_breath_stays_in_its_range_for_every_label(parts: tuple[Part, ...], share: float) -> None:
    elapsed = share * sum(part.seconds for part in parts)
    now = at(parts, elapsed)
    assert now is not None
    drawn = breath(parts[now.part].phases, now)
    assert 0 <= drawn.level <= 1
    assert -1 <= drawn.lean <= 1


@pytest.mark.parametrize("label", LABELS)
def test_every_label_has_a_level(label: str) -> None:
    assert 0 <= level(cycle(label), 1.0) <= 1


@given(BREATHS, st.floats(0.5, 20), st.integers(0, 11))
def test_nothing_jumps_where_a_phase_ends(labels: tuple[str, ...], seconds: float, phases_behind: int) -> None:
    part = cycle(*labels, seconds=seconds)
    boundary = seconds * phases_behind
    assume(0 < boundary < part.seconds * (1 - 1e-6))
    before, after = (
        breath(part.phases, moment(part, elapsed)) for elapsed in (boundary * (1 - 1e-9), boundary * (1 + 1e-9))
    )
    assert before == pytest.approx(after, abs=1e-6)
    heights = [tide(each, boundary, 60, 10).heights for each in (before, after)]
    assert max(abs(one - other) for one, other in zip(*heights, strict=True)) <= 1


@given(PARTS, SHARES, st.integers(1, 100), st.integers(1, 30))
def test_the_tide_stays_in_its_rows(parts: tuple[Part, ...], share: float, width: int, height: int) -> None:
    elapsed = share * sum(part.seconds for part in parts)
    now = at(parts, elapsed)
    assert now is not None
    drawn = tide(breath(parts[now.part].phases, now), elapsed, width, height)
    assert len(drawn.heights) == width
    assert all(0 <= each <= EIGHTHS * height for each in drawn.heights)
    assert list(drawn.shades) == sorted(drawn.shades, reverse=True)
    for shade in drawn.shades:
        colours = waters(width, shade)
        assert len(colours) == width
        assert all(0 <= each.depth <= DEPTHS and 0 <= each.strength <= STRENGTHS for each in colours)


@given(st.floats(0, 36_000))
def test_the_surface_is_where_the_formula_has_it(elapsed: float) -> None:
    now = at([Part(BOX.phases, 10_000)], elapsed)
    assert now is not None
    held = breath(BOX.phases, now)
    for column, drawn in enumerate(tide(held, elapsed, 60, 10).heights):
        ripple = 0.32 * math.sin(2 * math.pi * (1.6 * column / 59 + elapsed / 20)) * (0.4 + 0.6 * held.level)
        assert abs(drawn - 8 * ((0.10 + 0.78 * held.level) * 10 + ripple)) <= 0.5 + 1e-6


def test_the_water_has_no_sides_and_is_clearest_at_the_top() -> None:
    surface, deep = waters(60, 0), waters(60, 12)
    assert surface[0].strength == surface[-1].strength == 0
    assert [each.strength for each in surface[:30]] == sorted(each.strength for each in surface[:30])
    assert surface == surface[::-1]
    assert (surface[30].depth, deep[30].depth) == (0, DEPTHS)
    assert deep[30].strength < surface[30].strength


@given(st.floats(0, 1), st.floats(0, 1), st.integers(2, 60))
def test_the_lamp_goes_evenly_and_never_back(one: float, other: float, places: int) -> None:
    earlier, later = sorted((one, other))
    assert 0 <= lamp_index(earlier, places) <= lamp_index(later, places) <= places - 1
    assert (lamp_index(0, places), lamp_index(1, places)) == (0, places - 1)


def test_the_sides_go_round_and_meet_in_the_corners() -> None:
    sides = [side(number, 34, 11) for number in range(SIDES)]
    assert [len(each) for each in sides] == [11, 34, 11, 34]
    assert [each[0] for each in sides] == [Cell(0, 10), Cell(0, 0), Cell(33, 0), Cell(33, 10)]
    assert [each[-1] for each in sides] == [each[0] for each in sides[1:] + sides[:1]]


@pytest.mark.parametrize(
    ("elapsed", "lamp", "behind", "water"),
    [
        (0.0, Cell(0, 10), 0, 0),
        (2.0, Cell(0, 5), 5, 36),
        (4.0, Cell(0, 0), 0, 72),
        (6.0, Cell(17, 0), 17, 72),
        (10.0, Cell(33, 5), 5, 36),
        (15.99, Cell(0, 10), 33, 0),
    ],
)
def test_a_moment_of_the_box(elapsed: float, lamp: Cell, behind: int, water: int) -> None:
    now = moment(BOX, elapsed)
    drawn = box(BOX.phases, now, breath(BOX.phases, now), 34, 11)
    assert (drawn.lamp, len(drawn.behind), drawn.water) == (lamp, behind, water)


def test_a_box_that_begins_otherwise_still_breathes_in_on_the_left() -> None:
    turned = cycle("hold", "out", "hold", "in")
    now = moment(turned, 14.0)
    assert box(turned.phases, now, breath(turned.phases, now), 34, 11).lamp == Cell(0, 5)


@given(PARTS, SHARES, st.integers(8, 60))
def test_the_bar_fills_when_it_says_so(parts: tuple[Part, ...], share: float, width: int) -> None:
    part = parts[0]
    now = at([part], share * part.seconds)
    assert now is not None
    filled, wait = half_cells(part.phases, now, width), until_next_half(part.phases, now, width)
    assert 0 <= filled < 2 * width
    assert 0 <= wait <= part.seconds / part.cycles
    done, to_come = bar(filled, width, plain=False)
    assert len(done + to_come) == width
    later = at([part], share * part.seconds + wait + 1e-6)
    if later is not None and later.cycle == now.cycle:
        assert half_cells(part.phases, later, width) in (filled, filled + 1)


def test_the_bar_in_plain_symbols_is_ascii() -> None:
    assert bar(5, 6, plain=False) == ("━━╸", "───")
    assert bar(5, 6, plain=True) == ("===", "---")


def test_the_words_say_which_second_it_is() -> None:
    rows = word_rows(BOX.phases, moment(BOX, 10.2), spread=True)
    assert [(row.label, row.numbers, row.at) for row in rows] == [
        ("in", (4, 3, 2, 1), None),
        ("hold", (4, 3, 2, 1), None),
        ("out", (4, 3, 2, 1), 2),
        ("hold", (4, 3, 2, 1), None),
    ]


def test_long_phases_are_counted_in_one_place() -> None:
    part = Part((Phase("tense", 6), Phase("release", 14)), 1)
    assert not can_spread(part.phases)
    rows = word_rows(part.phases, moment(part, 7.5), spread=False)
    assert [(row.numbers, row.at) for row in rows] == [((6,), None), ((13,), 0)]


@pytest.mark.parametrize(
    ("shape", "room", "drawn", "size"),
    [
        ("tide", (76, 20), "tide", (60, 10)),
        ("tide", (112, 36), "tide", (92, 16)),
        ("tide", (58, 16), "tide", (58, 10)),
        ("tide", (40, 11), "tide", (40, 6)),
        ("tide", (40, 9), "bar", (40, 7)),
        ("tide", (20, 20), "bar", (20, 7)),
        ("box", (76, 20), "box", (34, 11)),
        ("box", (112, 36), "box", (50, 17)),
        ("box", (58, 16), "box", (34, 11)),
        ("box", (58, 12), "box", (28, 9)),
        ("box", (58, 10), "bar", (44, 7)),
        ("box", (30, 6), "bar", (30, 3)),
        ("bar", (76, 20), "bar", (44, 7)),
        ("bar", (14, 20), "line", (14, 1)),
        ("bar", (58, 4), "line", (58, 1)),
        ("words", (76, 20), "words", (76, 7)),
        ("words", (58, 6), "words", (58, 4)),
        ("words", (58, 5), "line", (58, 1)),
        ("words", (10, 1), "line", (10, 1)),
    ],
)
def test_a_shape_gives_way_to_what_there_is_room_for(
    shape: str, room: tuple[int, int], drawn: str, size: tuple[int, int]
) -> None:
    found = fitted(shape, [BOX], *room, plain=False)  # type: ignore[arg-type]
    assert (found.drawn, (found.width, found.height)) == (drawn, size)


def test_a_box_needs_four_phases() -> None:
    assert fitted("box", [cycle("in", "hold", "out")], 76, 20, plain=False).drawn == "tide"
    assert usual_shape([BOX], still=False) == "box"
    assert usual_shape([cycle("in", "out")], still=False) == "tide"
    assert usual_shape([BOX], still=True) == "words"


def test_water_has_no_plain_symbols() -> None:
    assert fitted("tide", [BOX], 76, 20, plain=True).drawn == "bar"
    assert fitted("box", [BOX], 76, 20, plain=True).drawn == "bar"
    assert fitted("words", [BOX], 76, 20, plain=True).drawn == "words"
