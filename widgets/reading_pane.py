"""One entry, to be read: when it was, the ratings of a check-in as tracks, its words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from textual.app import ComposeResult
from textual.containers import Grid, Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from holdfast.check_ins import CheckIn
from holdfast.entries import Entry, moment_of_entry
from holdfast.marks import Mark
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
    """Shows one entry whole, and scrolls."""

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
        self, entry: Entry | None, scales: Sequence[Scale], tags: Sequence[str], today: date, *, plain: bool
    ) -> None:
        """Show an entry, or nothing.

        Args:
            entry: what is read.
            scales: all scales, in the order in which they are shown.
            tags: the labels of its tags.
            today: the civil day, from which the year may be left out.
            plain: draw it in plain symbols.
        """
        self.scroll_home(animate=False)
        self.set_class(entry is None, "-empty")
        if entry is None:
            return
        self.query_one("#moment", Static).update(dates.moment_as_told(moment_of_entry(entry), today))
        if isinstance(entry, Mark):
            self._tell("marks.mark", Content(""), (), (), entry.text)
        else:
            kind = "journal.entered_late" if entry.entered_late else "journal.check_in"
            self._tell(kind, ratings_of(entry, scales, plain=plain), entry.feelings, tags, entry.note)

    def _tell(self, kind: str, ratings: Content, feelings: Sequence[str], tags: Sequence[str], words: str) -> None:
        """Show the parts of an entry; ``kind`` is the key of what its kind is called."""
        self.query_one("#kind", Static).update(say(kind))
        self._fill("ratings", ratings)
        self._fill("feelings", Content(", ".join(feelings)))
        self._fill("tags", Content(", ".join(tags)))
        self._fill("note", Content(words))
        self.query_one("#words").display = bool(feelings or tags)

    def _fill(self, name: str, content: Content) -> None:
        """Show one part, and leave its room to the others where there is nothing in it."""
        self.query_one(f"#{name}", Static).update(content)
        for part in self.query(f"#{name}, .{name}"):
            part.display = bool(content)
