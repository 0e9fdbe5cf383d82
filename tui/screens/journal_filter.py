"""The filter of the Journal: kinds, tags, feelings and spans of days in one list, found by typing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from holdfast.entries import EntryKind
from holdfast.feelings import Feeling
from holdfast.spans import Span, range_until, typed_span, year_of
from holdfast.tags import Tag
from holdfast.wanted import ALL, Wanted
from holdfast.wording import dates, say
from widgets.choice_list import Choice, ListLine, finding

EVERYTHING = "everything"

_KINDS: tuple[EntryKind, ...] = ("check_in", "practice", "session", "score", "mark")


def span_told(span: Span, today: date) -> str:
    """Return a span in words: a year, a month, or days."""
    if span == year_of(span.since.year):
        return say("journal.a_year", year=span.since.year)
    if span == typed_span(f"{span.since:%Y-%m}"):
        return dates.month_of(span.since, today)
    return dates.span(span.since, span.until, today)


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What the Journal can be narrowed to, seen from a day.

    Attributes:
        wanted: what is shown so far.
        tags: all tags.
        feelings: all feelings.
        today: the civil day.
    """

    wanted: Wanted
    tags: Sequence[Tag]
    feelings: Sequence[Feeling]
    today: date

    def found(self, typed: str) -> list[ListLine]:
        """Return the choices for what is typed, spans of days first, then kinds, tags and feelings."""
        span = typed_span(typed)
        if span is not None:
            return [self._days(span, span_told(span, self.today))]
        words = finding([*self._kinds(), *self._tags(), *self._feelings()])(typed)
        days = finding(self._offered_days())(typed)
        everything = finding([Choice(EVERYTHING, say("journal.everything"), chosen=self._shows_all)])(typed)
        return [*everything, *days, *words]

    def chosen(self, choice_id: str) -> Wanted:
        """Return what is to be shown after a choice; one that was chosen already is taken away."""
        what, _, value = choice_id.partition(":")
        if what == EVERYTHING:
            return ALL
        if what == "days":
            since, _, until = value.partition("/")
            span = Span(date.fromisoformat(since), date.fromisoformat(until))
            taken = span == Span(self.wanted.since or date.min, self.wanted.until or date.max)
            return self.wanted._replace(since=None if taken else span.since, until=None if taken else span.until)
        if what == "kind":
            return self.wanted._replace(kind=None if value == self.wanted.kind else value)
        if what == "tag":
            return self.wanted._replace(tag=None if value == self.wanted.tag else value)
        return self.wanted._replace(feeling=None if value == self.wanted.feeling else value)

    @property
    def _shows_all(self) -> bool:
        return self.wanted._replace(search="") == ALL

    def _offered_days(self) -> list[Choice]:
        year = self.today.year
        return [
            self._days(range_until(self.today, "4w"), say("journal.last_weeks")),
            self._days(range_until(self.today, "3m"), say("journal.last_months")),
            self._days(year_of(year), say("journal.this_year")),
            self._days(year_of(year - 1), say("journal.a_year", year=year - 1)),
        ]

    def _days(self, span: Span, told: str) -> Choice:
        chosen = (self.wanted.since, self.wanted.until) == (span.since, span.until)
        return Choice(f"days:{span.since}/{span.until}", told, say("journal.days"), chosen)

    def _kinds(self) -> list[Choice]:
        return [
            Choice(f"kind:{kind}", say(f"journal.{kind}s"), say("journal.kind"), kind == self.wanted.kind)
            for kind in _KINDS
        ]

    def _tags(self) -> list[Choice]:
        return [Choice(f"tag:{t.id}", t.label, say("journal.tag"), t.id == self.wanted.tag) for t in self.tags]

    def _feelings(self) -> list[Choice]:
        return [
            Choice(f"feeling:{f.word}", f.word, say("journal.feeling"), f.word == self.wanted.feeling)
            for f in self.feelings
        ]
