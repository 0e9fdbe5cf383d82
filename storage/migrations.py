"""The schema, step by step. A migration is frozen once released: the next change is a new one at the end."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from storage.connection import APPLICATION_ID, JournalFile
from storage.first_schema import M001, M002, M003
from storage.problems import JournalProblem, Problem

MIGRATIONS = Migrations("holdfast")


def migrate(file: JournalFile, migrations: Migrations = MIGRATIONS) -> None:
    """Bring a journal, new or old, to the newest schema: each step whole or not at all.

    Raises:
        JournalProblem: DAMAGED where rows refer to others that are not there; the step was taken back.
    """
    with file.without_foreign_keys():
        while _one_step(file, migrations):
            pass


def _one_step(file: JournalFile, migrations: Migrations) -> bool:
    """Apply the next migration, if there is one, together with the version it leads to."""
    with file.writing():
        database = file.database
        pending = [migration.name for migration in migrations.pending(database)]
        if not pending:
            return False
        migrations.apply(database, stop_before=pending[1:])
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {len(migrations.applied(database))}")
        if file.rows("PRAGMA foreign_key_check"):
            raise JournalProblem(Problem.DAMAGED, file.path)
    return True


@MIGRATIONS()
def m001_check_ins(database: Database) -> None:
    """Check-ins with what they are made of, a person's own words, drafts, undo and trash."""
    database.executescript(M001)


@MIGRATIONS()
def m002_own_words_on_the_line(database: Database) -> None:
    """What a person says of their own line, and undo and trash for records other than check-ins."""
    database.executescript(M002)


@MIGRATIONS()
def m003_practices(database: Database) -> None:
    """Practices of exercises, a person's own exercises, pins and cards, the safety plan, and words found later."""
    database.executescript(M003)


@MIGRATIONS()
def m004_therapy(database: Database) -> None:
    """Goals, therapists, sessions, topics, questions, review points, scores; steps that concern several records."""
    database.executescript(_M004)


_M004 = """
-- Lists and objects are JSON, as in practices. No row refers to one of another table: what it names may be in the trash
-- and come back, or be gone for good, and its name is kept beside the id for that.
CREATE TABLE goals (
    id       TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    words    TEXT NOT NULL CHECK (words <> ''),
    made     TEXT NOT NULL CHECK (made IS date(made, '+0 days')),
    state    TEXT NOT NULL CHECK (state IN ('deciding', 'working', 'not_my_idea', 'dont_want', 'let_go', 'reached')),
    whose    TEXT NOT NULL CHECK (whose IN ('mine', 'together', 'therapist', 'somebody', '')),
    anchors  TEXT NOT NULL CHECK (anchors GLOB '[[]*]'),
    expected TEXT NOT NULL CHECK (expected GLOB '[[]*]'),
    weight   INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 3),
    place    REAL NOT NULL CHECK (abs(place) < 9e999),
    "before" TEXT NOT NULL CHECK ("before" GLOB '[[]*]')
) STRICT;
CREATE INDEX goals_in_order ON goals (place, id);
CREATE TABLE goal_ratings (
    id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    goal       TEXT NOT NULL CHECK (length(goal) = 36),
    day        TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    wall       TEXT CHECK (wall IS strftime('%Y-%m-%dT%H:%M:%S', wall, '+0 days')),
    utc_offset INTEGER CHECK (utc_offset BETWEEN -1440 AND 1440),
    zone       TEXT,
    utc        TEXT GENERATED ALWAYS AS (strftime('%Y-%m-%dT%H:%M:%SZ', wall, (-utc_offset) || ' minutes')),
    value      INTEGER CHECK (value BETWEEN 0 AND 10),
    attainment INTEGER CHECK (attainment BETWEEN -2 AND 2),
    CHECK (coalesce(value, attainment) IS NOT NULL)
) STRICT;
CREATE INDEX goal_ratings_in_order ON goal_ratings (goal, day, ifnull(wall, '~'), id);

-- Rough dates: 2016, 2016-spring, 2016-05 or 2016-05-09.
CREATE TABLE therapists (
    id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name       TEXT NOT NULL CHECK (name <> ''),
    phase      TEXT NOT NULL CHECK (phase IN ('candidate', 'trying', 'with', 'ended')),
    began      TEXT CHECK (began GLOB '[0-9][0-9][0-9][0-9]*'),
    with_since TEXT CHECK (with_since GLOB '[0-9][0-9][0-9][0-9]*'),
    ended      TEXT CHECK (ended GLOB '[0-9][0-9][0-9][0-9]*'),
    reason     TEXT NOT NULL,
    fee        REAL CHECK (fee >= 0 AND fee < 9e999),
    currency   TEXT NOT NULL,
    minutes    INTEGER CHECK (minutes > 0),
    agreed     INTEGER CHECK (agreed > 0),
    agreed_by  TEXT NOT NULL,
    notes      TEXT NOT NULL CHECK (notes GLOB '{*}')
) STRICT;
CREATE TABLE fits (
    id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    day        TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    wall       TEXT CHECK (wall IS strftime('%Y-%m-%dT%H:%M:%S', wall, '+0 days')),
    utc_offset INTEGER CHECK (utc_offset BETWEEN -1440 AND 1440),
    zone       TEXT,
    utc        TEXT GENERATED ALWAYS AS (strftime('%Y-%m-%dT%H:%M:%SZ', wall, (-utc_offset) || ' minutes')),
    therapist  TEXT NOT NULL CHECK (length(therapist) = 36),
    name       TEXT NOT NULL, -- as the therapist was called then
    ratings    TEXT NOT NULL CHECK (ratings GLOB '{*}'),
    intuition  TEXT NOT NULL
) STRICT;
CREATE INDEX fits_in_order ON fits (day, ifnull(wall, '~'), id);
CREATE TABLE worksheets (
    therapist TEXT PRIMARY KEY NOT NULL CHECK (length(therapist) = 36),
    ratings   TEXT NOT NULL CHECK (ratings GLOB '{*}'),
    notes     TEXT NOT NULL CHECK (notes GLOB '{*}')
) STRICT;

CREATE TABLE sessions (
    id                      TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    day                     TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    wall                    TEXT CHECK (wall IS strftime('%Y-%m-%dT%H:%M:%S', wall, '+0 days')),
    utc_offset              INTEGER CHECK (utc_offset BETWEEN -1440 AND 1440),
    zone                    TEXT,
    utc                     TEXT GENERATED ALWAYS AS
                                (strftime('%Y-%m-%dT%H:%M:%SZ', wall, (-utc_offset) || ' minutes')),
    therapist               TEXT CHECK (length(therapist) = 36),
    name                    TEXT NOT NULL, -- as the therapist was called then
    mode                    TEXT NOT NULL CHECK (mode IN ('in_person', 'video', 'phone', '')),
    minutes                 INTEGER CHECK (minutes > 0),
    cancelled               INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    bring                   TEXT NOT NULL,
    mood_before             INTEGER CHECK (mood_before BETWEEN 0 AND 10),
    stayed                  TEXT NOT NULL,
    not_said                TEXT NOT NULL,
    off                     TEXT NOT NULL,
    takeaways               TEXT NOT NULL,
    homework                TEXT NOT NULL,
    homework_for_day        TEXT CHECK (homework_for_day IS date(homework_for_day, '+0 days')),
    homework_for_wall       TEXT CHECK
                                (homework_for_wall IS strftime('%Y-%m-%dT%H:%M:%S', homework_for_wall, '+0 days')),
    homework_for_utc_offset INTEGER CHECK (homework_for_utc_offset BETWEEN -1440 AND 1440),
    homework_for_zone       TEXT,
    homework_done           INTEGER NOT NULL CHECK (homework_done IN (0, 1)),
    mood_after              INTEGER CHECK (mood_after BETWEEN 0 AND 10),
    ratings                 TEXT NOT NULL CHECK (ratings GLOB '{*}'),
    intuition               TEXT NOT NULL,
    CHECK (homework_for_day IS NOT NULL
           OR coalesce(homework_for_wall, homework_for_utc_offset, homework_for_zone) IS NULL)
) STRICT;
CREATE INDEX sessions_in_order ON sessions (day, ifnull(wall, '~'), id);
-- Those that were held, without reading the words of any.
CREATE INDEX sessions_held ON sessions (therapist, name, day) WHERE NOT cancelled;
CREATE INDEX sessions_rated ON sessions (day, therapist, ratings) WHERE NOT cancelled AND ratings <> '{}';

CREATE TABLE topics (
    id        TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    words     TEXT NOT NULL CHECK (words <> ''),
    made      TEXT NOT NULL CHECK (made IS date(made, '+0 days')),
    state     TEXT NOT NULL CHECK (state IN ('open', 'raised', 'parked', 'done')),
    place     REAL NOT NULL CHECK (abs(place) < 9e999),
    raised    TEXT CHECK (raised IS date(raised, '+0 days')),
    origin    TEXT NOT NULL CHECK
                  (origin IN ('', 'check_in', 'stretch', 'practice', 'question', 'review_point', 'score', 'safe')),
    origin_id TEXT NOT NULL
) STRICT;
CREATE INDEX topics_in_order ON topics (state, place, id);
CREATE TABLE open_questions (
    id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    words      TEXT NOT NULL CHECK (words <> ''),
    made       TEXT NOT NULL CHECK (made IS date(made, '+0 days')),
    look_again TEXT CHECK (look_again IS date(look_again, '+0 days')),
    state      TEXT NOT NULL CHECK (state IN ('open', 'clearer', 'let_go')),
    answer     TEXT NOT NULL
) STRICT;
CREATE TABLE review_points (
    id      TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    every   INTEGER NOT NULL CHECK (every > 0),
    unit    TEXT NOT NULL CHECK (unit IN ('sessions', 'weeks', 'months')),
    since   TEXT NOT NULL CHECK (since IS date(since, '+0 days')),
    asked   TEXT NOT NULL,
    again   INTEGER NOT NULL CHECK (again IN (0, 1)),
    ended   INTEGER NOT NULL CHECK (ended IN (0, 1)),
    answers TEXT NOT NULL CHECK (answers GLOB '[[]*]')
) STRICT;

CREATE TABLE scores (
    id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    day        TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    wall       TEXT CHECK (wall IS strftime('%Y-%m-%dT%H:%M:%S', wall, '+0 days')),
    utc_offset INTEGER CHECK (utc_offset BETWEEN -1440 AND 1440),
    zone       TEXT,
    utc        TEXT GENERATED ALWAYS AS (strftime('%Y-%m-%dT%H:%M:%SZ', wall, (-utc_offset) || ' minutes')),
    instrument TEXT NOT NULL CHECK (instrument <> ''),
    name       TEXT NOT NULL CHECK (name <> ''), -- as the instrument was called then
    total      REAL NOT NULL CHECK (abs(total) < 9e999)
) STRICT;
CREATE INDEX scores_in_order ON scores (day, ifnull(wall, '~'), id);
CREATE INDEX scores_by_instrument ON scores (instrument, day, total);
-- A person's own, as JSON. Those that come with Holdfast are not stored.
CREATE TABLE instruments (
    id   TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 40 AND id NOT GLOB '*[^a-z0-9_]*'),
    body TEXT NOT NULL CHECK (body GLOB '{*}')
) STRICT;

-- Several is a step that concerns more than one record, as a list put into another order.
CREATE TABLE undo_of_several (
    place   INTEGER PRIMARY KEY,
    action  TEXT NOT NULL CHECK (action IN ('saved', 'changed', 'deleted', 'imported', 'several')),
    subject TEXT NOT NULL,
    before  TEXT,
    done_at TEXT NOT NULL,
    kind    TEXT NOT NULL DEFAULT 'check_in' CHECK (kind <> '')
) STRICT;
INSERT INTO undo_of_several (place, action, subject, before, done_at, kind)
    SELECT place, action, subject, before, done_at, kind FROM undo;
DROP TABLE undo;
ALTER TABLE undo_of_several RENAME TO undo;
"""
