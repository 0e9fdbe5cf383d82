"""One entry, to be read: when it was, the ratings of a check-in or a practice as tracks, its words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from textual.app import ComposeResult
from textual.containers import Grid, Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from holdfast.entries import Entry, moment_of_entry
from holdfast.known_beside import Known
from holdfast.marks import Mark
from holdfast.practices import Answer, Practice
from holdfast.scores import Score
from holdfast.therapy.sessions import Session
from holdfast.therapy.topics import Topic
from holdfast.wording import dates, say
from widgets.answers import Answers
from widgets.drawn_lines import DrawnLines
from widgets.entry_parts import (
    done_of,
    feelings_of,
    head_of_session,
    lines_of_session,
    ratings_of,
    told_of_score,
    told_rows,
)

_WIDEST: Final = 76
"""Cells that lines of words are long at most."""


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
    ReadingPane #told, ReadingPane #note, ReadingPane #answers { max-width: 76; }
    """

    def compose(self) -> ComposeResult:
        """Head, ratings, words, note."""
        with Horizontal(id="head"):
            yield Static(id="moment", markup=False)
            yield Static(id="kind", markup=False)
        yield Static(id="done", markup=False)
        yield Static(id="told", markup=False)
        yield Static(id="ratings")
        with Grid(id="words"):
            for name in ("feelings", "tags"):
                yield Static(say(f"journal.{name}"), classes=f"{name} muted", markup=False)
                yield Static(classes=name, id=name, markup=False)
        yield Static(id="note", classes="own", markup=False)
        yield Answers(id="answers")
        yield DrawnLines(id="session")

    def show(self, entry: Entry | None, known: Known, today: date, *, plain: bool) -> None:
        """Show an entry, or nothing.

        Args:
            entry: what is read.
            known: what there is to know beside it.
            today: the civil day, from which the year may be left out.
            plain: draw it in plain symbols.
        """
        self.scroll_home(animate=False)
        self.set_class(entry is None, "-empty")
        if entry is None:
            return
        self.query_one("#moment", Static).update(dates.moment_as_told(moment_of_entry(entry), today))
        self._answer(entry.answers if isinstance(entry, Practice) else (), plain=plain)
        self._draw_session(entry if isinstance(entry, Session) else None, known.topics, today, plain=plain)
        if isinstance(entry, Mark):
            self._tell("marks.mark", note=Content(entry.text))
        elif isinstance(entry, Practice):
            self._tell("practices.practice", done=done_of(entry), ratings=told_rows(entry, today, plain=plain))
        elif isinstance(entry, Session):
            self._tell("journal.session", done=head_of_session(entry))
        elif isinstance(entry, Score):
            name = Content.styled(entry.name, "bold $foreground")
            self._tell("journal.score", done=name, told=told_of_score(entry, known.instrument))
        else:
            self._tell(
                "journal.entered_late" if entry.entered_late else "journal.check_in",
                ratings=ratings_of(entry, known.scales, plain=plain),
                feelings=feelings_of(entry, known.naming, today),
                tags=Content(", ".join(known.tags)),
                note=Content(entry.note),
            )

    def _tell(self, kind: str, **parts: Content) -> None:
        """Show the parts of an entry; ``kind`` is the key of what its kind is called."""
        self.query_one("#kind", Static).update(say(kind))
        for name in ("done", "told", "ratings", "feelings", "tags", "note"):
            self._fill(name, parts.get(name, Content("")))
        self.query_one("#words").display = bool(parts.get("feelings") or parts.get("tags"))

    def _draw_session(self, session: Session | None, topics: Sequence[Topic], today: date, *, plain: bool) -> None:
        """Show what was written of a session, and what was rated."""
        lines = self.query_one("#session", DrawnLines)
        lines.display = session is not None
        if session is not None:
            lines.show(lambda width: lines_of_session(session, topics, today, min(width, _WIDEST), plain=plain))

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
