/**
 * The schema of a record, as a list of migrations: the n-th brings a file from version n to n + 1. One that has been
 * released is never edited; a change is a new entry at the end.
 *
 * Two kinds of tables. *Kept*: blob, capture, reading, log, search, tombstone: what was captured, what was read in it,
 * what people did.
 * *Index*: all others. Each row of the index follows from the kept tables, and `verify` checks that it still does.
 *
 * Times are ISO 8601 texts. `day` is the day that a line is filed under (its own date, else the day it was told), and
 * `0000-00-00` where neither is known, so that it can stand in an ordered index.
 */
export const MIGRATIONS: readonly string[] = [
  `
-- Kept: bytes, content-addressed; a page that was captured twice is held once.
CREATE TABLE blob (
  sha256      TEXT PRIMARY KEY,
  bytes       INTEGER NOT NULL,
  codec       TEXT NOT NULL CHECK (codec IN ('zstd', 'none')),
  data        BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE capture (
  n           INTEGER PRIMARY KEY,
  article     TEXT NOT NULL,
  sha256      TEXT NOT NULL REFERENCES blob,
  kind        TEXT NOT NULL CHECK (kind IN ('page', 'row')),
  source      TEXT NOT NULL,
  url         TEXT,
  media_type  TEXT NOT NULL,
  charset     TEXT,
  captured_at TEXT,
  kept_at     TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX capture_once ON capture (sha256, source, coalesce(captured_at, ''));
CREATE INDEX capture_article ON capture (article);
CREATE INDEX capture_url ON capture (url, captured_at);

CREATE TABLE coder (
  n           INTEGER PRIMARY KEY,
  version     TEXT NOT NULL,
  model       TEXT NOT NULL,
  runtime     TEXT NOT NULL,
  lexicon     TEXT
) STRICT;
CREATE UNIQUE INDEX coder_once ON coder (version, model, runtime, coalesce(lexicon, ''));

-- Kept: every reading that was ever made, whole; one of an article is current.
CREATE TABLE reading (
  n           INTEGER PRIMARY KEY,
  article     TEXT NOT NULL,
  blob        TEXT NOT NULL REFERENCES blob,
  content     TEXT NOT NULL REFERENCES blob,
  coder       INTEGER NOT NULL REFERENCES coder,
  current     INTEGER NOT NULL CHECK (current IN (0, 1)),
  made_at     TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX reading_current ON reading (article) WHERE current = 1;
CREATE INDEX reading_article ON reading (article);
CREATE INDEX reading_content ON reading (content);

-- Kept: every human act, appended, never changed.
CREATE TABLE log (
  n           INTEGER PRIMARY KEY AUTOINCREMENT,
  at          TEXT NOT NULL,
  who         TEXT NOT NULL,
  act         TEXT NOT NULL,
  target      TEXT,
  detail      TEXT NOT NULL
) STRICT;
CREATE INDEX log_target ON log (target, n);
CREATE TRIGGER log_no_update BEFORE UPDATE ON log BEGIN SELECT raise(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_no_delete BEFORE DELETE ON log BEGIN SELECT raise(ABORT, 'the log is append-only'); END;

CREATE TABLE article (
  n           INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  kind        TEXT NOT NULL,
  source      TEXT NOT NULL,
  url         TEXT,
  outlet      TEXT,
  outlet_key  TEXT,
  credit      TEXT,
  title       TEXT,
  published   TEXT,
  day         TEXT NOT NULL,
  language    TEXT,
  origin      TEXT NOT NULL,
  text        TEXT NOT NULL
) STRICT;
CREATE INDEX article_day ON article (day, id);
CREATE INDEX article_origin ON article (origin);
CREATE INDEX article_outlet ON article (outlet_key, day);

CREATE TABLE actor (
  n           INTEGER PRIMARY KEY,
  key         TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL,
  name_key    TEXT NOT NULL,
  kind        TEXT NOT NULL,
  country     TEXT,
  sector      TEXT,
  code        TEXT
) STRICT;
CREATE INDEX actor_name ON actor (name_key);
CREATE INDEX actor_country ON actor (country);

-- An actor in an article, with the role that holds there.
CREATE TABLE appearance (
  article     INTEGER NOT NULL REFERENCES article,
  seq         INTEGER NOT NULL,
  actor       INTEGER NOT NULL REFERENCES actor,
  json        TEXT NOT NULL,
  PRIMARY KEY (article, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX appearance_actor ON appearance (actor);

CREATE TABLE statement (
  n           INTEGER PRIMARY KEY,
  id          TEXT NOT NULL,
  article     INTEGER NOT NULL REFERENCES article,
  seq         INTEGER NOT NULL,
  stance      TEXT NOT NULL,
  act         TEXT NOT NULL,
  kind        TEXT NOT NULL,
  source_kind TEXT NOT NULL,
  speaker     INTEGER REFERENCES actor,
  behalf      INTEGER REFERENCES actor,
  day         TEXT NOT NULL,
  confidence  REAL NOT NULL,
  words       TEXT NOT NULL,
  json        TEXT NOT NULL
) STRICT;
CREATE INDEX statement_id ON statement (id);
CREATE INDEX statement_article ON statement (article, seq);
CREATE INDEX statement_day ON statement (day, id);
CREATE INDEX statement_speaker ON statement (speaker, day);
CREATE INDEX statement_stance ON statement (stance, day);

CREATE TABLE occurrence (
  n           INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  day         TEXT NOT NULL
) STRICT;
CREATE INDEX occurrence_day ON occurrence (day, id);

CREATE TABLE event (
  n           INTEGER PRIMARY KEY,
  id          TEXT NOT NULL,
  article     INTEGER NOT NULL REFERENCES article,
  seq         INTEGER NOT NULL,
  class       TEXT NOT NULL,
  quad        INTEGER NOT NULL,
  status      TEXT NOT NULL,
  start       TEXT,
  "end"       TEXT,
  day         TEXT NOT NULL,
  place       TEXT,
  statement   TEXT,
  stance      TEXT,
  speaker     INTEGER REFERENCES actor,
  confidence  REAL NOT NULL,
  words       TEXT NOT NULL,
  json        TEXT NOT NULL,
  occurrence  INTEGER REFERENCES occurrence
) STRICT;
CREATE INDEX event_id ON event (id);
CREATE INDEX event_article ON event (article, seq);
CREATE INDEX event_class ON event (class, day);
CREATE INDEX event_status ON event (status, day);
CREATE INDEX event_day ON event (day, id);
CREATE INDEX event_speaker ON event (speaker, day);
CREATE INDEX event_occurrence ON event (occurrence);

-- Who takes part: side 0 does, side 1 is done to.
CREATE TABLE party (
  event       INTEGER NOT NULL REFERENCES event,
  side        INTEGER NOT NULL CHECK (side IN (0, 1)),
  seq         INTEGER NOT NULL,
  actor       INTEGER REFERENCES actor,
  country     TEXT,
  sector      TEXT,
  code        TEXT,
  PRIMARY KEY (event, side, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_country ON party (country, side, event);
CREATE INDEX party_actor ON party (actor, event);

-- Where to look for other tellings of an event: class and dyad, by day.
CREATE TABLE block (
  key         TEXT NOT NULL,
  day         TEXT NOT NULL,
  event       INTEGER NOT NULL REFERENCES event,
  PRIMARY KEY (key, day, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX block_event ON block (event);

-- Where to look for copies of an article: bands of its MinHash signature.
CREATE TABLE band (
  hash        INTEGER NOT NULL,
  article     INTEGER NOT NULL REFERENCES article,
  PRIMARY KEY (hash, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX band_article ON band (article);

CREATE VIRTUAL TABLE article_search USING fts5 (
  title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE event_search USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE statement_search USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
`,
  `
CREATE INDEX log_article ON log (detail ->> 'article', n);
CREATE INDEX log_who ON log (who, n);
CREATE INDEX log_ties ON log (n) WHERE detail ->> 'one' IS NOT NULL;

-- What people left on lines, articles and occurrences: follows from the log.
CREATE TABLE mark (
  target      TEXT NOT NULL,
  kind        TEXT NOT NULL,
  value       TEXT NOT NULL,
  PRIMARY KEY (target, kind, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX mark_kind ON mark (kind, value, target);

-- Two events that a person joined (1) or set apart (0): follows from the log.
CREATE TABLE tie (
  a           TEXT NOT NULL,
  b           TEXT NOT NULL,
  one         INTEGER NOT NULL CHECK (one IN (0, 1)),
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX tie_b ON tie (b);
`,
  `
-- What is filtered on is narrow now: the words and the whole line stand beside it.
CREATE TABLE line (
  event       INTEGER PRIMARY KEY REFERENCES event,
  words       TEXT NOT NULL,
  json        TEXT NOT NULL
) STRICT;
INSERT INTO line SELECT n, words, json FROM event;
ALTER TABLE event ADD COLUMN goldstein REAL;
UPDATE event SET goldstein = json ->> 'goldstein';
ALTER TABLE event DROP COLUMN words;
ALTER TABLE event DROP COLUMN json;
DROP INDEX event_day;
CREATE INDEX event_day ON event (day);
CREATE INDEX event_end ON event ("end") WHERE "end" > day;
DROP INDEX event_speaker;
CREATE INDEX event_speaker ON event (speaker, day) WHERE speaker IS NOT NULL;

-- Who did something to whom, land by land: a row for each pair of countries on the two sides of an event.
CREATE TABLE dyad (
  does        TEXT NOT NULL,
  done_to     TEXT NOT NULL,
  day         TEXT NOT NULL,
  event       INTEGER NOT NULL,
  PRIMARY KEY (does, done_to, day, event)
) STRICT, WITHOUT ROWID;
INSERT INTO dyad SELECT DISTINCT a.country, b.country, event.day, event.n
  FROM event JOIN party AS a ON a.event = event.n AND a.side = 0 JOIN party AS b ON b.event = event.n AND b.side = 1
  WHERE a.country IS NOT NULL AND b.country IS NOT NULL;

-- Which bands and blocks a line is in follows from the line: nobody asks for it, and no index is kept of it.
ALTER TABLE band RENAME TO band_before;
CREATE TABLE band (
  hash        INTEGER NOT NULL,
  article     INTEGER NOT NULL,
  PRIMARY KEY (hash, article)
) STRICT, WITHOUT ROWID;
INSERT INTO band SELECT hash, article FROM band_before;
DROP TABLE band_before;
ALTER TABLE block RENAME TO block_before;
CREATE TABLE block (
  key         TEXT NOT NULL,
  day         TEXT NOT NULL,
  event       INTEGER NOT NULL,
  PRIMARY KEY (key, day, event)
) STRICT, WITHOUT ROWID;
INSERT INTO block SELECT key, day, event FROM block_before;
DROP TABLE block_before;

CREATE INDEX statement_behalf ON statement (behalf) WHERE behalf IS NOT NULL;
DROP INDEX party_country;
DROP INDEX party_actor;
CREATE INDEX party_country ON party (country, event) WHERE country IS NOT NULL;
CREATE INDEX party_actor ON party (actor, event) WHERE actor IS NOT NULL;
CREATE INDEX party_code ON party (code, event) WHERE code IS NOT NULL;
CREATE INDEX capture_kept ON capture (kept_at);

-- Kept: questions that people gave a name, and when they last looked.
CREATE TABLE search (
  name        TEXT PRIMARY KEY,
  who         TEXT NOT NULL,
  query       TEXT NOT NULL,
  made_at     TEXT NOT NULL,
  seen_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Kept: what was removed on request. The bytes are gone; their hash stays, so that they are not kept again.
CREATE TABLE tombstone (
  sha256      TEXT NOT NULL,
  article     TEXT NOT NULL,
  at          TEXT NOT NULL,
  who         TEXT NOT NULL,
  why         TEXT NOT NULL,
  PRIMARY KEY (sha256, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX tombstone_article ON tombstone (article);
`,
]

/** "dmrc": tells a record from any other SQLite file. */
export const APPLICATION_ID = 0x646d7263

export const VERSION = MIGRATIONS.length

/** Where no day is known. */
export const NO_DAY = '0000-00-00'
