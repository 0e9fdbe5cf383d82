"""Days that are known roughly: read as they are typed, told as short as they can be."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.refusals import NotUnderstood, Refusal
from holdfast.therapy.rough_dates import SEASONS, RoughDate, rough_date_of
from holdfast.therapy.rough_words import read_rough, rough_told, since_told, typed_rough, until_told

TODAY = date(2026, 3, 3)
LAST_YEAR = 2025


@st.composite
def past(draw: st.DrawFn) -> RoughDate:
    """A rough date of which some day is not after `TODAY`."""
    day = draw(st.dates(date(1900, 1, 1), TODAY))
    season = draw(st.sampled_from(sorted(SEASONS)))
    forms = [RoughDate(day.year), RoughDate(day.year, day.month), RoughDate(day.year, day.month, day.day)]
    found = draw(st.sampled_from([*forms, RoughDate(day.year, season=season)]))
    return found if found.first <= TODAY else RoughDate(day.year - 1, season=season)


@given(past())
def test_what_is_told_with_its_year_is_read_as_the_same(rough: RoughDate) -> None:
    assert read_rough(typed_rough(rough), TODAY) == rough
    assert read_rough(typed_rough(rough).upper(), TODAY) == rough


@given(past())
def test_what_is_stored_is_read_as_the_same_and_a_person_may_type_it(rough: RoughDate) -> None:
    assert rough_date_of(rough.isoformat()) == rough
    if not rough.season:
        assert read_rough(rough.isoformat(), TODAY) == rough


@given(st.text(max_size=40) | st.from_regex(r"[0-9]{1,4}[-/. ][0-9a-z]{1,9}([-/. ,][0-9]{1,4})?", fullmatch=True))
def test_whatever_is_typed_is_a_date_that_was_or_kindly_refused(text: str) -> None:
    try:
        rough = read_rough(text, TODAY)
    except Refusal as refusal:
        assert refusal.key.startswith("rough.")
        return
    assert date(1900, 1, 1) <= rough.first <= min(TODAY, rough.last)


@pytest.mark.parametrize(
    ("typed", "rough", "told"),
    [
        ("2016", RoughDate(2016), "2016"),
        (" spring  2016 ", RoughDate(2016, season="spring"), "spring 2016"),
        ("2016 Spring", RoughDate(2016, season="spring"), "spring 2016"),
        ("fall 2016", RoughDate(2016, season="autumn"), "autumn 2016"),
        ("winter 2016", RoughDate(2016, season="winter"), "winter 2016/17"),
        ("winter 2016/17", RoughDate(2016, season="winter"), "winter 2016/17"),
        ("winter 2016/2017", RoughDate(2016, season="winter"), "winter 2016/17"),
        ("winter 2026", RoughDate(2025, season="winter"), "winter 2025/26"),
        ("May 2016", RoughDate(2016, 5), "May 2016"),
        ("sept 2016", RoughDate(2016, 9), "Sep 2016"),
        ("since about September, 2016", RoughDate(2016, 9), "Sep 2016"),
        ("~2016", RoughDate(2016), "2016"),
        ("2016-05", RoughDate(2016, 5), "May 2016"),
        ("05/2016", RoughDate(2016, 5), "May 2016"),
        ("2016-05-09", RoughDate(2016, 5, 9), "9 May 2016"),
        ("9 Oct 2025", RoughDate(2025, 10, 9), "9 Oct"),
        ("9. October 2024", RoughDate(2024, 10, 9), "9 Oct 2024"),
        ("Oct 9th, 2024", RoughDate(2024, 10, 9), "9 Oct 2024"),
        ("Oct 2025", RoughDate(2025, 10), "Oct"),
        ("2026", RoughDate(2026), "2026"),
        ("29 Feb 2024", RoughDate(2024, 2, 29), "29 Feb 2024"),
    ],
)
def test_it_is_read_and_told(typed: str, rough: RoughDate, told: str) -> None:
    assert read_rough(typed, TODAY) == rough
    assert rough_told(rough, TODAY) == told
    assert since_told(rough, TODAY) == f"since {told}"
    assert until_told(rough, TODAY) == f"until {told}"


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", "forms"),
        ("a while ago", "forms"),
        ("16", "forms"),
        ("9/10/2025", "forms"),
        ("ma 2016", "forms"),
        ("maybe 2016", "forms"),
        ("spring 2016/17", "forms"),
        ("winter 2016/19", "forms"),
        ("31 Feb 2020", "impossible"),
        ("29 Feb 2023", "impossible"),
        ("2020-13", "impossible"),
        ("2020-00", "impossible"),
        ("2020-05-00", "impossible"),
        ("0 May 2020", "impossible"),
        ("2027", "future"),
        ("spring 2027", "future"),
        ("Apr 2026", "future"),
        ("summer 2026", "future"),
        ("winter 2027", "future"),
        ("4 Mar 2026", "future"),
        ("1899", "too_early"),
        ("0000", "too_early"),
    ],
)
def test_what_cannot_be_is_refused_with_what_can(typed: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_rough(typed, TODAY)
    assert refused.value.key == f"rough.{key}"
    assert isinstance(refused.value, NotUnderstood) == (key in ("forms", "impossible"))


def test_a_month_has_its_year_where_it_would_be_in_doubt() -> None:
    assert rough_told(RoughDate(LAST_YEAR, 3), TODAY) == "Mar 2025"
    assert rough_told(RoughDate(LAST_YEAR, 5), TODAY) == "May"
    assert rough_told(RoughDate(2026, 1), TODAY) == "Jan"
    today = RoughDate(TODAY.year, TODAY.month, TODAY.day)
    assert rough_told(today, TODAY + timedelta(days=400)) == "3 Mar 2026"
    assert typed_rough(None) == ""
