"""What other diaries write, read into our own values. Pure: bytes come in, values go out; nothing is saved here.

`read_file` is the door. Mood names become numbers in a second step, since some of them have to be asked for:
`settled_levels` are certain, `proposed_levels` are a suggestion for every name, `levels_in` reads a map from a file.
"""

from holdfast.interchange.imported import ImportedCheckIn, ImportedFile, RejectedRow
from holdfast.interchange.levels import levels_in, proposed_levels, settled_levels
from holdfast.interchange.reading import FORMATS, SIZE_LIMIT, read_file

__all__ = [
    "FORMATS",
    "SIZE_LIMIT",
    "ImportedCheckIn",
    "ImportedFile",
    "RejectedRow",
    "levels_in",
    "proposed_levels",
    "read_file",
    "settled_levels",
]
