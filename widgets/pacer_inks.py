"""The colours of a pacer: the theme's token for each ink, water mixed into the page, and both together as styles."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple, TypeAlias

from rich.segment import Segment
from rich.style import Style
from textual.color import Color

from holdfast.pacing.water import DEPTHS, STRENGTHS, Water

_ONE = 0.8
"""How much of the colour at the surface there is in water of one colour."""

_PAGE_UNDER = STRENGTHS // 4
"""The strength under which water of one colour is not drawn."""


class Ink(Enum):
    """What a character is: the token of its colour, and whether it is bold."""

    WORD = ("text", True)
    TEXT = ("text", False)
    MUTED = ("text-muted", False)
    QUIET = ("quiet", False)
    DONE = ("primary", False)
    TO_COME = ("rule-strong", False)
    LAMP = ("accent", False)
    SECOND = ("accent", True)

    @property
    def token(self) -> str:
        """The theme's token."""
        return self.value[0]

    @property
    def is_bold(self) -> bool:
        """Whether it is bold."""
        return self.value[1]


class Run(NamedTuple):
    """Characters of one look.

    Attributes:
        text: the characters, each one cell wide unless they are a person's words.
        ink: what they are.
        ground: the water they stand in; None for the page.
    """

    text: str
    ink: Ink | Water
    ground: Water | None = None


class Row(NamedTuple):
    """One row; two that are equal look the same.

    Attributes:
        left: blank cells before it.
        runs: what stands on it.
    """

    left: int = 0
    runs: tuple[Run, ...] = ()


Look: TypeAlias = tuple[Ink | Water, Water | None]


class Inks:
    """The styles of one theme, each made when it is first needed."""

    def __init__(self, tokens: Mapping[str, str], *, one_colour: bool) -> None:
        """Make them.

        Args:
            tokens: the theme's tokens.
            one_colour: mixed colours cannot be told apart on this terminal, or turn to others, so that water has one.
        """
        self._tokens = tokens
        self._one_colour = one_colour
        self._page = Color.parse(tokens["background"])
        self._water, self._top = (Color.parse(tokens[name]) for name in ("water", "water-top"))
        self._styles: dict[Look, Style] = {}
        self.page = Style(bgcolor=self._page.rich_color)

    def segment(self, run: Run) -> Segment:
        """Return a run as it is drawn."""
        if self._one_colour and isinstance(run.ink, Water) and run.ink.strength < _PAGE_UNDER:
            return Segment(" " * len(run.text), self.page)
        return Segment(run.text, self._style(run.ink, run.ground))

    def _style(self, ink: Ink | Water, ground: Water | None) -> Style:
        found = self._styles.get((ink, ground))
        if found is None:
            found = self._styles[ink, ground] = Style(
                color=(self._colour(ink.token) if isinstance(ink, Ink) else self._mixed(ink)).rich_color,
                bgcolor=(self._page if ground is None or self._one_colour else self._mixed(ground)).rich_color,
                bold=isinstance(ink, Ink) and ink.is_bold,
            )
        return found

    def _colour(self, token: str) -> Color:
        """The colour of a token; built-in themes say some in words of their styles: ``auto 60%``."""
        name, _, percent = self._tokens[token].partition(" ")
        colour = Color.parse(self._tokens["foreground"] if name == "auto" else name)
        if not percent or self._one_colour:
            return colour
        return self._page.blend(colour, float(percent.removesuffix("%")) / 100)

    def _mixed(self, water: Water) -> Color:
        if not self._one_colour:
            return self._page.blend(self._top.blend(self._water, water.depth / DEPTHS), water.strength / STRENGTHS)
        if self._page.ansi is not None:  # the terminal's own colours do not mix at all
            return Color.parse(self._tokens["primary"])
        return self._page.blend(self._top, _ONE)
