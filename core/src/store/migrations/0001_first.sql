-- Version 1: moments, the undo journal, runs, own exercises, settings.
-- Times are milliseconds since 1970 UTC beside the zone's IANA name; days are the person's own, from 04:00 (time::Day).

PRAGMA application_id = 1098151022; -- "Attn": marks the file as ours (store::APPLICATION_ID)

CREATE TABLE moment (
  id          BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),       -- UUIDv7
  at          INTEGER NOT NULL CHECK (at >= 0),
  zone        TEXT NOT NULL CHECK (zone <> ''),
  day         INTEGER NOT NULL,                                        -- days since 1970-01-01
  kind        TEXT NOT NULL CHECK (kind IN ('tension', 'caught_it', 'came_back', 'good')),
  heat        INTEGER CHECK (heat BETWEEN 0 AND 10),                   -- NULL: not rated
  pull        TEXT NOT NULL CHECK (pull IN ('reaching', 'pulling_away', 'both', 'unsure')),
  started_by  TEXT CHECK (started_by IN ('me', 'partner', 'unclear')),
  topic       TEXT CHECK (topic IN ('relationship', 'chores', 'money', 'family', 'sex_and_affection', 'time_and_phones',
                                    'kids', 'work', 'other')),
  context     INTEGER NOT NULL CHECK (context BETWEEN 0 AND 127),      -- bits, in the order of moment::Context
  body_signal TEXT CHECK (body_signal <> ''),
  did         INTEGER NOT NULL CHECK (did BETWEEN 0 AND 511),          -- bits, in the order of moment::Did
  tool        TEXT CHECK (tool <> ''),                                 -- an exercise's id
  heat_after  INTEGER CHECK (heat_after BETWEEN 0 AND 10),
  ended       TEXT CHECK (ended IN ('resolved', 'paused_with_return', 'dropped', 'blew_up')),
  return_kept INTEGER CHECK (return_kept IN (0, 1)),
  note        TEXT CHECK (note <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX moment_by_time ON moment (at, id);
CREATE INDEX moment_by_day ON moment (day, kind, pull);              -- all that Today and Pattern count

CREATE TABLE change (                                                  -- what was done lately and can be taken back
  action INTEGER NOT NULL,                                             -- the rows of one action share its number
  moment BLOB NOT NULL CHECK (length(moment) = 16),
  what   TEXT NOT NULL CHECK (what IN ('logged', 'amended', 'deleted', 'imported')),
  at     INTEGER NOT NULL,
  before TEXT CHECK (json_valid(before)),                              -- the moment before; NULL: there was none
  PRIMARY KEY (action, moment)
) STRICT, WITHOUT ROWID;

CREATE TABLE run (                                                     -- an exercise that was played
  id             BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),    -- UUIDv7
  exercise       TEXT NOT NULL CHECK (exercise <> ''),
  at             INTEGER NOT NULL CHECK (at >= 0),
  zone           TEXT NOT NULL CHECK (zone <> ''),
  day            INTEGER NOT NULL,
  planned_millis INTEGER NOT NULL CHECK (planned_millis > 0),
  done_millis    INTEGER NOT NULL CHECK (done_millis BETWEEN 0 AND planned_millis),
  outcome        TEXT NOT NULL CHECK (outcome IN ('finished', 'stopped', 'worse')),
  heat_before    INTEGER CHECK (heat_before BETWEEN 0 AND 10),
  heat_after     INTEGER CHECK (heat_after BETWEEN 0 AND 10)
) STRICT, WITHOUT ROWID;
CREATE INDEX run_by_time ON run (at, id);

CREATE TABLE own_exercise (                                            -- a person's own breathing patterns
  id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),           -- UUIDv7
  name    TEXT NOT NULL CHECK (name <> ''),
  phases  TEXT NOT NULL CHECK (phases <> ''),                          -- as typed: inhale:4,exhale:6
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))         -- kept for the name of runs and moments
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
