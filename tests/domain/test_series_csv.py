"""Generic series: what a CSV of dates and values may look like, and what is refused."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.interchange.series_csv import read_series
from holdfast.refusals import Refusal

MARCH = date(2026, 3, 3)


@pytest.mark.parametrize(
    "text",
    [
        "date,value\n2026-03-03,5\n",
        "\ufeffdate,value\r\n2026-03-03,5\r\n",
        "Value , Date\n5.0,2026-03-03T23:59:59+14:00\n",
        'id,date,note,value\n1,2026-03-03 08:40,"a, b\nc",5e0\n',
        "2026-03-03,5\n",
        "\n\n date,value \n\n 2026-03-03 , 5 \n,\n",
        "date,value\n2026-03-03T00:30:00Z,+5\n",
    ],
)
def test_all_of_these_say_five_on_the_third_of_march(text: str) -> None:
    read = read_series(text.encode(), 0, 10)
    assert read.values == ((MARCH, 5.0),)
    assert read.rejected == ()


@pytest.mark.parametrize(
    "row",
    [
        "2026-02-30,5", "3.3.2026,5", "20260303,5", "2026-W10-2,5", "2026-03-03T25:00,5", ",5", "٢٠٢٦-٠٣-٠٣,5",
        "2026-03-03,", "2026-03-03", "2026-03-03,five", "2026-03-03,nan", "2026-03-03,inf", "2026-03-03,1_0",
        "2026-03-03,٥", "2026-03-03,1e999", "2026-03-03,10.01", "2026-03-03,-0.01", "2026-03-03,0x5",
    ],
)  # fmt: skip
def test_none_of_these_is_a_value(row: str) -> None:
    read = read_series(f"date,value\n2026-03-01,4\n{row}\n2026-03-02,6\n".encode(), 0, 10)
    assert [value for _, value in read.values] == [4, 6]
    (rejected,) = read.rejected
    assert rejected.line == 3


def test_a_row_that_goes_over_lines_is_named_by_its_first() -> None:
    read = read_series(b'date,value,note\n2026-03-01,4,"a\nb\nc"\n2026-03-02,x,"d\ne"\n2026-03-03,y,\n', 0, 10)
    assert [row.line for row in read.rejected] == [5, 7]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b" \n\n",
        b"\xff\xfe\x00",
        b"date,value\n2026-03-03,5\x00\n",
        b"day,mood\n2026-03-03,5\n",
        b'date,value\n2026-03-03,"5\n',
        b"date,value\n1026-03-03,5\n2026-03-03,5\n",
    ],
)
def test_what_is_no_series_is_refused_whole(content: bytes) -> None:
    with pytest.raises(Refusal):
        read_series(content, 0, 10)


@given(st.lists(st.tuples(st.dates(date(1950, 1, 1), date(2049, 1, 1)), st.floats(-5, 5))))
def test_what_is_written_is_read(values: list[tuple[date, float]]) -> None:
    text = io.StringIO()
    csv.writer(text).writerows([("date", "value"), *((day.isoformat(), repr(value)) for day, value in values)])
    assert read_series(text.getvalue().encode(), -5, 5).values == tuple(values)


@given(st.binary(max_size=200))
def test_whatever_comes_is_read_or_refused(content: bytes) -> None:
    try:
        read_series(b"date,value\n" + content, 0, 10)
    except Refusal as refusal:
        assert refusal.sentence
