"""The lane under a chart: the shape of each stretch, side by side under their days."""

from __future__ import annotations

from holdfast.charts.axis import Axis
from holdfast.charts.inks import Ink, Row, runs
from holdfast.charts.symbols import Symbols
from holdfast.plateaus.course import Course, Stretch
from holdfast.plateaus.sureness import claim_of


def lane_row(axis: Axis, course: Course | None, chosen: Stretch | None, symbols: Symbols, gutter: str) -> Row:
    """Return the row; the stretch that is chosen is lit."""
    characters, inks = [" "] * axis.width, [Ink.NOTHING] * axis.width
    if course is not None:
        for stretch in course.stretches:
            shape, ink = lane_shape(course, stretch, symbols)
            columns = axis.columns(stretch.start, stretch.end)
            every = 2 if shape in (symbols.gain, symbols.setback, symbols.swings) else 1
            for column in columns[every - 1 :: every] or columns[:1]:
                characters[column] = shape
            for column in columns:
                inks[column] = Ink.CHOSEN if stretch == chosen else ink
    return runs(gutter, characters, inks, [0] * axis.width)


def lane_shape(course: Course, stretch: Stretch, symbols: Symbols) -> tuple[str, Ink]:
    """Return the shape of a stretch and its ink; a blank where there is not enough to say anything.

    What a person has said of their own line has its own ink, and a plateau of theirs its own shape.
    """
    if stretch.own:
        return (symbols.own if stretch.kind == "plateau" else symbols.unclear), Ink.OWN
    claim = claim_of(course, stretch)
    if claim == "not_enough":
        return " ", Ink.NOTHING
    if stretch.kind == "plateau":
        return (symbols.firm if claim == "firm" else symbols.probable), Ink.PLATEAU
    return {
        "gain": (symbols.gain, Ink.GAIN),
        "setback": (symbols.setback, Ink.SETBACK),
        "unclear": (symbols.swings if stretch.swings else symbols.unclear, Ink.UNCLEAR),
    }[stretch.kind]
