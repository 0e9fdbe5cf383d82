"""A therapist and how it is with one, typed into forms and read back."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.days import moment_of
from holdfast.forms import Head
from holdfast.ids import new_id
from holdfast.refusals import Refusal
from holdfast.therapy.fit_form import fit_of, fit_parts
from holdfast.therapy.fits import fit_questions
from holdfast.therapy.rough_dates import RoughDate
from holdfast.therapy.therapist_form import parts_of, therapist_of, values_of
from holdfast.therapy.therapists import NOTES, PHASES, Therapist

NOW = datetime(2026, 3, 3, 21, 10, tzinfo=ZoneInfo("Europe/Berlin"))
TODAY = date(2026, 3, 3)

WORDS = st.text(st.characters(categories=("L", "N", "P")), min_size=1, max_size=40)
DAYS = st.none() | st.integers(1990, 2025).map(RoughDate)


@given(
    st.sampled_from(PHASES),
    st.dictionaries(st.sampled_from(NOTES), WORDS),
    st.none() | st.integers(0, 900).map(float),
    st.none() | st.integers(1, 600),
    st.none() | st.integers(1, 1000),
    DAYS,
)
def test_what_stands_in_the_form_is_read_back(
    phase: str, notes: dict[str, str], fee: float | None, minutes: int | None, agreed: int | None, began: RoughDate
) -> None:
    over = phase == "ended"
    therapist = Therapist(new_id(NOW), "M.", phase, began)._replace(  # type: ignore[arg-type]
        fee=fee,
        currency="€" if fee is not None else "",
        minutes=minutes,
        agreed=agreed,
        notes=notes,
        reason="We were done." if over else "",
        ended=RoughDate(2025, 12) if over else None,
    )
    read = therapist_of(therapist, values_of(therapist), TODAY)
    assert read == therapist_of(read, values_of(read), TODAY)
    assert read._replace(notes={}) == therapist._replace(notes={})
    names = {part.name for part in parts_of(therapist) if not isinstance(part, Head)}
    assert set(values_of(therapist)) <= names, "what is kept has its line in the form"


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ({"name": " "}, "therapists.name_needed"),
        ({"fee": "ninety"}, "therapists.fee_not_number"),
        ({"minutes": "an hour"}, "therapists.minutes_not_number"),
        ({"minutes": "0"}, "therapists.minutes_not_number"),
        ({"minutes": "999999"}, "therapists.minutes_not_number"),
        ({"agreed": "some"}, "therapists.agreed_not_number"),
        ({"agreed": "-5"}, "therapists.agreed_not_number"),
        ({"began": "a while ago"}, "rough.forms"),
        ({"with_since": "2031"}, "rough.future"),
        ({"began": "2020", "with_since": "2019"}, "therapists.ended_before"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_else(typed: dict[str, str], key: str) -> None:
    with pytest.raises(Refusal) as refused:
        therapist_of(Therapist(new_id(NOW), "M."), {"name": "M.", **typed}, TODAY)
    assert refused.value.key == key


@pytest.mark.parametrize("text", ["50", " 50 ", "50 min", "50 minutes", "50'"])
def test_minutes_may_say_that_they_are_minutes(text: str) -> None:
    assert therapist_of(Therapist(new_id(NOW), "M."), {"name": "M.", "minutes": text}, TODAY).minutes == 50


def test_how_it_ended_is_asked_once_it_is_over_and_its_words_are_kept() -> None:
    over = Therapist(new_id(NOW), "A.", "ended", reason="We were done.", ended=RoughDate(2025, 10))
    back = over._replace(phase="with", ended=None)
    asked = [[part.name for part in parts_of(each) if not isinstance(part, Head)] for each in (over, back)]
    assert ["reason" in names and "ended" in names for names in asked] == [True, False]
    assert therapist_of(back, {"name": "A."}, TODAY).reason == "We were done."


def test_every_question_of_fit_is_in_the_form_and_may_stay_empty() -> None:
    names = [part.name for part in fit_parts() if not isinstance(part, Head)]
    assert names == [*(question.id for question in fit_questions()), "intuition"]
    therapist = Therapist(new_id(NOW), "M.", "with")
    kept = fit_of("f", moment_of(NOW), therapist, {"trust": "7", "intuition": " calm \n"})
    assert (kept.ratings, kept.intuition, kept.name, kept.therapist) == ({"trust": 7}, "calm", "M.", therapist.id)
    for values, key in (({}, "fits.nothing"), ({"intuition": "x" * 5000}, "therapists.words_too_long")):
        with pytest.raises(Refusal) as refused:
            fit_of("f", moment_of(NOW), therapist, values)
        assert refused.value.key == key
