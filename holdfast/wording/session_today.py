"""Sessions on Today."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "next": "Next session",
    "topics": Plural("n", "1 thing to bring", "{n} things to bring"),
    "and_topics": Plural("n", " · 1 to bring", " · {n} to bring"),
    "bring": "To bring",
    "more": Plural("n", "1 more", "{n} more"),
    "after": "After the session",
    "write": "write",
    "let_be": "let it be",
    "today": "today",
    "yesterday": "yesterday",
    "today_capital": "Today",
    "tomorrow_capital": "Tomorrow",
    "none_waits": "There is no session today or yesterday that words are still wanted for.",
    "let_be_told": "Let be. It can be written in Sessions at any time.",
    "planned": "Planned:",
    # What was agreed
    "homework": "Agreed with {name}",
    "homework_nobody": "What was agreed",
    "homework_asked": "What was agreed: how is it with it?",
    "homework_done": "it is done",
    "homework_bring": "bring it to the next session",
    "homework_later": "not yet; ask again in a week",
    "homework_saved": "Saved.",
    "homework_brought": "It is among the things to bring.",
    "homework_put_off": "It is asked again {when}.",
}
