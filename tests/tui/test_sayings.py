"""What Today says takes into account what the entries say beside the line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest

from holdfast.plateaus.course import Course, Current, Stretch
from holdfast.scales import find_scale
from storage.journal import Journal
from tests.made import NOW, checked_in
from tui.sayings import remember, saying

TODAY = NOW.date()
SINCE = TODAY - timedelta(days=69)
LONG = Course(
    "mood",
    (Stretch(SINCE, TODAY, "plateau", 0.95, 5.0, 0.0, 60),),
    Current("plateau", "firm", SINCE, SINCE, SINCE, 10, 5.0, 0),
)


@dataclass(frozen=True)
class Case:
    """On how many of sixty days a tag stands, and what is said on the second day."""

    tag: str
    days: int
    says: str


@pytest.mark.parametrize(
    "case",
    [
        Case("alcohol", 20, "Level for 10 weeks. Alcohol or drugs are tagged on 20 of 60 days with a check-in."),
        Case("alcohol", 5, "More than two months about level."),
        Case("caffeine", 20, "More than two months about level."),
    ],
)
def test_what_is_tagged_often_beside_a_long_plateau_is_named_as_something_to_bring_up(
    journal: Journal, case: Case
) -> None:
    journal.save_all(checked_in(ago)._replace(tags=(case.tag,) if ago <= case.days else ()) for ago in range(1, 61))
    mood = find_scale(journal.scales(), "mood")
    first = saying(journal, LONG, mood, [], TODAY)
    assert first.key == "plateau_long.1"
    remember(journal, first, TODAY - timedelta(days=1))
    assert saying(journal, LONG, mood, [], TODAY).sentence.startswith(case.says)
