-- Version 3: the hard moment, step by step, so that a killed app goes on where it was.

CREATE TABLE pause (
  id     BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),            -- UUIDv7
  at     INTEGER NOT NULL CHECK (at >= 0),
  zone   TEXT NOT NULL CHECK (zone <> ''),
  step   TEXT NOT NULL CHECK (step IN ('breathe', 'heat', 'tool', 'heat_again', 'next', 'closed')),
  since  INTEGER NOT NULL CHECK (since >= 0),                          -- when that step began
  pull   TEXT CHECK (pull IN ('reaching', 'pulling_away', 'both', 'unsure')),
  tool   TEXT CHECK (tool <> ''),                                      -- an exercise's id
  run    BLOB CHECK (length(run) = 16),                                -- the run that is asked about
  before INTEGER CHECK (before BETWEEN 0 AND 10),
  after  INTEGER CHECK (after BETWEEN 0 AND 10),
  tried  TEXT NOT NULL,                                                -- ids of exercises, a space between them
  worse  TEXT NOT NULL,                                                -- likewise
  way_on TEXT CHECK (way_on IN ('say_softly', 'time_out', 'go_on', 'another', 'help'))
) STRICT, WITHOUT ROWID;
CREATE INDEX pause_by_time ON pause (at);
