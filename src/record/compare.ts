import type { Db } from './database.ts'

/** One aspect of the index, as rows that are the same in two databases where they say the same. */
interface Aspect {
  /** What a difference means, as a sentence about a line. */
  readonly says: string
  /** Gives the name of a line or an article, then what is said of it, ordered by the name. */
  readonly sql: string
}

const keyOf = (column: string): string => `(SELECT key FROM actor WHERE actor.n = ${column})`

/**
 * Everything in the index but the words to search by. Of an actor's name as written and its code the first article that
 * came decides, so that only what makes it the same actor is compared.
 */
const ASPECTS: readonly Aspect[] = [
  {
    says: 'its article is not what was read',
    sql: `SELECT id, kind, source, url, outlet, outlet_key, credit, title, published, day, language, text FROM article
          ORDER BY id`,
  },
  { says: 'its origin is another', sql: 'SELECT id, origin FROM article ORDER BY id' },
  {
    says: 'copies of it would not be found',
    sql: 'SELECT article.id, hash FROM sketch JOIN article ON article.n = sketch.article ORDER BY article.id, hash',
  },
  {
    says: 'its actors are not those that were read',
    sql: `SELECT article.id, appearance.seq, key, name_key, actor.kind, country, sector, role,
            "from", "to"
          FROM article JOIN appearance ON appearance.article = article.n JOIN actor ON actor.n = appearance.actor
          ORDER BY article.id, appearance.seq`,
  },
  {
    says: 'the statement is not what was read',
    sql: `SELECT statement.id, article.id, seq, stance, act, statement.kind, source_kind, ${keyOf('speaker')},
            ${keyOf('behalf')}, statement.day, confidence, json
          FROM statement JOIN article ON article.n = statement.article ORDER BY statement.id, article.id, seq`,
  },
  {
    says: 'the event is not what was read',
    sql: `SELECT event.id, article.id, seq, class, quad, status, start, "end", event.day, place, statement, stance,
            ${keyOf('speaker')}, confidence, goldstein, words, sign, json
          FROM event JOIN line ON line.event = event.n JOIN article ON article.n = event.article
          ORDER BY event.id, article.id, seq`,
  },
  {
    says: 'its parties are not those that were read',
    sql: `SELECT event.id, event.seq, side, party.seq, ${keyOf('actor')}, country, sector, code
          FROM event JOIN party ON party.event = event.n ORDER BY event.id, event.article, side, party.seq`,
  },
  {
    says: 'it is not found by its countries',
    sql: `SELECT event.id, country, side, other, land.day FROM land JOIN event ON event.n = land.event
          ORDER BY event.id, country, side, other`,
  },
  {
    says: 'other accounts of it would not be found',
    sql: `SELECT event.id, key, done_to, block.day FROM block JOIN event ON event.n = block.event ORDER BY event.id, key, done_to`,
  },
  {
    says: 'it stands in another occurrence than its accounts say',
    sql: `SELECT event.id, occurrence.id, occurrence.day FROM event
          LEFT JOIN occurrence ON occurrence.n = event.occurrence ORDER BY event.id, occurrence.id`,
  },
  {
    says: 'its marks are not those of the log',
    sql: 'SELECT target, kind, value FROM mark ORDER BY target, kind, value',
  },
  { says: 'its joins are not those of the log', sql: 'SELECT a, b, one FROM tie ORDER BY a, b' },
]

/** What two indexes say otherwise, line by line. */
export function* differences(a: Db, b: Db): Generator<{ id: string; says: string }> {
  for (const { says, sql } of ASPECTS) for (const id of differing(a, b, sql)) yield { id, says }
  for (const table of ['article', 'statement', 'event'] as const)
    for (const id of differingTerms(a, b, table)) yield { id, says: 'it is not found by its own words' }
}

type Row = readonly unknown[]

/** Walks through two ordered lists of rows side by side; gives the names under which they differ, each once. */
function* differing(a: Db, b: Db, sql: string): Generator<string> {
  const [left, right] = [groups(a, sql), groups(b, sql)]
  let [x, y] = [left.next().value, right.next().value]
  while (x || y) {
    const order = !x ? 1 : !y ? -1 : byBytes(x.id, y.id)
    if (order) yield (order < 0 ? x! : y!).id
    else if (!sameRows(x!.rows, y!.rows)) yield x!.id
    if (order <= 0) x = left.next().value
    if (order >= 0) y = right.next().value
  }
}

interface Group {
  readonly id: string
  readonly rows: Row[]
}

/** The rows of one name after the other. A statement of its own, so that it may be left half way. */
function* groups(db: Db, sql: string): Generator<Group, undefined> {
  let group: Group | undefined
  for (const row of db.prepare(`${sql} `).raw().iterate() as IterableIterator<Row>) {
    const id = String(row[0])
    if (group?.id === id) group.rows.push(row)
    else {
      if (group) yield group
      group = { id, rows: [row] }
    }
  }
  if (group) yield group
}

/** SQLite orders texts by their bytes, JavaScript by UTF-16; they differ beyond the basic plane. */
const byBytes = (a: string, b: string): number => (a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b)))

const sameRows = (a: readonly Row[], b: readonly Row[]): boolean =>
  a.length === b.length && a.every((row, i) => row.every((value, k) => value === b[i]![k]))

type Searched = 'article' | 'statement' | 'event'

/** Lines of which the full-text index holds other words, or the same at other places. */
function differingTerms(a: Db, b: Db, table: Searched): string[] {
  const [left, right] = [termSums(a, table), termSums(b, table)]
  return [...new Set([...left.keys(), ...right.keys()])].filter(id => left.get(id) !== right.get(id))
}

/** For each line, a sum over the words by which it is found, which no order changes. */
function termSums(db: Db, table: Searched): Map<string, number> {
  const terms = `${table}_terms`
  db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.${terms} USING fts5vocab(main, ${table}_search, instance)`)
  const sums = new Map<number, number>()
  const rows = db.prepare(`SELECT doc, term, col, "offset" FROM temp.${terms}`).raw().iterate()
  let [last, hash] = ['', 0]
  for (const [doc, term, column, at] of rows as IterableIterator<[number, string, string, number]>) {
    if (term !== last) [last, hash] = [term, hashOf(term)]
    const place = Math.imul(hash ^ (at + 1), 0x9e3779b1) ^ column.length
    sums.set(doc, ((sums.get(doc) ?? 0) + (place >>> 0)) % 2 ** 48)
  }
  const named = new Map<string, number>()
  for (const [n, id] of db.prepare(`SELECT n, id FROM ${table}`).raw().iterate() as IterableIterator<
    [number, string]
  >) {
    named.set(id, (named.get(id) ?? 0) + (sums.get(n) ?? 0))
    sums.delete(n)
  }
  for (const n of sums.keys()) named.set(`${table} ${n}`, 1) // words of a line that is not there
  return named
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
