"""The facts that are told of a therapist, a line each."""

from __future__ import annotations

from datetime import date

import pytest

from holdfast.therapy.about_therapist import AboutTherapist, facts_told
from holdfast.therapy.rough_dates import RoughDate
from holdfast.therapy.therapists import Therapist

TODAY = date(2026, 3, 3)
M = Therapist("m", "M.")


@pytest.mark.parametrize(
    ("about", "told"),
    [
        (AboutTherapist(M), ["no sessions so far"]),
        (AboutTherapist(M, 1, date(2026, 2, 26), date(2026, 2, 26)), ["1 session, 26 Feb"]),
        (AboutTherapist(M, 9, date(2025, 12, 4), date(2026, 2, 26)), ["9 sessions, 4 Dec – 26 Feb"]),
        (AboutTherapist(M, 48, date(2025, 3, 12), date(2026, 2, 26)), ["48 sessions, 12 Mar 2025 – 26 Feb"]),
        (
            AboutTherapist(M._replace(began=RoughDate(2016, season="spring"), with_since=RoughDate(2025, 10, 9))),
            ["no sessions so far", "known since spring 2016", "with them since 9 Oct"],
        ),
        (
            AboutTherapist(M._replace(fee=90.5, currency="€", minutes=50)),
            ["no sessions so far", "90.50 € for 50 minutes"],
        ),
        (AboutTherapist(M._replace(fee=0.0)), ["no sessions so far", "0"]),
        (AboutTherapist(M._replace(minutes=1)), ["no sessions so far", "1 minute"]),
    ],
)
def test_each_fact_has_a_line(about: AboutTherapist, told: list[str]) -> None:
    assert facts_told(about, TODAY) == told
