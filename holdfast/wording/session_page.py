"""One session on its page."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "bring": "To bring",
    "topics": "Topics to bring",
    "came_up": "What came up",
    "stayed": "What stayed",
    "not_said": "Not said",
    "off": "A moment it felt off",
    "takeaways": "To take along",
    "homework": "Agreed for the time until the next",
    "homework_for": "for {when}",
    "homework_done": "looked at again",
    "intuition": "What the gut said",
    "mood": "Mood, before and after",
    "mood_row": "Mood",
    "fit": "How it was",
    "leads": "Leads",
    "legend": "{now} as it is   {wanted} as wanted",
    "from_to": "{before} to {after}",
    "length": "{mode}, {minutes}",
    "nothing": "Nothing is written of it, and that is fine. {key} writes what stayed with you.",
    "nothing_yet": "{key} writes what you want to bring.",
    "gone": "This session is not in the journal any more. u may bring it back.",
    # Keys that cannot act
    "not_yet": "It has not been yet. What you want to bring can be written.",
    "no_raised": "Nothing that was there to bring then is open still.",
    "no_earlier": "This is the first session there is.",
    "no_later": "This is the last session there is.",
    # Told
    "deleted": "Deleted. u brings it back.",
    "cancelled": "Cancelled. x lets it take place after all; u takes it back.",
    "takes_place": "It takes place after all.",
}
