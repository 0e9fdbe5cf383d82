"""Sessions: when they are, with whom, and what is refused of them."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    # When
    "when_not_understood": (
        "That is not a time Holdfast knows. Try Thu 14:00, tomorrow 9:30, 5 Mar 14:00, yesterday 15:10 or "
        "2026-03-05 14:00."
    ),
    "when_impossible": "There is no such date or time. Try a form like 2026-03-05 14:00.",
    "when_weekday": "{date} {month} is another weekday. Leave the weekday out, or change the day.",
    "when_hint": "Thu 14:00, tomorrow 9:30, yesterday 15:10",
    "now": "now",
    "today": "today",
    "today_at": "today at {time}",
    "tomorrow": "tomorrow",
    "in_days": "in {number} days",
    "in_weeks": "in {number} weeks",
    "numbers": "no one two three four five six seven eight nine ten eleven twelve",
    "here": "{when} ({time} where you are)",
    # What it is
    "with": "with {name}",
    "held": "{session}, {mode}",
    "cancelled": "{session}, cancelled",
    "mode_in_person": "in person",
    "mode_video": "by video",
    "mode_phone": "by phone",
    "minutes": Plural("n", "1 minute", "{n} minutes"),
    # Refused
    "past_without": "A session that has begun names whom it is with. Any word will do: an initial, “the new one”.",
    "overlaps": "There is another session at that time: {when}{with_whom}, {minutes} minutes. Change one of the two.",
    "too_long": "One of the texts has more than {limit} characters. Shorten it; nothing was cut.",
    "name_too_long": "A therapist's name has at most {limit} characters here. An initial will do.",
    "no_minutes": "How long it is goes from {low} to {high} minutes, in whole numbers.",
    "no_rating": "A rating is a whole number from 0 to 10.",
    "no_mode": "A session is in person, by video or by phone.",
}
