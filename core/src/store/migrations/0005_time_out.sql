-- Version 5: agreed time-outs, each with its promised return.

CREATE TABLE time_out (
  id         BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),        -- UUIDv7
  at         INTEGER NOT NULL CHECK (at >= 0),
  zone       TEXT NOT NULL CHECK (zone <> ''),
  return_at  INTEGER NOT NULL CHECK (return_at >= 0),                  -- an instant, whatever clocks and zones do
  moved_at   INTEGER CHECK (moved_at >= 0),                            -- when the return was moved, once at most
  moved_zone TEXT CHECK (moved_zone <> ''),                            -- the zone of the new clock time
  moved_from INTEGER CHECK (moved_from >= 0),                          -- the return that was promised first
  place      TEXT CHECK (place <> ''),
  signal     TEXT CHECK (signal <> ''),
  pull       TEXT NOT NULL CHECK (pull IN ('reaching', 'pulling_away', 'both', 'unsure')),
  ended      TEXT CHECK (ended IN ('back', 'called_off', 'lapsed')),
  ended_at   INTEGER CHECK (ended_at >= 0),                            -- may lie before at, where the clock was set back
  how        TEXT CHECK (how IN ('talked', 'another', 'aside', 'let_go')),
  aside_to   INTEGER,                                                  -- days since 1970-01-01
  CHECK ((moved_at IS NULL) = (moved_zone IS NULL) AND (moved_at IS NULL) = (moved_from IS NULL)),
  CHECK ((ended IS NULL) = (ended_at IS NULL)),
  CHECK (how IS NULL OR ended IS 'back'),
  CHECK ((aside_to IS NOT NULL) = (how IS 'aside'))
) STRICT, WITHOUT ROWID;
CREATE INDEX time_out_by_time ON time_out (at);
CREATE UNIQUE INDEX time_out_open ON time_out (ended IS NULL) WHERE ended IS NULL; -- one at a time
