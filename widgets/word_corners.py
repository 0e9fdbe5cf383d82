"""Feeling words by corner: a corner at a time, or what typing finds, side by side; two questions lead to a corner.

The word that is a full answer in itself stays in the last row whatever is shown, and no row ever moves.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from textual import events
from textual.app import RenderResult
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from holdfast.charts.symbols import symbols
from holdfast.feelings import corner_of, side_of
from holdfast.wording import say
from widgets.placed_words import AROUND, LEAST, MOST, Placed, in_columns
from widgets.word_grid import Group, Word, WordGrid

HEADS, GAP = 3, 2
"""Rows above the words, with an empty one; and cells between two sides."""

FOOT = 2
"""Rows below the words: the offer, or nothing; and the last word."""

Asked: TypeAlias = Literal["", "ask_side", "ask_energy", "ask_energy_pleasant"]
"""The question that is asked in place of the words: none, which side it is on, and how keyed-up it is on that side."""

_ARROWS = {(-1, 0): "left", (1, 0): "right", (0, -1): "up", (0, 1): "down"}


class WordCorners(Widget):
    """The words, with the lamp on one of them, and the questions that lead to a corner."""

    DEFAULT_CSS = """
    WordCorners { height: 1fr; min-height: 8; max-height: 17; text-wrap: nowrap; }
    """

    highlighted: reactive[int] = reactive(0)
    chosen: reactive[tuple[str, ...]] = reactive(())
    corner: reactive[int] = reactive(0)
    asking: reactive[Asked] = reactive("")

    def __init__(self, corners: Sequence[Group], last: Word, *, plain: bool = False, id: str | None = None) -> None:
        """Make it.

        Args:
            corners: the words by corner, in the order in which one goes round them.
            last: the word in the last row.
            plain: draw it in plain symbols.
            id: the widget's id.
        """
        super().__init__(id=id)
        self._corners = tuple(corners)
        self._last = last
        self._plain = plain
        self._found: tuple[Group, ...] | None = None
        self._offer: Word | None = None
        self._top = 0

    def show(self, found: Sequence[Group] | None, offer: Word | None = None) -> None:
        """Show what was found, the first word under the lamp; or, with None, the corner that was shown.

        Args:
            found: the corners with the words that were found.
            offer: stands above the last word.
        """
        self._found = None if found is None else tuple(found)
        self._offer = offer
        self.asking = ""
        self._light(0)

    def show_word(self, word: Word) -> None:
        """Show the corner that holds a word, the lamp on it; the last word is in every corner."""
        self._found, self._offer = None, None
        for number, corner in enumerate(self._corners):
            if word in corner.words:
                self.corner = number
        words = [each.word for each in self._places()]
        self._light(words.index(word) if word in words else 0)

    def show_corner(self, number: int) -> None:
        """Show the corner of that number, its first word under the lamp."""
        self._found, self._offer = None, None
        self.asking = ""
        self.corner = number % len(self._corners)
        self._light(0)

    @property
    def words(self) -> list[Word]:
        """All words shown, in the order in which up and down go through them."""
        return [place.word for place in self._places()]

    @property
    def word(self) -> Word | None:
        """The word under the lamp; None while a question is asked."""
        return None if self.asking else self.words[self.highlighted]

    def move(self, columns: int, rows: int) -> None:
        """Go some words down or up, round both ends; or to the next corner, or among what was found to a side."""
        if self.asking:
            self._answer(_ARROWS.get((columns, rows), ""))
            return
        places = self._places()
        if rows:
            at = self.highlighted + rows
            self._light(at % len(places) if abs(rows) == 1 else max(0, min(at, len(places) - 1)))
        elif self._found is None:
            self.show_corner(self.corner + columns)
        else:
            self._to_side(places, columns)

    def _answer(self, arrow: str) -> None:
        """Take an arrow as the answer to the question; one that answers nothing is let be."""
        if self.asking == "ask_side":
            asked: dict[str, Asked] = {"left": "ask_energy", "right": "ask_energy_pleasant"}
            corner = {"up": "body", "down": "unclear"}.get(arrow, "")
            if arrow in asked:
                self.asking = asked[arrow]
        else:
            corner = corner_of(is_pleasant=self.asking == "ask_energy_pleasant", is_keyed_up=arrow == "up")
            if arrow not in ("up", "down"):
                corner = ""
            if arrow == "left":
                self.asking = "ask_side"
        for number, each in enumerate(self._corners):
            if each.corner == corner:
                self.show_corner(number)

    def _to_side(self, places: Sequence[Placed], columns: int) -> None:
        """Go to the word of the next column that is nearest in row."""
        here = places[self.highlighted]
        sides = sorted({place.x for place in places if (place.x - here.x) * columns > 0}, reverse=columns < 0)
        if sides:
            side = [number for number, place in enumerate(places) if place.x == sides[0]]
            self._light(min(side, key=lambda number: abs(places[number].row - here.row)))

    def _light(self, number: int) -> None:
        """Put the lamp on a word, and scroll so that it is seen."""
        self.highlighted = number
        place = self._places()[number]
        if place.word is not self._last and place.word is not self._offer:
            room = self._room
            self._top = max(place.row - room + 1, min(self._top, place.row))
            if number == 0:
                self._top = 0
        self.refresh()

    @property
    def _room(self) -> int:
        """Rows for the words of a corner."""
        return max(1, self.size.height - HEADS - FOOT)

    def on_resize(self) -> None:
        """Keep the lamp in view."""
        self._light(min(self.highlighted, len(self._places()) - 1))

    def _places(self) -> list[Placed]:
        """Return every word that can be under the lamp with its place; rows are counted from the first word."""
        width = max(LEAST, self.size.width)
        if self._found is None:
            placed = in_columns(self._corners[self.corner].words, width)
        else:
            placed = [
                Placed(word, x, row, cells)
                for x, cells, _, words in self._columns(width)
                for row, word in enumerate(words)
            ]
        foot = max([self._room, *(place.row + 1 for place in placed)])
        for row, word in enumerate((self._offer, self._last)):
            if word is not None:
                placed.append(Placed(word, 0, foot + row, width))
        return placed

    def _columns(self, width: int) -> list[tuple[int, int, str, list[Word]]]:
        """Return what was found by side: where its column begins, its cells, its head, its words."""
        sides = list(dict.fromkeys(side_of(corner.corner) for corner in self._corners))
        cells = min(MOST, width // len(sides))
        found: dict[str, list[Word]] = {side: [] for side in sides}
        for group in self._found or ():
            found[side_of(group.corner)] += group.words
        return [(at * cells, cells, side, found[side]) for at, side in enumerate(sides)]

    def render(self) -> RenderResult:
        """Return heads, words, and the foot."""
        height, width = self.size.height, self.size.width
        if self.asking:
            return self._question()
        lines = self._heads(width) + [Content("")] * max(0, height - HEADS)
        places = self._places()
        rows: dict[int, list[tuple[int, Placed]]] = {}
        for number, place in enumerate(places):
            rows.setdefault(self._line_of(place), []).append((number, place))
        for line, row in rows.items():
            if HEADS <= line < height:
                lines[line] = self._row(row, width)
        return Content("\n").join(lines)

    def _line_of(self, place: Placed) -> int:
        """Return on which line of the widget a word stands; -1 where it is scrolled out of view."""
        if place.word is self._last:
            return self.size.height - 1
        if place.word is self._offer:
            return self.size.height - 2
        line = HEADS + place.row - self._top
        return line if HEADS <= line < HEADS + self._room else -1

    def _row(self, row: Sequence[tuple[int, Placed]], width: int) -> Content:
        parts: list[Content] = []
        at = 0
        for number, place in row:
            parts += [Content(" " * (place.x - at)), self._word(place, is_lit=number == self.highlighted)]
            at = place.x + place.cells
        return Content.assemble(*parts).truncate(width)

    def _word(self, place: Placed, *, is_lit: bool) -> Content:
        shapes = symbols(plain=self._plain)
        is_chosen = place.word.key in self.chosen
        told = place.word is self._last
        label = Content(place.word.label).truncate(place.cells - AROUND, ellipsis=not self._plain, pad=not told)
        style = "bold $foreground" if is_lit else "$foreground" if is_chosen or told else "$text-muted"
        mark = (f" {shapes.lamp}" if is_chosen else "  ", "$primary")
        more = (f"  {say('pick.last_more')}", "$text-muted") if told else ("", "")
        bar = (shapes.focus if is_lit else " ", "$accent")
        word = Content.assemble(bar, " ", label.stylize(style), mark, more)
        return word.stylize_before("on $lift") if is_lit else word

    def _heads(self, width: int) -> list[Content]:
        """Return the two rows that say where one is, and an empty one."""
        if self._found is not None:
            heads = [(x + 2, Content.styled(say(f"pick.{side}"), "$quiet")) for x, _, side, _ in self._columns(width)]
            return [Content(""), _at(heads), Content("")]
        names: list[tuple[int, Content]] = []
        sides: dict[str, tuple[int, Content]] = {}
        at = 0
        for number, corner in enumerate(self._corners):
            side = side_of(corner.corner)
            if side not in sides:
                at += GAP if sides else 0
                sides[side] = at + 2, Content.styled("" if side == "other" else say(f"pick.{side}"), "$quiet")
            name = self._named(corner.head, is_here=number == self.corner)
            names.append((at, name))
            at += name.cell_length + GAP
        if at - GAP <= width:
            return [_at(list(sides.values())), _at(names), Content("")]
        corner = self._corners[self.corner]
        side = side_of(corner.corner)
        named = say("pick.one_corner", side=say(f"pick.{side}"), name=corner.head)
        name = self._named(corner.head if side == "other" else named)
        count = (f"   {self.corner + 1} / {len(self._corners)}", "$quiet")
        return [Content.assemble(name, count), *[Content("")] * 2]

    def _named(self, name: str, *, is_here: bool = True) -> Content:
        lamp = symbols(plain=self._plain).lamp if is_here else " "
        return Content.assemble((lamp, "$accent"), " ", (name, "bold $foreground" if is_here else "$text-muted"))

    def _question(self) -> Content:
        """Return the question that is asked, and the arrows that answer it."""
        rows = [Content.styled(say(f"pick.{self.asking}"), "bold $foreground"), Content("")]
        for arrow in ("left", "right", "up", "down") if self.asking == "ask_side" else ("up", "down", "left"):
            key = say(f"pick.{arrow}_plain" if self._plain else f"pick.{arrow}")
            words = (say(f"pick.{self.asking}_{arrow}"), "$text-muted")
            rows.append(Content.assemble("  ", (key.ljust(7), "bold $foreground"), words))
        return Content("\n").join(rows)

    def on_click(self, event: events.Click) -> None:
        """Tell which word was clicked."""
        if self.asking:
            return
        for place in self._places():
            if event.y == self._line_of(place) and place.x <= event.x < place.x + place.cells:
                self.post_message(WordGrid.Clicked(place.word))
                return


def _at(parts: Sequence[tuple[int, Content]]) -> Content:
    """Lay parts in a row, each at its cell."""
    row = Content("")
    for x, part in parts:
        row = Content.assemble(row, " " * max(0, x - row.cell_length), part)
    return row
