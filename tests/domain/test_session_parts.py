"""The forms of a session: what stands in them, and the session that is made of what is typed."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from holdfast.days import Moment, moment_of
from holdfast.forms import Head, Pick, Rate
from holdfast.refusals import Refusal
from holdfast.scales import find_scale, shipped_scales
from holdfast.therapy.fits import fit_questions
from holdfast.therapy.session_parts import (
    Filled,
    after_parts,
    before_parts,
    change_parts,
    filled,
    new_parts,
    values_of,
)
from holdfast.therapy.sessions import Session
from holdfast.therapy.therapists import Therapist

NOW = datetime(2026, 3, 3, 21, 10, tzinfo=ZoneInfo("Europe/Berlin"))
TODAY = NOW.date()
MOOD = find_scale(shipped_scales(), "mood")
M, A = Therapist("m", "M.", "with"), Therapist("a", "A.", "candidate")
THEM = [M, A]
THURSDAY = Session("s", moment_of(NOW.replace(day=5, hour=14, minute=0)), "m", "M.", "in_person", 45)
WRITTEN = THURSDAY._replace(
    bring="the phone call",
    mood_before=4,
    stayed="she waited",
    not_said="money",
    off="the clock",
    takeaways="breathe",
    homework="walk",
    homework_for=Moment(date(2026, 3, 6)),
    mood_after=6,
    ratings={"heard": 8, "trust": 0},
    intuition="yes",
)


def made(values: dict[str, str]) -> Filled:
    return filled(Session("new", Moment(TODAY)), new_parts(THEM, MOOD), values, THEM, NOW)


def test_what_stands_in_a_form_makes_the_session_it_came_from() -> None:
    parts = change_parts(WRITTEN, THEM, MOOD, with_after=True)
    values = values_of(WRITTEN, TODAY)
    assert values["when"] == "Thu 5 Mar, 14:00"
    assert values["homework_for"] == "Fri 6 Mar"
    assert filled(WRITTEN, parts, values, THEM, NOW) == Filled(WRITTEN)
    done = WRITTEN._replace(homework_done=True)
    assert filled(done, parts, values, THEM, NOW).session.homework_done
    assert not filled(done, parts, values | {"homework": "run"}, THEM, NOW).session.homework_done


def test_a_form_leaves_what_it_does_not_ask_for_as_it_was() -> None:
    assert filled(WRITTEN, before_parts(MOOD), {"bring": "sleep"}, THEM, NOW).session == WRITTEN._replace(
        bring="sleep", mood_before=None
    )
    emptied = filled(WRITTEN, after_parts(WRITTEN, MOOD, THEM), {}, THEM, NOW).session
    assert emptied.bring == "the phone call"
    assert not emptied.is_written_about


def test_a_new_session_is_made_of_a_time_and_nothing_else_need_be_there() -> None:
    assert made({"when": "Thu 14:00"}).session.moment == THURSDAY.moment
    assert made({"when": "yesterday"}).session == Session("new", Moment(date(2026, 3, 2)))
    everything = {"when": "Thu 14:00", "therapist": "m", "mode": "in_person", "minutes": "45", "mood_before": "0"}
    assert made(everything).session == THURSDAY._replace(id="new", mood_before=0)


def test_somebody_new_is_told_with_what_they_are_to_be() -> None:
    new = made({"when": "Thu", "therapist": "  Dr.  K "})
    assert (new.session.therapist, new.session.name, new.new, new.phase) == (None, "Dr. K", "Dr. K", "trying")
    assert made({"when": "Thu", "therapist": "K", "phase": "with"}).phase == "with"
    known = made({"when": "Thu", "therapist": "m."})
    assert (known.session.therapist, known.session.name, known.new) == ("m", "M.", "")


def test_a_therapist_who_is_in_the_journal_no_more_stays_with_the_session() -> None:
    gone = WRITTEN._replace(therapist="gone", name="Z.")
    parts = change_parts(gone, THEM, MOOD, with_after=False)
    whom = next(part for part in parts if isinstance(part, Pick) and part.name == "therapist")
    assert whom.told("gone") == "Z."
    assert filled(gone, parts, values_of(gone, TODAY), THEM, NOW).session == gone


def test_another_zone_stays_while_the_words_for_the_time_do() -> None:
    call = THURSDAY._replace(moment=moment_of(datetime(2026, 3, 5, 14, tzinfo=ZoneInfo("America/New_York"))))
    parts, values = change_parts(call, THEM, MOOD, with_after=False), values_of(call, TODAY)
    assert filled(call, parts, values, THEM, NOW).session == call
    assert filled(call, parts, values | {"when": "Thu 5 Mar, 15:00"}, THEM, NOW).session.moment.zone == "Europe/Berlin"


def test_after_a_session_that_names_nobody_it_is_asked_whom_it_was_with() -> None:
    def asked(session: Session) -> list[str]:
        return [part.name for part in after_parts(session, MOOD, THEM) if not isinstance(part, Head)]

    assert asked(THURSDAY)[0] == "mood_after"
    assert asked(THURSDAY._replace(therapist=None, name=""))[:3] == ["therapist", "phase", "mood_after"]
    rates = [part.name for part in after_parts(THURSDAY, MOOD, THEM) if isinstance(part, Rate)]
    assert rates == ["mood_after", *(each.id for each in fit_questions())]


def test_homework_has_a_day_as_plans_have_or_as_the_app_writes_one() -> None:
    def due(typed: str, homework: str = "walk") -> Moment | None:
        values = {"homework": homework, "homework_for": typed}
        return filled(THURSDAY, after_parts(THURSDAY, MOOD, THEM), values, THEM, NOW).session.homework_for

    assert due("tomorrow") == Moment(date(2026, 3, 4))
    assert due("Sat 7 Mar, 10:00") == moment_of(NOW.replace(day=7, hour=10, minute=0))
    assert due("") is None
    for typed, homework, key in (
        ("tomorrow", "", "session_forms.homework_first"),
        ("yesterday evening", "walk", "sessions.when_not_understood"),
        ("2026-03-01", "walk", "ahead.past"),
    ):
        with pytest.raises(Refusal) as refused:
            due(typed, homework)
        assert refused.value.key == key


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({}, "session_forms.when_needed"),
        ({"when": "  "}, "session_forms.when_needed"),
        ({"when": "soon"}, "sessions.when_not_understood"),
        ({"when": "Thu", "minutes": "an hour"}, "sessions.no_minutes"),
        ({"when": "Thu", "minutes": "²"}, "sessions.no_minutes"),
        ({"when": "Thu", "therapist": "x" * 61}, "sessions.name_too_long"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(values: dict[str, str], key: str) -> None:
    with pytest.raises(Refusal) as refused:
        made(values)
    assert refused.value.key == key


def test_a_time_that_comes_twice_is_told() -> None:
    assert made({"when": "2026-10-25 02:30"}).twice
    assert not made({"when": "Thu 14:00"}).twice
