"""A review sheet as Markdown: whatever a person wrote is text in it, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from holdfast.review.formats import written
from holdfast.review.markdown import as_markdown, escaped
from holdfast.text import gated
from tests.hostile import ACTS_ON_A_TERMINAL, COLLECTED, HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tests.reviewed import nothing, sheet, worded

OURS = {
    *("heading_open", "heading_close", "paragraph_open", "paragraph_close", "bullet_list_open", "bullet_list_close"),
    *("list_item_open", "list_item_close", "inline", "hr"),
}
"""What a sheet is made of."""

ACTS = [
    "# heading",
    "## h\n---",
    "Setext\n===",
    "- item",
    "+ item",
    "* item",
    "1. item",
    "2) item",
    "> quote",
    "---",
    "***",
    "___",
    "    code",
    "\tcode",
    "```\ncode\n```",
    "~~~",
    "`code`",
    "``a`b``",
    "*em* **strong** _em_ __strong__",
    "~~gone~~",
    "[link](http://linked.invalid)",
    "[link]: http://linked.invalid",
    "![picture](http://asked.invalid/p.png)",
    "<http://linked.invalid>",
    "http://linked.invalid www.linked.invalid me@linked.invalid",
    "<b>bold</b>",
    "<script>alert(1)</script>",
    "<!-- gone -->",
    "&amp; &lt; &#35; &copy;",
    "a | b\n--|--\nc | d",
    "| a | b |",
    "- [ ] task",
    "[^1] [^1]: note",
    "$x$ $$y$$",
    ":smile:",
    "a\\",
    "\\*a\\*",
    "line  \nbreak",
    "{#id .class}",
    "#12 @somebody",
    "![[embedded]] [[wiki]]",
    "--",
    "=",
    "- - -",
    "1986\\. A year",
    "123456789) x",
    "::: note",
    "%% comment",
]
"""What makes something of text in Markdown, or in what sites and programs add to it."""

TEXTS = [*ACTS, *LOOKS_LIKE_MARKUP, *(hostile.text for hostile in ACTS_ON_A_TERMINAL), *HARD_TO_DRAW[:-1], *COLLECTED]


def flat(tokens: list[Token]) -> list[Token]:
    return [each for token in tokens for each in (token, *flat(token.children or []))]


def kinds(text: str, preset: str = "commonmark") -> set[str]:
    """Return what is made of a text."""
    return {token.type for token in flat(MarkdownIt(preset).parse(text))}


def plain(text: str) -> str:
    """Return what stands there once it is read."""
    return "".join(token.content for token in flat(MarkdownIt("commonmark").parse(text)) if token.type == "text")


def test_the_sheet_is_read_as_headings_and_lists() -> None:
    said = as_markdown(sheet())
    assert kinds(said) == OURS | {"text", "strong_open", "strong_close"}
    assert said.startswith(
        "# Review sheet\n\nsince the session with M. on Thu 26 Feb, 6 days\n\n## The line\n\n- Mood 5"
    )
    assert "- **Anxiety or distress**  6 to 4 (56 ratings)" in said
    assert "- “Why the question felt sharp”" in said
    assert said.endswith("whoever has it can read it.")


def test_a_sheet_with_nothing_in_it_says_so_kindly() -> None:
    assert "Nothing is recorded in these days, and that is fine." in as_markdown(nothing())


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
@pytest.mark.parametrize("preset", ["commonmark", "gfm-like"])
def test_what_a_person_wrote_makes_nothing(text: str, preset: str) -> None:
    said = written(worded(text), "markdown")
    assert gated(said) == said
    assert kinds(said, preset) == OURS | {"text", "strong_open", "strong_close"}
    assert headings(said) == headings(as_markdown(worded("words")))


def headings(said: str) -> list[str]:
    tokens = MarkdownIt("commonmark").parse(said)
    return [token.tag for token in tokens if token.type == "heading_open"]


@given(st.text(st.characters(exclude_categories=["C"], exclude_characters="\u2028\u2029")))
def test_a_line_reads_as_it_was_written(text: str) -> None:
    line = " ".join(text.split())
    for begins in ("", "- ", "- **label**  "):
        made = f"{begins}{escaped(line)}" if line else begins
        assert kinds(made) <= OURS | {"text", "strong_open", "strong_close"}
    assert plain(f"- {escaped(line)}").split() == line.split()


@given(st.text("-=_*+#>~`|<[]()!\\&;:.19 ab/@w", min_size=1, max_size=12))
def test_a_line_of_signs_reads_as_it_was_written(text: str) -> None:
    line = " ".join(text.split())
    for preset in ("commonmark", "gfm-like"):
        assert kinds(f"- {escaped(line)}", preset) <= OURS | {"text"}
    assert plain(f"- {escaped(line)}").split() == line.split()


def test_ordinary_sentences_are_left_as_they_are() -> None:
    for line in ("Level for 6 weeks, around 5 (firm).", "check-ins – and “words”", "working on it · 4 on 1 Mar"):
        assert escaped(line) == line
