"""``holdfast demo``: an example year to look around in, gone afterwards; or kept as a file, with ``--keep``."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from holdfast.days import Clock
from holdfast.demo import demo_check_ins, demo_people
from holdfast.demo_goals import demo_goal_ratings, demo_goals, demo_scores
from holdfast.demo_practices import demo_namings, demo_practices
from holdfast.demo_sessions import demo_sessions
from holdfast.demo_skills import demo_cards, demo_own_exercise, demo_pins, demo_safety_plan
from holdfast.demo_therapists import demo_fits, demo_side_by_side, demo_therapists, demo_worksheets
from holdfast.demo_topics import demo_open_questions, demo_review_points, demo_topics
from holdfast.demo_words import demo_marks, demo_stretch_notes
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.wording import say
from storage.journal import Journal, open_journal
from tui.clock import zone_clock
from tui.plain.call import Answer, Call
from tui.plain.console import is_terminal, narrate
from tui.plain.options import Option, given
from tui.plain.rendered import as_json

OPTIONS = (Option("--keep", "plain.help_keep", "PATH", given),)


def answer(call: Call) -> Answer:
    """Open the app on the example year; or with ``--keep`` write that year and open nothing.

    Raises:
        NotUnderstood: there is no terminal to open the app on.
        Refusal: the file to keep it in is there already.
    """
    clock = zone_clock(call.environ)
    if call.options.keep is not None:
        return _kept(Path(call.options.keep).expanduser(), clock, as_object=call.options.json)
    if not is_terminal():
        raise NotUnderstood("plain.demo_needs_terminal")
    from tui.app import run_holdfast  # noqa: PLC0415 - 200 ms of Textual, and --keep opens no app

    with TemporaryDirectory(prefix="holdfast-") as folder:
        # The settings are the demo's own as well: looking around changes nothing on this computer.
        journal, settings = Path(folder, "journal.db"), Path(folder, "settings.toml")
        write_demo(journal, clock)
        return Answer(code=run_holdfast(journal=journal, settings=settings, clock=clock, demo=True))


def write_demo(path: Path, clock: Clock) -> int:
    """Make a journal at ``path`` that holds the example year up to now; return how many check-ins it has."""
    now: datetime = clock()
    check_ins = demo_check_ins(now)
    journal = open_journal(path, clock, create=True)
    try:
        _write_skills(journal, now)
        _write_therapy(journal, now)
        for mark in demo_marks(now):
            journal.save_mark(mark)
        for note in demo_stretch_notes(now):
            journal.save_stretch_note(note)
        journal.save_all(check_ins)
        for person in demo_people(now):
            journal.save_contact(person)
        journal.set_setting("welcomed", value=True)
    finally:
        journal.close()
    return len(check_ins)


def _write_skills(journal: Journal, now: datetime) -> None:
    """Write what was done with exercises, and made of them."""
    journal.save_own_exercise(demo_own_exercise(now))
    journal.save_practices(demo_practices(now))
    for exercise_id in demo_pins():
        journal.pin(exercise_id, pinned=True)
    for card in demo_cards(now):
        journal.save_card(card)
    journal.save_safety_plan(demo_safety_plan(now))
    for naming in demo_namings(now):
        journal.save_naming(naming)


def _write_therapy(journal: Journal, now: datetime) -> None:
    """Write what goes with therapy, goals and questionnaires among it."""
    for therapist in demo_therapists(now).values():
        journal.save_therapist(therapist)
    for worksheet in demo_worksheets(now):
        journal.save_worksheet(worksheet)
    for name, value in demo_side_by_side(now).items():
        journal.set_setting(name, value)
    for fit in demo_fits(now):
        journal.save_fit(fit)
    journal.save_sessions(demo_sessions(now))
    journal.save_topics(demo_topics(now))
    for question in demo_open_questions(now):
        journal.save_open_question(question)
    for point in demo_review_points(now):
        journal.save_review_point(point)
    journal.save_goals(demo_goals(now))
    journal.save_goal_ratings(demo_goal_ratings(now))
    for score in demo_scores(now):
        journal.save_score(score)


def _kept(path: Path, clock: Clock, *, as_object: bool) -> Answer:
    if os.path.lexists(path):
        raise Refusal("plain.demo_is_there", path=path)
    count = write_demo(path, clock)
    narrate(say("plain.demo_kept", n=count, path=path))
    return Answer(as_json({"journal": str(path), "check_ins": count})) if as_object else Answer()
