"""What the accuracy of plateau finders is measured with: worked by hand, and on diaries that come out as they say."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from benchmarks.diaries import OTHER_REGIMES, REGIMES, SHARES, Diary, Truth, diaries, diary
from benchmarks.live import LiveScores
from benchmarks.peers import days_of, no_changes, rolling_rule
from benchmarks.scores import Scores, Told, boundary_f1, covering, mean
from holdfast.plateaus.course import Current

FIRST = date(2020, 1, 1)
TRUE = [Truth("plateau", 0, 40), Truth("gain", 40, 60), Truth("plateau", 60, 100)]
DIARY = Diary("mixed", [(FIRST + timedelta(day), 5.0) for day in range(100)], FIRST, TRUE)


def scored(*told: Told, of: Diary = DIARY) -> Scores:
    scores = Scores()
    scores.add(of, told)
    return scores


def test_the_truth_scores_full_marks() -> None:
    scores = scored(*(Told(each.kind, each.start, each.past, 1.0) for each in TRUE))
    assert (scores.day_f1("plateau"), scores.day_f1("gain"), scores.day_f1("setback")) == (1.0, 1.0, 0.0)
    assert (scores.overlaps, scores.boundary_f1s, scores.coverings) == ([1.0, 1.0], [1.0], [1.0])
    assert scores.calibration_error == pytest.approx(0.0)


def test_one_plateau_over_all_misses_what_moved() -> None:
    scores = scored(Told("plateau", 0, 100, 0.9))
    # Of 100 days, 12 lie within three days of a boundary; 14 of the others move.
    assert scores.day_f1("plateau") == pytest.approx(2 * 74 / (2 * 74 + 14))
    assert scores.day_f1("gain") == 0
    assert scores.overlaps == [0.4, 0.4]
    # One of three true beginnings found, none invented.
    assert scores.boundary_f1s == [pytest.approx(0.5)]
    assert scores.coverings == [pytest.approx((40 * 0.4 + 20 * 0.2 + 40 * 0.4) / 100)]
    assert scores.calibration_error == pytest.approx(0.9 - 74 / 88)


def test_an_unclear_day_is_a_miss_and_not_an_error() -> None:
    scores = scored(Told("plateau", 0, 40), Told("unclear", 40, 100))
    assert scores.false == {"plateau": 0.0, "gain": 0.0, "setback": 0.0}
    assert scores.missed["plateau"] == pytest.approx(37 / 88)


def test_each_change_that_is_found_counts_once() -> None:
    assert boundary_f1([[50]], [48, 52], 5) == pytest.approx(2 * (2 / 3) / (2 / 3 + 1))
    assert boundary_f1([[50], []], [50], 5) == pytest.approx(1.0)
    assert boundary_f1([[50]], [], 5) == pytest.approx(2 / 3)
    assert covering([[50], []], [50], 100) == pytest.approx((1.0 + 0.5) / 2)


def test_short_flat_and_steady_diaries_have_figures_of_their_own() -> None:
    flat = DIARY._replace(regime="flat", truth=[Truth("plateau", 0, 100)])
    assert scored(Told("plateau", 0, 100), of=flat).flat_untouched == [True]
    assert scored(Told("plateau", 0, 50), Told("gain", 50, 100), of=flat).flat_untouched == [False]
    steady = DIARY._replace(regime="steady_up", truth=[Truth("gain", 0, 100)])
    assert scored(Told("plateau", 0, 25), Told("gain", 25, 100), of=steady).level_while_moving == [0.25]
    short = DIARY._replace(regime="short", truth=[Truth("gain", 0, 20)])
    wrong = scored(Told("plateau", 0, 5), Told("unclear", 5, 20), of=short)
    assert (wrong.short_wrong, wrong.short_answered) == ([0.25], [0.25])


def test_todays_word_is_followed_as_the_diary_grows() -> None:
    def speak(seen: Diary) -> Current | None:
        """Say plateau since day 60, and from day 74 on firmly; and it is never seen to move."""
        last = (seen.values[-1][0] - FIRST).days
        since = FIRST + timedelta(60 if last >= 73 else 0)
        return Current("plateau", "firm", since, since - timedelta(3), since + timedelta(2))

    live = LiveScores()
    live.add(DIARY._replace(truth=[*TRUE[:1], Truth("gain", 40, 65), Truth("plateau", 65, 100)]), speak)
    assert (live.delays, live.onsets_found, live.delay) == ([10], 1.0, 10)
    assert (live.false, live.false_firm) == ([True], [True])
    assert (mean(live.held), live.widths[0]) == (0.0, 5)


@pytest.mark.parametrize("regime", [*REGIMES, *OTHER_REGIMES])
def test_a_simulated_diary_is_what_its_seed_says(regime: str) -> None:
    one = diary(regime, 7)
    assert one == diary(regime, 7)
    assert one.values != diary(regime, 8).values
    assert one.truth[0].start == 0
    assert all(before.past == after.start for before, after in pairwise(one.truth))
    assert all(each.days >= 6 for each in one.truth)
    assert all(one.low <= value <= one.high for _, value in one.values)
    assert one.values == sorted(one.values, key=lambda entry: entry[0])


def test_sixty_diaries_are_sixty() -> None:
    assert sum(SHARES.values()) == len(diaries(1)) == 60
    assert len({each.values[0] for each in diaries(1)}) > 10


def test_the_simple_rules_tell_a_whole_diary() -> None:
    one = diary("steady_up", 3)
    assert [told.kind for told in no_changes(days_of(one.values))] == ["gain"]
    told = rolling_rule(days_of(one.values))
    assert all(before.past == after.start for before, after in pairwise(told))
