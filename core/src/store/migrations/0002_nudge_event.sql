-- Version 2: what became of the reminders.

CREATE TABLE nudge_event (
  slot   TEXT NOT NULL CHECK (slot <> ''),                             -- daily-2026-03-10: ids sort as their days do
  number INTEGER NOT NULL CHECK (number > 0),                          -- in the order in which it happened
  event  TEXT NOT NULL CHECK (event IN ('fired', 'opened', 'done', 'later:10', 'later:30', 'later:60', 'later:tonight',
                                        'not_today', 'missed')),
  at     INTEGER NOT NULL CHECK (at >= 0),
  PRIMARY KEY (slot, number)
) STRICT, WITHOUT ROWID;
