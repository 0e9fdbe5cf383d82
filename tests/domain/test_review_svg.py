"""The chart of a review sheet."""

from __future__ import annotations

import re
from datetime import date
from xml.etree import ElementTree as ET

import pytest

from holdfast.charts.picture import Charted
from holdfast.charts.ticks import Ticks
from holdfast.check_ins import DayValue
from holdfast.plateaus.course import Stretch
from holdfast.review.parts import Line
from holdfast.review.period import Period, period_of
from holdfast.review.said import Track
from holdfast.review.svg import chart, sample, track
from tests.charts import ANXIETY, charted, stretch
from tests.reviewed import DAY, PERIOD, SESSION, TODAY

HIGH, LOW = 20.0, 152.0
"""How high 10 and 0 are drawn."""


def drawn(what: Charted, now: Stretch | None = None, period: Period = PERIOD) -> ET.Element:
    line = Line(what, None, 5, 5, now)
    return ET.fromstring(chart(line, period))


def of_class(svg: ET.Element, name: str) -> list[ET.Element]:
    return [each for each in svg.iter() if name in each.get("class", "").split()]


def places(path: ET.Element) -> list[float]:
    return [float(number) for number in re.findall(r"-?[\d.]+", path.get("d", ""))]


def test_it_tells_those_who_do_not_see_it() -> None:
    svg = drawn(charted(56)._replace(ticks=Ticks(sessions=(TODAY,))))
    assert svg.get("role") == "img"
    assert svg.get("aria-labelledby") == "chart-name chart-told"
    assert svg.findtext("title") == "Mood, 7 Jan – 3 Mar"
    assert svg.findtext("desc") == "Mood on 56 days of 56, 7 Jan – 3 Mar. 1 session is ticked under it."


def test_up_is_the_better_direction() -> None:
    days = of_class(drawn(charted(56, level=10.0)), "day")
    assert {float(day.get("cy", "")) for day in days} == {HIGH}
    days = of_class(drawn(charted(56, level=10.0)._replace(scale=ANXIETY)), "day")
    assert {float(day.get("cy", "")) for day in days} == {LOW}


def test_both_anchors_stand_at_their_ends() -> None:
    for scale, on_top in ((charted().scale, "as good as I can imagine"), (ANXIETY, "completely calm")):
        texts = [
            (float(each.get("y", "")), each.text) for each in of_class(drawn(charted()._replace(scale=scale)), "anchor")
        ]
        assert min(texts)[1] == on_top
        assert len(texts) == 2


def test_a_plateau_is_a_terrace_at_its_level_as_high_as_the_margin() -> None:
    what = charted(56, stretch(55, 28, "gain"), stretch(27, 0, level=5.0))
    (terrace,) = of_class(drawn(what, what.course.stretches[-1] if what.course else None), "terrace")
    assert terrace.get("class") == "terrace now"
    assert float(terrace.get("y", "")) + float(terrace.get("height", "")) / 2 == pytest.approx(
        (HIGH + LOW) / 2, abs=0.1
    )
    assert float(terrace.get("height", "")) == pytest.approx((LOW - HIGH) / 10 * 2, abs=0.1)
    assert float(terrace.get("width", "")) == pytest.approx(336, abs=0.1)


def test_what_lies_before_the_chart_is_cut_off() -> None:
    what = charted(112, stretch(111, 0))._replace(first=TODAY - 55 * DAY)
    (terrace,) = of_class(drawn(what), "terrace")
    assert (terrace.get("x"), terrace.get("width")) == ("30", "672")
    long_gone = charted(112, stretch(111, 80), stretch(79, 0, "unclear"))._replace(first=TODAY - 55 * DAY)
    assert not of_class(drawn(long_gone), "terrace")


def test_each_kind_of_stretch_has_a_shape_of_its_own() -> None:
    kinds = (stretch(55, 42), stretch(41, 28, "gain"), stretch(27, 14, "setback"), stretch(13, 0, "unclear"))
    svg = drawn(charted(56, *kinds))
    shapes = {name: len(of_class(svg, name)) for name in ("firm", "gain", "setback", "unclear")}
    assert shapes == {"firm": 1, "gain": 1, "setback": 1, "unclear": 1}


def test_a_gap_parts_the_line() -> None:
    what = charted(56)
    values = tuple(value for value in what.values if not date(2026, 2, 1) <= value.day <= date(2026, 2, 12))
    assert len(of_class(drawn(what), "smooth")) == 1
    assert len(of_class(drawn(what._replace(values=values)), "smooth")) == 2


def test_a_day_of_several_entries_has_its_range() -> None:
    values = (DayValue(TODAY, 5.0, 3.0, 7.0, 2),)
    (spread,) = of_class(drawn(charted()._replace(values=values)), "range")
    assert places(spread)[1:] == pytest.approx([LOW - 3 * 13.2, LOW - 7 * 13.2], abs=0.1)


def test_sessions_and_marks_are_ticked() -> None:
    svg = drawn(charted()._replace(ticks=Ticks(marks=(TODAY,), sessions=(TODAY, TODAY - 7 * DAY))))
    assert of_class(svg, "session")[0].get("d", "").count("M") == 2
    assert of_class(svg, "mark")[0].get("d", "").count("M") == 1
    assert not of_class(drawn(charted()), "session")


def test_the_days_it_is_about_are_underlined_unless_they_are_all() -> None:
    assert of_class(drawn(charted()), "these")
    whole = period_of(TODAY, SESSION, TODAY - 55 * DAY)
    assert not of_class(drawn(charted(), period=whole), "these")


def test_dates_are_under_it_and_none_beyond_it() -> None:
    dates = of_class(drawn(charted()), "date")
    assert [each.text for each in dates][-1] == "3 Mar"
    assert all(0 <= float(each.get("x", "")) <= 702 for each in dates)


def test_twenty_years_are_no_larger_than_a_year() -> None:
    year, twenty = (len(chart(Line(charted(days), None, 0, 0, None), PERIOD)) for days in (366, 7305))
    assert twenty < 1.5 * year


def test_nothing_a_person_wrote_is_markup() -> None:
    scale = charted().scale._replace(label="<b>&", anchor_low="</svg>", anchor_high='"><script>')
    svg = drawn(charted()._replace(scale=scale))
    assert "<b>&" in (svg.findtext("title") or "")
    assert not [each for each in svg.iter() if each.tag in ("b", "script")]


def test_a_track_is_hollow_where_it_was_and_filled_where_it_is() -> None:
    svg = ET.fromstring(track(Track(3.0, 5.0)))
    assert [of_class(svg, name)[0].get("cx") for name in ("was", "is")] == ["33", "51"]
    assert len(of_class(svg, "place")) == 11
    still = ET.fromstring(track(Track(5.0, 5.0)))
    assert not of_class(still, "was")
    assert still.get("aria-hidden") == "true"


@pytest.mark.parametrize("kind", ["day", "line", "level", "session", "mark", "period"])
def test_the_legend_shows_each_as_it_is_drawn(kind: str) -> None:
    assert len(ET.fromstring(sample(kind))) == 1
