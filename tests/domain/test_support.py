"""Support: what is shown, in which order, and what is left out because nobody has checked it lately."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from holdfast import __version__
from holdfast.exercises import find_exercise, shipped_exercises
from holdfast.support import (
    NEXT_TEN_MINUTES,
    Arranged,
    Contact,
    Country,
    CrisisContact,
    SupportLine,
    countries,
    find_country,
    in_order,
    moved,
    support_lines,
)

TODAY = date(2026, 11, 22)
BROTHER = Contact("1", "My brother", "555 0142")


def shown(country: str | None, *people: Contact, today: date = TODAY) -> list[SupportLine]:
    return support_lines(find_country(country) if country else None, people, today)


def test_without_a_country_the_first_sentence_serves_everybody() -> None:
    first, *_, last = shown(None)
    assert first.text == (
        "In danger: 112 in Europe, 911 in the US and Canada, otherwise your local emergency number; "
        "findahelpline.com lists the others"
    )
    assert last.text == "This stays on this computer. It cannot tell anyone or send help."


def test_a_country_shows_emergency_then_own_people_then_its_lines() -> None:
    assert shown("DE", BROTHER) == [
        SupportLine("heading", "If you might act on thoughts of ending your life, or are in danger:"),
        SupportLine("call", "Emergency", "112"),
        SupportLine("heading", "My people"),
        SupportLine("call", "My brother", "555 0142", id="1"),
        SupportLine("heading", "Crisis lines, Germany", note="checked 22 Nov 2026"),
        SupportLine("call", "TelefonSeelsorge, day and night", "0800 1110111", id="DE TelefonSeelsorge 0800 1110111"),
        SupportLine("call", "TelefonSeelsorge, day and night", "0800 1110222", id="DE TelefonSeelsorge 0800 1110222"),
        SupportLine(
            "sentence",
            "Numbers can change. If one does not work, call your local emergency number or use findahelpline.com.",
        ),
        SupportLine("plan", "my safety plan"),
        SupportLine("heading", "A few things for the next ten minutes"),
        SupportLine("exercise", "5-4-3-2-1", id="five-senses"),
        SupportLine("exercise", "look around slowly", id="orienting"),
        SupportLine("exercise", "longer out-breath", id="extended-exhale"),
        SupportLine("unsafe", "I am not safe right now"),
        SupportLine("sentence", "This stays on this computer. It cannot tell anyone or send help."),
    ]


def test_own_people_are_there_without_a_country_too() -> None:
    assert SupportLine("call", "My brother", "555 0142", id="1") in shown(None, BROTHER)


@pytest.mark.parametrize("unchecked", ["IT", "JP", "SE", "PL"])
def test_a_country_nobody_has_checked_shows_no_number_of_its_own(unchecked: str) -> None:
    calls = [line.number for line in shown(unchecked) if line.kind == "call"]
    assert calls == ["your local emergency number", "findahelpline.com"]


def test_a_number_checked_a_year_ago_is_shown_and_one_day_later_it_is_not() -> None:
    a_year_on = date(2027, 11, 22)
    assert [line.number for line in shown("AT", today=a_year_on) if line.kind == "call"] == ["112 or 144", "142"]
    later = shown("AT", today=a_year_on + timedelta(days=1))
    assert [line.number for line in later if line.kind == "call"] == ["112 or 144", "findahelpline.com"]
    assert "Numbers that were last checked more than a year ago are left out." in [line.text for line in later]


def test_an_old_number_goes_and_the_others_stay() -> None:
    old = CrisisContact("XX", "Old line", "1", date(2024, 1, 5), "example.org")
    new = CrisisContact("XX", "New line", "2", date(2026, 9, 30), "example.org")
    lines = support_lines(Country("XX", "Somewhere", "0", (old, new)), (), TODAY)
    assert SupportLine("heading", "Crisis lines, Somewhere", note="checked 30 Sep 2026") in lines
    assert [line.number for line in lines if line.kind == "call"] == ["0", "2"]


@pytest.mark.parametrize(
    ("typed", "code"), [("gb", "GB"), ("UK", "GB"), (" united  kingdom ", "GB"), ("Deutschland", "DE")]
)
def test_a_country_is_found_by_code_and_by_the_names_it_goes_by(typed: str, code: str) -> None:
    found = find_country(typed)
    assert found is not None
    assert found.code == code


def test_an_unknown_country_is_none() -> None:
    assert find_country("Atlantis") is None


def test_every_number_that_ships_was_checked_within_a_year_of_this_version() -> None:
    # A new version has no date here until somebody has gone through the numbers again.
    released = {"0.1.0": date(2026, 11, 22)}[__version__]
    for country in countries():
        for line in country.lines:
            assert line.is_current(released), (country.name, line.name)
            assert line.source
            assert line.contact


def test_countries_are_distinct_in_order_and_never_half_checked() -> None:
    assert [country.name for country in countries()] == sorted(country.name for country in countries())
    names = [name.casefold() for each in countries() for name in (each.code, each.name, *each.also)]
    assert len(names) == len(set(names))
    assert all((country.emergency is None) == (not country.lines) for country in countries())


def test_the_three_exercises_are_in_the_library_and_have_its_names() -> None:
    listed = [line for line in shown(None) if line.kind == "exercise"]
    assert [line.id for line in listed] == list(NEXT_TEN_MINUTES)
    for line in listed:
        exercise = find_exercise(shipped_exercises(), line.id)
        assert exercise is not None
        assert exercise.name.casefold() == line.text.casefold()


def test_alone_there_is_whom_to_call_and_nothing_else() -> None:
    lines = support_lines(find_country("DE"), [BROTHER], TODAY, to_call_alone=True)
    assert {line.kind for line in lines} == {"heading", "call", "sentence"}
    assert [line.number for line in lines if line.kind == "call"][:2] == ["112", "555 0142"]
    assert lines[-1].text.endswith("It cannot tell anyone or send help.")


def test_the_plan_is_offered_beside_it() -> None:
    lines = support_lines(None, (), TODAY, plan_note="none yet", offers_plan=True)
    (place,) = [number for number, line in enumerate(lines) if line.kind == "plan"]
    assert lines[place].note == "none yet"
    assert "with somebody you trust" in lines[place + 1].text


def test_a_hidden_line_is_not_shown_and_is_told() -> None:
    germany = find_country("DE")
    first, second = [line.id for line in shown("DE") if line.kind == "call"][1:]
    lines = support_lines(germany, (), TODAY, Arranged(hidden=frozenset({first})))
    assert [line.number for line in lines if line.kind == "call"] == ["112", "0800 1110222"]
    assert "1 line is hidden; H in Support shows it." in [line.text for line in lines]
    none = support_lines(germany, (), TODAY, Arranged(hidden=frozenset({first, second})))
    assert [line.number for line in none if line.kind == "call"] == ["112", "findahelpline.com"]


PEOPLE = [Contact(name, name, "1") for name in "abcd"]


def test_people_stand_in_the_order_they_were_put_in_new_ones_last() -> None:
    assert [person.id for person in in_order(PEOPLE, ["c", "a", "gone"])] == ["c", "a", "b", "d"]
    called = [line.id for line in support_lines(None, PEOPLE, TODAY, Arranged(("d",))) if line.kind == "call"]
    assert called == ["d", "a", "b", "c"]


@pytest.mark.parametrize(
    ("who", "by", "order"),
    [("a", -1, "abcd"), ("a", 1, "bacd"), ("d", 1, "abcd"), ("d", -1, "abdc"), ("c", -9, "cabd"), ("x", 1, "abcd")],
)
def test_somebody_is_moved_and_stops_at_the_ends(who: str, by: int, order: str) -> None:
    assert moved(PEOPLE, who, by) == tuple(order)
