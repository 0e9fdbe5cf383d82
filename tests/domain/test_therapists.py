"""What a therapist has to be, the way from candidate to ended and back, and what is told of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.ids import new_id
from holdfast.refusals import Refusal
from holdfast.therapy.checked_therapists import (
    MOST_AGREED,
    MOST_MINUTES,
    NAME_LIMIT,
    WORDS_LIMIT,
    checked_therapist,
)
from holdfast.therapy.fees import MOST, Fee, fee_told, read_fee
from holdfast.therapy.rough_dates import RoughDate
from holdfast.therapy.therapist_phases import agreed_told, current_of, moved_on, standing_told
from holdfast.therapy.therapists import NOTES, PHASES, Phase, Therapist, find_therapist

NOW = datetime(2026, 3, 3, 21, 10, tzinfo=ZoneInfo("Europe/Berlin"))
TODAY = date(2026, 3, 3)
TODAY_KNOWN = RoughDate(2026, 3, 3)

PHASE = st.sampled_from(PHASES)


def made(name: str = "M.", phase: Phase = "candidate", *, days_ago: int = 0, **more: object) -> Therapist:
    """Return a therapist who was written down so many days ago."""
    return Therapist(new_id(NOW - timedelta(days=days_ago)), name, phase)._replace(**more)  # type: ignore[arg-type]


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=300), st.text(max_size=20))
def test_a_therapist_is_clean_or_refused_and_never_cut(name: str, reason: str, note: str, currency: str) -> None:
    given_ = made(name, reason=reason, fee=90.0, currency=currency, notes={"training": note, "unknown": note})
    try:
        kept = checked_therapist(given_)
    except Refusal as refusal:
        assert refusal.key in ("therapists.name_needed", "therapists.name_too_long")
        return
    assert kept.name == " ".join(kept.name.split())
    assert 1 <= len(kept.name) <= NAME_LIMIT
    assert kept.reason == kept.reason.strip()
    assert set(kept.notes) <= set(NOTES)
    assert all(kept.notes.values())
    assert checked_therapist(kept) == kept


@pytest.mark.parametrize(
    ("more", "key"),
    [
        ({"name": " \n"}, "name_needed"),
        ({"name": "x" * (NAME_LIMIT + 1)}, "name_too_long"),
        ({"reason": "x" * (WORDS_LIMIT + 1)}, "words_too_long"),
        ({"agreed_by": "x" * (WORDS_LIMIT + 1)}, "words_too_long"),
        ({"notes": {"other": "x" * (WORDS_LIMIT + 1)}}, "words_too_long"),
        ({"fee": -1.0}, "fee_not_number"),
        ({"fee": float("nan")}, "fee_not_number"),
        ({"fee": MOST + 1.0}, "fee_not_number"),
        ({"minutes": 0}, "minutes_not_number"),
        ({"minutes": MOST_MINUTES + 1}, "minutes_not_number"),
        ({"agreed": 0}, "agreed_not_number"),
        ({"agreed": MOST_AGREED + 1}, "agreed_not_number"),
        ({"began": RoughDate(2020), "ended": RoughDate(2019)}, "ended_before"),
        ({"with_since": RoughDate(2020, season="summer"), "ended": RoughDate(2020, 5, 31)}, "ended_before"),
        ({"began": RoughDate(2020, 6), "with_since": RoughDate(2020, 5)}, "ended_before"),
        ({"phase": "married"}, "no_such_phase"),
    ],
)
def test_what_cannot_be_is_refused(more: dict[str, object], key: str) -> None:
    with pytest.raises(Refusal) as refused:
        checked_therapist(made(**more) if "name" in more else made("M.", **more))  # type: ignore[arg-type]
    assert refused.value.key == f"therapists.{key}"


def test_dates_of_which_one_may_lie_within_the_other_are_taken() -> None:
    fits = made(began=RoughDate(2020, season="winter"), with_since=RoughDate(2020), ended=RoughDate(2020, 12, 2))
    assert checked_therapist(fits) == fits


@dataclass(frozen=True)
class Typed:
    text: str
    amount: float | None
    currency: str = ""


@pytest.mark.parametrize(
    "typed",
    [
        Typed("90", 90),
        Typed("90 €", 90, "€"),
        Typed("€ 90.50", 90.5, "€"),
        Typed("€90.50", 90.5, "€"),
        Typed("90,50 EUR", 90.5, "EUR"),
        Typed("  CHF   120 ", 120, "CHF"),
        Typed("1,200", 1200),
        Typed("1.200,50 €", 1200.5, "€"),
        Typed("$1,200.50", 1200.5, "$"),
        Typed("1 200 kr.", 1200, "kr."),
        Typed("1'200 CHF", 1200, "CHF"),
        Typed("0", 0),
        Typed("0,5", 0.5),
        Typed("", None),
    ],
)
def test_a_fee_is_read_as_people_write_it(typed: Typed) -> None:
    assert read_fee(typed.text) == (None if typed.amount is None else Fee(typed.amount, typed.currency))


@pytest.mark.parametrize(
    "text", ["ninety", "-90", "80-120", "80 – 120 €", "€ 90 EUR", "90 per session", "1,20,3", "1.200.5", "nan", "9e9",
             "99999999", "½", "٩٠", "90 x 2", "[b]90[/b]"],
)  # fmt: skip
def test_what_is_no_number_is_refused_with_one_line(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_fee(text)
    assert refused.value.sentence == (
        "A fee is one number, such as 90 or 90.50 €. What else there is to say of it fits under notes."
    )


@given(st.integers(0, MOST * 100), st.sampled_from(["", "€", "EUR", "kr."]))
def test_a_fee_that_is_told_is_read_as_the_same(cents: int, currency: str) -> None:
    amount = cents / 100
    assert read_fee(fee_told(amount, currency)) == Fee(amount, currency)


@given(st.text(max_size=30))
def test_any_text_is_a_fee_or_refused(text: str) -> None:
    try:
        fee = read_fee(text)
    except Refusal as refusal:
        assert refusal.key == "therapists.fee_not_number"
        return
    if fee is not None:
        assert 0 <= fee.amount <= MOST
        assert checked_therapist(made(fee=fee.amount, currency=fee.currency)).fee == fee.amount


@given(PHASE, PHASE)
def test_a_change_of_phase_can_be_set_back(before: Phase, after: Phase) -> None:
    therapist = made(phase=before, ended=TODAY_KNOWN if before == "ended" else None, reason="We were done.")
    there = moved_on(therapist, after, TODAY)
    assert there.phase == after
    assert (there.ended is not None) == (after == "ended")
    assert (there.with_since is not None) == (after == "with" and before != "with")
    assert moved_on(there, before, TODAY)._replace(with_since=None) == therapist._replace(with_since=None)
    if before != "with":
        assert moved_on(there, before, TODAY).with_since is None or before == "ended"


def test_what_was_said_of_the_days_stays() -> None:
    spring = RoughDate(2020, season="spring")
    known = made(phase="trying", with_since=spring)
    assert moved_on(known, "with", TODAY).with_since == spring
    assert moved_on(moved_on(known, "with", TODAY), "candidate", TODAY).with_since == spring
    assert moved_on(made(phase="with", with_since=spring), "ended", TODAY).with_since == spring
    assert moved_on(made(phase="ended", ended=spring), "ended", TODAY).ended == spring


def test_the_current_one_is_with_else_tried_and_the_newest_of_these() -> None:
    old, new = made("A.", "with", with_since=RoughDate(2016)), made("M.", "with", with_since=RoughDate(2025, 10, 9))
    tried, later = made("T.", "trying", days_ago=9), made("U.", "trying", days_ago=2)
    over, found = made("E.", "ended"), made("C.")
    assert current_of([new, old, tried, over, found]) == new
    assert current_of([later, tried, over, found]) == later
    assert current_of([over, found]) is None
    assert current_of([]) is None
    unsaid = made("W.", "with", days_ago=1)
    assert current_of([old, new, unsaid]) == unsaid


def test_one_is_found_by_name_or_by_the_end_of_the_id() -> None:
    first, second = made("Dr Maß", "ended"), made("dr mass", "with")
    other = made("Anna  Ö.")
    all_ = [first, second, other._replace(name="Anna Ö.")]
    assert find_therapist(all_, "DR MASS") == second
    assert find_therapist(all_[:1], " dr  mass ") == first
    twice = [made("M.", "ended"), made("M.", "trying", days_ago=9), made("M.", days_ago=1)]
    assert find_therapist(twice, "m.") == twice[1]
    assert find_therapist(twice, twice[0].id[-6:]) == twice[0]
    assert find_therapist(all_, "anna ö.") == all_[2]
    assert find_therapist(all_, first.id[-8:]) == first
    assert find_therapist(all_, first.id) == first
    assert find_therapist(all_, first.id[-1:]) is None
    assert find_therapist(all_, "nobody") is None
    assert find_therapist(all_, "") is None


@pytest.mark.parametrize(
    ("therapist", "told"),
    [
        (made(), "candidate"),
        (made(phase="trying", began=RoughDate(2025)), "trying"),
        (made(phase="with"), "with"),
        (made(phase="with", with_since=RoughDate(2025, 10, 9)), "since 9 Oct"),
        (made(phase="ended", with_since=RoughDate(2016)), "ended"),
        (made(phase="ended", ended=RoughDate(2025, 10)), "until Oct"),
    ],
)
def test_where_it_stands_is_told_in_two_words(therapist: Therapist, told: str) -> None:
    assert standing_told(therapist, TODAY) == told


def test_agreed_appointments_are_told_from_those_held() -> None:
    agreed = made(agreed=25)
    assert agreed_told(agreed, 12) == "12 of 25 agreed"
    assert agreed_told(agreed._replace(agreed_by="the insurance"), 12) == "12 of 25 agreed with the insurance"
    assert agreed_told(agreed, 26) == "26 held, 25 were agreed"
    assert agreed_told(made(), 12) == ""
