"""Scores as they stand in a list."""

from __future__ import annotations

from holdfast.scores import shipped_instruments
from holdfast.scores.rows import groups_of, row_told
from tests.scored import GAD7, OWN, PHQ9, score, shipped

KNOWN = shipped_instruments()


def test_scores_stand_by_questionnaire_the_newest_first() -> None:
    kept = [score(40, 12), score(90, 18), score(5, 9, GAD7), score(12, 11), score(300, 3, shipped("k10"))]
    groups = groups_of(KNOWN, kept)
    assert [group.instrument.id for group in groups] == ["gad7", "phq9", "k10"]
    assert [row.score.total for row in groups[1].rows] == [11, 12, 18]
    newest = groups[1].rows[0].changes
    assert newest.first is not None and newest.last is not None
    assert (newest.first.amount, newest.last.amount) == (-7, -1)


def test_all_that_is_said_of_a_score_is_said_of_the_line() -> None:
    (group,) = groups_of(KNOWN, [score(60, 18), score(30, 17), score(0, 25)])
    newest, _, first = (row_told(row) for row in group.rows)
    assert newest[0] == "25. The authors call 20–27 ‘severe’ (Kroenke 2001). It is not a diagnosis."
    assert newest[1].startswith("8 higher than the one before, 17: more than measurement error, in the harder")
    assert newest[2].startswith("7 higher than the first, 18: more than measurement error, in the harder")
    assert newest[3] == "It can be brought to the session."
    assert first[1] == "A change of less than 6 is within measurement error (NHS Talking Therapies manual)."
    assert len(first) == 2


def test_what_to_know_of_a_questionnaire_stands_last() -> None:
    who5 = shipped("who5")
    (group,) = groups_of(KNOWN, [score(0, 40, who5)])
    assert row_told(group.rows[0])[-1] == who5.note


def test_scores_of_a_questionnaire_that_is_gone_keep_its_name() -> None:
    (group,) = groups_of(KNOWN, [score(9, 4.5, OWN), score(0, 7, OWN)])
    assert (group.instrument.name, group.instrument.low, group.instrument.high) == ("Sleep", 0, 7)
    assert row_told(group.rows[0])[0] == "7, on a scale from 0 to 7. It is not a diagnosis."
    assert groups_of([*KNOWN, OWN], [score(0, 7, OWN)])[0].instrument == OWN
    assert PHQ9 not in [group.instrument]
