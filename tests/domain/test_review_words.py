"""What a review sheet says."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from holdfast.days import Moment
from holdfast.plateaus.course import Course, Current, Stretch
from holdfast.practices import Used
from holdfast.review.line_words import now_told, stretch_told
from holdfast.review.parts import Spread
from holdfast.review.said import ROOMY, Block, Said
from holdfast.review.sheet import PARTS, Part, ReviewSheet
from holdfast.review.words import told
from holdfast.scores import Score
from holdfast.therapy.topics import Topic
from holdfast.wording import Plural, topic
from tests.charts import ANXIETY, MOOD
from tests.reviewed import DAY, SESSION, TODAY, nothing, other, sheet


def block(part: Part, **changes: Any) -> Block:
    return next(each for each in told(sheet(**changes)) if each.part == part)


def rows(part: Part, **changes: Any) -> list[tuple[str, str, str]]:
    return [(row.label, row.words, row.counted) for row in block(part, **changes).rows]


def test_blocks_are_in_the_order_of_the_parts_and_those_without_a_word_are_not_there() -> None:
    assert [each.part for each in told(sheet())] == list(PARTS)
    assert told(nothing()) == ()


@pytest.mark.parametrize(
    ("now", "sentence"),
    [
        (Spread(4, 6, 5.2, 5, 5), "Mood 4 to 6, around 5, in 5 check-ins."),
        (Spread(5, 5, 5.0, 2, 3), "Mood 5, in 3 check-ins."),
        (Spread(7.5, 7.5, 7.5, 1, 1), "Mood 7.5, in 1 check-in."),
        (None, "Mood was not rated in these days."),
    ],
)
def test_the_rating_in_a_sentence(now: Spread | None, sentence: str) -> None:
    assert now_told(MOOD, now) == sentence


def course(kind: str, weeks: int, level: float, change: float = 0.0, claim: str = "firm", **more: bool) -> Course:
    start = TODAY - timedelta(weeks=weeks) + DAY
    last = Stretch(start, TODAY, kind, 0.9, level, change, 30, **more)  # type: ignore[arg-type]
    return Course("mood", (last,), Current(kind, claim, start, level=level))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        (course("plateau", 6, 5.1), "Mood has been about level for 6 weeks, around 5 (firm)."),
        (
            course("plateau", 6, 2.0, claim="probable"),
            "Mood has been level at a low place for 6 weeks, around 2 (probable). That is a lot to carry.",
        ),
        (course("plateau", 6, 8.0, steady=True), "Mood has been steady at a good level for 6 weeks, around 8 (firm)."),
        (
            course("gain", 5, 5.0, 2.0),
            "Mood has been moving in a better direction for 5 weeks, from about 4 to about 6 (firm).",
        ),
        (course("setback", 3, 5.0, -2.0), "Mood has been getting harder for 3 weeks, from about 6 to about 4 (firm)."),
        (course("unclear", 3, 5.0, claim="unclear"), "Mood has had no clear direction for 3 weeks."),
        (course("unclear", 3, 5.0, claim="unclear", swings=True), "Mood has gone widely up and down for 3 weeks."),
        (
            course("plateau", 6, 5.0, claim="unclear"),
            "Mood has been about level for 6 weeks, around 5. Whether it goes on is open.",
        ),
    ],
)
def test_the_stretch_in_a_sentence(found: Course, sentence: str) -> None:
    assert stretch_told(MOOD, found, found.stretches[-1], TODAY) == sentence


def test_a_steady_worsening_is_said_plainly() -> None:
    found = course("setback", 5, 5.0, -2.0)
    said = stretch_told(MOOD, found, found.stretches[-1], TODAY)
    assert said == (
        "Mood has been getting harder for 5 weeks, from about 6 to about 4 (firm). That is worth talking about soon, "
        "rather than waiting it out."
    )


def test_what_is_low_goes_by_the_direction_of_the_rating() -> None:
    for level, is_low in ((8.0, True), (2.0, False)):
        found = course("plateau", 6, level)
        assert ("a low place" in stretch_told(ANXIETY, found, found.stretches[-1], TODAY)) == is_low


def test_too_little_is_said_to_be_too_little() -> None:
    assert stretch_told(MOOD, Course("mood"), None, TODAY) == "Not enough check-ins yet to tell a stretch."


def test_the_line_comes_with_how_much_it_rests_on() -> None:
    assert [words for _, words, _ in rows("line")] == [
        "Mood 5, in 6 check-ins.",
        "5 of 6 days have a check-in.",
        "Mood has been about level for 8 weeks, around 5 (firm).",
    ]


def test_ratings_come_with_those_before_and_with_counts() -> None:
    told_rows = rows("ratings", others=[other("anxiety", [8.0] * 6 + [4.0, 6.0] * 3), other("movement", [3.0])])
    assert block("ratings").head == "Ratings, beside the 6 days before"
    assert told_rows == [
        ("Mood", "5", "6 ratings, before around 5, 6 ratings"),
        ("Anxiety or distress", "4 to 6, around 5", "6 ratings, before around 8, 6 ratings"),
        ("A sense of movement", "3", "1 rating, none before"),
    ]


def test_what_moved_is_told_with_what_too_few_entries_are_there_to_tell() -> None:
    moved = block("moved")
    assert moved.head == "What moved while it was level"
    assert moved.about == "7 Jan – 3 Mar, its last third beside its first."
    assert rows("moved") == [("Anxiety or distress", "6 to 4", "56 ratings")]
    assert moved.note == "Too few entries to tell: OK with not knowing."


def test_all_too_few_is_one_sentence() -> None:
    few = block("moved", others=[other("not_knowing", [5.0])])
    assert [row.words for row in few.rows] == ["Too few entries beside the line to tell what moved."]
    assert few.note == ""


@pytest.mark.parametrize(
    ("used", "row"),
    [
        ([(6, 4), (5, 4)], ("Hand on heart", "6 to 4 and 5 to 4", "twice")),
        ([(6, 4)], ("Hand on heart", "6 to 4", "once")),
        ([(6, 4), (5, 4), (5, 5)], ("Hand on heart", "6 to 4, 5 to 4 and 5 to 5", "3 times")),
        ([(6, 4)] * 9, ("Hand on heart", "around 6 to around 4, of 9 rated uses", "9 times")),
        ([(None, 4)], ("Hand on heart", "not rated before and after", "once")),
    ],
)
def test_what_an_exercise_did(used: list[tuple[int | None, int]], row: tuple[str, str, str]) -> None:
    practised = [Used("hand", before, after, 1, "Hand on heart") for before, after in used]
    assert rows("exercises", used=practised) == [row]
    is_rated = used[0][0] is not None
    assert block("exercises", used=practised).note == (
        "Distress before and after, 0 to 10. This shows no cause." if is_rated else ""
    )


def test_feelings_are_told_with_how_often() -> None:
    assert rows("feelings") == [("", "restless 3 times, tired once, relieved once", "")]


def test_what_the_person_wrote_is_marked_as_theirs() -> None:
    own = {part: [row.is_own for row in block(part).rows] for part in PARTS}
    theirs: tuple[Part, ...] = ("moments", "topics", "questions", "goals", "session", "not_said")
    for part in PARTS:
        assert set(own[part]) == {part in theirs}


def test_moments_topics_questions_and_goals() -> None:
    assert rows("moments") == [("Mon 2 Mar", "Said no at work and nothing fell down.", "")]
    assert rows("topics") == [
        ("", "Why the question felt sharp", ""),
        ("", "The phone call with my brother", "brought on 26 Feb, and goes on"),
    ]
    assert rows("questions") == [("", "Whether to stay in this town", "to be looked at again on 3 Apr")]
    assert rows("goals") == [
        ("", "Say what I need", "working on it · 4 on 1 Mar, before 3 · 0 by attainment, from −2 to +2")
    ]


def test_the_last_session() -> None:
    session = block("session")
    assert (session.head, session.about) == ("After the last session", "with M., Thu 26 Feb")
    assert rows("session") == [
        ("What stayed", "She waited, and I did not fill the silence.", ""),
        ("Taken along", "Waiting is also an answer.", ""),
        ("Agreed", "Say no once, to something small.", "for Wed 4 Mar"),
    ]
    done = SESSION._replace(homework_done=True, name="")
    assert block("session", session=done).about == "Thu 26 Feb"
    assert rows("session", session=done)[-1][2] == "looked at again"
    assert rows("not_said", session=SESSION._replace(off="The clock.")) == [
        ("Not said", "That I had nearly cancelled.", ""),
        ("Felt off", "The clock.", ""),
    ]


def test_fit_over_time() -> None:
    assert block("fit").head == "How it is with M."
    assert block("fit", therapist="").head == "How it is with the therapist"
    assert rows("fit") == [
        ("Listened to", "6 to 8", "2 ratings since 8 Jan"),
        ("Safe to say what is on my mind", "7", "1 rating, 26 Feb"),
    ]


@pytest.mark.parametrize(
    ("totals", "counted"),
    [
        ((18, 12), "6 lower than on 1 Feb, in the better direction and by more than measurement error."),
        ((12, 18), "6 higher than on 1 Feb, in the harder direction and by more than measurement error."),
        ((12, 14), "2 higher than on 1 Feb, no more than measurement error may be."),
        ((12, 12), "The same as on 1 Feb."),
        ((12,), ""),
    ],
)
def test_a_change_of_a_total_is_held_against_measurement_error(totals: tuple[int, ...], counted: str) -> None:
    days = (date(2026, 2, 1), date(2026, 3, 1))[-len(totals) :]
    scores = [Score(str(day), Moment(day), "phq9", "PHQ-9", total) for day, total in zip(days, totals, strict=True)]
    ((name, words, said),) = rows("scores", scores=scores)
    assert (name, words) == ("PHQ-9", f"{totals[-1]} on 1 Mar")
    assert said.startswith(counted)
    assert said.endswith("(Kroenke 2001).")


def test_what_is_too_much_is_counted() -> None:
    many = [Topic(str(n), f"topic {n}", TODAY) for n in range(30)]
    shown = block("topics", topics=many).rows
    assert len(shown) == ROOMY.rows
    assert shown[-1] == Said("", "", "and 19 more")


def test_nobody_is_spoken_to() -> None:
    """The sheet may be handed over, and then another than the person reads it."""
    of_the_command = ("help_", "written", "no_since")
    for key, sentence in topic("review").items():
        forms = (sentence.one, sentence.other) if isinstance(sentence, Plural) else (sentence,)
        if not key.startswith(of_the_command):
            assert not any({"you", "your"} & set(form.casefold().split()) for form in forms), key


def test_a_safety_plan_has_no_place_on_it() -> None:
    assert not any("plan" in name or "contact" in name for name in ReviewSheet._fields)
