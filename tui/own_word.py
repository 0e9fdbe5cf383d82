"""The person's own word on a stretch: asking for it, and keeping it. It can always be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from holdfast.ids import new_id
from holdfast.plateaus.own import OwnStretch
from holdfast.refusals import Refusal
from holdfast.stretches.edges import answer_to, read_edges, word_on
from holdfast.stretches.facts import Facts, told_days
from holdfast.wording import say
from storage.journal import JournalProblem
from widgets.text_form import Complaint, Field, TextForm

if TYPE_CHECKING:
    from tui.app import HoldfastApp

ShowDay: TypeAlias = Callable[[date], None]
"""Shows the stretch that holds a day."""


def word_of_key(facts: Facts) -> str:
    """Return what the key of the person's word does with a stretch, in two or three words."""
    if facts.stretch.own:
        return say("stretch_page.word_back")
    return say("stretch_page.word_no" if facts.stretch.kind == "plateau" else "stretch_page.word_yes")


def speak(app: HoldfastApp, facts: Facts) -> None:
    """Keep the person's no to a plateau, or their yes to one; or take back what they said of the stretch."""
    journal, stretch = app.journal, facts.stretch
    said = word_on(stretch, journal.own_stretches(facts.scale.id))
    try:
        if said is not None:
            journal.delete_own_stretch(said.id)
            told = "said_back"
        else:
            journal.save_own_stretch(answer_to(stretch, facts.course, new_id(app.clock())))
            told = "said_no" if stretch.kind == "plateau" else "said_yes"
    except JournalProblem as problem:
        app.tell(problem.sentence, error=True)
        return
    app.tell(say(f"stretch_page.{told}"))


def ask_edges(app: HoldfastApp, facts: Facts, then: ShowDay) -> None:
    """Ask for the days of a plateau, and keep them as the person's own."""
    said = word_on(facts.stretch, app.journal.own_stretches(facts.scale.id))
    start, end = told_days(facts.course, facts.stretch)
    goes_on = facts.stretch == facts.course.stretches[-1] if said is None else said.end is None
    form = _form(app, "edges_asked", (start.isoformat(), "" if goes_on else end.isoformat()))
    app.push_screen(form(_keeping(app, facts, said, then)))


def ask_new(app: HoldfastApp, facts: Facts, then: ShowDay) -> None:
    """Ask for days that the person calls a plateau, and keep them."""
    app.push_screen(_form(app, "own_asked", ("", ""))(_keeping(app, facts, None, then)))


def _form(app: HoldfastApp, asked: str, days: tuple[str, str]) -> Callable[[Complaint], TextForm]:
    """Return what makes the question for a first and a last day."""
    fields = [
        Field(say("stretch_page.first_day"), days[0], limit=40),
        Field(say("stretch_page.last_day"), days[1], say("stretch_page.goes_on_hint"), limit=40),
    ]
    plain = app.settings.plain_symbols
    told = say("stretch_page.edges_told")
    return lambda keep: TextForm(say(f"stretch_page.{asked}"), told, fields, keep, plain=plain)


def _keeping(app: HoldfastApp, facts: Facts, said: OwnStretch | None, then: ShowDay) -> Complaint:
    """Return what keeps the days while the question is still there: where that is refused, what was typed stays."""

    def keep(texts: Sequence[str]) -> str | None:
        others = app.journal.own_stretches(facts.scale.id)
        later = [each for each in others if said is not None and each.id > said.id and each.kind == "plateau"]
        try:
            edges = read_edges(texts, facts.course, app.clock(), app.first_hour, later)
            own_id = said.id if said is not None and said.kind == "plateau" else new_id(app.clock())
            app.journal.save_own_stretch(OwnStretch(own_id, facts.scale.id, edges.start, edges.end, "plateau"))
        except Refusal as refusal:
            return refusal.sentence
        app.tell(say("stretch_page.said_edges"))
        then(edges.start)
        return None

    return keep
