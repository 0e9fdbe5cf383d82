"""The SQL of the first three migrations, which were released and stay as they are."""

from __future__ import annotations

M001 = """
CREATE TABLE check_ins (
    id           TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    day          TEXT NOT NULL CHECK (day IS date(day, '+0 days')), -- which turns 30 February into 2 March
    wall         TEXT CHECK (wall IS strftime('%Y-%m-%dT%H:%M:%S', wall, '+0 days')),
    utc_offset   INTEGER CHECK (utc_offset BETWEEN -1440 AND 1440),
    zone         TEXT,
    utc          TEXT GENERATED ALWAYS AS (strftime('%Y-%m-%dT%H:%M:%SZ', wall, (-utc_offset) || ' minutes')),
    note         TEXT NOT NULL,
    entered_late INTEGER NOT NULL CHECK (entered_late IN (0, 1)),
    import_id    TEXT,
    source       TEXT,
    source_key   TEXT,
    CHECK ((import_id IS NULL) = (source IS NULL) AND (source IS NULL) = (source_key IS NULL))
) STRICT;
-- Within a day those without a wall time come last; '~' sorts after every digit.
CREATE INDEX check_ins_in_order ON check_ins (day, ifnull(wall, '~'), id);
CREATE INDEX check_ins_by_import ON check_ins (import_id) WHERE import_id IS NOT NULL;
CREATE UNIQUE INDEX check_ins_by_source ON check_ins (source, source_key) WHERE source IS NOT NULL;

-- A rating repeats the day of its check-in, so that a chart of twenty years reads one index and no second table.
CREATE TABLE ratings (
    check_in TEXT NOT NULL REFERENCES check_ins (id) ON DELETE CASCADE,
    scale    TEXT NOT NULL,
    value    REAL NOT NULL CHECK (value BETWEEN 0 AND 10),
    day      TEXT NOT NULL,
    PRIMARY KEY (check_in, scale)
) STRICT, WITHOUT ROWID;
CREATE INDEX ratings_by_day ON ratings (scale, day, value);

CREATE TABLE check_in_feelings (
    check_in TEXT NOT NULL REFERENCES check_ins (id) ON DELETE CASCADE,
    place    INTEGER NOT NULL,
    feeling  TEXT NOT NULL,
    PRIMARY KEY (check_in, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX check_ins_by_feeling ON check_in_feelings (feeling);

CREATE TABLE check_in_tags (
    check_in TEXT NOT NULL REFERENCES check_ins (id) ON DELETE CASCADE,
    place    INTEGER NOT NULL,
    tag      TEXT NOT NULL,
    PRIMARY KEY (check_in, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX check_ins_by_tag ON check_in_tags (tag);

-- A person's own words. Those that come with Holdfast are not stored.
CREATE TABLE tags (id TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL) STRICT;
CREATE TABLE feelings (word TEXT PRIMARY KEY NOT NULL) STRICT;
CREATE TABLE scales (
    id               TEXT PRIMARY KEY NOT NULL,
    label            TEXT NOT NULL,
    short            TEXT NOT NULL,
    anchor_low       TEXT NOT NULL,
    anchor_high      TEXT NOT NULL,
    higher_is_better INTEGER NOT NULL CHECK (higher_is_better IN (0, 1)),
    asked            INTEGER NOT NULL CHECK (asked IN (0, 1))
) STRICT;
-- Which scales the person switched on or off; the others are as they come.
CREATE TABLE asked (scale TEXT PRIMARY KEY NOT NULL, asked INTEGER NOT NULL CHECK (asked IN (0, 1))) STRICT;
CREATE TABLE contacts (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, number TEXT NOT NULL) STRICT;

CREATE TABLE drafts (
    form    TEXT PRIMARY KEY NOT NULL,
    body    TEXT NOT NULL,
    kept_at TEXT NOT NULL
) STRICT;

-- What was deleted, for thirty days.
CREATE TABLE trash (
    id         TEXT PRIMARY KEY NOT NULL,
    deleted_at TEXT NOT NULL,
    body       TEXT NOT NULL,
    import_id  TEXT,
    source     TEXT,
    source_key TEXT
) STRICT;
-- What can be taken back, newest last, for thirty days; subject is a check-in or an import.
CREATE TABLE undo (
    place   INTEGER PRIMARY KEY,
    action  TEXT NOT NULL CHECK (action IN ('saved', 'changed', 'deleted', 'imported')),
    subject TEXT NOT NULL,
    before  TEXT,
    done_at TEXT NOT NULL
) STRICT;

CREATE TABLE settings (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
-- What takes long to compute, with the revision of the journal it was computed from.
CREATE TABLE derived (name TEXT PRIMARY KEY NOT NULL, revision INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE revision (number INTEGER NOT NULL) STRICT;
INSERT INTO revision VALUES (0);
"""

M002 = """
CREATE TABLE marks (
    id   TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    day  TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX marks_in_order ON marks (day, id);

-- Tied to a day inside the stretch, for a stretch is found anew and its edges move.
CREATE TABLE stretch_notes (
    id      TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    scale   TEXT NOT NULL,
    day     TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    kind    TEXT NOT NULL CHECK (kind IN ('reading', 'noticed')),
    text    TEXT NOT NULL CHECK (text <> ''),
    written TEXT NOT NULL CHECK (written IS date(written, '+0 days')),
    seen_by TEXT NOT NULL CHECK (seen_by IN ('me', 'both'))
) STRICT;
CREATE INDEX stretch_notes_in_order ON stretch_notes (scale, day, written, id);

CREATE TABLE own_stretches (
    id    TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    scale TEXT NOT NULL,
    start TEXT NOT NULL CHECK (start IS date(start, '+0 days')),
    "end" TEXT CHECK ("end" IS date("end", '+0 days') AND "end" >= start), -- NULL while it goes on
    kind  TEXT NOT NULL CHECK (kind IN ('plateau', 'not_plateau'))
) STRICT;
CREATE INDEX own_stretches_in_order ON own_stretches (scale, start, id);

-- In units of the scale; 9e999 is infinity. A scale without a row is read as it comes.
CREATE TABLE margins (
    scale  TEXT PRIMARY KEY NOT NULL,
    margin REAL NOT NULL CHECK (margin > 0 AND margin < 9e999)
) STRICT;
CREATE TABLE steady_levels (
    scale TEXT PRIMARY KEY NOT NULL,
    level REAL NOT NULL CHECK (abs(level) < 9e999)
) STRICT;

-- Which kind of record the subject is; an import is one of check-ins. Kinds come with their tables, so none is listed.
ALTER TABLE undo ADD COLUMN kind TEXT NOT NULL DEFAULT 'check_in' CHECK (kind <> '');
ALTER TABLE trash ADD COLUMN kind TEXT NOT NULL DEFAULT 'check_in' CHECK (kind <> '');
"""

M003 = """
-- Lists are JSON. SQLite trusts json_valid in no schema before 3.41, so that they look like lists is all that is asked.
CREATE TABLE practices (
    id                 TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    day                TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    wall               TEXT CHECK (wall IS strftime('%Y-%m-%dT%H:%M:%S', wall, '+0 days')),
    utc_offset         INTEGER CHECK (utc_offset BETWEEN -1440 AND 1440),
    zone               TEXT,
    utc                TEXT GENERATED ALWAYS AS (strftime('%Y-%m-%dT%H:%M:%SZ', wall, (-utc_offset) || ' minutes')),
    exercise           TEXT NOT NULL CHECK (exercise <> ''),
    name               TEXT NOT NULL CHECK (name <> ''), -- as it was called then
    variant            TEXT NOT NULL,
    "before"           INTEGER CHECK ("before" BETWEEN 0 AND 10),
    "after"            INTEGER CHECK ("after" BETWEEN 0 AND 10),
    seconds            INTEGER NOT NULL CHECK (seconds >= 0),
    answers            TEXT NOT NULL CHECK (answers GLOB '[[]*]'),
    ratings            TEXT NOT NULL CHECK (ratings GLOB '[[]*]'),
    acted              INTEGER CHECK (acted IN (0, 1)),
    planned_day        TEXT CHECK (planned_day IS date(planned_day, '+0 days')),
    planned_wall       TEXT CHECK (planned_wall IS strftime('%Y-%m-%dT%H:%M:%S', planned_wall, '+0 days')),
    planned_utc_offset INTEGER CHECK (planned_utc_offset BETWEEN -1440 AND 1440),
    planned_zone       TEXT,
    followed_up        INTEGER NOT NULL CHECK (followed_up IN (0, 1)),
    CHECK (planned_day IS NOT NULL OR coalesce(planned_wall, planned_utc_offset, planned_zone) IS NULL)
) STRICT;
CREATE INDEX practices_in_order ON practices (day, ifnull(wall, '~'), id);
CREATE INDEX practices_planned ON practices (planned_day, ifnull(planned_wall, '~'), id)
    WHERE planned_day IS NOT NULL AND NOT followed_up;

-- The exercise as JSON, in the words of the catalogue.
CREATE TABLE own_exercises (
    id   TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    body TEXT NOT NULL CHECK (body GLOB '{*}')
) STRICT;
CREATE TABLE pins (
    exercise TEXT PRIMARY KEY NOT NULL CHECK (exercise <> ''),
    place    INTEGER NOT NULL
) STRICT;
CREATE TABLE cards (
    id       TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    "when"   TEXT NOT NULL CHECK ("when" <> ''),
    can      TEXT NOT NULL,
    exercise TEXT CHECK (exercise <> ''),
    pinned   INTEGER NOT NULL CHECK (pinned IN (0, 1)),
    CHECK (can <> '' OR exercise IS NOT NULL)
) STRICT;

-- One row: the plan as it is now. What is not written is NULL.
CREATE TABLE safety_plan (
    id           TEXT PRIMARY KEY NOT NULL CHECK (id = 'safety_plan'),
    edited       TEXT NOT NULL CHECK (edited IS date(edited, '+0 days')),
    signs        TEXT CHECK (signs <> ''),
    alone        TEXT CHECK (alone <> ''),
    places       TEXT CHECK (places <> ''),
    people       TEXT CHECK (people <> ''),
    lines        TEXT CHECK (lines <> ''),
    surroundings TEXT CHECK (surroundings <> ''),
    matters      TEXT CHECK (matters <> '')
) STRICT;

-- Words found later for a check-in, which may be in the trash meanwhile and come back: no reference holds them.
CREATE TABLE namings (
    id       TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    check_in TEXT NOT NULL CHECK (length(check_in) = 36),
    day      TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    feelings TEXT NOT NULL CHECK (feelings GLOB '[[]*]'),
    words    TEXT NOT NULL,
    CHECK (words <> '' OR feelings <> '[]')
) STRICT;
CREATE INDEX namings_by_check_in ON namings (check_in, day, id);
"""
