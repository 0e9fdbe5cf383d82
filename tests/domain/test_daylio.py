"""Daylio's CSV: all generations, broken rows, and every row accounted for."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from holdfast.interchange import SIZE_LIMIT, ImportedFile, read_file
from holdfast.interchange.daylio import ROW_LIMIT
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.text import clean, clean_line

EXAMPLES = Path(__file__).parent / "daylio"
TODAY = date(2026, 11, 22)
HEADER = "full_date,date,weekday,time,mood,activities,note_title,note"


def read(name: str) -> ImportedFile:
    return read_file((EXAMPLES / name).read_bytes(), None, today=TODAY)


def read_rows(*rows: str, header: str = HEADER) -> ImportedFile:
    return read_file("\n".join((header, *rows)).encode(), "daylio", today=TODAY)


def whys(file: ImportedFile) -> list[tuple[int, str]]:
    return [(row.line, row.why) for row in file.rejected]


@pytest.mark.parametrize(
    ("name", "count", "moods"),
    [
        ("2017_polish.csv", 4, ["dobrze", "tak sobie", "źle", "wspaniale"]),
        ("2019_english.csv", 3, ["good", "meh", "bad"]),
        ("2020_english.csv", 6, ["meh", "rad", "good", "awful"]),
        ("2025_english.csv", 3, ["good", "bad", "meh"]),
        ("no_header_spanish.csv", 2, ["bien", "mal"]),
        ("trimmed_german.csv", 4, ["So lala", "Gut", "Lausig"]),
    ],
)
def test_every_generation_is_read_whole(name: str, count: int, moods: list[str]) -> None:
    file = read(name)
    assert (file.format, file.read, len(file.check_ins), file.rejected) == ("daylio", count, count, ())
    assert list(file.moods) == moods


def test_a_year_beside_a_localised_date_makes_a_day() -> None:
    assert [check_in.day for check_in in read("2017_polish.csv").check_ins] == [
        date(2017, 9, 7),
        date(2017, 9, 6),
        date(2017, 8, 31),
        date(2017, 4, 30),  # ten past midnight on the first of May
    ]


def test_the_small_hours_belong_to_the_day_before_and_keep_their_wall_time() -> None:
    night = read("2020_english.csv").check_ins[1]
    assert (night.day, night.wall) == (date(2020, 6, 13), datetime(2020, 6, 14, 1, 23))
    late_riser = read_file((EXAMPLES / "2020_english.csv").read_bytes(), None, today=TODAY, first_hour=1)
    assert late_riser.check_ins[1].day == date(2020, 6, 14)


def test_a_row_without_a_time_has_its_day_alone() -> None:
    assert all(check_in.wall is None for check_in in read("trimmed_german.csv").check_ins)
    assert read("trimmed_german.csv").check_ins[0].day == date(2022, 2, 1)


def test_lines_are_those_of_the_file_also_after_a_note_of_several() -> None:
    assert [check_in.line for check_in in read("2020_english.csv").check_ins] == [2, 5, 6, 7, 8, 9]


def test_title_note_and_formatting_become_lines() -> None:
    notes = [check_in.note for check_in in read("2020_english.csv").check_ins]
    assert notes[0] == "Lake\nFirst swim.\nCold for a minute, then not."
    assert notes[-1] == "Too long a day.\nThings that helped:\n1. tea\n2. no phone\nR&B until late <3"
    assert read("2019_english.csv").check_ins[1].note == 'Said "later" twice and meant it.'


def test_points_become_own_scales_and_what_is_no_point_stays_in_the_note() -> None:
    file = read("2025_english.csv")
    assert [dict(check_in.ratings) for check_in in file.check_ins] == [
        {"sleep_quality": 8.0, "calm": 6.0},
        {"sleep_quality": 3.0, "daylio_energy": 2.0},  # "energy" is one that ships, and may mean something else
        {},
    ]
    assert file.check_ins[0].note == "Sang the low part.\nSleep Time: 7:30"
    assert [(scale.id, scale.label, scale.own, scale.asked) for scale in file.scales] == [
        ("sleep_quality", "Sleep Quality", True, False),
        ("calm", "Calm", True, False),
        ("daylio_energy", "Energy", True, False),
    ]


def test_activities_are_tags_as_written() -> None:
    first = read_rows('2020-01-01,,,,good," a/b |  two  words ||a/b| łąka",,').check_ins[0]
    assert first.tags == ("a/b", "two words", "łąka")


def test_each_broken_row_is_named_with_its_line_and_the_others_are_kept() -> None:
    file = read("broken.csv")
    assert [(check_in.line, check_in.note) for check_in in file.check_ins] == [
        (2, "A row like any other."),
        (3, "Padded cells."),
        (15, "The row after it is whole."),
        (17, "The last row is whole."),
    ]
    assert whys(file) == [
        (6, "9 cells, where the others have 8. A comma may stand in a cell without quotation marks."),
        (7, "6 cells, where the others have 8."),
        (8, "The date is missing."),
        (9, "The date cannot be read, or there is no such day."),
        (10, "The date lies in the future."),
        (11, "The date lies before 1900."),
        (12, "The time cannot be read, or there is no such time."),
        (13, "There is a date, and nothing else."),
        (14, "A quotation mark is not closed, or stands where none can."),
        (16, "Some characters are not in UTF-8, so the words cannot be read."),
    ]
    assert file.read == 14


def test_why_never_holds_a_word_of_the_row() -> None:
    file = read_rows(*(f"2020-01-{day:02d},secret,secret,secret,secret,secret,secret,secret" for day in range(1, 4)))
    assert len(file.rejected) == 3
    assert "secret" not in str(file.rejected)


def test_today_is_not_the_future_and_tomorrow_is() -> None:
    file = read_rows("2026-11-22,,,11:59 pm,good,,,", "2026-11-23,,,0:10,good,,,")
    assert [check_in.day for check_in in file.check_ins] == [TODAY]
    assert whys(file) == [(3, "The date lies in the future.")]


def test_quotation_marks_that_pair_up_are_read_though_something_stands_beside_them() -> None:
    file = read_rows('2020-01-01,,, ,"good" ,"a | b"  ,, "x, y"')
    assert (file.check_ins[0].mood, file.check_ins[0].tags, file.check_ins[0].note) == ("good", ("a", "b"), "x, y")


def test_an_open_quotation_mark_costs_its_own_row_and_no_other() -> None:
    good = "2020-01-02,,,8:00,good,,,kept"
    file = read_rows('2020-01-01,,,8:00,good,,,"never closed', *[good] * 50)
    assert (len(file.check_ins), [row.line for row in file.rejected]) == (50, [2])


def test_the_same_row_has_the_same_key_whatever_language_and_clock_it_is_written_in() -> None:
    one = read_rows("2020-05-30,30 May,Saturday,6:50 pm,rad,walk | tea,,Quiet.").check_ins[0]
    again = read_rows(
        "walk | tea,2020-05-30,18:50,Samstag,Quiet.,rad", header="activities,full_date,time,weekday,note,mood"
    ).check_ins[0]
    assert one.source_key == again.source_key


def test_two_rows_of_one_minute_differ_in_their_keys_unless_they_say_the_same() -> None:
    keys = [check_in.source_key for check_in in read("2020_english.csv").check_ins]
    assert keys[2] == keys[3]
    assert len(set(keys)) == 5


def test_a_title_alone_or_a_tag_alone_is_a_check_in() -> None:
    file = read_rows("2020-01-01,,,,,,Title,", "2020-01-02,,,,,walk,,")
    assert [(check_in.mood, check_in.note, check_in.tags) for check_in in file.check_ins] == [
        (None, "Title", ()),
        (None, "", ("walk",)),
    ]


def test_a_cell_beyond_the_longest_note_is_refused_whole_as_one_row() -> None:
    note = "line\n" * 20_001
    file = read_rows(f'2020-01-01,,,,good,,,"{note}"', "2020-01-02,,,,good,,,kept")
    assert whys(file) == [(2, "A cell, or a title with its note, is longer than 100000 characters.")]
    assert [check_in.line for check_in in file.check_ins] == [20_004]


def test_a_note_that_would_have_to_be_cut_is_refused() -> None:
    file = read_rows(f"2020-01-01,,,,good,,{'t' * 100},{'n' * 99_950}")
    assert whys(file) == [(2, "A cell, or a title with its note, is longer than 100000 characters.")]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "The file is empty."),
        (b" \n", "The file is empty."),
        (b"PK\x03\x04\x00\x00", "This is no text file."),
        ("full_date,mood\n".encode("utf-16"), "This is no text file."),
        (b"date,value\n2020-01-01,5\n", "names no date (full_date, or date with year)"),
        (b"full_date,weekday\n2020-01-01,Monday\n", "names no mood, activities or note"),
        (b"Dear diary,\ntoday nothing happened.\n", "not that of a Daylio export"),
        (b"2020-01-01,5\n", "not that of a Daylio export"),
        (b"x" * (SIZE_LIMIT + 1), "larger than 20 MB"),
    ],
    ids=["nothing", "white space", "zip", "UTF-16", "a series", "no content", "prose", "no header", "too large"],
)
def test_what_is_no_daylio_export_is_refused(content: bytes, says: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_file(content, None, today=TODAY)
    assert says in refused.value.sentence


def test_a_header_alone_is_a_file_without_rows() -> None:
    assert read_rows().read == 0


def test_too_many_rows_are_refused() -> None:
    content = (HEADER + "\n" + "2020-01-01\n" * (ROW_LIMIT + 1)).encode()
    with pytest.raises(Refusal, match="more than 100000 rows"):
        read_file(content, None, today=TODAY)


def test_an_unknown_format_is_not_understood() -> None:
    with pytest.raises(NotUnderstood, match="It knows: daylio"):
        read_file(b"anything", "bearable", today=TODAY)


def accounted_for(content: bytes) -> None:
    try:
        file = read_file(content, None, today=TODAY)
    except Refusal:
        return
    assert file.read == len(file.check_ins) + len(file.rejected)
    assert sum(file.moods.values()) == sum(check_in.mood is not None for check_in in file.check_ins)
    assert all(0 <= value <= 10 for check_in in file.check_ins for value in check_in.ratings.values())
    assert {scale.id for scale in file.scales} == {name for check_in in file.check_ins for name in check_in.ratings}


@given(st.binary(max_size=400))
def test_no_bytes_raise_anything_but_a_refusal(content: bytes) -> None:
    accounted_for(content)


ROWS_ALMOST = st.lists(
    st.lists(
        st.one_of(
            st.sampled_from(["2020-05-30", "0001-01-01", "30 May", "7 września", "99999999999", "8:02 am", "12:60"]),
            st.sampled_from(
                ["a: 1/2 | b: 9/0", "Sleep: 8/10 points", "1:30", '"', '""', "<ol><li>", "&#99999999;", "\r"]
            ),
            st.text(max_size=12),
        ),
        max_size=10,
    ).map(",".join),
    max_size=6,
).map("\n".join)


@given(
    st.sampled_from([HEADER, "year,date,time,mood,scales,note", "mood,full_date", "note,full_date,note", ""]),
    ROWS_ALMOST,
)
@example("year,date,mood", "99999999999999999999999,30 May,good")
def test_no_rows_raise_anything_but_a_refusal(header: str, rows: str) -> None:
    accounted_for(f"{header}\n{rows}".encode("utf-8", "surrogatepass"))


WORDS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=40)
MOMENTS = st.datetimes(datetime(1950, 1, 2), datetime(2026, 11, 22, 23, 59)).map(
    lambda wall: wall.replace(second=0, microsecond=0)
)


@given(
    st.lists(
        st.tuples(MOMENTS, st.sampled_from(["rad", "so-so", "źle"]), st.lists(WORDS, max_size=3), WORDS), max_size=8
    )
)
def test_what_is_written_as_daylio_writes_it_is_read_back(rows: list[tuple[datetime, str, list[str], str]]) -> None:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow(HEADER.split(","))
    for wall, mood, tags, note in rows:
        tags_cell = " | ".join(tag.replace("|", "/") for tag in tags)
        cells = (f"{wall:%Y-%m-%d}", f"{wall:%B %d}", f"{wall:%A}", f"{wall:%I:%M %p}", mood, tags_cell, "")
        writer.writerow((*cells, note.replace("<", "‹").replace("&", "+")))
    file = read_file(b"\xef\xbb\xbf" + out.getvalue().encode(), None, today=TODAY)
    assert file.rejected == ()
    for check_in, (wall, mood, tags, note) in zip(file.check_ins, rows, strict=True):
        assert (check_in.wall, check_in.mood) == (wall, mood)
        assert check_in.tags == tuple(
            dict.fromkeys(tag for each in tags if (tag := clean_line(each.replace("|", "/"))))
        )
        assert check_in.note == clean(note.strip().replace("<", "‹").replace("&", "+"))
