"""Dates and times in the languages Daylio writes them in, and notes with formatting."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.interchange.local_words import read_day, read_day_in_words, read_time
from holdfast.interchange.points import points_in
from holdfast.interchange.rich_notes import plain_text

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "no": "januar februar mars april mai juni juli august september oktober november desember",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "en, short": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "de, short": "Jan. Feb. Mär. Apr. Mai Jun. Jul. Aug. Sept. Okt. Nov. Dez.",
    "fr, short": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "pl, alone": "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
    "cs, alone": "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
    "nl, short": "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.",
}


@pytest.mark.parametrize("language", MONTHS)
def test_months_are_read_in_every_language(language: str) -> None:
    for number, month in enumerate(MONTHS[language].split(), start=1):
        for form in (f"7 {month}", f"{month} 7", f"7. {month.upper()}", f"7 de {month}"):
            assert read_day_in_words(form, "2018") == date(2018, number, 7), form


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("30 Smarch", "2018"),
        ("May", "2018"),
        ("30 May", ""),
        ("31 June", "2018"),
        ("30 May", "99999999999"),
        ("30 May 7", "2018"),
    ],
)
def test_what_is_no_day_in_words(text: str, year: str) -> None:
    with pytest.raises(ValueError):
        read_day_in_words(text, year)


@pytest.mark.parametrize("text", ["2020-05-30", "2020-5-30", "2020/05/30", "2020.05.30", "٢٠٢٠-٠٥-٣٠"])
def test_days_in_figures(text: str) -> None:
    assert read_day(text) == date(2020, 5, 30)


@pytest.mark.parametrize("text", ["30-05-2020", "2020-13-01", "2020-02-30", "2020-05-30x", "0000-01-01", ""])
def test_what_is_no_day_in_figures(text: str) -> None:
    with pytest.raises(ValueError):
        read_day(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20:39", time(20, 39)),
        ("8:20", time(8, 20)),
        ("8.20", time(8, 20)),
        ("8h20", time(8, 20)),
        ("08:20:59", time(8, 20)),
        ("8:02 am", time(8, 2)),
        ("8:02\u202fPM", time(20, 2)),
        ("8:02\u00a0p.\u00a0m.", time(20, 2)),
        ("8:02 a.m.", time(8, 2)),
        ("12:00 AM", time(0, 0)),
        ("12:30 pm", time(12, 30)),
        ("8:02 nachm.", time(20, 2)),
        ("8:02 dop.", time(8, 2)),
        ("8:02 em", time(20, 2)),
        ("14:58 pm", time(14, 58)),
    ],
)
def test_times_of_both_clocks(text: str, expected: time) -> None:
    assert read_time(text) == expected


@pytest.mark.parametrize("text", ["", "8", "24:00", "8:60", "14:58 am", "8:02 soon", "half past eight", "-1:30"])
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(ValueError):
        read_time(text)


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("plain", "plain"),
        ("a < b > c, <3 and <later>", "a < b > c, <3 and <later>"),
        ("AT&T, Q&A; R&amp;B &lt;b&gt; &#8211; &copy 2020", "AT&T, Q&A; R&B <b> – &copy 2020"),
        ("one<br>two<br/>three<BR />four", "one\ntwo\nthree\nfour"),
        ("one<br><br>two", "one\n\ntwo"),
        ("<div>one</div><div>two</div>three", "one\ntwo\nthree"),
        ("<p>one<br></p><p>two</p>", "one\ntwo"),
        ('<b>bold</b> <i>and</i> <span style="color:#f00">red</span>', "bold and red"),
        ("list:<ol><li>one</li><li>two</li></ol>then<ul><li>dot</li></ul>", "list:\n1. one\n2. two\nthen\n- dot"),
    ],
)
def test_notes_lose_their_formatting_and_nothing_else(note: str, expected: str) -> None:
    assert plain_text(note) == expected


@given(st.text(st.characters(exclude_characters="<&\0"), max_size=60))
def test_a_note_without_formatting_is_untouched(note: str) -> None:
    assert plain_text(note) == note.strip()


def test_points_are_brought_to_one_range() -> None:
    points = points_in("Sleep Quality: 8/10 points | Ratio 2:1: 3/4 | Calm: 2,5 / 5")
    assert points.ratings == {"sleep_quality": 8.0, "ratio_2_1": 7.5, "calm": 5.0}
    assert [scale.label for scale in points.scales] == ["Sleep Quality", "Ratio 2:1", "Calm"]
    assert points.other == []


@pytest.mark.parametrize(
    "cell", ["Sleep Time: 8:00", "Weight: 70 kg", "Calm: 11/10", "Calm: 1/0", "Calm", "Calm: -1/5"]
)
def test_what_is_no_share_of_a_scale_is_kept_as_written(cell: str) -> None:
    assert points_in(f" {cell} | ") == ({}, [], [cell])


def test_a_scale_named_twice_counts_once_and_nothing_is_lost() -> None:
    points = points_in("Calm: 2/5 | CALM: 3/5")
    assert (points.ratings, points.other) == ({"calm": 4.0}, ["CALM: 3/5"])


def test_a_scale_in_another_script_has_an_id_that_stays() -> None:
    (scale_id,) = points_in("睡眠: 3/5").ratings
    assert points_in("睡眠: 4/5").ratings == {scale_id: 8.0}
    assert scale_id.isascii()
    assert points_in("気分: 4/5").ratings.keys() != {scale_id}
