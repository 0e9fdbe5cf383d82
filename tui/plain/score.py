"""``holdfast score``: keep the total of a questionnaire, or list the totals there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from holdfast.days import Moment, civil_day
from holdfast.ids import new_id, tail
from holdfast.numbers import shown
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.scores import Instrument, find_instrument, nearest_instruments, shipped_instruments
from holdfast.scores.checked import checked_score, read_total
from holdfast.scores.rows import ScoreRow, groups_of
from holdfast.scores.told import band_shortly, change_shortly, total_told
from holdfast.wording import dates, say
from storage.journal import Journal
from tui.clock import zone_clock
from tui.plain.call import Answer, Call
from tui.plain.console import narrate
from tui.plain.journals import first_hour_of, open_for, open_if_there
from tui.plain.options import Option, given, one_day, one_of
from tui.plain.rendered import as_columns, as_json

OPTIONS = (
    Option("WHAT", "scores.help_what", read=one_of(("add", "list")), needed=True),
    Option("INSTRUMENT", "scores.help_instrument", read=given),
    Option("N", "scores.help_n", read=read_total),
    Option("--at", "scores.help_at", "DAY", one_day),
)


def answer(call: Call) -> Answer:
    """Keep a score, or return those there are.

    Raises:
        Refusal: the questionnaire is unknown, the total is not of its range, or the day is still to come.
    """
    options = call.options
    if options.what == "add":
        if options.instrument is None or options.n is None:
            raise NotUnderstood("scores.add_what")
        return _added(call)
    if options.at is not None or options.n is not None:
        raise NotUnderstood("scores.adds_alone")
    return _listed(call)


def _added(call: Call) -> Answer:
    options, clock = call.options, zone_clock(call.environ)
    with open_if_there(call, clock) as journal:
        today = civil_day(clock().replace(tzinfo=None), first_hour_of(journal))
        instrument = _named(_known(journal), options.instrument)
    score = checked_score(instrument, new_id(clock()), Moment(options.at or today), options.n, today)
    with open_for(call, clock, create=True) as journal:
        journal.save_score(score)
        groups = groups_of([instrument], journal.scores(instrument.id))
    narrate(say("scores.saved_told", name=instrument.name, told=total_told(instrument, score.total)))
    row = next(row for group in groups for row in group.rows if row.score.id == score.id)
    return Answer(as_json(as_object(row)) if options.json else tail(score.id))


def _listed(call: Call) -> Answer:
    options, clock = call.options, zone_clock(call.environ)
    with open_if_there(call, clock) as journal:
        today = civil_day(clock().replace(tzinfo=None), first_hour_of(journal))
        known = _known(journal)
        wanted = None if options.instrument is None else _wanted(journal, known, options.instrument)
        scores = [] if journal is None else journal.scores(wanted)
    rows = [row for group in groups_of(known, scores) for row in group.rows]
    if options.json:
        return Answer(as_json([as_object(row) for row in rows]))
    if not rows:
        narrate(say("scores.plain_none"))
        return Answer()
    lines = [
        (
            tail(row.score.id),
            row.instrument.name,
            dates.date_of(row.score.moment.day, today),
            shown(row.score.total),
            band_shortly(row.instrument, row.score.total),
            _changed(row),
        )
        for row in rows
    ]
    return Answer("\n".join(as_columns(lines)))


def as_object(row: ScoreRow) -> dict[str, Any]:
    """Return the object that ``--json`` prints of a score: whole, with how far it lies from the first and the last."""
    score, changes = row.score, row.changes
    first = changes.first or changes.last
    return {
        "id": score.id,
        "kind": "score",
        "at": score.moment.isoformat(),
        "day": score.moment.day.isoformat(),
        "instrument": score.instrument,
        "name": score.name,
        "total": _number(score.total),
        "since_last": None if changes.last is None else _number(changes.last.amount),
        "since_first": None if first is None else _number(first.amount),
        "reliable_change": None if row.instrument.reliable_change is None else _number(row.instrument.reliable_change),
    }


def _changed(row: ScoreRow) -> str:
    last = row.changes.last
    return "" if last is None else say("scores.plain_since_last", change=change_shortly(last))


def _number(value: float) -> float:
    return int(value) if value.is_integer() else value


def _known(journal: Journal | None) -> Sequence[Instrument]:
    return shipped_instruments() if journal is None else journal.instruments()


def _named(known: Sequence[Instrument], word: str) -> Instrument:
    """Return the questionnaire of that id; a name will do, in any case.

    Raises:
        Refusal: there is none; the nearest three are named.
    """
    typed = word.casefold()
    found = find_instrument(known, typed) or next((each for each in known if each.name.casefold() == typed), None)
    if found is None:
        raise Refusal("scores.unknown", word=word, nearest=", ".join(nearest_instruments(known, word)))
    return found


def _wanted(journal: Journal | None, known: Sequence[Instrument], word: str) -> str:
    """Return the id of the questionnaire that is asked for; one that is gone is known by the scores it has left."""
    if journal is not None and journal.scores(word):
        return word
    return _named(known, word).id
