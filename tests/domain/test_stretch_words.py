"""The page of a stretch in words: what it is, how sure and why, what was before it; and the person's word on it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast import wording
from holdfast.check_ins import DayValue
from holdfast.marks import Mark
from holdfast.plateaus.course import Claim, Course, Current, Kind, LinePoint, Stretch
from holdfast.plateaus.own import OwnStretch
from holdfast.plateaus.reading import Reading
from holdfast.refusals import Refusal
from holdfast.scales import find_scale, shipped_scales
from holdfast.stretch_notes import StretchNote
from holdfast.stretches.edges import Edges, answer_to, read_edges, word_on
from holdfast.stretches.facts import Beside, Facts, Other, day_inside, facts_of, holding
from holdfast.stretches.followed import Followed, earlier_plateaus
from holdfast.stretches.hard_days import HardDays, Passing
from holdfast.stretches.moved import Thirds
from holdfast.stretches.rows import earlier_note, earlier_rows, moved_note, moved_rows
from holdfast.stretches.tagged import TagChange
from holdfast.stretches.words import close, head
from holdfast.tags import shipped_tags
from tests.made import NOW

TODAY = NOW.date()
DAY = timedelta(days=1)
MOOD = find_scale(shipped_scales(), "mood")
ANXIETY = find_scale(shipped_scales(), "anxiety")
TRUST = find_scale(shipped_scales(), "trust")
ENERGY = find_scale(shipped_scales(), "energy")


def course_of(*parts: tuple[Kind, int], claim: Claim = "firm", needed: int | None = 0, **last: object) -> Course:
    """A course of parts up to today, so many days each, around 5; the last with other members as given."""
    stretches: list[Stretch] = []
    end = TODAY
    for kind, days in reversed(parts):
        sure = None if kind == "unclear" else 0.94
        stretches.insert(
            0, Stretch(end - (days - 1) * DAY, end, kind, sure, 5.0, 0.2, days // 2, False, False, False, -0.3, 0.5)
        )
        end = stretches[0].start - DAY
    stretches[-1] = stretches[-1]._replace(**last)  # type: ignore[arg-type]
    now = stretches[-1]
    current = Current(
        now.kind,
        claim,
        now.start,
        now.start - 8 * DAY,
        now.start + 9 * DAY,
        now.days // 7,
        5.0,
        needed,
    )
    line = tuple(LinePoint(4 + place / 100, 0.2) for place in range((TODAY - stretches[0].start).days + 1))
    return Course("mood", tuple(stretches), current, (), stretches[0].start, line)


def facts(course: Course, place: int = -1, **more: object) -> Facts:
    stretch = course.stretches[place]
    bare = Facts(course, stretch, MOOD, TODAY, earlier=tuple(earlier_plateaus(course, stretch)))
    return bare._replace(**more)  # type: ignore[arg-type]


LEVEL: tuple[tuple[Kind, int], ...] = (("gain", 30), ("plateau", 42))


def test_a_current_plateau_says_since_when_how_long_around_what_and_why() -> None:
    said = head(facts(course_of(*LEVEL)))
    assert (said.title, said.sure) == ("Level since about 21 Jan", "plateau, firm")
    assert said.lead == (
        "6 weeks, around 5. It rests on 21 check-ins; the change since it began is between −0.3 and +0.5, and up to 1 "
        "counts as level. It may have begun anywhere from 13 Jan to 30 Jan."
    )


@pytest.mark.parametrize(
    ("needed", "said"),
    [
        (12, "About 12 more check-ins would make it firm, if the line stays where it is."),
        (1, "About 1 more check-in would make it firm, if the line stays where it is."),
        (None, "No number of check-ins makes it firm by itself; where the line goes next will tell."),
    ],
)
def test_what_it_would_take_to_be_surer(needed: int | None, said: str) -> None:
    assert head(facts(course_of(*LEVEL, claim="probable", needed=needed))).lead.endswith(said)


def test_a_past_stretch_says_how_sure_it_is_day_by_day_and_nothing_is_open() -> None:
    said = head(facts(course_of(*LEVEL), 0))
    assert (said.title, said.sure) == ("In a better direction 22 Dec – 20 Jan", "gain, firm")
    assert said.lead == (
        "4 weeks, from about 4 to about 4.5. It rests on 15 check-ins; the change over it is between −0.3 and +0.5, "
        "and up to 1 counts as level. The chance that a day of it belongs here is 94 % on average."
    )


def test_a_plateau_that_may_be_ending_says_that_it_is_open() -> None:
    course = course_of(*LEVEL)
    open_ = course._replace(current=Current("unclear", "unclear", level=5.0))
    said = head(facts(open_))
    assert (said.title, said.sure) == ("Level 21 Jan – 3 Mar", "plateau, probable")
    assert said.lead.endswith("Whether it goes on is open: the last days leave room for more than one answer.")


def test_too_few_entries_and_none_say_so() -> None:
    few = course_of(("unclear", 9), change_low=None)._replace(
        current=Current("unclear", "not_enough", level=4.0, entries_needed=5)
    )
    assert (
        head(facts(few)).lead
        == "9 days. It rests on 4 check-ins. About 5 more check-ins before anything can be said. No hurry."
    )
    silent = course_of(("unclear", 90), *LEVEL)
    nothing = silent._replace(stretches=(silent.stretches[0]._replace(entries=0), *silent.stretches[1:]))
    assert head(facts(nothing, 0)).lead == "12 weeks. No check-in lies in it, so nothing is known of it."


def test_the_persons_own_word_is_told_as_theirs_and_asks_for_no_more() -> None:
    mine = head(facts(course_of(*LEVEL, own=True, confidence=None)))
    assert (mine.title, mine.sure) == ("Level since 21 Jan", "plateau, yours")
    assert mine.lead == "6 weeks, around 5. That is your own word, and it stands. 21 check-ins lie in it."
    denied = course_of(("gain", 30), ("unclear", 42), claim="unclear", own=True)
    assert head(facts(denied)).title == "Not a plateau since 21 Jan"


@pytest.mark.parametrize(
    ("course", "said"),
    [
        (course_of(*LEVEL), "A flat line cannot show"),
        (course_of(*LEVEL, level=2.0), "Level at a low place is a lot to carry. Support"),
        (course_of(*LEVEL, level=8.0, steady=True), ""),
        (course_of(("gain", 30)), ""),
        (course_of(("unclear", 30)), ""),
        (course_of(("setback", 20)), "If it feels like too much to carry alone, Support"),
        (course_of(("setback", 35)), "It has been getting harder for 5 weeks. That is worth sharing"),
    ],
)
def test_how_the_page_closes(course: Course, said: str) -> None:
    assert close(facts(course)).startswith(said)
    assert bool(close(facts(course))) == bool(said)


def test_a_setback_of_the_past_is_no_worsening() -> None:
    assert close(facts(course_of(("setback", 60), ("gain", 30)), 0)).startswith("If it feels like too much")


def test_low_is_meant_in_the_direction_of_the_scale() -> None:
    worst = facts(course_of(*LEVEL, level=8.0))._replace(scale=ANXIETY)
    assert close(worst).startswith("Level at a low place")


# What moved


def moved(first: float, last: float, error: float = 0.2, days: int = 9, margin: float = 1.0) -> Thirds:
    return Thirds(first, last, error, days, 30, margin)


def test_what_moved_in_words() -> None:
    beside = (
        Beside(TRUST, moved(4.1, 6.8), "moved"),
        Beside(ANXIETY, moved(6.0, 6.2), "level"),
        Beside(ENERGY, moved(4.0, 5.0, 2.0), "open"),
        Beside(MOOD, moved(4.0, 5.0, days=2), "few"),
    )
    hard = HardDays(Passing(3, 12), Passing(2, 5))
    tags = (TagChange("outdoors", 2, 52, 12, 40),)
    rows = moved_rows(facts(course_of(*LEVEL), beside=beside, hard=hard, tags=tags), list(shipped_tags()))
    assert [(row.label, row.what, row.counted) for row in rows] == [
        ("Trust in therapist", "4 to 7", "30 check-ins"),
        ("Anxiety or distress", "about level", "30 check-ins"),
        ("Energy", "no clear change", "30 check-ins"),
        ("Mood", "too few to tell", "30 check-ins"),
        ("A hard day passes in", "3 days, now 2", "12 and 5 times"),
        ("outdoors", "more often", "12 of 40 days, before 2 of 52"),
    ]
    assert [(row.first, row.last) for row in rows[:4]] == [(4.1, 6.8), (6.1, 6.1), (4.5, 4.5), (None, None)]


def test_a_small_move_is_told_finer_than_to_a_half() -> None:
    (row,) = moved_rows(
        facts(course_of(*LEVEL), beside=(Beside(ANXIETY, moved(5.8, 6.1, 0.05, margin=0.5), "moved"),)), []
    )
    assert row.what == "5.8 to 6.1"


@pytest.mark.parametrize(
    ("hard", "what", "counted"),
    [
        (HardDays(None, Passing(1, 3)), "1 day", "3 times"),
        (HardDays(Passing(1, 3), Passing(2, 4)), "1 day, now 2", "3 and 4 times"),
        (HardDays(Passing(2, 3), Passing(2, 4)), "still 2 days", "3 and 4 times"),
        (HardDays(Passing(float("inf"), 3), Passing(2, 4)), "2 days", "4 times"),
    ],
)
def test_how_fast_hard_days_passed_in_words(hard: HardDays, what: str, counted: str) -> None:
    (row,) = moved_rows(facts(course_of(*LEVEL), hard=hard), [])
    assert (row.what, row.counted) == (what, counted)


@pytest.mark.parametrize(
    "hard", [HardDays(None, None), HardDays(Passing(2, 9), None), HardDays(None, Passing(float("inf"), 3))]
)
def test_hard_days_that_tell_nothing_are_left_out(hard: HardDays) -> None:
    assert moved_rows(facts(course_of(*LEVEL), hard=hard), []) == []


def test_that_nothing_moved_is_said_where_it_is_so() -> None:
    still = facts(course_of(*LEVEL), beside=(Beside(ANXIETY, moved(6, 6), "level"), Beside(ENERGY, moved(1, 2), "few")))
    assert moved_note(still) == "Nothing else moved either, as far as the ratings show."
    for other in (
        still._replace(beside=(Beside(ANXIETY, moved(5, 7), "moved"),)),
        still._replace(beside=(Beside(ANXIETY, moved(5, 6, 2), "open"),)),
        still._replace(beside=(Beside(ANXIETY, moved(5, 6, 2), "few"),)),
        still._replace(tags=(TagChange("outdoors", 0, 9, 9, 9),)),
        still._replace(hard=HardDays(Passing(3, 3), Passing(2, 3))),
    ):
        assert moved_note(other) == ""
    assert moved_note(still._replace(beside=())) == "No other rating has an answer in these days."


# What was before


def test_earlier_plateaus_and_what_followed_each() -> None:
    course = course_of(
        ("plateau", 84),
        ("setback", 21),
        ("plateau", 42),
        ("plateau", 30),
        ("unclear", 14),
        ("plateau", 28),
        ("gain", 35),
    )
    assert [(row.what, row.then) for row in earlier_rows(facts(course))] == [
        ("4 weeks, around 5", "then easier for 5 weeks so far"),
        ("4 weeks, around 5", "then 2 weeks without a clear direction"),
        ("6 weeks, around 5", "then level around 5"),
        ("12 weeks, around 5", "then harder for 3 weeks"),
    ]
    assert earlier_rows(facts(course, 1))[0].then == "then harder for 3 weeks"
    assert earlier_rows(facts(course, 0)) == []
    assert earlier_plateaus(course, course.stretches[1]) == [Followed(course.stretches[0], course.stretches[1], False)]


def test_of_many_the_latest_are_told() -> None:
    parts: list[tuple[Kind, int]] = [("plateau", 20), ("gain", 20)] * 11
    course = course_of(*parts)
    assert len(earlier_rows(facts(course))) == 8
    assert earlier_note(facts(course)) == "3 more lie before them, in the list of stretches."
    assert earlier_note(facts(course_of(*parts[:18]))) == "1 more lies before them, in the list of stretches."
    assert earlier_note(facts(course_of(*parts[:16]))) == ""


# Gathering


def test_what_is_noted_belongs_to_the_stretch_that_holds_its_day() -> None:
    course = course_of(*LEVEL)
    gain, level = course.stretches

    def note(day: date, words: str) -> StretchNote:
        return StretchNote(words, "mood", day, "noticed", words, TODAY)

    notes = [note(gain.end, "before"), note(level.start, "first"), note(TODAY, "last")]
    marks = [Mark("1", gain.start, "before"), Mark("2", TODAY, "in it")]
    gathered = facts_of(course, level, MOOD, TODAY, values=[], others=[], check_ins=[], notes=notes, marks=marks)
    assert [each.text for each in gathered.noticed] == ["first", "last"]
    assert [each.text for each in gathered.marks] == ["in it"]
    assert gathered.readings == []


def test_trust_stands_first_then_what_moved_most() -> None:
    course = course_of(("plateau", 90))
    days = [course.stretches[0].start + place * DAY for place in range(90)]

    def other(scale_id: str, rise: float) -> Other:
        scale = find_scale(shipped_scales(), scale_id)
        means = [4 + rise * place / 90 + place % 2 / 2 for place in range(90)]
        values = [DayValue(day, mean, mean, mean, 1) for day, mean in zip(days, means, strict=True)]
        return Other(scale, values, Reading(scale_id, higher_is_better=scale.higher_is_better))

    none = Other(find_scale(shipped_scales(), "hope"), [], Reading("hope"))
    others = [other("anxiety", 0), other("energy", 3), other("sleep", 5), other("trust", 0), none]
    gathered = facts_of(
        course, course.stretches[0], MOOD, TODAY, values=[], others=others, check_ins=[], notes=[], marks=[]
    )
    assert [(each.scale.id, each.how) for each in gathered.beside] == [
        ("trust", "level"),
        ("sleep", "moved"),
        ("energy", "moved"),
        ("anxiety", "level"),
    ]


@given(st.integers(-30, 130))
def test_a_day_leads_to_the_stretch_that_holds_it_or_is_nearest(days_ago: int) -> None:
    course = course_of(("gain", 30), ("plateau", 60))
    found = holding(course, TODAY - days_ago * DAY)
    assert found == course.stretches[0 if days_ago >= 60 else 1]
    assert holding(Course("mood"), TODAY) is None


@given(st.integers(1, 80), st.integers(-40, 40))
def test_a_note_is_tied_to_a_day_inside_its_stretch(days: int, moved_by: int) -> None:
    course = course_of(("gain", 50), ("plateau", days))
    assert course.current is not None
    since = course.stretches[-1].start + moved_by * DAY
    course = course._replace(current=course.current._replace(since=min(since, TODAY)))
    for stretch in course.stretches:
        assert stretch.start <= day_inside(course, stretch) <= stretch.end


# The person's word


def edges(first: str, last: str, others: Sequence[OwnStretch] = (), now: datetime = NOW) -> Edges:
    return read_edges((first, last), course_of(*LEVEL), now, others=others)


def test_edges_are_read_as_dates_are_everywhere() -> None:
    assert edges("2026-01-05", "2026-02-01") == Edges(date(2026, 1, 5), date(2026, 2, 1))
    assert edges(" 2026-01-05 ", "") == Edges(date(2026, 1, 5), None)
    assert edges("yesterday", "yesterday") == Edges(TODAY - DAY, TODAY - DAY)


@pytest.mark.parametrize(
    ("first", "last", "key"),
    [
        ("", "2026-02-01", "edges_no_day"),
        ("Tuesday", "", "edges_no_day"),
        ("2026-02-30", "", "edges_no_day"),
        ("2026-02-02", "2026-02-01", "edges_turned"),
        ("2025-01-01", "2026-02-01", "edges_beyond"),
        ("2026-02-01", "2026-04-01", "edges_beyond"),
        ("2026-05-01", "", "edges_beyond"),
        ("0001-01-01", "", "edges_beyond"),
    ],
)
def test_edges_that_are_none_are_refused_in_one_line(first: str, last: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        edges(first, last)
    assert refused.value.key == f"stretch_page.{key}"
    assert "\n" not in refused.value.sentence


def test_edges_do_not_reach_into_what_was_said_later() -> None:
    later = [OwnStretch("2", "mood", date(2026, 2, 1), date(2026, 2, 10), "plateau")]
    assert edges("2026-01-05", "2026-01-31", later).end == date(2026, 1, 31)
    for last in ("2026-02-01", ""):
        with pytest.raises(Refusal, match="2026-02-01"):
            edges("2026-01-05", last, later)


def test_a_no_is_about_the_days_there_are_and_a_yes_to_the_present_goes_on() -> None:
    course = course_of(*LEVEL)
    gain, level = course.stretches
    assert answer_to(level, course, "1") == OwnStretch("1", "mood", level.start, TODAY, "not_plateau")
    assert answer_to(gain, course, "1") == OwnStretch("1", "mood", gain.start, gain.end, "plateau")
    falling = course_of(("plateau", 30), ("setback", 20))
    assert answer_to(falling.stretches[-1], falling, "1").end is None


def test_the_word_that_makes_a_stretch_theirs_is_found() -> None:
    level = course_of(*LEVEL, own=True).stretches[-1]
    near = OwnStretch("1", "mood", level.start - 20 * DAY, level.start, "plateau")
    mine = OwnStretch("2", "mood", level.start, None, "plateau")
    no = OwnStretch("3", "mood", level.start, None, "not_plateau")
    assert word_on(level, [near, mine, no]) == mine
    assert word_on(level._replace(kind="unclear"), [near, mine, no]) == no
    assert word_on(level._replace(own=False), [near, mine, no]) is None
    assert word_on(level, []) is None


# How it speaks


def test_no_sentence_of_the_page_is_long_or_has_an_exclamation_mark() -> None:
    for sentence in wording.topic("stretch_page").values():
        for form in (sentence,) if isinstance(sentence, str) else (sentence.one, sentence.other):
            assert len(form.split()) <= 45
            assert "!" not in form
