"""The chart of a review sheet and its small tracks as inline SVG of our own: sharp at any size, on paper too.

The recipe is that of the chart on Progress: up is the better direction, a plateau is a terrace at its level, days stay
dots. Colours are classes, which the style of the sheet knows.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from html import escape
from typing import Final, NamedTuple

from holdfast.charts.axis import Axis, labels
from holdfast.charts.columns import columns_of
from holdfast.charts.picture import Charted
from holdfast.numbers import shown
from holdfast.plateaus.course import Stretch
from holdfast.plateaus.sureness import claim_of
from holdfast.review.clipped import clipped
from holdfast.review.parts import Line
from holdfast.review.period import Period
from holdfast.review.said import Track
from holdfast.wording import dates, say

_COLUMNS: Final = 336
"""Columns that days are gathered into, so that twenty years take no more room in the file than a year."""

_STEP: Final = 2
"""How wide one is."""

_LEFT, _TOP, _HEIGHT = 30, 20, 132
_BOTTOM: Final = _TOP + _HEIGHT
_RIGHT: Final = _LEFT + _COLUMNS * _STEP
_LANE, _TICKS, _DATES = _BOTTOM + 26, _BOTTOM + 36, _BOTTOM + 54
_WIDTH: Final = _RIGHT + 8
_TALL: Final = _DATES + 6

_LETTER: Final = 6.0
"""How wide a letter of the dates is, about; which dates have room is decided by it."""

_DAY = timedelta(days=1)


def chart(line: Line, period: Period) -> str:
    """Return the chart as an ``svg`` element with a title and a description for those who do not see it."""
    drawn = _Drawn(line.charted)
    parts = [
        f'<svg class="chart" role="img" aria-labelledby="chart-name chart-told" viewBox="0 0 {_WIDTH} {_TALL}">',
        f'<title id="chart-name">{escape(_name(line.charted))}</title>',
        f'<desc id="chart-told">{escape(chart_told(line.charted))}</desc>',
        *drawn.terraces(line.stretch),
        *drawn.guides(),
        *drawn.period(period),
        *drawn.days(),
        *drawn.line(),
        *drawn.lane(),
        *drawn.ticks(),
        *drawn.dates(),
        "</svg>",
    ]
    return "\n".join(parts)


def chart_told(charted: Charted) -> str:
    """Return what a chart shows in sentences: on how many days it rests, and how many sessions are ticked."""
    n = sum(charted.first <= value.day <= charted.last for value in charted.values)
    days = (charted.last - charted.first) // _DAY + 1
    told = say("review.chart_told", measure=clipped(charted.scale.label, 40), n=n, days=days, span=_span(charted))
    sessions = len(charted.ticks.sessions)
    return f"{told} {say('review.chart_sessions', n=sessions)}" if sessions else told


def track(where: Track) -> str:
    """Return a track of eleven places as an ``svg`` element: hollow where it was, filled where it is."""
    first, last = (6 + 9 * value for value in where)
    places = "".join(f'<circle class="place" cx="{6 + 9 * place}" cy="6" r="1"/>' for place in range(11))
    moved = ""
    if abs(first - last) >= 1:
        moved = (
            f'<path class="way" d="M{_n(first)} 6H{_n(last)}"/><circle class="was" cx="{_n(first)}" cy="6" r="3.2"/>'
        )
    now = f'<circle class="is" cx="{_n(last)}" cy="6" r="3.7"/>'
    return f'<svg class="track" aria-hidden="true" viewBox="0 0 102 12">{places}{moved}{now}</svg>'


def sample(kind: str) -> str:
    """Return how something looks on the chart, for its legend."""
    shape = {
        "day": '<circle class="day" cx="9" cy="5" r="2"/>',
        "line": '<path class="smooth" d="M1 7Q9 1 17 5"/>',
        "level": '<rect class="terrace" x="1" y="1" width="16" height="8"/>',
        "session": '<path class="session" d="M9 1.5V8.5"/>',
        "mark": '<path class="mark" d="M6 5H12M9 2V8"/>',
        "period": '<path class="these" d="M1 5H17"/>',
    }[kind]
    return f'<svg class="sample" aria-hidden="true" viewBox="0 0 18 10">{shape}</svg>'


class _Lane(NamedTuple):
    """How a stretch is drawn in the lane under the plot: how far its shapes are apart, and the path of one."""

    apart: int
    shape: str


_LANES: Final = {
    "gain": _Lane(14, "l3.5 -6l3.5 6z"),
    "setback": _Lane(14, "m0 -6l3.5 6l3.5 -6z"),
}


class _Drawn:
    """The parts of a chart, each as elements."""

    def __init__(self, charted: Charted) -> None:
        self._charted = charted
        self._axis = Axis(charted.first, charted.last, _COLUMNS)
        self._columns = columns_of(self._axis, charted.values, charted.course)

    def terraces(self, now: Stretch | None) -> Iterator[str]:
        """Yield each plateau as a step at its level, its days wide; the one the person is in is stronger."""
        course = self._charted.course
        for stretch in () if course is None else course.stretches:
            if course is None or stretch.kind != "plateau" or stretch.level is None:
                continue
            ends = self._ends(stretch)
            if ends is None:
                continue
            top, bottom = sorted(self._y(stretch.level + by * course.margin) for by in (-1, 1))
            kind = "terrace now" if stretch == now else "terrace"
            size = f'width="{_n(ends[1] - ends[0])}" height="{_n(bottom - top)}"'
            yield f'<rect class="{kind}" x="{_n(ends[0])}" y="{_n(top)}" {size}/>'

    def guides(self) -> Iterator[str]:
        """Yield lines at both ends and in the middle, with their numbers and what the ends mean."""
        scale = self._charted.scale
        for value in (scale.low, (scale.low + scale.high) / 2, scale.high):
            y = self._y(value)
            yield f'<path class="guide" d="M{_LEFT} {_n(y)}H{_RIGHT}"/>'
            yield f'<text class="number" x="{_LEFT - 7}" y="{_n(y + 3.5)}">{shown(value)}</text>'
        for value, words in ((scale.low, scale.anchor_low), (scale.high, scale.anchor_high)):
            y = _TOP - 7 if self._y(value) == _TOP else _BOTTOM + 13
            yield f'<text class="anchor" x="{_LEFT}" y="{y}">{escape(clipped(words, 60))}</text>'

    def period(self, period: Period) -> Iterator[str]:
        """Yield a line under the days the sheet is about, unless those are all there are."""
        if period.first > self._charted.first:
            start = self._x(period.first, 0.0)
            yield f'<path class="these" d="M{_n(start)} {_BOTTOM}H{_RIGHT}"/>'
            yield f'<path class="since" d="M{_n(start)} {_TOP}V{_BOTTOM}"/>'

    def days(self) -> Iterator[str]:
        """Yield the days as dots, and the range of those with several entries where there is room."""
        for span in self._columns.spans:
            x = self._at(span.x)
            yield f'<path class="range" d="M{_n(x)} {_n(self._y(span.low))}V{_n(self._y(span.high))}"/>'
        for dot in self._columns.dots:
            yield f'<circle class="day" cx="{_n(self._at(dot.x))}" cy="{_n(self._y(dot.y))}" r="2"/>'

    def line(self) -> Iterator[str]:
        """Yield the smoothed line, in the parts that gaps leave of it."""
        for part in self._columns.lines:
            places = " ".join(f"{_n(self._at(point.x))} {_n(self._y(point.y))}" for point in part)
            yield f'<path class="smooth" d="M{places}"/>'

    def lane(self) -> Iterator[str]:
        """Yield the stretches as shapes, so that nothing is told by colour alone."""
        course = self._charted.course
        for stretch in () if course is None else course.stretches:
            ends = self._ends(stretch)
            if course is None or ends is None:
                continue
            start, end = ends[0] + 1, ends[1] - 1
            if stretch.kind in _LANES:
                lane = _LANES[stretch.kind]
                starts = range(round(start), max(round(end) - 6, round(start) + 1), lane.apart)
                yield f'<path class="{stretch.kind}" d="{"".join(f"M{x} {_LANE}{lane.shape}" for x in starts)}"/>'
                continue
            sure = claim_of(course, stretch) if stretch.kind == "plateau" else "unclear"
            yield f'<path class="lane {sure}" d="M{_n(start)} {_LANE - 3}H{_n(end)}"/>'

    def ticks(self) -> Iterator[str]:
        """Yield the days of sessions and the person's own marks."""
        ticks = self._charted.ticks.between(self._charted.first, self._charted.last)
        shapes = (("session", ticks.sessions, "M{} {}v7"), ("mark", ticks.marks, "M{} {}m-3 3h6m-3 -3v6"))
        for kind, days, shape in shapes:
            places = dict.fromkeys(_n(self._x(day)) for day in days)
            if places:
                drawn = "".join(shape.format(place, _TICKS - 3) for place in places)
                yield f'<path class="{kind}" d="{drawn}"/>'

    def dates(self) -> Iterator[str]:
        """Yield dates, none that would not have room."""
        room = int(_COLUMNS * _STEP / _LETTER)
        for label in labels(self._axis._replace(width=room)):
            x = _LEFT + label.column * _LETTER
            is_last = label.column + len(label.text) == room
            where = f'class="date last" x="{_RIGHT}"' if is_last else f'class="date" x="{_n(x)}"'
            yield f'<text {where} y="{_DATES}">{escape(label.text)}</text>'

    def _ends(self, stretch: Stretch) -> tuple[float, float] | None:
        """Return from where to where a stretch lies; None where none of it is shown."""
        if stretch.end < self._charted.first or stretch.start > self._charted.last:
            return None
        return max(_LEFT, self._x(stretch.start, 0.0)), min(_RIGHT, self._x(stretch.end, 1.0))

    def _x(self, day: date, share: float = 0.5) -> float:
        """Return where a day lies, its middle unless another share of it is asked for."""
        return _LEFT + ((day - self._charted.first) // _DAY + share) * _COLUMNS * _STEP / self._axis.days

    def _at(self, column: float) -> float:
        return _LEFT + (column + 0.5) * _STEP

    def _y(self, value: float) -> float:
        """Return how high a value lies; what is beyond the scale, as a terrace near its end, is cut off."""
        scale = self._charted.scale
        share = min(1.0, max(0.0, (value - scale.low) / ((scale.high - scale.low) or 1.0)))
        return _TOP + _HEIGHT * (1 - share if scale.higher_is_better else share)


def _name(charted: Charted) -> str:
    return say("review.chart", measure=clipped(charted.scale.label, 40), span=_span(charted))


def _span(charted: Charted) -> str:
    return dates.span(charted.first, charted.last, charted.last)


def _n(value: float) -> str:
    """Return a coordinate to a tenth."""
    return f"{value:.1f}".removesuffix(".0")
