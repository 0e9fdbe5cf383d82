"""Support: whom to call. Plain, without colour and without any record of the visit."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "no_country": (
        "In danger: 112 in Europe, 911 in the US and Canada, otherwise your local emergency number; "
        "findahelpline.com lists the others"
    ),
    "in_danger": "If you might act on thoughts of ending your life, or are in danger:",
    "emergency": "Emergency",
    "emergency_unknown": "your local emergency number",
    "people": "My people",
    "lines": "Crisis lines, {country}",
    "checked": "checked {day}",
    "line_with_hours": "{name}, {hours}",
    "all_countries": "Crisis lines of all countries",
    "none_checked": "The lines of {country} have not been checked for this version.",
    "out_of_date": "Numbers that were last checked more than a year ago are left out.",
    "numbers_change": (
        "Numbers can change. If one does not work, call your local emergency number or use findahelpline.com."
    ),
    "hidden": Plural("n", "1 line is hidden; H in Support shows it.", "{n} lines are hidden; H in Support shows them."),
    "plan": "my safety plan",
    "plan_offered": "If you like, this is a moment to make it or look at it, perhaps with somebody you trust.",
    "ten_minutes": "A few things for the next ten minutes",
    "five_senses": "5-4-3-2-1",
    "orienting": "look around slowly",
    "extended_exhale": "longer out-breath",
    "unsafe": "I am not safe right now",
    "stays_here": "This stays on this computer. It cannot tell anyone or send help.",
}
