"""A review sheet as one HTML file: what a browser makes of it, and what it must never make."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from holdfast.review.formats import written
from holdfast.review.html import as_html
from holdfast.review.period import period_of
from holdfast.review.style import STYLE
from holdfast.text import gated
from tests.hostile import ACTS_ON_A_TERMINAL, COLLECTED, HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tests.reviewed import SESSION, TODAY, fullest, nothing, sheet, worded

ACTS = [
    "<script>alert('RUN')</script>",
    "</p><script src=http://asked.invalid/x.js></script>",
    '"><img src=http://asked.invalid/x.png onerror=alert(1)>',
    "' onmouseover='alert(1)' x='",
    "</style><style>@import url(http://asked.invalid/x.css)</style>",
    "</title></head><body onload=alert(1)>",
    "<iframe src='http://asked.invalid'></iframe>",
    "<a href='javascript:alert(1)'>here</a>",
    "<svg><script>alert(1)</script></svg>",
    "</svg></figure><meta http-equiv=refresh content='0;url=http://asked.invalid'>",
    "<!-- <b>-->",
    "]]> <![CDATA[ x",
    "&lt;b&gt; &amp; &#60;script&#62;",
    "{{7*7}} ${7*7} <%= 7 %>",
]
TEXTS = [*ACTS, *LOOKS_LIKE_MARKUP, *(hostile.text for hostile in ACTS_ON_A_TERMINAL), *HARD_TO_DRAW[:-1], *COLLECTED]

VOID = {"meta"}


class Read(HTMLParser):
    """A document as it is read: its elements, their attributes, and the text in them."""

    def __init__(self, document: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str | None]] = []
        self.text: list[str] = []
        self.open: list[str] = []
        self.declared = ""
        self.feed(document)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)

    def handle_decl(self, decl: str) -> None:
        self.declared = decl

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def valued(self, tag: str, name: str) -> list[str | None]:
        return [value for of, named, value in self.attributes if (of, named) == (tag, name)]


def test_it_is_a_whole_document_that_says_what_it_is() -> None:
    read = Read(as_html(sheet()))
    assert read.declared == "doctype html"
    assert read.open == []
    assert read.valued("html", "lang") == ["en"]
    assert read.valued("meta", "charset") == ["utf-8"]
    assert read.tags.count("h1") == read.tags.count("main") == read.tags.count("header") == 1
    assert read.tags.count("section") == read.tags.count("h2") == 13
    assert read.valued("time", "datetime") == ["2026-03-03"]
    said = " ".join(" ".join(read.text).split())
    for words in (
        "Why the question felt sharp",
        "She waited",
        "6 to 4 and 5 to 4",
        "Not a diagnosis, not medical advice",
    ):
        assert words in said


def test_a_browser_is_told_to_ask_for_nothing() -> None:
    read = Read(as_html(sheet()))
    assert read.valued("meta", "content")[0] == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    assert "Content-Security-Policy" in read.valued("meta", "http-equiv")
    assert read.tags.index("meta") < read.tags.index("style")


def test_its_title_has_no_word_of_the_person_s() -> None:
    document = as_html(sheet(session=SESSION._replace(name="PRIVATE"), period=period_of(TODAY, SESSION)))
    assert re.findall("<title>(.*?)</title>", document) == ["Review sheet"]


def test_it_has_a_look_for_paper_and_for_the_night() -> None:
    assert "@media print{" in STYLE
    assert "@page{margin:" in STYLE
    assert "break-inside:avoid" in STYLE
    assert "prefers-color-scheme:dark" in STYLE
    assert not re.search(r"url\(|@import|@font-face|expression|http", STYLE)
    assert STYLE.count("{") == STYLE.count("}")


def test_every_colour_that_is_used_is_named_for_each_light() -> None:
    named = [set(re.findall(r"--([a-z-]+):#", part)) for part in STYLE.split("color-scheme")]
    used = set(re.findall(r"var\(--([a-z-]+)\)", STYLE))
    assert used == named[1] == named[2] == named[3]


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_what_a_person_wrote_is_text_and_nothing_else(text: str) -> None:
    document = written(worded(text), "html")
    assert gated(document) == document
    read = Read(document)
    assert read.open == []
    assert set(read.tags) == set(Read(as_html(worded("words"))).tags)
    for _, name, value in read.attributes:
        assert not name.startswith("on")
        assert name not in ("src", "href", "style", "srcset", "action", "xlink:href")
        assert "://" not in (value or "")
    assert not {"script", "iframe", "img", "link", "a", "object", "embed", "form", "base"} & set(read.tags)


@pytest.mark.parametrize("text", ["<b>bold</b> & “more”", "شكراً می‌خواهم", "日本語テスト", "👩‍👩‍👧‍👦 🏳️‍🌈"])
def test_it_stands_there_as_it_was_written(text: str) -> None:
    read = Read(as_html(worded(text)))
    assert sum(text in each for each in read.text) > 20
    assert ("div", "dir", "auto") in read.attributes


def test_a_sheet_with_nothing_in_it_says_so_kindly() -> None:
    said = as_html(nothing())
    assert "Nothing is recorded in these days, and that is fine." in said
    assert "<svg" not in said


def test_without_the_line_there_is_no_chart() -> None:
    said = as_html(sheet().only(["topics"]))
    assert "Why the question felt sharp" in said
    assert 'class="chart"' not in said


@pytest.mark.parametrize("words", ["WWW and more ", "日本語テスト"])
def test_twenty_years_of_everything_are_a_small_file(words: str) -> None:
    assert len(as_html(fullest(words)).encode()) < 60_000
