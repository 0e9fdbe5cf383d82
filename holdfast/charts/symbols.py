"""The shapes that carry meaning, and the plain ones of ASCII that take their place for those who want or need them."""

from __future__ import annotations

from typing import Final, NamedTuple


class Symbols(NamedTuple):
    """One set of shapes; each is one cell wide.

    Attributes:
        line: how the smoothed line is drawn: plotext's name of a marker, or a character.
        day: a day, or several in one column.
        span: the range of a day with several check-ins.
        guide: a dot on the rows of 0, 5 and 10.
        terrace: fills a plateau where it cannot be tinted.
        likely: fills where the line probably is, where that cannot be tinted.
        over: a second rating's line, where hues cannot be counted on.
        cursor: the upright at the cursor's day.
        here: where the line is on the cursor's day.
        lamp: where one is; the filled place of a track.
        hollow: a place that was, or is wished for.
        between: between the two places of a track.
        place: an empty place of a track.
        firm: a plateau that is firm.
        probable: a plateau that is probable.
        gain: a gain.
        setback: a setback.
        unclear: no clear direction.
        swings: up and down, too widely to be level.
        own: a plateau by the person's own word.
        mark: a day with a mark of the person's own.
        therapist: a day on which a therapist became the person's, or no longer was.
        goal: a day on which a goal was made, reached or let go.
        session_left: a session in the left half of a column.
        session_right: a session in the right half of a column.
        sessions: one in either half.
        practice_left: an exercise in the left half of a column.
        practice_right: an exercise in the right half of a column.
        practices: one in either half.
        session_and_practice: a session and an exercise in one column; empty where their two shapes are laid together.
        focus: the bar at the focused row.
        row: the bar at the chosen row of a list without the focus, and beside own words.
        dash: between the two ends of a span of days.
    """

    line: str = "braille"
    day: str = "·"
    span: str = "╎"
    guide: str = "·"
    terrace: str = "░"
    likely: str = "~"
    over: str = "▪"
    cursor: str = "│"
    here: str = "●"
    lamp: str = "●"
    hollow: str = "○"
    between: str = "─"
    place: str = "·"
    firm: str = "━"
    probable: str = "╍"
    gain: str = "▴"
    setback: str = "▾"
    unclear: str = "┄"
    swings: str = "↕"
    own: str = "═"
    mark: str = "+"
    therapist: str = "◆"
    goal: str = "▹"
    session_left: str = "⠁"
    session_right: str = "⠈"
    sessions: str = "⠉"
    practice_left: str = "⡀"
    practice_right: str = "⢀"
    practices: str = "⣀"
    session_and_practice: str = ""
    focus: str = "▌"
    row: str = "▏"
    dash: str = "–"


FINE: Final = Symbols()
PLAIN: Final = Symbols(
    line="*",
    day=".",
    span="|",
    guide=".",
    terrace=":",
    likely="~",
    over="o",
    cursor="|",
    here="@",
    lamp="*",
    hollow="o",
    between="-",
    place=".",
    firm="=",
    probable="-",
    gain="^",
    setback="v",
    unclear=".",
    swings="x",
    own="_",
    mark="+",
    therapist="#",
    goal=">",
    session_left="'",
    session_right="'",
    sessions="'",
    practice_left=",",
    practice_right=",",
    practices=",",
    session_and_practice=";",
    focus=">",
    row="|",
    dash="-",
)


def symbols(*, plain: bool) -> Symbols:
    """Return the set in use."""
    return PLAIN if plain else FINE
