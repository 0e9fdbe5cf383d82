"""A pacer as rows of runs: each shape, and the word, the count and the guidance that go with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Final, NamedTuple

from rich.cells import cell_len
from textual.content import Content

from holdfast.charts.symbols import symbols
from holdfast.exercises import Part
from holdfast.pacing.bar import bar, half_cells
from holdfast.pacing.box import Box, Cell, box, water_in
from holdfast.pacing.breath import breath
from holdfast.pacing.course import Now, counts
from holdfast.pacing.shapes import Drawn, Fitted
from holdfast.pacing.tide import EIGHTHS, tide, waters
from holdfast.pacing.water import Water
from holdfast.pacing.words import WordRow, can_spread, word_rows
from holdfast.wording import say
from widgets.pacer_inks import Ink, Row, Run

_BLOCKS = " ▁▂▃▄▅▆▇█"
_GAP = "   "
_CORNERS = "╭╮╰╯"
_ABOVE = 2 / 5
"""The share of the free rows that stands above: the upper third, about."""


class Shown(NamedTuple):
    """What is to be drawn.

    Attributes:
        fitted: the shape and its size.
        part: the part of the exercise.
        now: where the exercise is.
        elapsed: the seconds of the whole exercise.
        paused: it stands.
        guidance: the quiet line; empty for none.
        plain: draw in plain symbols.
    """

    fitted: Fitted
    part: Part
    now: Now
    elapsed: float
    paused: bool
    guidance: str
    plain: bool

    @property
    def word(self) -> str:
        """What happens in the phase."""
        return say(f"pacing.{self.now.label}")

    @property
    def seconds(self) -> str:
        """The seconds left, or that it is paused; as wide as the first of the seconds, so that nothing moves.

        Empty where there is nothing to count, because no phase takes two seconds.
        """
        if self.paused:
            return say("pacing.paused")
        if all(counts(phase.seconds) == 1 for phase in self.part.phases):
            return ""
        return str(self.now.left).rjust(len(str(counts(self.now.seconds))))


def rows(shown: Shown, width: int, height: int) -> list[Row]:
    """Return the ``height`` rows of a pacer. Its guidance has its place whether there is any or not."""
    block = _DRAWN[shown.fitted.drawn](shown, width)
    gap = max(0, min(1 if shown.fitted.drawn == "tide" else 2, height - len(block) - 1))
    above = [Row()] * int(max(0, height - len(block) - gap - 1) * _ABOVE)
    room = height - len(above) - len(block) - gap
    block += [Row()] * gap + [_centred((Run(line, Ink.QUIET),), width) for line in _lines(shown.guidance, width, room)]
    return (above + block + [Row()] * height)[:height]


def _tide(shown: Shown, width: int) -> list[Row]:
    """The water, and under it the word and its count."""
    fitted = shown.fitted
    drawn = tide(breath(shown.part.phases, shown.now), shown.elapsed, fitted.width, fitted.height)
    left, lowest = (width - fitted.width) // 2, min(drawn.heights)
    block = []
    for row in reversed(range(fitted.height)):
        if lowest >= EIGHTHS * (row + 1):
            block.append(Row(left, _full(fitted.width, drawn.shades[row])))
        else:
            block.append(Row(left, _surface(drawn.heights, EIGHTHS * row, waters(fitted.width, drawn.shades[row]))))
    word = [Run(shown.word, Ink.WORD)]
    if shown.part.name:
        word.append(Run(f"  {shown.part.name}", Ink.TEXT))
    return [*block, Row(), _centred(word, width), _centred([Run(shown.seconds, Ink.MUTED)], width)]


@lru_cache(maxsize=256)
def _full(width: int, shade: int) -> tuple[Run, ...]:
    """A row under water."""
    return tuple(Run("█" * len(list(same)), colour) for colour, same in groupby(waters(width, shade)))


def _surface(heights: Sequence[int], below: int, colours: Sequence[Water]) -> tuple[Run, ...]:
    """A row that the surface goes through, or that is above it; ``below`` eighths are under the row."""
    cells = zip((min(EIGHTHS, max(0, height - below)) for height in heights), colours, strict=True)
    runs = []
    for (eighths, colour), same in groupby(cells, lambda cell: (cell[0], cell[1] if cell[0] else None)):
        runs.append(Run(_BLOCKS[eighths] * len(list(same)), colour or Ink.TEXT))
    return tuple(runs[:-1] if runs[-1].ink is Ink.TEXT else runs)


def _box(shown: Shown, width: int) -> list[Row]:
    """The frame with the lamp on it, and in it the water, the word and its count."""
    wide, high = shown.fitted.width, shown.fitted.height
    drawn = box(shown.part.phases, shown.now, breath(shown.part.phases, shown.now), wide, high)
    frame = _Frame(drawn, wide, high)
    said = {high // 2 - 1: Run(f" {shown.word} ", Ink.WORD), high // 2 + 1: Run(f" {shown.seconds} ", Ink.MUTED)}
    left = (width - wide) // 2
    block = [Row(left, frame.across(0))]
    for row in range(1, high - 1):
        water = water_in(high - 2 - row, high - 2)
        eighths = min(EIGHTHS, max(0, drawn.water - EIGHTHS * (high - 2 - row)))
        inside = _inside(eighths, water, said.get(row), wide - 2)
        block.append(Row(left, (frame.run(Cell(0, row)), *inside, frame.run(Cell(wide - 1, row)))))
    return [*block, Row(left, frame.across(high - 1))]


def _inside(eighths: int, water: Water, said: Run | None, width: int) -> tuple[Run, ...]:
    """One row of the inside, with a word in its middle or without."""
    if said is None:
        return (Run(_BLOCKS[eighths] * width, water),)
    before = (width - len(said.text)) // 2
    return (
        Run(_BLOCKS[eighths] * before, water),
        said._replace(ground=water if eighths > EIGHTHS // 2 else None),
        Run(_BLOCKS[eighths] * (width - before - len(said.text)), water),
    )


class _Frame:
    """The frame of a box, with a side of it gone along as far as the lamp."""

    def __init__(self, drawn: Box, width: int, height: int) -> None:
        self._lamp, self._behind = drawn.lamp, frozenset(drawn.behind)
        self._width = width
        ends = (0, width - 1)
        self._corners = dict(
            zip([Cell(column, row) for row in (0, height - 1) for column in ends], _CORNERS, strict=True)
        )

    def run(self, cell: Cell) -> Run:
        """One place of the frame."""
        if cell == self._lamp:
            return Run(symbols(plain=False).lamp, Ink.LAMP)
        upright = "│" if cell.column in (0, self._width - 1) else "─"
        return Run(self._corners.get(cell, upright), Ink.DONE if cell in self._behind else Ink.TO_COME)

    def across(self, row: int) -> tuple[Run, ...]:
        """The upper or the lower side."""
        cells = [self.run(Cell(column, row)) for column in range(self._width)]
        return tuple(Run("".join(run.text for run in same), ink) for ink, same in groupby(cells, lambda run: run.ink))


def _bar(shown: Shown, width: int) -> list[Row]:
    """The word and its count over the bar, and under it the phases."""
    wide, phases = shown.fitted.width, shown.part.phases
    done, to_come = bar(half_cells(phases, shown.now, wide), wide, plain=shown.plain)
    names: list[Run] = []
    for number, phase in enumerate(phases):
        ink = Ink.WORD if number == shown.now.phase else Ink.MUTED
        names += [Run(_GAP, Ink.MUTED), Run(say(f"pacing.{phase.label}"), ink)]
    fits = sum(cell_len(run.text) for run in names[1:]) <= width
    block = [
        _on_one_line(shown, width),
        Row((width - wide) // 2, (Run(done, Ink.DONE), Run(to_come, Ink.TO_COME))),
        _centred(names[1:] if fits else (), width),
    ]
    if shown.fitted.height > len(block):
        block[1:2] = [Row(), block[1], Row(), Row()]
    return block


def _words(shown: Shown, width: int) -> list[Row]:
    """A row per phase, one in the middle of the others as wide as all of them."""
    phases = shown.part.phases
    field = max(cell_len(say(f"pacing.{phase.label}")) for phase in phases) + 4
    most = max(counts(phase.seconds) for phase in phases)
    spread = can_spread(phases) and 2 + field + 3 * most <= width
    wide = 2 + field + (3 * most - 2 if spread else len(str(most)))
    left = max(0, (width - wide) // 2)
    lines = [Row(left, tuple(_word_runs(shown, row, field))) for row in word_rows(phases, shown.now, spread=spread)]
    if shown.fitted.height > len(lines):
        lines = [each for line in lines for each in (line, Row())][:-1]
    if shown.part.name:
        lines[:0] = [_centred([Run(shown.part.name, Ink.TEXT)], width), Row()]
    return lines


def _word_runs(shown: Shown, row: WordRow, field: int) -> Iterator[Run]:
    """What stands on the row of a phase."""
    name = say(f"pacing.{row.label}")
    name = name[:1].upper() + name[1:] + " " * (field - cell_len(name))
    if not row.current:
        yield Run("  " + name + "  ".join(map(str, row.numbers)), Ink.MUTED)
        return
    yield Run(symbols(plain=shown.plain).focus + " ", Ink.LAMP)
    yield Run(name, Ink.WORD)
    if shown.paused:
        yield Run(shown.seconds, Ink.MUTED)
        return
    for place, number in enumerate(row.numbers):
        yield Run(str(number), Ink.SECOND if place == row.at else Ink.TEXT)
        yield Run("  ", Ink.TEXT)


def _on_one_line(shown: Shown, width: int) -> Row:
    """The word, what the part is for, and the count."""
    word = [Run(shown.word, Ink.WORD)]
    if shown.part.name:
        word.append(Run(f"  {shown.part.name}", Ink.TEXT))
    return _centred([*word, Run(_GAP, Ink.MUTED), Run(shown.seconds, Ink.MUTED)], width)


def _line(shown: Shown, width: int) -> list[Row]:
    """All there is room for."""
    return [_on_one_line(shown, width)]


_DRAWN: Final[dict[Drawn, Callable[[Shown, int], list[Row]]]] = {
    "tide": _tide,
    "box": _box,
    "bar": _bar,
    "words": _words,
    "line": _line,
}


def _centred(runs: Sequence[Run], width: int) -> Row:
    return Row(max(0, (width - sum(cell_len(run.text) for run in runs)) // 2), tuple(runs))


@lru_cache(maxsize=16)
def _lines(text: str, width: int, room: int) -> tuple[str, ...]:
    """A text in as many lines as it takes and there is room for, the last one cut off if need be."""
    if not text or room < 1:
        return ()
    lines = Content(text).wrap(width)
    if len(lines) > room:
        lines = [
            *lines[: room - 1],
            Content(" ".join(line.plain for line in lines[room - 1 :])).truncate(width, ellipsis=True),
        ]
    return tuple(line.plain.rstrip() for line in lines)
