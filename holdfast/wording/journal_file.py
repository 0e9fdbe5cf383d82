"""The journal's file and the settings' file: what can be the matter with them, and what to do."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "missing": "There is no journal at {path} yet. The first check-in makes one.",
    "damaged": "The journal at {path} cannot be read whole. It was left as it is. Backups, if there are any, lie in "
    "{backups}.",
    "foreign": "{path} is not a Holdfast journal, or its beginning is damaged. It was left as it is.",
    "newer": "{path} was written by a newer Holdfast and was left as it is. Update Holdfast to open it.",
    "emptied": "{path} is empty, yet backups lie in {backups}. It was left as it is. Put a backup in its place, or "
    "move the backups away to begin anew.",
    "busy": "Another program is writing to the journal at {path}. Nothing was changed; try again in a moment.",
    "read_only": "The journal at {path} can be read but not written. Nothing was changed. Check the rights of the file "
    "and of its folder.",
    "full": "The disk that holds {path} is full. Nothing was changed; make room and try again.",
    "no_access": "{path} cannot be opened. Check that it is readable for you, and its folder too.",
    "link": "{path} is a link. Name the journal's real place instead.",
    "no_file": "{path} is not a file. Name the journal's file.",
    "not_yours": "{path} belongs to another account on this computer. It was left as it is.",
    "cannot_write": "The disk that holds {path} reported an error. This may not have been saved; trying again is safe.",
    "changed_elsewhere": "The file {path} was moved or replaced while it was open. Open Holdfast again.",
    "locked": "The journal at {path} needs its passphrase.",
    "was_exposed": "Other accounts on this computer could read {path} until now. From now on it is yours alone.",
    "is_exposed": "Other accounts on this computer may be able to read {path}, and its disk does not let Holdfast "
    "change that.",
    "settings_unread": "Some of {path} could not be read, so the usual settings stand in for it.",
    "support_unread": "{path}, in which own people and plan are kept, could not be read.",
    "no_word": "A tag or a feeling needs at least one letter.",
}
