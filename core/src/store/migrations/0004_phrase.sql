-- Version 4: the couple's own phrases.

CREATE TABLE phrase (
  id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),         -- UUIDv7
  text      TEXT NOT NULL UNIQUE CHECK (text <> ''),
  forgotten INTEGER CHECK (forgotten >= 0)                             -- when it was taken off the list; for a day it can come back
) STRICT, WITHOUT ROWID;
