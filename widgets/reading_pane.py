"""One check-in, to be read: when it was, its ratings as tracks, its words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from textual.app import ComposeResult
from textual.containers import Grid, Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from holdfast.check_ins import CheckIn
from holdfast.numbers import shown
from holdfast.scales import Scale
from holdfast.wording import dates, say
from widgets.track import track

LABEL = 20
"""Cells for the name of a rating."""


def ratings_of(check_in: CheckIn, scales: Sequence[Scale], *, plain: bool) -> Content:
    """Return the answered ratings, a row each: name, track, number."""
    rows = []
    for scale in scales:
        value = check_in.ratings.get(scale.id)
        if value is not None:
            name = Content.styled(scale.short, "$text-muted").truncate(LABEL, ellipsis=True, pad=True)
            number = (shown(value).rjust(4), "bold $foreground")
            rows.append(Content.assemble(name, " ", track(value, plain=plain), number))
    return Content("\n").join(rows)


class ReadingPane(VerticalScroll, can_focus=True):
    """Shows one check-in whole, and scrolls."""

    DEFAULT_CSS = """
    ReadingPane { scrollbar-size-vertical: 0; }
    ReadingPane Static { height: auto; }
    ReadingPane.-empty > * { display: none; }
    ReadingPane #head { height: 1; margin-bottom: 1; }
    ReadingPane #moment { width: 1fr; color: $text; text-style: bold; text-wrap: nowrap; text-overflow: ellipsis; }
    ReadingPane #kind { width: auto; color: $text-muted; }
    ReadingPane #ratings { text-wrap: nowrap; margin-bottom: 1; }
    ReadingPane #words {
        grid-size: 2; grid-columns: 10 1fr; grid-rows: auto; height: auto; max-width: 76; margin-bottom: 1;
    }
    ReadingPane #note { max-width: 76; }
    """

    def compose(self) -> ComposeResult:
        """Head, ratings, words, note."""
        with Horizontal(id="head"):
            yield Static(id="moment", markup=False)
            yield Static(id="kind", markup=False)
        yield Static(id="ratings")
        with Grid(id="words"):
            for name in ("feelings", "tags"):
                yield Static(say(f"journal.{name}"), classes=f"{name} muted", markup=False)
                yield Static(classes=name, id=name, markup=False)
        yield Static(id="note", classes="own", markup=False)

    def show(
        self, check_in: CheckIn | None, scales: Sequence[Scale], tags: Sequence[str], today: date, *, plain: bool
    ) -> None:
        """Show a check-in, or nothing.

        Args:
            check_in: what is read.
            scales: all scales, in the order in which they are shown.
            tags: the labels of its tags.
            today: the civil day, from which the year may be left out.
            plain: draw it in plain symbols.
        """
        self.scroll_home(animate=False)
        self.set_class(check_in is None, "-empty")
        if check_in is None:
            return
        kind = "journal.entered_late" if check_in.entered_late else "journal.check_in"
        self.query_one("#moment", Static).update(dates.moment_as_told(check_in.moment, today))
        self.query_one("#kind", Static).update(say(kind))
        self._fill("ratings", ratings_of(check_in, scales, plain=plain))
        self._fill("feelings", Content(", ".join(check_in.feelings)))
        self._fill("tags", Content(", ".join(tags)))
        self._fill("note", Content(check_in.note))
        self.query_one("#words").display = bool(check_in.feelings or tags)

    def _fill(self, name: str, content: Content) -> None:
        """Show one part, and leave its room to the others where there is nothing in it."""
        self.query_one(f"#{name}", Static).update(content)
        for part in self.query(f"#{name}, .{name}"):
            part.display = bool(content)
