"""The list of things to bring: own words, what has become of them, and the lamp."""

from __future__ import annotations

from datetime import date

from holdfast.therapy.topics import Topic
from tests.themed import ThemedApp, drawn
from widgets.row_list import RowList
from widgets.topic_list import TopicGroup, TopicList

DAY = date(2026, 2, 28)


def topic(words: str) -> Topic:
    return Topic(words, words, DAY)


SHARP, CALL = topic("Why the question felt sharp"), topic("The call")


async def test_each_topic_stands_with_what_has_become_of_it() -> None:
    rows = TopicList()
    async with ThemedApp(rows).run_test(size=(50, 10)) as pilot:
        rows.show([TopicGroup("", [SHARP, CALL])], {"The call": "carried over"})
        await pilot.pause()
        rows.focus()
        await pilot.pause()
        assert drawn(rows) == [
            "▌ Why the question felt sharp",
            "▏ The call                            carried over",
        ]
        words = rows.render_line(1)
        assert [segment.style.italic for segment in words if "call" in segment.text and segment.style] == [True]
        assert [segment.style.italic for segment in words if "over" in segment.text and segment.style] != [True]


async def test_groups_have_heads_and_those_without_topics_do_not_show() -> None:
    rows = TopicList(plain=True)
    async with ThemedApp(rows).run_test(size=(40, 10)) as pilot:
        rows.show([TopicGroup("To bring", [SHARP]), TopicGroup("Parked", []), TopicGroup("Done", [CALL])], {})
        await pilot.pause()
        assert drawn(rows) == ["To bring", "> Why the question felt sharp", "", "Done", "| The call"]
        rows.cursor = 1
        assert (rows.topic, list(rows.group), rows.lines_of_lamp()) == (CALL, [CALL], (4, 1))


async def test_a_long_topic_takes_two_lines_and_is_cut_there() -> None:
    rows = TopicList()
    long = topic("I asked for help before I was angry about it, and nobody laughed, and it was fine in the end")
    async with ThemedApp(rows).run_test(size=(40, 10)) as pilot:
        rows.show([TopicGroup("", [long, topic("毎朝の散歩が楽しみになってきた。")])], {long.id: "parked"})
        await pilot.pause()
        assert len(drawn(rows)) == 3
        assert drawn(rows)[0].endswith("parked")
        assert drawn(rows)[1].endswith("…")
        assert all(rows.render_line(line).cell_length == 40 for line in range(3))


async def test_where_it_is_narrow_the_words_come_first() -> None:
    rows = TopicList(most_lines=1)
    async with ThemedApp(rows).run_test(size=(24, 4)) as pilot:
        rows.show([TopicGroup("", [SHARP])], {SHARP.id: "carried over"})
        await pilot.pause()
        assert drawn(rows) == ["▌ Why the question felt…"]


async def test_the_lamp_stays_on_its_topic_and_enter_enters_it() -> None:
    rows = TopicList()
    app = ThemedApp(rows)
    async with app.run_test(size=(40, 10)) as pilot:
        rows.show([TopicGroup("", [SHARP, CALL])], {})
        rows.focus()
        await pilot.press("down")
        rows.show([TopicGroup("", [CALL, SHARP])], {})
        assert rows.topic == CALL
        await pilot.press("enter")
        assert [type(each) for each in app.told] == [RowList.Entered]
        rows.light(SHARP.id)
        assert rows.topic == SHARP
        rows.show([], {})
        await pilot.press("enter")
        assert (rows.row_id, rows.row_count, len(rows.group)) == (None, 0, 0)
        assert len(app.told) == 1
