"""Choosing feelings and tags."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "feelings": "Feelings",
    "feelings_more": "up to three words, or none",
    "feelings_limit": Plural(
        "n", "One word is what fits. Take it back with Enter first.", "{n} words are what fits. Take one back first."
    ),
    "tags": "Tags",
    "tags_more": "What was part of the day. Neither good nor bad; as many as you like.",
    "filter": "type to filter",
    "make_own": "make “{word}” my own",
    "own_tags": "my own",
    "chosen": "Chosen",
    "no_corners": "Tags have no corners.",
    "last_more": "a full answer; it can be named later",
    # The corners, and what stands above them.
    "unpleasant": "unpleasant",
    "pleasant": "pleasant",
    "other": "body, or neither",
    "unpleasant_activated": "keyed-up",
    "unpleasant_slowed": "slowed-down",
    "pleasant_activated": "keyed-up",
    "pleasant_calm": "calm",
    "body": "body",
    "unclear": "hard to name",
    "own": "own",
    "one_corner": "{side}, {name}",
    # Two questions that lead to a corner.
    "ask_side": "Is it more pleasant or unpleasant?",
    "ask_side_left": "more unpleasant",
    "ask_side_right": "more pleasant",
    "ask_side_up": "it is in the body",
    "ask_side_down": "mixed, or hard to name",
    "ask_energy": "More keyed-up or more slowed-down?",
    "ask_energy_up": "more keyed-up",
    "ask_energy_down": "more slowed-down",
    "ask_energy_left": "back to the first question",
    "ask_energy_pleasant": "More keyed-up or more slowed-down?",
    "ask_energy_pleasant_up": "more keyed-up",
    "ask_energy_pleasant_down": "more slowed-down, calm",
    "ask_energy_pleasant_left": "back to the first question",
    "left": "←",
    "right": "→",
    "up": "↑",
    "down": "↓",
    "left_plain": "Left",
    "right_plain": "Right",
    "up_plain": "Up",
    "down_plain": "Down",
}
