"""How a line of scores is read: on its own range, with its reliable change as margin."""

from __future__ import annotations

import pytest

from holdfast.lines import line_of_instrument
from holdfast.plateaus import find_course
from holdfast.scales import find_scale
from holdfast.scores import Instrument
from storage.journal import Journal
from tests.made import NOW
from tests.scored import OWN, PHQ9, WHO5, scores, shipped
from tui.readings import reading_of

TODAY = NOW.date()


@pytest.mark.parametrize("instrument", [PHQ9, WHO5, shipped("k10"), shipped("phq2")])
def test_a_line_is_read_on_its_range_with_its_reliable_change(journal: Journal, instrument: Instrument) -> None:
    reading = reading_of(journal, line_of_instrument(instrument), TODAY)
    assert (reading.unit, reading.low, reading.high) == (instrument.line, instrument.low, instrument.high)
    assert (reading.higher_is_better, reading.margin) == (instrument.higher_is_better, instrument.reliable_change)


def test_what_the_person_set_comes_before_it(journal: Journal) -> None:
    line = line_of_instrument(PHQ9)
    journal.set_margin(line.id, 4)
    assert reading_of(journal, line, TODAY).margin == 4
    assert reading_of(journal, line, TODAY, 3).margin == 3


def test_a_questionnaire_of_ones_own_is_read_as_it_was_typed(journal: Journal) -> None:
    journal.save_instrument(OWN._replace(reliable_change=2.5, high=24.0))
    line = find_scale(journal.lines(), OWN.line)
    assert (reading_of(journal, line, TODAY).high, reading_of(journal, line, TODAY).margin) == (24, 2.5)


def test_other_lines_are_read_as_ever(journal: Journal) -> None:
    reading = reading_of(journal, find_scale(journal.lines(), "anxiety"), TODAY)
    assert (reading.low, reading.high, reading.margin, reading.higher_is_better) == (0, 10, None, False)


def test_a_year_of_totals_has_a_course_in_points_of_the_questionnaire(journal: Journal) -> None:
    for each in scores([19, 18, 19, 17, 18, 19, 9, 8, 9, 10, 8, 9, 9]):
        journal.save_score(each)
    line = find_scale(journal.lines(), PHQ9.line)
    course = find_course(journal.ratings(line.id), reading_of(journal, line, TODAY))
    assert course.margin == 6
    levels = [stretch.level for stretch in course.stretches if stretch.kind == "plateau" and stretch.level is not None]
    assert [round(level) for level in levels] == [18, 9]


def test_few_totals_are_no_plateau(journal: Journal) -> None:
    for each in scores([12, 12, 12]):
        journal.save_score(each)
    line = find_scale(journal.lines(), PHQ9.line)
    course = find_course(journal.ratings(line.id), reading_of(journal, line, TODAY))
    assert [stretch.kind for stretch in course.stretches] == ["unclear"]
    assert course.current is not None
    assert course.current.claim == "not_enough"
