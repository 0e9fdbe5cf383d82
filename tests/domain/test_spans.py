"""Spans of days by which the Journal is narrowed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.spans import Span, range_until, typed_span, year_of

TODAY = date(2026, 3, 3)


@pytest.mark.parametrize(
    ("typed", "since", "until"),
    [
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-2", date(2024, 2, 1), date(2024, 2, 29)),
        (" 2025-11-23 ", date(2025, 11, 23), date(2025, 11, 23)),
    ],
)
def test_a_year_a_month_or_a_day(typed: str, since: date, until: date) -> None:
    assert typed_span(typed) == Span(since, until)


@pytest.mark.parametrize(
    "typed", ["", "20", "0000", "2025-13", "2025-02-30", "2025-", "work", "2025-03-03 08:40", "٢٠٢٥"]
)
def test_what_is_no_span_of_days(typed: str) -> None:
    assert typed_span(typed) is None


@given(st.text())
def test_anything_can_be_typed(typed: str) -> None:
    span = typed_span(typed)
    assert span is None or span.since <= span.until


def test_a_range_ends_today_and_counts_it() -> None:
    assert range_until(TODAY, "4w") == Span(date(2026, 2, 4), TODAY)
    assert year_of(2026) == Span(date(2026, 1, 1), date(2026, 12, 31))
