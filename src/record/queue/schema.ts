/**
 * What `watch` has to do and has done, beside the record in its file. None of it is part of the record: no line of the
 * record follows from it, and export leaves it out. The tables are made when somebody first watches.
 *
 * Times are ISO 8601 texts in UTC, so that they sort. `due_at` null: nothing more to do.
 */
export const QUEUE_SCHEMA = `
-- list_url, etag, modified: of the list itself, which may be found elsewhere than where the feed was named.
CREATE TABLE IF NOT EXISTS watch_feed (
  url         TEXT PRIMARY KEY,
  minutes     REAL NOT NULL,
  due_at      TEXT NOT NULL,
  checked_at  TEXT,
  failures    INTEGER NOT NULL DEFAULT 0,
  trouble     TEXT,
  list_url    TEXT,
  etag        TEXT,
  modified    TEXT
) STRICT, WITHOUT ROWID;

-- looks: how many times it was read; article: what was read the last time.
CREATE TABLE IF NOT EXISTS watch_page (
  n           INTEGER PRIMARY KEY,
  url         TEXT NOT NULL UNIQUE,
  host        TEXT NOT NULL,
  feed        TEXT NOT NULL,
  private     INTEGER NOT NULL,
  due_at      TEXT,
  looks       INTEGER NOT NULL DEFAULT 0,
  failures    INTEGER NOT NULL DEFAULT 0,
  article     TEXT,
  found_url   TEXT,
  etag        TEXT,
  modified    TEXT,
  trouble     TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS watch_page_due ON watch_page (looks > 0, due_at, n) WHERE due_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS watch_page_feed ON watch_page (feed);

-- Hosts that asked to be left alone.
CREATE TABLE IF NOT EXISTS watch_rest (
  host        TEXT PRIMARY KEY,
  until       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS watch_request (
  n           INTEGER PRIMARY KEY AUTOINCREMENT,
  host        TEXT NOT NULL,
  url         TEXT NOT NULL,
  at          TEXT NOT NULL,
  status      INTEGER,
  millis      REAL NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS watch_request_host ON watch_request (host, n);

-- An alert on one of its ways out.
CREATE TABLE IF NOT EXISTS watch_alert (
  n           INTEGER PRIMARY KEY,
  id          TEXT NOT NULL,
  way         TEXT NOT NULL,
  body        TEXT NOT NULL,
  due_at      TEXT,
  failures    INTEGER NOT NULL DEFAULT 0,
  trouble     TEXT,
  UNIQUE (id, way)
) STRICT;
CREATE INDEX IF NOT EXISTS watch_alert_due ON watch_alert (due_at, n) WHERE due_at IS NOT NULL;

CREATE TABLE IF NOT EXISTS watch_lock (
  one         INTEGER PRIMARY KEY CHECK (one = 1),
  process     INTEGER NOT NULL,
  beat_at     TEXT NOT NULL
) STRICT;
`
