"""What the shapes of a chart mean: those that are on it, and no others."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from holdfast.charts.inks import Ground, Ink
from holdfast.charts.lane import lane_shape
from holdfast.charts.picture import Charted
from holdfast.charts.symbols import Symbols, symbols
from holdfast.wording import say
from widgets.chart_inks import INKS, ground_color

_GAP = 3


class ChartLegend(Widget):
    """As many rows as it takes; each shape stays with its words."""

    DEFAULT_CSS = """
    ChartLegend { height: auto; text-wrap: nowrap; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._items: list[Content] = []

    def show(self, charted: Charted, *, fill: bool, plain: bool) -> None:
        """Show what stands on a chart.

        Args:
            charted: what it is about.
            fill: its grounds are filled with characters.
            plain: draw it in plain symbols.
        """
        shapes = symbols(plain=plain)
        self._items = [
            *(_item(shape, f"${INKS[ink]}", name) for name, shape, ink in _of_lane(charted, shapes)),
            *self._likely(charted, shapes, fill=fill),
            *_of_ticks(charted, shapes),
        ]
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many rows it takes at a width."""
        del container, viewport
        return len(self._rows(width))

    def render(self) -> RenderResult:
        """Return the rows."""
        return Content("\n").join(self._rows(self.size.width))

    def _rows(self, width: int) -> list[Content]:
        rows: list[Content] = []
        for item in self._items:
            if rows and rows[-1].cell_length + _GAP + item.cell_length <= width:
                rows[-1] = Content.assemble(rows[-1], " " * _GAP, item)
            else:
                rows.append(item)
        return rows

    def _likely(self, charted: Charted, shapes: Symbols, *, fill: bool) -> Iterator[Content]:
        if charted.course is not None and charted.course.line and not charted.scale.is_score:
            ground = ground_color(self.app.theme_variables, Ground.LIKELY_PAGE)
            fine, filled = ("  ", f"on {ground.hex}"), (2 * shapes.likely, f"${INKS[Ink.FILL]}")
            yield _item(*(filled if fill else fine), "likely")


def _of_lane(charted: Charted, shapes: Symbols) -> Iterator[tuple[str, str, Ink]]:
    """The shapes of the lane that are there, each with the name of its words and its ink, in the order of `Symbols`."""
    if charted.course is None:
        return
    course, first = charted.course, charted.first
    there = {lane_shape(course, stretch, shapes) for stretch in course.stretches if stretch.end >= first}
    for name in ("firm", "probable", "own", "gain", "setback", "swings", "unclear"):
        inks = [ink for shape, ink in there if shape == getattr(shapes, name)]
        if inks:
            yield name, getattr(shapes, name), min(inks)


def _of_ticks(charted: Charted, shapes: Symbols) -> Iterator[Content]:
    ticks = charted.ticks.between(charted.first, charted.last)
    if ticks.sessions:
        yield _item(shapes.session_left, f"${INKS[Ink.TICK]}", "session")
    if ticks.practices:
        yield _item(shapes.practice_left, f"${INKS[Ink.TICK]}", "practice")
    if ticks.therapists:
        yield _item(shapes.therapist, f"${INKS[Ink.AXIS]}", "therapist")
    if ticks.goals:
        yield _item(shapes.goal, f"${INKS[Ink.OWN]}", "goal")
    if ticks.marks:
        yield _item(shapes.mark, f"${INKS[Ink.OWN]}", "mark")


def _item(shape: str, style: str, name: str) -> Content:
    return Content.assemble((shape, style), " ", (say(f"chart.legend_{name}"), "$quiet"))
