"""Therapists, and what goes with them, for tests of screens."""

from __future__ import annotations

from datetime import datetime, timedelta

from holdfast.days import moment_of
from holdfast.ids import new_id
from holdfast.therapy.choosing import AGAIN, WEIGHTS_SET, Worksheet
from holdfast.therapy.fits import Fit
from holdfast.therapy.rough_dates import RoughDate
from holdfast.therapy.sessions import Session
from holdfast.therapy.therapists import Therapist
from storage.journal import Journal


def four_therapists(journal: Journal, now: datetime) -> list[Therapist]:
    """Keep one of before, the present one with sessions and fit, one who is tried and a candidate; with a worksheet."""

    def days_ago(days: int) -> datetime:
        return now - timedelta(days=days)

    before = Therapist(
        new_id(days_ago(400)),
        "A.",
        "ended",
        RoughDate(2023, season="autumn"),
        RoughDate(2024, 1),
        RoughDate(2025, 10),
        "She led more than I wanted, and I could not say it.",
    )
    now_with = Therapist(
        new_id(days_ago(150)),
        "M.",
        "with",
        RoughDate(2025, season="summer"),
        RoughDate(2025, 10, 9),
        fee=95.0,
        currency="€",
        minutes=50,
        agreed=25,
        agreed_by="the insurance, until June",
        notes={"training": "psychodynamic, licensed since 2009", "other": "Two floors up, no lift."},
    )
    tried = Therapist(new_id(days_ago(20)), "Dr Kowalski-Lindqvist", "trying")
    found = Therapist(new_id(days_ago(3)), "the one on Bridge Street")
    everybody = [before, now_with, tried, found]
    for each in everybody:
        journal.save_therapist(each)
    last = {"heard": 8, "safe_to_say": 7, "own_topics": 6, "trust": 7, "overall_fit": 8, "leads": 3, "leads_wanted": 5}
    for days, therapist, ratings, gut in (
        (300, before, {"safe_to_say": 4, "leads": 8, "leads_wanted": 4, "trust": 3}, ""),
        (100, now_with, {"safe_to_say": 4, "heard": 5, "trust": 4}, ""),
        (10, now_with, last, "Warm, and a little slow. I want to go back."),
    ):
        moment = moment_of(days_ago(days))
        journal.save_fit(Fit(new_id(days_ago(days)), moment, therapist.id, therapist.name, ratings, gut))
    for days in range(3, 60, 7):
        session = Session(new_id(days_ago(days)), moment_of(days_ago(days)), now_with.id, now_with.name)
        journal.save_session(session)
    notes = {"gut": "I breathed out on the stairs.", "terms": "cancels up to two days before"}
    ratings = {"ease": 7, "heard": 8, "explained": 6, "experience": 5, "style": 6, "gut": 8}
    journal.save_worksheet(Worksheet(now_with.id, ratings, notes))
    ratings = {"ease": 5, "heard": 6, "experience": 9, "reachable": 3, "feedback": 10}
    journal.save_worksheet(Worksheet(tried.id, ratings, {"reachable": "an hour by train, and not on Fridays"}))
    journal.set_setting(WEIGHTS_SET, {"heard": 3, "gut": 2})
    journal.set_setting(AGAIN, "M., even though K. knows more about it.")
    return everybody
