"""One entry, to be read: when it was, the ratings of a check-in or a practice as tracks, its words."""

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
from holdfast.namings import Naming
from holdfast.numbers import shown
from holdfast.practice_words import done_as, told_of
from holdfast.practices import Answer, Practice
from holdfast.scales import Scale
from holdfast.wording import dates, say
from widgets.answers import Answers
from widgets.track import track

LABEL = 19
"""Cells for the name of a rating."""

_TOLD = 13
"""Cells for the names of what a practice tells."""


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


def done_of(practice: Practice) -> Content:
    """Return which exercise it was, and in what way and how long it was done."""
    how = done_as(practice)
    return Content.assemble((practice.name, "bold $foreground"), (f"   {how}" if how else "", "$text-muted"))


def told_rows(practice: Practice, today: date, *, plain: bool) -> Content:
    """Return what a practice tells beside its answers, a row each; ratings on their tracks."""
    rows = []
    for row in told_of(practice, today):
        name = Content.styled(row.label, "$text-muted").truncate(_TOLD, ellipsis=True, pad=True)
        where = Content.assemble(track(row.value, before=row.before, plain=plain), "   ") if row.is_rated else ""
        rows.append(Content.assemble(name, " ", where, (row.told, "bold $foreground" if row.is_rated else "")))
    return Content("\n").join(rows)


def feelings_of(check_in: CheckIn, naming: Naming | None, today: date) -> Content:
    """Return the feelings of a check-in, with the words that were found for them later."""
    feelings = ", ".join(check_in.feelings)
    if naming is None:
        return Content(feelings)
    named = say("practices.named", feelings=feelings, day=dates.day_of(naming.day, today))
    found = [*map(Content, naming.feelings), *([Content.styled(naming.words, "italic $own")] if naming.words else [])]
    return Content.assemble(named, " ", Content(", ").join(found))


class ReadingPane(VerticalScroll, can_focus=True):
    """Shows one entry whole, and scrolls."""

    DEFAULT_CSS = """
    ReadingPane { scrollbar-size-vertical: 0; }
    ReadingPane Static { height: auto; }
    ReadingPane.-empty > * { display: none; }
    ReadingPane #head { height: 1; margin-bottom: 1; }
    ReadingPane #moment { width: 1fr; color: $text; text-style: bold; text-wrap: nowrap; text-overflow: ellipsis; }
    ReadingPane #kind { width: auto; color: $text-muted; }
    ReadingPane #done { margin-bottom: 1; }
    ReadingPane #ratings { text-wrap: nowrap; margin-bottom: 1; }
    ReadingPane #words {
        grid-size: 2; grid-columns: 10 1fr; grid-rows: auto; height: auto; max-width: 76; margin-bottom: 1;
    }
    ReadingPane #note, ReadingPane #answers { max-width: 76; }
    """

    def compose(self) -> ComposeResult:
        """Head, ratings, words, note."""
        with Horizontal(id="head"):
            yield Static(id="moment", markup=False)
            yield Static(id="kind", markup=False)
        yield Static(id="done", markup=False)
        yield Static(id="ratings")
        with Grid(id="words"):
            for name in ("feelings", "tags"):
                yield Static(say(f"journal.{name}"), classes=f"{name} muted", markup=False)
                yield Static(classes=name, id=name, markup=False)
        yield Static(id="note", classes="own", markup=False)
        yield Answers(id="answers")

    def show(
        self,
        entry: Entry | None,
        scales: Sequence[Scale],
        tags: Sequence[str],
        today: date,
        *,
        naming: Naming | None = None,
        plain: bool,
    ) -> None:
        """Show an entry, or nothing.

        Args:
            entry: what is read.
            scales: all scales, in the order in which they are shown.
            tags: the labels of its tags.
            today: the civil day, from which the year may be left out.
            naming: the words found later for a check-in that had none; None for none.
            plain: draw it in plain symbols.
        """
        self.scroll_home(animate=False)
        self.set_class(entry is None, "-empty")
        if entry is None:
            return
        self.query_one("#moment", Static).update(dates.moment_as_told(moment_of_entry(entry), today))
        self._answer(entry.answers if isinstance(entry, Practice) else (), plain=plain)
        if isinstance(entry, Mark):
            self._tell("marks.mark", note=Content(entry.text))
        elif isinstance(entry, Practice):
            self._tell("practices.practice", done=done_of(entry), ratings=told_rows(entry, today, plain=plain))
        else:
            self._tell(
                "journal.entered_late" if entry.entered_late else "journal.check_in",
                ratings=ratings_of(entry, scales, plain=plain),
                feelings=feelings_of(entry, naming, today),
                tags=Content(", ".join(tags)),
                note=Content(entry.note),
            )

    def _tell(self, kind: str, **parts: Content) -> None:
        """Show the parts of an entry; ``kind`` is the key of what its kind is called."""
        self.query_one("#kind", Static).update(say(kind))
        for name in ("done", "ratings", "feelings", "tags", "note"):
            self._fill(name, parts.get(name, Content("")))
        self.query_one("#words").display = bool(parts.get("feelings") or parts.get("tags"))

    def _answer(self, answers: Sequence[Answer], *, plain: bool) -> None:
        """Show questions with their answers."""
        shown_answers = self.query_one("#answers", Answers)
        shown_answers.show(answers, plain=plain)
        shown_answers.display = bool(answers)

    def _fill(self, name: str, content: Content) -> None:
        """Show one part, and leave its room to the others where there is nothing in it."""
        self.query_one(f"#{name}", Static).update(content)
        for part in self.query(f"#{name}, .{name}"):
            part.display = bool(content)
