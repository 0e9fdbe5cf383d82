"""How it is with a therapist, over time, and their style as it is and as it is wanted."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "level": "{value}",
    "then_now": "{first} to {latest}",
    "times": Plural("n", "once", "{n} times"),
    "leads": "Leads {leads}.",
    "leads_wanted": "Wanted: {wanted}.",
    "gap_more": "Leads {leads}, wanted {wanted}: you would like more. Both ways can work, and it can be said.",
    "gap_less": "Leads {leads}, wanted {wanted}: you would like less. Both ways can work, and it can be said.",
    "gap_none": "Leads {leads}, as you would like it.",
    "mismatch": "A mismatch is information, not a fault.",
}
