"""The pacer: a paced exercise as a shape that breathes, a bar, or words; drawn from a clock, never from ticks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from rich.segment import Segment
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.timer import Timer
from textual.widget import Widget

from holdfast.exercises import Part
from holdfast.pacing.bar import until_next_half
from holdfast.pacing.course import Now, at
from holdfast.pacing.shapes import Drawn, Fitted, Shape, fitted
from widgets.pacer_inks import Inks, Row
from widgets.pacer_rows import Shown, rows

LOOKS_A_SECOND: Final = 12
"""How often what moves is looked at, at most: as often as it takes to look smooth."""

_AFTERWARDS: Final = 0.001
"""Seconds by which a look comes after what it is for rather than before."""


class Pacer(Widget):
    """Shows where a paced exercise is.

    It looks at `elapsed` when something it draws is to change next, and paints the rows that did. Nothing wakes it
    while it is paused, over, removed, or its screen is not the one in front.
    """

    DEFAULT_CSS = """
    Pacer { width: 1fr; height: 1fr; background: $background; }
    """
    ALLOW_SELECT = False

    parts: reactive[tuple[Part, ...]] = reactive((), init=False, repaint=False)
    """The timed parts of the exercise."""

    shape: reactive[Shape] = reactive("tide", init=False, repaint=False)
    """The shape that is asked for; `drawn_shape` is the one there is room for."""

    paused: reactive[bool] = reactive(False, init=False, repaint=False)
    """Everything stands, and says so; whoever sets it stops what `elapsed` counts."""

    plain: reactive[bool] = reactive(False, init=False, repaint=False)
    """Draw in plain symbols."""

    guidance: reactive[str] = reactive("", init=False, repaint=False)
    """The quiet line under the shape; empty for none."""

    class PhaseBegan(Message):
        """Another phase began, the first one included.

        Attributes:
            now: where the exercise is.
        """

        def __init__(self, now: Now) -> None:
            self.now = now
            super().__init__()

    class Over(Message):
        """The exercise has come to its end."""

    def __init__(
        self,
        parts: Sequence[Part],
        elapsed: Callable[[], float],
        *,
        shape: Shape = "tide",
        plain: bool = False,
        id: str | None = None,
    ) -> None:
        """Make it.

        Args:
            parts: the timed parts of the exercise, at least one.
            elapsed: returns the seconds of the exercise gone by, pauses left out; see `holdfast.pacing.stopwatch`.
            shape: the shape asked for; `holdfast.pacing.shapes.usual_shape` says which an exercise starts with.
            plain: draw in plain symbols.
            id: its id.
        """
        super().__init__(id=id)
        self._elapsed = elapsed
        self.set_reactive(Pacer.parts, tuple(parts))
        self.set_reactive(Pacer.shape, shape)
        self.set_reactive(Pacer.plain, plain)
        self._shown: Shown | None = None
        self._over = False
        self._next_look: Timer | None = None
        self._rows: list[Row] = []
        self._strips: list[Strip | None] = []
        self._inks: Inks | None = None

    @property
    def drawn_shape(self) -> Drawn:
        """What is drawn: the shape asked for, or what it gave way to for want of room."""
        return self._fitted.drawn

    @property
    def _fitted(self) -> Fitted:
        return fitted(self.shape, self.parts, *self.size, plain=self.plain)

    def on_mount(self) -> None:
        """Follow the screen to the front and to the back."""
        self.watch(self.screen, "stack_updates", self.look, init=False)

    def on_resize(self) -> None:
        """Draw for the room there is."""
        self.look()

    def watch_parts(self) -> None:
        """Go on in the other parts."""
        self.look()

    def watch_shape(self) -> None:
        """Draw the other shape."""
        self.look()

    def watch_paused(self) -> None:
        """Stand, or go on."""
        self.look()

    def watch_plain(self) -> None:
        """Draw in the other symbols."""
        self.look()

    def watch_guidance(self) -> None:
        """Show the other line."""
        self.look()

    def notify_style_update(self) -> None:
        """Colour anew after a change of theme."""
        super().notify_style_update()
        self._inks = None
        self._strips = [None] * len(self._rows)

    def look(self) -> None:
        """Look where the exercise is, and draw it. To be called after the clock was set, too."""
        if self._next_look is not None:
            self._next_look.stop()
            self._next_look = None
        if not self.size or not self.is_attached or not self.screen.is_active:
            return
        elapsed = max(0.0, self._elapsed())
        now = at(self.parts, elapsed)
        if now is not None:
            self._tell_phase(now)
            self._shown = Shown(
                self._fitted, self.parts[now.part], now, elapsed, self.paused, self.guidance, self.plain
            )
            if not self.paused:
                self._next_look = self.set_timer(self._until_change(now) + _AFTERWARDS, self.look)
        elif not self._over:
            self.post_message(self.Over())
        self._over = now is None
        self._draw()

    def _tell_phase(self, now: Now) -> None:
        before = self._shown.now if self._shown is not None and not self._over else None
        if before is None or now._replace(gone=0.0) != before._replace(gone=0.0):
            self.post_message(self.PhaseBegan(now))

    def _until_change(self, now: Now) -> float:
        """Seconds until what is drawn changes next, as far as is known beforehand."""
        drawn, width, _ = self._fitted
        wait = 1 / LOOKS_A_SECOND if drawn in ("tide", "box", "bar") else now.until_count
        if drawn == "bar":
            wait = max(wait, until_next_half(self.parts[now.part].phases, now, width))
        return min(wait, now.until_count)

    def _draw(self) -> None:
        """Have the rows painted that look otherwise than before."""
        if self._shown is None:
            return
        width, height = self.size
        shown = self._shown._replace(fitted=self._fitted, guidance=self.guidance, plain=self.plain)
        drawn = rows(shown, width, height)
        if len(drawn) != len(self._rows):
            self._rows, self._strips = drawn, [None] * len(drawn)
            self.refresh()
            return
        changed = [place for place, (row, before) in enumerate(zip(drawn, self._rows, strict=True)) if row != before]
        self._rows = drawn
        for place in changed:
            self._strips[place] = None
        if changed:
            self.refresh(*(Region(0, place, width, 1) for place in changed))

    def render_line(self, y: int) -> Strip:
        """Return one row."""
        if y >= len(self._rows):
            return Strip.blank(self.size.width, self._ink.page)
        strip = self._strips[y]
        if strip is None or strip.cell_length != self.size.width:
            strip = self._strips[y] = self._strip(self._rows[y])
        return strip

    @property
    def _ink(self) -> Inks:
        if self._inks is None:
            app = self.app
            # Of 256 colours the nearest to a dark blue is a teal, and to a lighter one a grey.
            mixes = app.is_headless or app.console.color_system == "truecolor"
            self._inks = Inks(app.theme_variables, one_colour=app.native_ansi_color or not mixes)
        return self._inks

    def _strip(self, row: Row) -> Strip:
        inks = self._ink
        segments = [Segment(" " * row.left, inks.page), *(inks.segment(run) for run in row.runs)]
        return Strip(segments).adjust_cell_length(self.size.width, inks.page)
