"""One stretch in full, in plain lines: what its page in the app says; and the person's own reading of it, written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from holdfast.check_ins import checked_note
from holdfast.days import Clock, civil_day
from holdfast.ids import new_id
from holdfast.refusals import Refusal
from holdfast.scales import PRIMARY, Scale
from holdfast.stretch_notes import StretchNote
from holdfast.stretches import rows, words
from holdfast.stretches.facts import Facts, day_inside
from holdfast.tags import Tag, shipped_tags
from holdfast.wording import dates, say
from storage.journal import Journal
from tui.clock import offset_clock
from tui.plain.call import Answer, Call
from tui.plain.console import given_words, narrate
from tui.plain.found import course_told
from tui.plain.journals import first_hour_of, open_for, open_if_there
from tui.plain.rated import scale_named
from tui.plain.rendered import as_columns
from tui.stretch_facts import facts_at


def answer_on(call: Call) -> Answer:
    """Return the stretch that holds a day, or is nearest to it; with ``--reading`` keep what is written of it first.

    Raises:
        Refusal: the rating is unknown, or nothing was written.
    """
    clock = offset_clock(call.environ)
    with open_if_there(call, clock) as journal:
        scale = scale_named(journal, call.options.rating or PRIMARY)
        facts = None if journal is None else _facts(journal, scale, call, clock)
        tags = shipped_tags() if journal is None else journal.tags()
    if facts is None:
        narrate(say("plain.no_values"))
        return Answer()
    if call.options.reading:
        note = _written(facts, given_words(call.options), clock)
        with open_for(call, clock) as journal:
            journal.save_stretch_note(note)
        narrate(say("stretch_page.saved"))
        facts = facts._replace(notes=(*(each for each in facts.notes if each.id != note.id), note))
    return Answer("\n".join(page(facts, tags)))


def page(facts: Facts, tags: Sequence[Tag]) -> list[str]:
    """Return all that is told of a stretch, line by line."""
    head = words.head(facts)
    moved = [(f"  {row.label}", row.what, row.counted) for row in rows.moved_rows(facts, list(tags))]
    earlier = [(f"  {row.when}", row.what, row.then) for row in rows.earlier_rows(facts)]
    practised = [(f"  {row.name}", row.what, row.counted) for row in rows.practised_rows(facts)]
    marks = [(f"  {dates.date_of(mark.day, facts.today)}", mark.text) for mark in facts.marks]
    noticed = [f"  {note.text} ({say(f'stretch_page.seen_{note.seen_by}')})" for note in facts.noticed]
    blocks = [
        (f"{head.title} ({head.sure})" if head.sure else head.title, [head.lead]),
        (say("stretch_page.reading"), _readings(facts)),
        (say("stretch_page.noticed"), noticed),
        (rows.moved_head(facts), [*as_columns(moved), *_indented(rows.moved_note(facts))]),
        (say("stretch_page.practised"), as_columns(practised)),
        (say("stretch_page.earlier"), [*as_columns(earlier), *_indented(rows.earlier_note(facts))]),
        (say("stretch_page.marks"), as_columns(marks)),
    ]
    lines = [line for title, block in blocks if block for line in ("", title, *block)]
    close = words.close(facts)
    return [*lines[1:], *(("", close) if close else ())]


def _facts(journal: Journal, scale: Scale, call: Call, clock: Clock) -> Facts | None:
    options = call.options
    today = civil_day(clock().replace(tzinfo=None), first_hour_of(journal))
    return facts_at(journal, course_told(journal, scale, today, options.margin), scale, options.on, today)


def _written(facts: Facts, text: str, clock: Clock) -> StretchNote:
    """Return the note that the words are: in place of the last reading of the stretch, or a new one."""
    kept = checked_note(text)
    if not kept:
        raise Refusal("stretch_page.reading_empty")
    if facts.readings:
        return facts.readings[-1]._replace(text=kept, written=facts.today)
    day: date = day_inside(facts.course, facts.stretch)
    return StretchNote(new_id(clock()), facts.scale.id, day, "reading", kept, facts.today)


def _readings(facts: Facts) -> list[str]:
    texts = [note.text for note in facts.readings]
    if not texts:
        return [f"  {say('stretch_page.reading_none')}"]
    return [f"  {line}".rstrip() for line in "\n\n".join(texts).split("\n")]


def _indented(sentence: str) -> list[str]:
    return [f"  {sentence}"] if sentence else []
