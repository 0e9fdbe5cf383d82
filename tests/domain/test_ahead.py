"""For when something is planned: what is understood, and what is refused with a sentence that helps."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.ahead import read_ahead
from holdfast.refusals import Refusal

NOW = datetime(2026, 3, 3, 21, 10, tzinfo=ZoneInfo("Europe/Berlin"))
"""A Tuesday evening."""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("today", "2026-03-03"),
        ("today 22:00", "2026-03-03T22:00:00+01:00"),
        ("Tomorrow", "2026-03-04"),
        ("tomorrow at 9", "2026-03-04T09:00:00+01:00"),
        ("tomorrow, 9:30", "2026-03-04T09:30:00+01:00"),
        ("22:00", "2026-03-03T22:00:00+01:00"),
        ("18:00", "2026-03-04T18:00:00+01:00"),
        ("at 18:00", "2026-03-04T18:00:00+01:00"),
        ("saturday 10:00", "2026-03-07T10:00:00+01:00"),
        ("Sat", "2026-03-07"),
        ("tuesday", "2026-03-10"),
        ("tue 22:00", "2026-03-03T22:00:00+01:00"),
        ("tue 20:00", "2026-03-10T20:00:00+01:00"),
        ("in 3 days", "2026-03-06"),
        ("in 2 weeks 8:00", "2026-03-17T08:00:00+01:00"),
        ("2026-03-05", "2026-03-05"),
        ("2026-04-05 18:00", "2026-04-05T18:00:00+02:00"),
    ],
)
def test_a_time_ahead_is_understood(typed: str, meant: str) -> None:
    assert read_ahead(typed, NOW).isoformat() == meant


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", "ahead.not_understood"),
        ("soon", "ahead.not_understood"),
        ("when I can", "ahead.not_understood"),
        ("5", "ahead.not_understood"),
        ("2026-02-30", "ahead.impossible"),
        ("tomorrow 25:00", "ahead.impossible"),
        ("today 18:00", "ahead.past"),
        ("2026-03-02", "ahead.past"),
        ("2062-03-02", "ahead.too_late"),
        ("2026-03-29 02:30", "when.left_out"),
    ],
)
def test_what_cannot_be_planned_for_is_refused_with_its_reason(typed: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_ahead(typed, NOW)
    assert refused.value.key == key


def test_after_midnight_today_is_still_the_day_before() -> None:
    late = NOW.replace(day=4, hour=1)
    assert read_ahead("today", late).isoformat() == "2026-03-03"
    assert read_ahead("tomorrow", late).isoformat() == "2026-03-04"
    assert read_ahead("02:00", late).day.isoformat() == "2026-03-03"


@given(st.text(max_size=30))
def test_any_text_is_a_time_ahead_or_refused(typed: str) -> None:
    try:
        moment = read_ahead(typed, NOW)
    except Refusal:
        return
    assert moment.utc is None or moment.utc > NOW
