"""How it is with a therapist, over time, and their style as it is and as it is wanted."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    # The form
    "title": "How it is with {name}",
    "frame": "As it is now, in your own sense of it. Any of these may stay without an answer.",
    "style": "Style",
    "style_more": "Neither end is better. A mismatch is information, not a fault.",
    "intuition": "What does your intuition say?",
    "intuition_hint": "a sentence, or nothing",
    "nothing": "One answer, or a word of intuition, is enough. There is none yet.",
    "saved": "Saved.",
    # Told
    "head": "How it is",
    "level": "{value}",
    "then_now": "{first} to {latest}",
    "times": Plural("n", "once", "{n} times"),
    "short_safe": "safe to say",
    "short_leads": "leads",
    "leads_row": "Leads",
    "legend": "{lamp} as it is   {hollow} at first, or as wanted",
    "leads": "Leads {leads}.",
    "leads_wanted": "Wanted: {wanted}.",
    "gap_more": "Leads {leads}, wanted {wanted}: you would like more.",
    "gap_less": "Leads {leads}, wanted {wanted}: you would like less.",
    "gap_none": "Leads {leads}, as you would like it.",
    "mismatch": "A mismatch is information, not a fault.",
    "gut": "Intuition",
    "none": "Nothing is rated so far.",
}
