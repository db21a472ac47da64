/**
 * The schema of a record. Two kinds of tables. *Kept*: blob, capture, coder, reading, log, search, tombstone: what was
 * captured, what was read in it, what people did. *Index*: all others. Each row of the index follows from the kept
 * tables: `verify` checks that it still does, and a file of an older version gets its index anew (`migrate.ts`).
 *
 * Times are ISO 8601 texts. `day` is the day that a line is filed under (its own date, else the day it was told), and
 * `0000-00-00` where neither is known, so that it can stand in an ordered index. An occurrence has the number of its
 * first telling.
 */
export const KEPT = `
-- Bytes, content-addressed; a page that was captured twice is held once.
CREATE TABLE blob (
  n           INTEGER PRIMARY KEY,
  sha256      TEXT NOT NULL UNIQUE,
  bytes       INTEGER NOT NULL,
  codec       TEXT NOT NULL CHECK (codec IN ('zstd', 'none')),
  data        BLOB NOT NULL
) STRICT;

CREATE TABLE capture (
  n           INTEGER PRIMARY KEY,
  article     TEXT NOT NULL,
  sha256      TEXT NOT NULL REFERENCES blob (sha256),
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
CREATE INDEX capture_url ON capture (url, captured_at) WHERE url IS NOT NULL;
CREATE INDEX capture_kept ON capture (kept_at);

CREATE TABLE coder (
  n           INTEGER PRIMARY KEY,
  version     TEXT NOT NULL,
  model       TEXT NOT NULL,
  runtime     TEXT NOT NULL,
  lexicon     TEXT
) STRICT;
CREATE UNIQUE INDEX coder_once ON coder (version, model, runtime, coalesce(lexicon, ''));

-- Every reading that was ever made, whole; one of an article is current.
CREATE TABLE reading (
  n           INTEGER PRIMARY KEY,
  article     TEXT NOT NULL,
  blob        TEXT NOT NULL REFERENCES blob (sha256),
  content     TEXT NOT NULL REFERENCES blob (sha256),
  coder       INTEGER NOT NULL REFERENCES coder,
  current     INTEGER NOT NULL CHECK (current IN (0, 1)),
  made_at     TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX reading_current ON reading (article) WHERE current = 1;
CREATE INDEX reading_before ON reading (article, n) WHERE current = 0;
CREATE INDEX reading_content ON reading (content);

-- Every human act, appended, never changed.
CREATE TABLE log (
  n           INTEGER PRIMARY KEY AUTOINCREMENT,
  at          TEXT NOT NULL,
  who         TEXT NOT NULL,
  act         TEXT NOT NULL,
  target      TEXT,
  detail      TEXT NOT NULL
) STRICT;
CREATE INDEX log_target ON log (target, n);
CREATE INDEX log_article ON log (detail ->> 'article', n);
CREATE INDEX log_who ON log (who, n);
CREATE INDEX log_ties ON log (n) WHERE detail ->> 'one' IS NOT NULL;
CREATE TRIGGER log_no_update BEFORE UPDATE ON log BEGIN SELECT raise(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_no_delete BEFORE DELETE ON log BEGIN SELECT raise(ABORT, 'the log is append-only'); END;

-- Questions that people gave a name, when they last looked, and the last capture there was then.
CREATE TABLE search (
  name        TEXT PRIMARY KEY,
  kind        TEXT NOT NULL DEFAULT 'events' CHECK (kind IN ('events', 'statements', 'articles')),
  who         TEXT NOT NULL,
  query       TEXT NOT NULL,
  made_at     TEXT NOT NULL,
  seen_at     TEXT NOT NULL,
  seen        INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What was removed on request. The bytes are gone; their hash stays, so that they are not kept again.
CREATE TABLE tombstone (
  sha256      TEXT NOT NULL,
  article     TEXT NOT NULL,
  at          TEXT NOT NULL,
  who         TEXT NOT NULL,
  why         TEXT NOT NULL,
  PRIMARY KEY (sha256, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX tombstone_article ON tombstone (article);
`

export const INDEX = `
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
CREATE INDEX article_url ON article (url) WHERE url IS NOT NULL;
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

-- An actor in an article, with the role that it holds there and the term of it.
CREATE TABLE appearance (
  article     INTEGER NOT NULL REFERENCES article,
  seq         INTEGER NOT NULL,
  actor       INTEGER NOT NULL REFERENCES actor,
  role        TEXT,
  "from"      TEXT,
  "to"        TEXT,
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
  json        TEXT NOT NULL
) STRICT;
CREATE INDEX statement_id ON statement (id);
CREATE INDEX statement_article ON statement (article, seq);
CREATE INDEX statement_day ON statement (day, id);
CREATE INDEX statement_speaker ON statement (speaker, day) WHERE speaker IS NOT NULL;
CREATE INDEX statement_behalf ON statement (behalf) WHERE behalf IS NOT NULL;
CREATE INDEX statement_stance ON statement (stance, day);

CREATE TABLE occurrence (
  n           INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  day         TEXT NOT NULL
) STRICT;
CREATE INDEX occurrence_day ON occurrence (day, id);

-- What is filtered on; the words and the whole line stand beside it, in "line".
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
  goldstein   REAL,
  occurrence  INTEGER NOT NULL REFERENCES occurrence
) STRICT;
CREATE INDEX event_id ON event (id);
CREATE INDEX event_article ON event (article, seq);
CREATE INDEX event_class ON event (class, day);
CREATE INDEX event_status ON event (status, day);
CREATE INDEX event_day ON event (day);
CREATE INDEX event_end ON event ("end") WHERE "end" > day;
CREATE INDEX event_occurrence ON event (occurrence);

-- sign: what it is compared by with other tellings, so that nothing has to be taken apart again.
CREATE TABLE line (
  event       INTEGER PRIMARY KEY REFERENCES event,
  words       TEXT NOT NULL,
  sign        TEXT NOT NULL,
  json        TEXT NOT NULL
) STRICT;

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
CREATE INDEX party_actor ON party (actor, event) WHERE actor IS NOT NULL;
CREATE INDEX party_code ON party (code, event) WHERE country IS NULL AND code IS NOT NULL;

-- Lands in events, from both ends: country does it (side 0) to other, or other does it to country (side 1); other is ''
-- where it has no land.
CREATE TABLE land (
  country     TEXT NOT NULL,
  side        INTEGER NOT NULL CHECK (side IN (0, 1)),
  other       TEXT NOT NULL,
  day         TEXT NOT NULL,
  event       INTEGER NOT NULL REFERENCES event,
  PRIMARY KEY (country, side, other, day, event)
) STRICT, WITHOUT ROWID;

-- Where to look for other tellings of an event: by class and who does it, then by day; done_to '' where nobody is named.
CREATE TABLE block (
  key         TEXT NOT NULL,
  day         TEXT NOT NULL,
  event       INTEGER NOT NULL REFERENCES event,
  done_to     TEXT NOT NULL,
  PRIMARY KEY (key, day, event, done_to)
) STRICT, WITHOUT ROWID;

-- Where to look for copies of an article: the values of its MinHash signature.
CREATE TABLE sketch (
  hash        INTEGER NOT NULL,
  article     INTEGER NOT NULL REFERENCES article,
  PRIMARY KEY (hash, article)
) STRICT, WITHOUT ROWID;

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

CREATE VIRTUAL TABLE article_search USING fts5 (
  title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE event_search USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE statement_search USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
`

/** Grows with every change of the schema that a release has seen. */
export const VERSION = 4

/** The tables of each kind, in the order in which they are made. */
const tablesIn = (schema: string): readonly string[] =>
  [...schema.matchAll(/CREATE (?:VIRTUAL )?TABLE (\w+)/g)].map(([, name = '']) => name)
export const KEPT_TABLES = tablesIn(KEPT)
export const INDEX_TABLES = tablesIn(INDEX)

/** "dmrc": tells a record from any other SQLite file. */
export const APPLICATION_ID = 0x646d7263

/** Where no day is known. */
export const NO_DAY = '0000-00-00'
