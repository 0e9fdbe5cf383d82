"""Support's own people, and the country whose lines are shown."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "country_asked": "Whose lines shall Support show?",
    "country_told": "Kept in the settings of this computer.",
    "no_country": "no country",
    "add_asked": "Somebody to call",
    "add_told": "They stand first among the lines, in the journal on this computer.",
    "change_asked": "Change name or number",
    "name": "Name",
    "name_hint": "My brother",
    "number": "Number",
    "number_hint": "as you would dial it",
    "both_needed": "It takes a name and a number.",
    "remove_asked": "Remove {name}?",
    "remove_told": "The name and number are erased. They can be added again.",
    "remove": "remove",
    "keep": "keep",
    "added": "Added.",
    "changed": "Changed.",
    "removed": "Removed.",
    "none_chosen": "Go to one of your own people first, with the arrow keys. a adds somebody.",
    "no_line": "Go to a crisis line first, with the arrow keys. Own people are removed with d.",
    "none_hidden": "No line is hidden.",
    "hidden": "Hidden. H shows it again.",
    "shown": "All lines are shown.",
    "moved": "Moved.",
    "made_own": "It stands among your own now. H shows the line as it came.",
    "no_number": "Go to a number first, with the arrow keys.",
}
