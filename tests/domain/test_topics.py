"""Topics: their words, their order by hand, what becomes of them, and when one is carried over."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.refusals import Refusal
from holdfast.text import clean, gated
from holdfast.therapy.topic_words import all_told, told
from holdfast.therapy.topics import (
    TOPIC_LIMIT,
    TOPIC_STATES,
    Ready,
    Topic,
    TopicState,
    carried_over,
    checked_topic,
    is_kept,
    last_place,
    moved,
    ready_words,
    turned,
)
from tests.hostile import ACTS_ON_A_TERMINAL, HARD_TO_DRAW, LOOKS_LIKE_MARKUP

TODAY = date(2026, 3, 3)
DAY = timedelta(days=1)

days = st.integers(-40, 40).map(lambda ago: TODAY - ago * DAY)


def topic(name: str = "a", place: float = 0.0, state: TopicState = "open", made: date = TODAY - 10 * DAY) -> Topic:
    return Topic(name, name, made, state, place)


topics = st.lists(st.sampled_from([0.0, 1.0, 2.0, 2.5, 7.0]), min_size=1, max_size=8).map(
    lambda places: [topic(str(number), place) for number, place in enumerate(sorted(places))]
)


def in_order(all_topics: list[Topic], changed: list[Topic]) -> list[str]:
    by_id = {each.id: each for each in (*all_topics, *changed)}
    return [each.id for each in sorted(by_id.values(), key=lambda each: (each.place, each.id))]


@given(topics, st.data(), st.integers(-9, 9))
def test_a_topic_goes_by_so_many_places_and_the_others_keep_their_order(
    shown: list[Topic], data: st.DataObject, by: int
) -> None:
    goes = data.draw(st.sampled_from(shown))
    order = in_order(shown, moved(shown, goes.id, by))
    at = shown.index(goes)
    assert order.index(goes.id) == max(0, min(len(shown) - 1, at + by))
    assert [each for each in order if each != goes.id] == [each.id for each in shown if each != goes]


@given(topics, st.data(), st.integers(-9, 9))
def test_with_places_of_their_own_they_exchange_those_and_no_others(
    shown: list[Topic], data: st.DataObject, by: int
) -> None:
    shown = [each._replace(place=float(number * 3)) for number, each in enumerate(shown)]
    changed = moved(shown, data.draw(st.sampled_from(shown)).id, by)
    assert {each.place for each in changed} <= {each.place for each in shown}
    assert len({each.place for each in changed}) == len(changed)


def test_a_move_beyond_the_ends_changes_nothing() -> None:
    shown = [topic("a", 1), topic("b", 2)]
    assert moved(shown, "a", -1) == moved(shown, "b", 1) == []
    with pytest.raises(ValueError, match="list"):
        moved(shown, "c", 1)


def test_a_new_topic_goes_behind_all_others() -> None:
    assert last_place([]) == 1.0
    assert last_place([topic("a", 4.0), topic("b", 2.0)]) == 5.0


@given(st.sampled_from(TOPIC_STATES), st.sampled_from(TOPIC_STATES))
def test_a_topic_remembers_when_it_was_raised(before: TopicState, after: TopicState) -> None:
    raised = topic(state=before)._replace(raised=TODAY - DAY)
    now = turned(raised, after, TODAY)
    assert (now.state, now.raised) == (after, TODAY if after == "raised" else TODAY - DAY)


@given(days, st.none() | days, st.lists(days), st.sampled_from(TOPIC_STATES))
def test_it_is_carried_over_sessions_between_its_day_and_today(
    made: date, raised: date | None, sessions: list[date], state: TopicState
) -> None:
    waits = topic(state=state, made=made)._replace(raised=raised)
    over = carried_over(waits, sessions, TODAY)
    since = max(made, raised or made)
    assert over == (len([day for day in sessions if since < day < TODAY]) if state == "open" else 0)
    assert over == 0 or since < TODAY - DAY


@pytest.mark.parametrize(
    ("waits", "sessions", "says"),
    [
        (topic(), [], ""),
        (topic(), [TODAY - 3 * DAY, TODAY - 2 * DAY], "carried over"),
        (topic(), [TODAY - 10 * DAY, TODAY, TODAY + 4 * DAY], ""),
        (turned(topic(), "raised", date(2026, 2, 26)), [date(2026, 2, 26)], "raised 26 Feb"),
        (turned(turned(topic(), "raised", TODAY), "open", TODAY), [], "open again"),
        (topic(state="parked"), [TODAY - DAY], "parked"),
        (topic(state="done"), [TODAY - DAY], "done"),
    ],
)
def test_what_has_become_of_it_is_told(waits: Topic, sessions: list[date], says: str) -> None:
    assert told(waits, sessions, TODAY) == says
    assert all_told([waits], sessions, TODAY) == ({waits.id: says} if says else {})


@given(st.text(max_size=300))
def test_words_are_kept_on_one_line_or_refused_and_never_cut(words: str) -> None:
    try:
        kept = checked_topic(words)
    except Refusal:
        return
    assert 0 < len(kept) <= TOPIC_LIMIT
    assert kept == checked_topic(kept) == " ".join(kept.split())


@pytest.mark.parametrize("words", [*(each.text for each in ACTS_ON_A_TERMINAL), *LOOKS_LIKE_MARKUP, *HARD_TO_DRAW])
def test_hostile_words_are_harmless_or_refused(words: str) -> None:
    try:
        kept = checked_topic(words)
    except Refusal:
        return
    assert kept == gated(kept) == clean(kept)


def test_what_is_wrong_with_words_is_said_kindly() -> None:
    with pytest.raises(Refusal, match="It takes a word or two"):
        checked_topic(" \n ")
    with pytest.raises(Refusal, match="at most 200 characters"):
        checked_topic("a" * 201)
    assert checked_topic("a" * 200) == "a" * 200


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("", ""),
        ("\n\n  The walk home was quiet.\nMore.", "The walk home was quiet."),
        ("Slept alright. " + "and so on " * 20, "Slept alright."),
        ("on and " * 30, "on and " * 13 + "on and…"),
        ("a" * 150, "a" * 99 + "…"),
    ],
)
def test_a_note_is_brought_with_its_first_words(note: str, words: str) -> None:
    assert ready_words(note) == words


@given(st.text(max_size=300))
def test_the_first_words_of_anything_fit_a_topic(note: str) -> None:
    words = ready_words(note)
    assert words == "" or checked_topic(words) == words


def test_what_is_kept_already_is_known_by_its_origin_or_its_words() -> None:
    kept = [Topic("1", "the call", TODAY, origin="check_in", origin_id="c1")]
    assert is_kept(kept, Ready("other words by now", "check_in", "c1"))
    assert is_kept(kept, Ready("the call"))
    assert not is_kept(kept, Ready("another", "check_in", "c2"))
    assert not is_kept([Topic("1", "typed", TODAY)], Ready("another"))
